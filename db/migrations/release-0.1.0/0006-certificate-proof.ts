import { sql } from 'kysely';
import type { MigrationStep } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

export const certificateProof: MigrationStep = {
  version: 6,
  name: 'certificate-proof',
  async up(db, tools) {
    const { tableEnd } = tools;
    // Public halves only: the private key never enters the database, which travels with every backup.
    await sql`CREATE TABLE proof_key (
      id TEXT PRIMARY KEY CHECK (length(id) = 8),
      public_key TEXT NOT NULL UNIQUE CHECK (length(public_key) = 64),
      created_at TEXT NOT NULL,
      retired_at TEXT,
      retired_reason TEXT NOT NULL DEFAULT '',
      CHECK (retired_at IS NULL OR length(retired_reason) > 0)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE UNIQUE INDEX proof_key_in_use ON proof_key ((1)) WHERE retired_at IS NULL`.execute(db);
    await sql`CREATE TABLE proof_mark (
      short_code TEXT PRIMARY KEY CHECK (length(short_code) = 14),
      kind TEXT NOT NULL,
      number TEXT NOT NULL,
      name TEXT NOT NULL,
      dated_on TEXT NOT NULL CHECK (dated_on ${DAY}),
      paper_subject TEXT NOT NULL,
      payload TEXT NOT NULL UNIQUE,
      key_id TEXT NOT NULL REFERENCES proof_key (id),
      signed_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX proof_mark_number ON proof_mark (number)`.execute(db);
    await sql`CREATE TABLE proof_revocation (
      short_code TEXT PRIMARY KEY REFERENCES proof_mark (short_code),
      revoked_on TEXT NOT NULL CHECK (revoked_on ${DAY}),
      reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
      recorded_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    const guards = [
      ...tools.forbidUpdate('proof_key', ['id', 'public_key', 'created_at']),
      ...tools.forbidDelete('proof_key'),
      ...tools.forbidUpdate('proof_mark'),
      ...tools.forbidDelete('proof_mark'),
      ...tools.forbidUpdate('proof_revocation'),
      ...tools.forbidDelete('proof_revocation'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
