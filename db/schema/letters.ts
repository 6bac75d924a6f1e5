import type { Generated, Selectable } from 'kysely';

export interface LetterTemplateRow {
  code: string;
  template_json: string;
  changed_at: string;
  changed_by: string;
}

export interface LetterSettingRow {
  key: string;
  value_json: string;
}

export interface LetterTable {
  id: string;
  template_code: string;
  template_name: string;
  kind: string;
  series: string;
  state: 'draft' | 'final' | 'sent' | 'void';
  revision: Generated<number>;
  dated_on: string;
  book_year: number | null;
  subject: string;
  recipient_label: string;
  recipient_count: number;
  search_key: string;
  fields_json: string;
  template_json: string | null;
  number_id: string | null;
  number_text: Generated<string>;
  sent_on: string | null;
  state_reason: Generated<string>;
  created_at: string;
  created_by: string;
  /** Letters made together keep the order they were asked for: their numbers follow it. */
  batch_position: number;
  updated_at: string;
  /** Classification code of this letter; empty: the one its kind is proposed with. */
  classification: Generated<string>;
}
export type LetterRow = Selectable<LetterTable>;

export interface LetterRecipientRow {
  letter_id: string;
  position: number;
  cooperative_id: string;
}

export interface LetterEventRow {
  id: string;
  letter_id: string;
  at: string;
  who: string;
  what:
    | 'created'
    | 'edited'
    | 'final'
    | 'printed'
    | 'exported'
    | 'number_recorded'
    | 'sent'
    | 'corrected'
    | 'void';
  revision: number;
  detail: string;
}

/** Tables of the office's letters and their templates. */
export interface LettersTables {
  letter_template: LetterTemplateRow;
  letter_setting: LetterSettingRow;
  letter: LetterTable;
  letter_recipient: LetterRecipientRow;
  letter_event: LetterEventRow;
}
