export interface LogPendingRow {
  table_name: string;
  row_key: string;
}

export interface LogLineRow {
  number: number;
  at: string;
  /** What a person did, what the program did by itself, what was found to have been done without the program. */
  kind: 'work' | 'program' | 'outside';
  words_digest: string;
  first_entry: number;
  entries: number;
  entries_digest: string;
  hash: string;
}

export interface LogWordsRow {
  line: number;
  salt: string;
  who: string;
  what: string;
}

export interface LogEntryRow {
  id: number;
  table_name: string;
  row_key: string;
  digest: string;
}

export interface LogRowRow {
  table_name: string;
  row_key: string;
  salt: string;
  digest: string;
}

export interface LogSealKeyRow {
  series: number;
  made_at: string;
  passphrase_json: string;
}

export interface LogSealRow {
  series: number;
  number: number;
  line: number;
  at: string;
  reason: string;
  seal: string;
}

/** The chained log: who did what, which rows it left behind, and the seals on it. */
export interface LogTables {
  log_pending: LogPendingRow;
  log_line: LogLineRow;
  log_words: LogWordsRow;
  log_entry: LogEntryRow;
  log_row: LogRowRow;
  log_seal_key: LogSealKeyRow;
  log_seal: LogSealRow;
}
