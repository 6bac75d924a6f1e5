import type { ReconcileKind, ReconcileSource, ReconcileState } from '#rules/reconcile/reconcile.ts';

export interface ReconciliationRow {
  id: string;
  source: ReconcileSource;
  source_name: string;
  exported_on: string;
  file_name: string;
  file_sha256: string;
  sheet: string;
  /** The fields that were compared, as a JSON list. */
  fields_json: string;
  row_count: number;
  register_count: number;
  same_count: number;
  made_at: string;
  who: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface ReconciliationFindingRow {
  id: string;
  reconciliation_id: string;
  position: number;
  kind: ReconcileKind;
  /** Names the same finding in a later reconciliation of the same source. */
  subject: string;
  cooperative_id: string | null;
  name: string;
  district_name: string;
  summary: string;
  /** The differing fields between bars, "|status|address|", so that one can be looked for. */
  fields: string;
  detail_json: string;
  state: ReconcileState;
  note: string;
  state_at: string | null;
  state_who: string;
  earlier_json: string | null;
}

/** Tables of the reconciliation with lists of other systems. */
export interface ReconcileTables {
  reconciliation: ReconciliationRow;
  reconciliation_finding: ReconciliationFindingRow;
}
