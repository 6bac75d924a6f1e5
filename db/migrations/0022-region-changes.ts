import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/**
 * A village that is renamed, given another code or split is a dated change: a region says from which day it exists and
 * from which it no longer does, and every change is kept with what it was before.
 */
export const regionChanges: MigrationStep = {
  version: 22,
  name: 'region-changes',
  async up(db, tools) {
    await sql`ALTER TABLE region ADD COLUMN from_on TEXT CHECK (from_on ${DAY})`.execute(db);
    await sql`ALTER TABLE region ADD COLUMN until_on TEXT CHECK (until_on ${DAY})`.execute(db);
    await sql`CREATE TABLE region_change (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('renamed', 'recoded', 'split')),
      code TEXT NOT NULL,
      new_code TEXT,
      old_name TEXT NOT NULL CHECK (length(old_name) > 0),
      new_name TEXT NOT NULL CHECK (length(new_name) > 0),
      effective_on TEXT NOT NULL CHECK (effective_on ${DAY}),
      basis TEXT NOT NULL,
      moved_json TEXT NOT NULL,
      batch_id TEXT,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      undone_at TEXT,
      CHECK ((kind = 'renamed') = (new_code IS NULL))
    ) ${tools.tableEnd}`.execute(db);
    await sql`CREATE INDEX region_change_of ON region_change (code, effective_on)`.execute(db);
    const kept = `id kind code new_code old_name new_name effective_on moved_json batch_id at who`.split(' ');
    for (const guard of [
      ...tools.forbidUpdate('region_change', kept),
      ...tools.forbidDelete('region_change'),
    ])
      await guard.execute(db);
  },
};
