export interface SavedViewRow {
  id: string;
  name: string;
  view_json: string;
  saved_at: string;
}

export interface ColumnMappingRow {
  headers_key: string;
  kind: 'cooperative' | 'rat';
  mapping_json: string;
  used_at: string;
}

export interface RecordDraftRow {
  subject: string;
  draft_json: string;
  saved_at: string;
}

/** Tables of what the program remembers for the person at the desk. */
export interface SavedViewTables {
  saved_view: SavedViewRow;
  column_mapping: ColumnMappingRow;
  record_draft: RecordDraftRow;
}
