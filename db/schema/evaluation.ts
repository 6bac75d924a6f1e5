export interface EvaluationRow {
  id: string;
  book_year: number;
  /** From 1; every closing of a book year is a new one. */
  version: number;
  cut_off_on: string;
  closed_at: string;
  closed_by: string;
  /** The rule versions that decided. */
  rules_json: string;
  row_count: number;
  sha256: string;
}

export interface EvaluationReopeningRow {
  evaluation_id: string;
  reopened_at: string;
  reopened_by: string;
  reason: string;
}

/** A sentence that many verdicts share is stored once. */
export interface EvaluationReasonRow {
  evaluation_id: string;
  number: number;
  reason_json: string;
}

export interface EvaluationVerdictRow {
  evaluation_id: string;
  position: number;
  cooperative_id: string;
  verdict_json: string;
}

export interface EvaluationOverrideRow {
  id: string;
  cooperative_id: string;
  book_year: number;
  /** Null takes the decision back. */
  activity: 'active' | 'inactive' | null;
  reason: string;
  set_at: string;
  set_on: string;
  set_by: string;
}

export interface HealthInspectionRow {
  id: string;
  cooperative_id: string;
  book_year: number;
  inspected_on: string;
  inspectors: string;
  report_number: string;
  /** Thousandths of a point. */
  governance_score: number | null;
  risk_score: number | null;
  finance_score: number | null;
  capital_score: number | null;
  sharia_score: number | null;
  weights_json: string;
  bands_json: string;
  basis: string;
  /** Hundred-thousandths of a point, never rounded. */
  final_score: number;
  predicate: 'healthy' | 'fairly_healthy' | 'supervised' | 'specially_supervised';
  document_id: string | null;
  note: string;
  recorded_at: string;
  /** The questions as they were asked and what was answered; null where the scores were entered without. */
  worksheet_json: string | null;
  /** Why the scores are others than the worksheet's; empty where they are its own. */
  manual_reason: string;
}

/** A worksheet that has given no result yet; its id becomes the inspection's. */
export interface HealthWorksheetDraftRow {
  id: string;
  cooperative_id: string;
  book_year: number;
  inspected_on: string;
  inspectors: string;
  report_number: string;
  document_id: string | null;
  note: string;
  worksheet_json: string;
  recorded_at: string;
}

export interface CooperativeKukRow {
  id: string;
  cooperative_id: string;
  /** Of the figures below. */
  book_year: number;
  members: number | null;
  own_capital: number | null;
  assets: number | null;
  proposed: number | null;
  confirmed: number;
  confirmed_on: string;
  officer: string;
  reason: string;
  basis: string;
  recorded_at: string;
}

export interface CooperativeArticlesRow {
  cooperative_id: string;
  is_lost: 0 | 1;
  noted_on: string;
  note: string;
}

/** Tables of the yearly evaluation, the health inspections and the class of business. */
export interface EvaluationTables {
  evaluation: EvaluationRow;
  evaluation_reopening: EvaluationReopeningRow;
  evaluation_reason: EvaluationReasonRow;
  evaluation_verdict: EvaluationVerdictRow;
  evaluation_override: EvaluationOverrideRow;
  health_inspection: HealthInspectionRow;
  health_worksheet_draft: HealthWorksheetDraftRow;
  cooperative_kuk: CooperativeKukRow;
  cooperative_articles: CooperativeArticlesRow;
}
