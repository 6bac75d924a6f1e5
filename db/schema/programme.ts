import type { TargetMeasure, TargetUnit } from '#rules/programme/target.ts';

export interface ProgrammeLineRow {
  id: string;
  year: number;
  code: string;
  name: string;
  indicator: string;
  /** Whole rupiah; null where nobody knows. */
  budget: number | null;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
}

export interface ProgrammeTargetRow {
  id: string;
  year: number;
  name: string;
  /** A code of the year's tree; empty: all of the year. */
  code: string;
  measure: TargetMeasure;
  unit: TargetUnit;
  amount: number;
  budget: number | null;
  basis: string;
  dated_on: string | null;
  note: string;
  realised: number | null;
  realised_source: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface ProgrammeTables {
  programme_line: ProgrammeLineRow;
  programme_target: ProgrammeTargetRow;
}
