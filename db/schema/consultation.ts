import type { ConsultationChannel, ConsultationOutcome } from '#rules/consultation/consultation.ts';

export interface ConsultationRow {
  id: string;
  held_on: string;
  /** HH:MM on the office's clock; empty where nobody knows. */
  held_at: string;
  name: string;
  name_key: string;
  nik_ktp: string;
  phone: string;
  place: string;
  cooperative_id: string | null;
  /** A business of the register (UMKM). */
  umkm_id: string | null;
  channel: ConsultationChannel;
  topic: string;
  topic_note: string;
  summary: string;
  outcome: ConsultationOutcome;
  done_on: string | null;
  follow_up_note: string;
  due_on: string | null;
  officer: string;
  referred_to: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

/** The log of consultations. */
export interface ConsultationTables {
  consultation: ConsultationRow;
}
