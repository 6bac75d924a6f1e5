export type RatStageWord = 'invited' | 'scheduled' | 'held' | 'reported' | 'entered' | 'certified';

export interface RatDetailRow {
  cooperative_id: string;
  book_year: number;
  /** Null: 31 December. */
  ends_on: string | null;
  mode: '' | 'luring' | 'daring' | 'keduanya';
  place: string;
  entitled: number | null;
  present: number | null;
  is_second: 0 | 1;
  postponed_on: string | null;
  income: number | null;
  expenses: number | null;
  liabilities: number | null;
  note: string;
}

export interface CooperativeQuorumRow {
  cooperative_id: string;
  numerator: number;
  denominator: number;
  must_exceed: 0 | 1;
  note: string;
}

export interface RatStageRow {
  id: string;
  cooperative_id: string;
  book_year: number;
  stage: RatStageWord;
  /** Null for the meeting and its report: their days stand in `rat`. */
  reached_on: string | null;
  note: string;
  recorded_by: string;
  recorded_at: string;
}

export interface RatStageDocumentRow {
  document_id: string;
  book_year: number;
  stage: RatStageWord;
}

export interface RatReminderRow {
  id: string;
  cooperative_id: string;
  book_year: number;
  step: number;
  sent_on: string;
  note: string;
  recorded_at: string;
}

export interface SpecialMeetingRow {
  id: string;
  cooperative_id: string;
  held_on: string;
  subject: string;
  place: string;
  entitled: number | null;
  present: number | null;
  note: string;
  recorded_at: string;
}

/** Tables of the members' meetings beside `rat`. */
export interface RatTables {
  rat_detail: RatDetailRow;
  cooperative_quorum: CooperativeQuorumRow;
  rat_stage: RatStageRow;
  rat_stage_document: RatStageDocumentRow;
  rat_reminder: RatReminderRow;
  special_meeting: SpecialMeetingRow;
}
