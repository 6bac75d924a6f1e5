import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const YEAR = sql.raw('BETWEEN 1945 AND 2200');
const SCALE = JSON.stringify({ veryHigh: 91, high: 76, medium: 66, low: 51 });

/** Indicators of the office's performance, their dated names, targets and quarters, and what was frozen of them. */
export const performanceIndicators: MigrationStep = {
  version: 40,
  name: 'performance-indicators',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    await sql`CREATE TABLE indicator (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL CHECK (trim(code) <> ''),
      unit TEXT NOT NULL CHECK (trim(unit) <> ''),
      direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
      formula TEXT NOT NULL CHECK (formula IN ('single', 'ratio', 'growth')),
      numerator TEXT NOT NULL CHECK (numerator <> ''),
      numerator_name TEXT NOT NULL,
      denominator TEXT NOT NULL,
      denominator_name TEXT NOT NULL,
      span TEXT NOT NULL CHECK (span IN ('to_date', 'quarter')),
      programme_code TEXT NOT NULL,
      objective TEXT NOT NULL,
      division TEXT NOT NULL,
      source TEXT NOT NULL,
      first_year INTEGER NOT NULL CHECK (first_year ${YEAR}),
      last_year INTEGER CHECK (last_year ${YEAR}),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK ((formula = 'ratio') = (denominator <> '')),
      CHECK (last_year IS NULL OR last_year >= first_year)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE UNIQUE INDEX indicator_code ON indicator (code) WHERE removed_at IS NULL`.execute(db);
    await sql`CREATE TABLE indicator_name (
      id TEXT PRIMARY KEY,
      indicator_id TEXT NOT NULL REFERENCES indicator (id),
      from_on TEXT NOT NULL CHECK (from_on ${DAY}),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      definition TEXT NOT NULL,
      basis TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      UNIQUE (indicator_id, from_on)
    ) ${tableEnd}`.execute(db);
    // Amounts are counted in hundredths, so that 88,22 percent is the whole number 8822.
    await sql`CREATE TABLE indicator_target (
      indicator_id TEXT NOT NULL REFERENCES indicator (id),
      year INTEGER NOT NULL CHECK (year ${YEAR}),
      quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
      amount ${wholeNumber} NOT NULL CHECK (amount >= 0),
      basis TEXT NOT NULL,
      dated_on TEXT CHECK (dated_on ${DAY}),
      updated_at TEXT NOT NULL,
      PRIMARY KEY (indicator_id, year, quarter)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE indicator_value (
      indicator_id TEXT NOT NULL REFERENCES indicator (id),
      year INTEGER NOT NULL CHECK (year ${YEAR}),
      quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
      numerator ${wholeNumber},
      denominator ${wholeNumber},
      source TEXT NOT NULL,
      causes TEXT NOT NULL,
      efforts TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (indicator_id, year, quarter),
      CHECK ((numerator IS NULL AND denominator IS NULL) OR trim(source) <> '')
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE performance_freeze (
      id TEXT PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year ${YEAR}),
      quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
      version INTEGER NOT NULL CHECK (version >= 1),
      frozen_at TEXT NOT NULL,
      frozen_on TEXT NOT NULL CHECK (frozen_on ${DAY}),
      frozen_by TEXT NOT NULL,
      rows_json TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      UNIQUE (year, quarter, version)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE performance_thaw (
      freeze_id TEXT PRIMARY KEY REFERENCES performance_freeze (id),
      thawed_at TEXT NOT NULL,
      thawed_by TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (trim(reason) <> '')
    ) ${tableEnd}`.execute(db);
    // What was reported stays as it was reported; what was taken out is kept with its reason.
    for (const table of ['indicator', 'indicator_name', 'performance_freeze', 'performance_thaw'])
      for (const guard of tools.forbidDelete(table)) await guard.execute(db);
    for (const guard of tools.forbidUpdate('performance_freeze')) await guard.execute(db);
    for (const guard of tools.forbidUpdate('performance_thaw', ['freeze_id', 'thawed_at', 'thawed_by']))
      await guard.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'achievement-scale:1992-10-21', 'achievement-scale', ${SCALE}, '1992-10-21', NULL, 'Kebiasaan dinas',
        'Belum dicocokkan dengan ketentuan evaluasi Renja; dapat diubah, dan tidak dicetak sebagai ketentuan.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
