import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Programmes of a year with their budgets, and what is to be reached in it. */
export const programmeTree: MigrationStep = {
  version: 35,
  name: 'programme-tree',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    await sql`CREATE TABLE programme_line (
      id TEXT PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
      code TEXT NOT NULL CHECK (code LIKE '%_.%_'),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      indicator TEXT NOT NULL,
      budget ${wholeNumber} CHECK (budget >= 0),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (year, code)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE programme_target (
      id TEXT PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      code TEXT NOT NULL,
      measure TEXT NOT NULL CHECK (measure <> ''),
      unit TEXT NOT NULL CHECK (unit <> ''),
      amount ${wholeNumber} NOT NULL CHECK (amount >= 1),
      budget ${wholeNumber} CHECK (budget >= 0),
      basis TEXT NOT NULL,
      dated_on TEXT CHECK (dated_on ${DAY}),
      note TEXT NOT NULL,
      realised ${wholeNumber} CHECK (realised >= 0),
      realised_source TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK (realised IS NULL OR trim(realised_source) <> '')
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX programme_target_year ON programme_target (year)`.execute(db);
    for (const guard of tools.forbidDelete('programme_target')) await guard.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'activity-often:1992-10-21', 'activity-often', '3', '1992-10-21', NULL, 'Kebiasaan dinas',
        'Hanya peringatan pada daftar calon peserta; dapat diubah.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
