import { randomBytes } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { CHAIN_START, entriesDigest, lineHash, rowDigest, wordsDigest } from './digest.ts';
import type { Entry, Line, Words } from './digest.ts';
import { rowReaders } from './row-content.ts';

export interface LineWords extends Words {
  /** ISO instant. */
  readonly at: string;
  readonly kind: Line['kind'];
}

interface Statements {
  readonly isPending: Sqlite.Statement<[]>;
  readonly pending: Sqlite.Statement<[], { table_name: string; row_key: string }>;
  readonly clear: Sqlite.Statement<[]>;
  readonly last: Sqlite.Statement<[], { hash: string }>;
  readonly next: Sqlite.Statement<[], { number: number; entry: number }>;
  readonly entry: Sqlite.Statement<[number, string, string, string]>;
  readonly keep: Sqlite.Statement<[string, string, string, string]>;
  readonly forget: Sqlite.Statement<[string, string]>;
  readonly line: Sqlite.Statement<[number, string, string, string, number, number, string, string]>;
  readonly words: Sqlite.Statement<[number, string, string, string]>;
}

const prepared = new WeakMap<Sqlite.Database, Statements>();

function statementsOf(raw: Sqlite.Database): Statements {
  const known = prepared.get(raw);
  if (known) return known;
  const made: Statements = {
    isPending: raw.prepare('SELECT 1 FROM log_pending LIMIT 1'),
    pending: raw.prepare('SELECT table_name, row_key FROM log_pending ORDER BY table_name, row_key'),
    clear: raw.prepare('DELETE FROM log_pending'),
    last: raw.prepare('SELECT hash FROM log_line ORDER BY number DESC LIMIT 1'),
    // Behind whatever is left of lines that somebody took away: the check tells of them, and work goes on.
    next: raw.prepare(
      `SELECT max((SELECT coalesce(max(number), 0) FROM log_line), (SELECT coalesce(max(line), 0) FROM log_words)) + 1
          AS number,
        (SELECT coalesce(max(id), 0) FROM log_entry) + 1 AS entry`,
    ),
    entry: raw.prepare('INSERT INTO log_entry (id, table_name, row_key, digest) VALUES (?, ?, ?, ?)'),
    keep: raw.prepare(
      `INSERT INTO log_row (table_name, row_key, salt, digest) VALUES (?, ?, ?, ?)
       ON CONFLICT (table_name, row_key) DO UPDATE SET salt = excluded.salt, digest = excluded.digest`,
    ),
    forget: raw.prepare('DELETE FROM log_row WHERE table_name = ? AND row_key = ?'),
    line: raw.prepare(
      `INSERT INTO log_line (number, at, kind, words_digest, first_entry, entries, entries_digest, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    words: raw.prepare('INSERT INTO log_words (line, salt, who, what) VALUES (?, ?, ?, ?)'),
  };
  prepared.set(raw, made);
  return made;
}

const newSalt = (): string => randomBytes(16).toString('hex');

/** Rows were written since the last line. */
export const isPending = (raw: Sqlite.Database): boolean => statementsOf(raw).isPending.get() !== undefined;

/**
 * Ends a piece of work in the log: one line over the digests of all rows it left behind, in the transaction that wrote
 * them. Work that wrote nothing leaves no line.
 * @returns the number of the line
 */
export function writeLine(raw: Sqlite.Database, words: LineWords): number | undefined {
  const statements = statementsOf(raw);
  const pending = statements.pending.all();
  return pending.length === 0 ? undefined : writeLineOver(raw, pending, words);
}

/** A line also where no row was written: that somebody came in, or that a copy was made. */
export function writeEmptyLine(raw: Sqlite.Database, words: LineWords): number {
  return writeLineOver(raw, statementsOf(raw).pending.all(), words);
}

function writeLineOver(
  raw: Sqlite.Database,
  pending: readonly { table_name: string; row_key: string }[],
  { at, kind, who, what }: LineWords,
): number {
  const statements = statementsOf(raw);
  const readers = rowReaders(raw);
  const entries = pending.map(({ table_name: tableName, row_key: rowKey }): Entry => {
    const rows = readers.get(tableName)?.read(rowKey);
    if (!rows) {
      statements.forget.run(tableName, rowKey);
      return { tableName, rowKey, digest: '' };
    }
    const salt = newSalt();
    const digest = rowDigest(salt, tableName, rowKey, rows);
    statements.keep.run(tableName, rowKey, salt, digest);
    return { tableName, rowKey, digest };
  });
  const next = statements.next.get() ?? { number: 1, entry: 1 };
  const salt = newSalt();
  const line: Line = {
    number: next.number,
    at,
    kind,
    wordsDigest: wordsDigest(salt, { who, what }),
    firstEntry: next.entry,
    entries: entries.length,
    entriesDigest: entriesDigest(entries),
  };
  entries.forEach(({ tableName, rowKey, digest }, index) =>
    statements.entry.run(line.firstEntry + index, tableName, rowKey, digest),
  );
  statements.line.run(
    line.number,
    line.at,
    line.kind,
    line.wordsDigest,
    line.firstEntry,
    line.entries,
    line.entriesDigest,
    lineHash(statements.last.get()?.hash ?? CHAIN_START, line),
  );
  statements.words.run(line.number, salt, who, what);
  statements.clear.run();
  return line.number;
}
