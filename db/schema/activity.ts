import type { Generated } from 'kysely';
import type {
  ActivityMode,
  ActivityOrganiser,
  ActivityState,
  AttendanceMark,
  NibBasis,
  ParticipantVerdict,
} from '#rules/activity/activity.ts';
import type { Sex } from '#rules/value/sex.ts';

export interface ActivityRow {
  id: string;
  year: number;
  /** A code of the rule `activity-kinds`. */
  kind: string;
  title: string;
  theme: string;
  organiser: ActivityOrganiser;
  organiser_name: string;
  mode: ActivityMode;
  state: ActivityState;
  /** 1 to 12; null where nobody has said when. */
  planned_month: number | null;
  /** Of the whole activity; null: the quotas of its batches. */
  quota: number | null;
  budget_planned: number | null;
  budget_spent: number | null;
  sub_activity_code: string;
  note: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
  /** Of its batches; empty without one. Kept by triggers (engine/derived-columns.ts): never written by a query. */
  first_day: Generated<string>;
}

export interface ActivityStateEventRow {
  id: string;
  activity_id: string;
  position: number;
  /** Empty: the activity was recorded in this state. */
  from_state: ActivityState | '';
  to_state: ActivityState;
  changed_on: string;
  reason: string;
  who: string;
  at: string;
}

export interface ActivityFundRow {
  activity_id: string;
  position: number;
  /** A code of the rule `activity-funds`. */
  source: string;
  budget_year: number;
  amount: number | null;
}

export interface ActivityBatchRow {
  id: string;
  activity_id: string;
  number: number;
  starts_on: string;
  ends_on: string;
  place: string;
  /** Null: the usual quota of the rule book. */
  quota: number | null;
  updated_at: string;
}

export interface ActivitySessionRow {
  batch_id: string;
  position: number;
  held_on: string;
  subject: string;
  /** Hours of lessons (JP). */
  hours: number;
  speaker: string;
}

export interface ActivityParticipantRow {
  id: string;
  batch_id: string;
  position: number;
  person_id: string | null;
  name: string;
  name_key: string;
  nik_ktp: string;
  sex: Sex | null;
  cooperative_id: string | null;
  /** The business, or a cooperative outside the register, as typed. */
  business: string;
  /** A business of the register (UMKM). */
  umkm_id: string | null;
  role: string;
  /** Kabupaten or kota the participant comes from. */
  origin_code: string;
  category: string;
  nib_basis: NibBasis;
  pre_score: number | null;
  post_score: number | null;
  /** An officer's decision against attendance; null: attendance decides. */
  verdict: ParticipantVerdict | null;
  verdict_reason: string;
  /** Of a certificate of competence, as typed from it. */
  competence_number: Generated<string>;
  competence_issuer: Generated<string>;
  competence_on: string | null;
  /** Null: it says nothing of how long it holds. */
  competence_until: string | null;
  /** Rupiah a day of this participant alone; null: what the activity pays. */
  allowance_rate: number | null;
  transport_rate: number | null;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface ActivityAttendanceRow {
  participant_id: string;
  held_on: string;
  mark: AttendanceMark;
}

/** Whose certificate a line of a run of certificates (`training`) is. */
export interface ActivityCertificateRow {
  training_id: string;
  position: number;
  participant_id: string;
}

/** What an activity pays and who answers for the money; no row where nobody has said. */
export interface ActivityTermsRow {
  activity_id: string;
  /** Rupiah for a day of presence; null where it is not paid. */
  allowance_rate: number | null;
  transport_rate: number | null;
  /** Rupiah for an hour of lessons. */
  speaker_rate: number | null;
  /** Tax kept back, in hundredths of a percent: 250 is 2,5 %. */
  allowance_tax: number;
  transport_tax: number;
  speaker_tax: number;
  /** Rule of the rates (perbup standar biaya). */
  basis: string;
  account_code: string;
  /** PPTK. */
  officer_name: string;
  officer_nip: string;
  treasurer_name: string;
  treasurer_nip: string;
  /** PA or KPA. */
  authority_name: string;
  authority_nip: string;
  authority_position: string;
}

export interface ActivityCommitteeRow {
  activity_id: string;
  position: number;
  name: string;
  nip: string;
  role: string;
}

/** Trainings and other activities. */
export interface ActivityTables {
  activity: ActivityRow;
  activity_state_event: ActivityStateEventRow;
  activity_fund: ActivityFundRow;
  activity_batch: ActivityBatchRow;
  activity_session: ActivitySessionRow;
  activity_participant: ActivityParticipantRow;
  activity_attendance: ActivityAttendanceRow;
  activity_certificate: ActivityCertificateRow;
  activity_terms: ActivityTermsRow;
  activity_committee: ActivityCommitteeRow;
}
