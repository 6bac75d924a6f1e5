import type { CooperativeTable } from './cooperative.ts';

export interface OfficialFigureRow {
  id: string;
  number: number;
  /** Set for the annual recap of a year. */
  year: number | null;
  title: string;
  purpose: string;
  cut_off_on: string;
  grouping: string;
  filters_json: string;
  filter_sentence: string;
  /** The chosen columns with their definitions as written then. */
  columns_json: string;
  /** The table as frozen. */
  table_json: string;
  source: string;
  /** The book year whose closed evaluation gave grade and class. */
  evaluated_year: number | null;
  row_count: number;
  active_count: number;
  frozen_at: string;
  frozen_by: string;
  /** Of every row in the order of ids. */
  rows_sha256: string;
  /** Of this head, the line above among it. */
  sha256: string;
}

/** One cooperative counted, with the facts it was counted by; null where a fact was not known. */
export interface OfficialFigureCooperativeRow {
  figure_number: number;
  cooperative_id: string;
  name: string;
  name_key: string;
  legal_entity_number: string;
  legal_entity_on: string | null;
  village_name: string;
  district_name: string;
  status: CooperativeTable['status'];
  certificate: CooperativeTable['certificate'];
  district: string | null;
  village: string | null;
  regency: string | null;
  kind: string;
  cooperative_group: string;
  sector: string;
  form: string;
  pattern: string;
  grade: string | null;
  local_class: string | null;
  officer: string;
  figures_year: number | null;
  members_male: number | null;
  members_female: number | null;
  members: number | null;
  managers: number | null;
  employees: number | null;
  own_capital: number | null;
  outside_capital: number | null;
  assets: number | null;
  turnover: number | null;
  surplus: number | null;
  /** Bit n: a RAT of the book year that is n before the year of the cut-off day. */
  rat_years: number;
  /** Participants of the office's activities and trainings in that year, as the edition of its definitions counts. */
  trained: number;
  visited: 0 | 1;
  inspected: 0 | 1;
  /** Since step 17; null in rows frozen before. */
  kbli: string | null;
  savings_loan: string | null;
}

export interface EvaluationStandingRow {
  evaluation_id: string;
  cooperative_id: string;
  grade: string;
  local_class: string;
}

/** Tables of the official figures. */
export interface RecapTables {
  official_figure: OfficialFigureRow;
  official_figure_row: OfficialFigureCooperativeRow;
  evaluation_standing: EvaluationStandingRow;
}
