import type { Direction, Formula, Span } from '#rules/performance/indicator.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';

export interface IndicatorRow {
  id: string;
  code: string;
  unit: string;
  direction: Direction;
  formula: Formula;
  numerator: IndicatorFact;
  /** Of a typed fact alone: how the office calls it. */
  numerator_name: string;
  /** Empty where nothing is divided by. */
  denominator: IndicatorFact | '';
  denominator_name: string;
  span: Span;
  /** A code of the year's tree; empty: none. */
  programme_code: string;
  objective: string;
  division: string;
  source: string;
  first_year: number;
  last_year: number | null;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface IndicatorNameRow {
  id: string;
  indicator_id: string;
  /** The first day on which it is called so. */
  from_on: string;
  name: string;
  definition: string;
  basis: string;
  recorded_at: string;
  recorded_by: string;
}

export interface IndicatorTargetRow {
  indicator_id: string;
  year: number;
  /** 1 to 4; 0: the whole year. */
  quarter: number;
  /** Hundredths. */
  amount: number;
  basis: string;
  dated_on: string | null;
  updated_at: string;
}

export interface IndicatorValueRow {
  indicator_id: string;
  year: number;
  quarter: number;
  /** Hundredths, of typed facts alone. */
  numerator: number | null;
  denominator: number | null;
  source: string;
  causes: string;
  efforts: string;
  recorded_by: string;
  updated_at: string;
}

export interface PerformanceFreezeRow {
  id: string;
  year: number;
  quarter: number;
  /** From 1; every freezing of a quarter is a new one. */
  version: number;
  frozen_at: string;
  frozen_on: string;
  frozen_by: string;
  rows_json: string;
  sha256: string;
  /** The evaluation of the plan (Tabel E.81) as it was frozen; empty where it was not frozen with it. */
  renja_json: string;
  renja_sha256: string;
}

export interface PerformanceThawRow {
  freeze_id: string;
  thawed_at: string;
  thawed_by: string;
  reason: string;
}

/** What the evaluation of the plan (Renja) asks of an indicator and year; null where nobody has said. */
export interface RenjaLineRow {
  indicator_id: string;
  year: number;
  /** The last year of the Renstra. */
  renstra_until: number | null;
  /** Hundredths. */
  renstra_target: number | null;
  /** Whole rupiah, as all money here. */
  renstra_budget: number | null;
  /** Hundredths. */
  done_before: number | null;
  spent_before: number | null;
  budget: number | null;
  spent_1: number | null;
  spent_2: number | null;
  spent_3: number | null;
  spent_4: number | null;
  basis: string;
  recorded_by: string;
  updated_at: string;
}

/** What a quarter's evaluation says in words, and who evaluates it. */
export interface RenjaNoteRow {
  year: number;
  quarter: number;
  drivers: string;
  obstacles: string;
  next_quarter: string;
  next_renja: string;
  /** Position of an official of the office's list of officials. */
  evaluator: string;
  recorded_by: string;
  updated_at: string;
}

export interface PerformanceTables {
  indicator: IndicatorRow;
  indicator_name: IndicatorNameRow;
  indicator_target: IndicatorTargetRow;
  indicator_value: IndicatorValueRow;
  performance_freeze: PerformanceFreezeRow;
  performance_thaw: PerformanceThawRow;
  renja_line: RenjaLineRow;
  renja_note: RenjaNoteRow;
}
