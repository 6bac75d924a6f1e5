import type { Generated } from 'kysely';

export interface NumberSeriesRow {
  code: string;
  name: string;
  position: number;
}

export interface NumberPatternRow {
  series: string;
  in_force_from: string;
  pattern: string;
  classification: string;
  /** Null: the unit code of the office. */
  unit_code: string | null;
  note: string;
}

export interface LetterNumberRow {
  id: string;
  series: string;
  year: number;
  sequence: number;
  /** "a" for the first number put in between, empty for a number of the row. */
  insertion: string;
  text: string;
  /** Null while a number of the hand-written book has no letter yet. */
  dated_on: string | null;
  purpose: string;
  addressee: Generated<string>;
  state: 'issued' | 'reserved' | 'block' | 'void';
  state_reason: string;
  book: Generated<'program' | 'hand'>;
  /** Who answers for it: empty for the book itself, `award` for a certificate of the award. */
  owner: Generated<string>;
  recorded_at: Generated<string>;
  recorded_by: Generated<string>;
  /** Printed twice before the text of a number stood once in the office; it keeps what it says. */
  is_old_double: Generated<0 | 1>;
  /** Its own classification code; empty: the one of its book's pattern. */
  classification: Generated<string>;
}

/** The one row of how the office keeps its books. */
export interface NumberSettingRow {
  id: 1;
  /** The book that every number comes from; null: each series has its own. */
  common_series: string | null;
  /** Certificates may leave the signature block open for pen and ink. */
  allows_open_signature: 0 | 1;
}

/** The code of a kind of paper from a year on. */
export interface ClassificationCodeRow {
  from_year: number;
  paper: string;
  code: string;
  is_verified: 0 | 1;
  note: string;
}

export interface LetterNumberEventRow {
  number_id: string;
  /** Order of what was done with the number, from 1. */
  position: number;
  at: string;
  who: string;
  what: 'issued' | 'reserved' | 'block' | 'inserted' | 'filled' | 'void' | 'earlier_date';
  detail: string;
}

export interface PaperRow {
  id: string;
  kind: string;
  subject: string;
  dated_on: string;
  data_json: string;
  sha256: string;
  stored_at: string;
  /** 1 for the first; a correction is a later revision, the earlier ones stay. */
  revision: Generated<number>;
}

/** Tables of numbered letters and printed papers. */
export interface NumbersTables {
  number_series: NumberSeriesRow;
  number_pattern: NumberPatternRow;
  letter_number: LetterNumberRow;
  letter_number_event: LetterNumberEventRow;
  number_setting: NumberSettingRow;
  classification_code: ClassificationCodeRow;
  paper: PaperRow;
}
