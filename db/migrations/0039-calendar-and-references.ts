import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Days off of a year, figures of others with their source, and what was awarded to the office itself. */
export const calendarAndReferences: MigrationStep = {
  version: 39,
  name: 'calendar-and-references',
  async up(db, { tableEnd, ...tools }) {
    const kept = sql`
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL`;
    await sql`CREATE TABLE calendar_day (
      id TEXT PRIMARY KEY,
      day TEXT NOT NULL CHECK (day ${DAY}),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('national', 'joint_leave', 'own')),
      source TEXT NOT NULL,
      ${kept}
    ) ${tableEnd}`.execute(db);
    await sql`CREATE UNIQUE INDEX calendar_day_once ON calendar_day (day) WHERE removed_at IS NULL`.execute(
      db,
    );
    await sql`CREATE TABLE reference_figure (
      id TEXT PRIMARY KEY,
      subject TEXT NOT NULL CHECK (trim(subject) <> ''),
      area TEXT NOT NULL CHECK (trim(area) <> ''),
      amount TEXT NOT NULL CHECK (amount <> ''),
      is_about INTEGER NOT NULL CHECK (is_about IN (0, 1)),
      unit TEXT NOT NULL,
      as_of TEXT CHECK (as_of ${DAY}),
      source TEXT NOT NULL CHECK (trim(source) <> ''),
      source_on TEXT CHECK (source_on ${DAY}),
      note TEXT NOT NULL,
      ${kept}
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE award_received (
      id TEXT PRIMARY KEY,
      received_on TEXT NOT NULL CHECK (received_on ${DAY}),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      giver TEXT NOT NULL CHECK (trim(giver) <> ''),
      level TEXT NOT NULL CHECK (level IN ('regency', 'province', 'national', 'international', 'other')),
      number TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      note TEXT NOT NULL,
      ${kept}
    ) ${tableEnd}`.execute(db);
    for (const table of ['calendar_day', 'reference_figure', 'award_received'])
      for (const guard of tools.forbidDelete(table)) await guard.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'working-week:1992-10-21', 'working-week', '5', '1992-10-21', NULL, 'Kebiasaan dinas',
        'Lima berarti Senin sampai Jumat, enam sampai Sabtu; sesuaikan dengan ketetapan hari kerja daerah.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
