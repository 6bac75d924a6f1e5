export interface ImportBatchRow {
  id: string;
  kind: 'cooperative' | 'rat';
  file_name: string;
  file_sha256: string;
  sheet: string;
  row_count: number;
  created_count: number;
  changed_count: number;
  refused_count: number;
  imported_at: string;
  undone_at: string | null;
}

export interface ImportChangeRow {
  import_id: string;
  cooperative_id: string;
  action: 'created' | 'changed';
  before_json: string | null;
  after_json: string;
}

export interface ChangeBatchRow {
  id: string;
  at: string;
  who: string;
  source: 'edit' | 'bulk' | 'import' | 'merge' | 'undo';
  title: string;
  undone_at: string | null;
}

export interface ChangeEntryRow {
  id: string;
  batch_id: string;
  cooperative_id: string;
  /** Order within the batch, from 0. */
  position: number;
  field: string;
  before_text: string;
  after_text: string;
  /** The values themselves, for taking the change back; null where another way of undoing owns them. */
  before_json: string | null;
  after_json: string | null;
}

export interface CooperativeMergeRow {
  id: string;
  kept_id: string;
  removed_id: string;
  before_json: string;
  merged_at: string;
  undone_at: string | null;
}

export interface NotDuplicateRow {
  first_id: string;
  second_id: string;
  reason: string;
  decided_at: string;
}

export interface RecordEditRow {
  /** Which record: "letter:<id>", "office". */
  subject: string;
  at: string;
  who: string;
  /** The fields that changed, as [{name, label}]; never their values. */
  fields_json: string;
}

/** Tables of how the register changed: imports, edits, merges. */
export interface ChangeTables {
  import_batch: ImportBatchRow;
  import_change: ImportChangeRow;
  change_batch: ChangeBatchRow;
  change_entry: ChangeEntryRow;
  cooperative_merge: CooperativeMergeRow;
  not_duplicate: NotDuplicateRow;
  record_edit: RecordEditRow;
}
