import type { Generated } from 'kysely';

export interface AwardProgrammeRow {
  id: string;
  book_year: number;
  kind: Generated<string>;
  state: 'draft' | 'confirmed' | 'void';
  giver: Generated<'head' | 'regent'>;
  criteria_json: string;
  confirmed_on: string | null;
  confirmed_at: string | null;
  state_reason: Generated<string>;
  voided_at: string | null;
  /** When somebody first chose among the eligible; null: nobody has. */
  chosen_at: string | null;
}

export interface AwardChoiceRow {
  programme_id: string;
  cooperative_id: string;
  chosen_at: string;
  chosen_by: string;
}

export interface AwardTickRow {
  programme_id: string;
  cooperative_id: string;
  /** Order of the decisions about one cooperative, from 1; the last one counts. */
  position: number;
  choice: 'include' | 'exclude' | 'by_rule';
  reason: string;
  decided_at: string;
  decided_by: string;
}

export interface AwardRecipientRow {
  id: string;
  programme_id: string;
  book_year: number;
  kind: string;
  cooperative_id: string;
  position: number;
  letter_number_id: string;
  name: string;
  legal_entity_number: string;
  district_name: string;
  category: Generated<string>;
  reasons_json: string;
  state: Generated<'awarded' | 'cancelled'>;
  state_reason: Generated<string>;
  state_at: string | null;
}

export interface RecapSnapshotRow {
  id: string;
  year: number;
  cut_off_on: string;
  definition: string;
  total_json: string;
  counted_json: string;
  sha256: string;
  frozen_at: string;
}

/** Tables of the award and the frozen recaps. */
export interface AwardTables {
  award_programme: AwardProgrammeRow;
  award_tick: AwardTickRow;
  award_choice: AwardChoiceRow;
  award_recipient: AwardRecipientRow;
  recap_snapshot: RecapSnapshotRow;
}
