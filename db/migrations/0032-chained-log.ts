import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DIGEST = sql.raw('CHECK (length(digest) IN (0, 64))');
const HASH = sql.raw('CHECK (length(hash) = 64)');

/**
 * The chained log: which rows each piece of work left behind, in lines that hold the hash of the line before. Words
 * stand outside the chain (`log_words`), so that they can be taken away without breaking it.
 */
export const chainedLog: MigrationStep = {
  version: 32,
  name: 'chained-log',
  async up(db, tools) {
    const { tableEnd, clusteredTableEnd } = tools;
    await sql`CREATE TABLE log_pending (
      table_name TEXT NOT NULL,
      row_key TEXT NOT NULL,
      PRIMARY KEY (table_name, row_key)
    ) ${clusteredTableEnd}`.execute(db);
    await sql`CREATE TABLE log_line (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('work', 'program', 'outside')),
      words_digest TEXT NOT NULL CHECK (length(words_digest) = 64),
      first_entry INTEGER NOT NULL,
      entries INTEGER NOT NULL CHECK (entries >= 0),
      entries_digest TEXT NOT NULL CHECK (length(entries_digest) = 64),
      hash TEXT NOT NULL ${HASH}
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE log_words (
      line INTEGER PRIMARY KEY REFERENCES log_line (number),
      salt TEXT NOT NULL,
      who TEXT NOT NULL,
      what TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX log_words_what ON log_words (what)`.execute(db);
    // Empty digest: the row was taken away.
    await sql`CREATE TABLE log_entry (
      id INTEGER PRIMARY KEY,
      table_name TEXT NOT NULL,
      row_key TEXT NOT NULL,
      digest TEXT NOT NULL ${DIGEST}
    ) ${tableEnd}`.execute(db);
    // The last digest of each row with the salt that hides what it says; an earlier one is gone for good.
    await sql`CREATE TABLE log_row (
      table_name TEXT NOT NULL,
      row_key TEXT NOT NULL,
      salt TEXT NOT NULL,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      PRIMARY KEY (table_name, row_key)
    ) ${clusteredTableEnd}`.execute(db);
    await sql`CREATE TABLE log_seal_key (
      series INTEGER PRIMARY KEY,
      made_at TEXT NOT NULL,
      passphrase_json TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE log_seal (
      series INTEGER NOT NULL REFERENCES log_seal_key (series),
      number INTEGER NOT NULL CHECK (number >= 0),
      line INTEGER NOT NULL REFERENCES log_line (number),
      at TEXT NOT NULL,
      reason TEXT NOT NULL,
      seal TEXT NOT NULL CHECK (length(seal) = 64),
      PRIMARY KEY (series, number)
    ) ${clusteredTableEnd}`.execute(db);
    const guards = [
      ...['log_line', 'log_entry', 'log_seal'].flatMap((table) => [
        ...tools.forbidUpdate(table),
        ...tools.forbidDelete(table),
      ]),
      ...tools.forbidUpdate('log_words'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
