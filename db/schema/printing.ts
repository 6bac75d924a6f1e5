import type { Generated } from 'kysely';

export interface CertificateStyleRow {
  subject: string;
  style_json: string;
  saved_at: string;
}

export interface EmblemRow {
  sha256: string;
  name: string;
  width: number;
  height: number;
  orientation: number;
  byte_count: number;
  added_at: string;
}

export interface PrintBatchRow {
  id: string;
  source: string;
  title: string;
  job_json: string;
  sha256: string;
  folder: string;
  is_separate: number;
  shift_x: number;
  shift_y: number;
  created_at: string;
}

export interface PrintSheetRow {
  batch_id: string;
  position: number;
  name: string;
  number: string;
  state: 'waiting' | 'made' | 'printed';
  file: string;
  changed_at: string;
  /** How often it came out of the printer. */
  copies: Generated<number>;
  /** Why it did not; empty otherwise. */
  fault: Generated<string>;
}

export interface PrintSheetEventRow {
  batch_id: string;
  sheet: number;
  /** Order of what happened to the sheet, from 1. */
  position: number;
  at: string;
  who: string;
  what: 'printed' | 'withdrawn' | 'failed' | 'again';
  detail: string;
}

export interface PrinterProfileRow {
  printer: string;
  paper: 'A4' | 'F4' | 'F4_210';
  offset_x: number;
  offset_y: number;
  tray_note: string;
  saved_at: string;
}

export interface PrinterChoiceRow {
  document_kind: string;
  printer: string;
  paper: 'A4' | 'F4' | 'F4_210';
}

export interface TrainingRow {
  id: string;
  title: string;
  starts_on: string;
  ends_on: string;
  place: string;
  dated_on: string;
  created_at: string;
}

export interface TrainingParticipantRow {
  training_id: string;
  position: number;
  name: string;
  cooperative_name: string;
  role: string;
  letter_number_id: string;
}

/** Tables of how certificates look and how they come out of the printer. */
export interface PrintingTables {
  certificate_style: CertificateStyleRow;
  emblem: EmblemRow;
  print_batch: PrintBatchRow;
  print_sheet: PrintSheetRow;
  print_sheet_event: PrintSheetEventRow;
  printer_profile: PrinterProfileRow;
  printer_choice: PrinterChoiceRow;
  training: TrainingRow;
  training_participant: TrainingParticipantRow;
}
