import type { IncomingChannel, IncomingSecrecy, IncomingSpeed } from '#rules/incoming/incoming.ts';

export interface IncomingLetterRow {
  id: string;
  /** Year of the day it was received; with the number the place in the agenda, given once. */
  agenda_year: number;
  agenda_number: number;
  received_on: string;
  /** The sender's own number, as it stands on the letter; empty where it has none. */
  letter_number: string;
  dated_on: string | null;
  sender: string;
  cooperative_id: string | null;
  subject: string;
  secrecy: IncomingSecrecy;
  speed: IncomingSpeed;
  attachments: number;
  channel: IncomingChannel;
  note: string;
  /** Closed without a disposition, such as a letter that is only to be kept. */
  closed_on: string | null;
  closed_note: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface IncomingDispositionRow {
  id: string;
  letter_id: string;
  position: number;
  from_whom: string;
  to_whom: string;
  /** Codes of the rule `disposition-instructions`. */
  instructions_json: string;
  note: string;
  given_on: string;
  due_on: string | null;
  done_on: string | null;
  done_note: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface IncomingScanRow {
  id: string;
  letter_id: string;
  file_name: string;
  /** Names the file beside the database. */
  sha256: string;
  byte_count: number;
  added_at: string;
}

/** A letter of the office that answers one that came in. */
export interface IncomingReplyRow {
  incoming_id: string;
  letter_id: string;
  made_at: string;
}

/** The agenda of letters that come in. */
export interface IncomingTables {
  incoming_letter: IncomingLetterRow;
  incoming_disposition: IncomingDispositionRow;
  incoming_scan: IncomingScanRow;
  incoming_reply: IncomingReplyRow;
}
