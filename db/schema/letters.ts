export interface LetterNumberRow {
  id: string;
  series: string;
  year: number;
  sequence: number;
  insertion: string;
  text: string;
  dated_on: string;
  purpose: string;
  state: 'issued' | 'reserved' | 'void';
  state_reason: string;
}

export interface PaperRow {
  id: string;
  kind: string;
  subject: string;
  dated_on: string;
  data_json: string;
  sha256: string;
  stored_at: string;
}

/** Tables of numbered letters and printed papers. */
export interface LettersTables {
  letter_number: LetterNumberRow;
  paper: PaperRow;
}
