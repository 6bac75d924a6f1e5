import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Accounts of the people of the office. Without a day in `turned_on_at` nothing asks who works, as before this step. */
export const accounts: MigrationStep = {
  version: 33,
  name: 'accounts',
  async up(db, tools) {
    const { tableEnd } = tools;
    // Never deleted: what an account did bears its name for good, so a person who leaves is closed.
    await sql`CREATE TABLE account (
      id TEXT PRIMARY KEY,
      login TEXT NOT NULL UNIQUE CHECK (login <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      role TEXT NOT NULL CHECK (role IN ('admin', 'leader', 'operator', 'companion', 'reader')),
      password_digest TEXT NOT NULL,
      must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
      ends_on TEXT CHECK (ends_on ${DAY}),
      closed_at TEXT,
      closed_by TEXT NOT NULL DEFAULT '',
      created_at TEXT NOT NULL,
      created_by TEXT NOT NULL,
      last_login_at TEXT,
      CHECK (role <> 'companion' OR ends_on IS NOT NULL)
    ) ${tableEnd}`.execute(db);
    for (const guard of tools.forbidDelete('account')) await guard.execute(db);
    await sql`CREATE TABLE account_setting (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      turned_on_at TEXT,
      idle_minutes INTEGER NOT NULL CHECK (idle_minutes BETWEEN 1 AND 240),
      recovery_digest TEXT,
      recovery_made_at TEXT,
      pending_digest TEXT,
      pending_made_at TEXT,
      pending_admin_json TEXT
    ) ${tableEnd}`.execute(db);
    // By a digest of what was typed as the name: somebody may have typed the password there.
    await sql`CREATE TABLE login_pause (
      key TEXT PRIMARY KEY,
      failures INTEGER NOT NULL CHECK (failures > 0),
      last_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
  },
};
