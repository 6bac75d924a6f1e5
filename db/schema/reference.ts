import type { AwardLevel } from '#rules/reference/award-received.ts';

export interface ReferenceFigureRow {
  id: string;
  subject: string;
  /** Whose figure it is, such as "Provinsi Kalimantan Timur". */
  area: string;
  /** An exact decimal figure with a dot: "5000", "63.45". */
  amount: string;
  /** 1: the source itself says "about". */
  is_about: 0 | 1;
  unit: string;
  as_of: string | null;
  source: string;
  source_on: string | null;
  note: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface AwardReceivedRow {
  id: string;
  received_on: string;
  name: string;
  giver: string;
  level: AwardLevel;
  number: string;
  /** Where the paper itself is kept. */
  kept_at: string;
  note: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

/** A scan of what came with an award, kept by its content. */
export interface AwardReceivedScanRow {
  id: string;
  award_id: string;
  file_name: string;
  /** Names the file beside the database. */
  sha256: string;
  byte_count: number;
  added_at: string;
}

export interface ReferenceTables {
  award_received_scan: AwardReceivedScanRow;
  reference_figure: ReferenceFigureRow;
  award_received: AwardReceivedRow;
}
