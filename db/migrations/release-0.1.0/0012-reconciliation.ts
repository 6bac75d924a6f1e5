import { sql } from 'kysely';
import type { MigrationStep } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/**
 * A list of another system held against the register once, and what was found. Findings refer to a cooperative by its
 * id without a constraint: they tell how things stood then, also when the record is gone since.
 */
export const reconciliation: MigrationStep = {
  version: 12,
  name: 'reconciliation',
  async up(db, { tableEnd, wholeNumber: whole, ...tools }) {
    await sql`CREATE TABLE reconciliation (
      id TEXT PRIMARY KEY,
      source TEXT NOT NULL CHECK (source IN ('ods', 'simkopdes', 'other')),
      source_name TEXT NOT NULL,
      exported_on TEXT NOT NULL CHECK (exported_on ${DAY}),
      file_name TEXT NOT NULL,
      file_sha256 TEXT NOT NULL,
      sheet TEXT NOT NULL,
      fields_json TEXT NOT NULL,
      row_count ${whole} NOT NULL CHECK (row_count >= 0),
      register_count ${whole} NOT NULL CHECK (register_count >= 0),
      same_count ${whole} NOT NULL CHECK (same_count >= 0),
      made_at TEXT NOT NULL,
      who TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE reconciliation_finding (
      id TEXT PRIMARY KEY,
      reconciliation_id TEXT NOT NULL REFERENCES reconciliation (id),
      position ${whole} NOT NULL CHECK (position >= 0),
      kind TEXT NOT NULL CHECK (kind IN ('to_check', 'different', 'only_here', 'only_there')),
      subject TEXT NOT NULL,
      cooperative_id TEXT,
      name TEXT NOT NULL,
      district_name TEXT NOT NULL,
      summary TEXT NOT NULL,
      fields TEXT NOT NULL,
      detail_json TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'fixed_here', 'fixed_there', 'ignored')),
      note TEXT NOT NULL,
      state_at TEXT,
      state_who TEXT NOT NULL,
      earlier_json TEXT,
      CHECK (state <> 'ignored' OR note <> '')
    ) ${tableEnd}`.execute(db);
    await sql`CREATE UNIQUE INDEX reconciliation_finding_order
      ON reconciliation_finding (reconciliation_id, position)`.execute(db);
    await sql`CREATE INDEX reconciliation_finding_kind
      ON reconciliation_finding (reconciliation_id, kind, state, district_name)`.execute(db);
    const found = [
      'id',
      'reconciliation_id',
      'position',
      'kind',
      'subject',
      'cooperative_id',
      'name',
      'district_name',
      'summary',
      'fields',
      'detail_json',
      'earlier_json',
    ];
    const made = ['id', 'source', 'exported_on', 'file_sha256', 'row_count', 'register_count', 'made_at'];
    const guards = [
      // What was found stays as it was found; only what the office does about it is written on.
      ...tools.forbidUpdate('reconciliation_finding', found),
      ...tools.forbidUpdate('reconciliation', made),
      ...tools.forbidDelete('reconciliation'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
