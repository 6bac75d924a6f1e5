import type {
  AccountState,
  BuildingState,
  LandReadiness,
  LandStatus,
  VillageModel,
} from '#rules/village/programme.ts';

export interface VillageProgrammeRow {
  village_code: string;
  model: VillageModel;
  musdesus_on: string | null;
  minutes_number: string;
  formation_id: string | null;
  cooperative_id: string | null;
  deed_number: string;
  deed_on: string | null;
  approval_number: string;
  approval_on: string | null;
  npwp: string;
  nib: string;
  nik_koperasi: string;
  account_state: AccountState;
  account_on: string | null;
  land_area: number | null;
  land_status: LandStatus;
  land_readiness: LandReadiness;
  building_state: BuildingState;
  head_name: string;
  enterprise_name: string;
  note: string;
  declared: string;
  updated_at: string;
}

export interface VillageChangeRow {
  id: string;
  village_code: string;
  at: string;
  who: string;
  source: 'edit' | 'undo';
  /** The fields that changed, before and after, as JSON objects with the same keys. */
  before_json: string;
  after_json: string;
  undone_at: string | null;
}

export interface PersonKinshipRow {
  id: string;
  first_id: string;
  second_id: string;
  relation: string;
  declared_on: string | null;
  evidence: string;
  document_id: string | null;
  recorded_by: string;
  recorded_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface PersonClarificationRow {
  id: string;
  overlap_key: string;
  note: string;
  clarified_on: string;
  officer: string;
  recorded_at: string;
}

export interface PersonAnonymisedRow {
  person_id: string;
  reason: string;
  who: string;
  at: string;
}

export interface CooperativePermitRow {
  id: string;
  cooperative_id: string;
  kind: string;
  number: string;
  issued_on: string | null;
  expires_on: string | null;
  issuer: string;
  note: string;
  recorded_at: string;
}

export interface AmendmentChecklistRow {
  amendment_id: string;
  documents_json: string;
  recorded_at: string;
}

export interface CooperativeDissolutionRow {
  id: string;
  cooperative_id: string;
  opened_on: string;
  grounds_json: string;
  letter_number: string;
  letter_on: string | null;
  notice_on: string | null;
  notice_place: string;
  objections_json: string;
  proposal_number: string;
  proposal_on: string | null;
  officer: string;
  note: string;
  recorded_at: string;
  /** Which scan proves which step of the dossier. */
  documents_json: string;
}

/** Tables of the village programme, the people graph and the legality of cooperatives at work. */
export interface VillageTables {
  village_programme: VillageProgrammeRow;
  village_change: VillageChangeRow;
  person_kinship: PersonKinshipRow;
  person_clarification: PersonClarificationRow;
  person_anonymised: PersonAnonymisedRow;
  cooperative_permit: CooperativePermitRow;
  amendment_checklist: AmendmentChecklistRow;
  cooperative_dissolution: CooperativeDissolutionRow;
}
