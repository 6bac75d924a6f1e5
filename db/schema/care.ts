export interface AwardProgrammeRow {
  id: string;
  book_year: number;
  confirmed_on: string;
  criteria_json: string;
  confirmed_at: string;
}

export interface AwardRecipientRow {
  programme_id: string;
  cooperative_id: string;
  position: number;
  letter_number_id: string;
  name: string;
  legal_entity_number: string;
  district_name: string;
  reasons_json: string;
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
export interface CareTables {
  award_programme: AwardProgrammeRow;
  award_recipient: AwardRecipientRow;
  recap_snapshot: RecapSnapshotRow;
}
