import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const ACTIVITY = sql.raw("TEXT NOT NULL DEFAULT 'unknown' CHECK (activity_seen IN ('yes', 'no', 'unknown'))");

/** Campaigns of verification, whether activity was seen on a visit, visits keyed together, and work handed over. */
export const fieldWork: MigrationStep = {
  version: 41,
  name: 'field-work',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    await sql`ALTER TABLE cooperative_verification ADD COLUMN activity_seen ${ACTIVITY}`.execute(db);
    await sql`ALTER TABLE coaching_visit ADD COLUMN activity_seen ${ACTIVITY}`.execute(db);
    await sql`CREATE TABLE coaching_campaign (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
      basis TEXT NOT NULL,
      starts_on TEXT NOT NULL CHECK (starts_on ${DAY}),
      ends_on TEXT CHECK (ends_on ${DAY}),
      declared ${wholeNumber} CHECK (declared >= 1),
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK (ends_on IS NULL OR ends_on >= starts_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE coaching_campaign_target (
      campaign_id TEXT NOT NULL REFERENCES coaching_campaign (id),
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      PRIMARY KEY (campaign_id, cooperative_id)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_campaign_target_of ON coaching_campaign_target (cooperative_id)`.execute(
      db,
    );
    await sql`ALTER TABLE coaching_visit ADD COLUMN campaign_id TEXT REFERENCES coaching_campaign (id)`.execute(
      db,
    );
    await sql`CREATE INDEX coaching_visit_campaign ON coaching_visit (campaign_id)`.execute(db);
    // Visits that were keyed in one table are taken back as one.
    await sql`ALTER TABLE coaching_visit ADD COLUMN batch_id TEXT NOT NULL DEFAULT ''`.execute(db);
    await sql`CREATE INDEX coaching_visit_batch ON coaching_visit (batch_id)`.execute(db);
    await sql`CREATE TABLE coaching_handover (
      id TEXT PRIMARY KEY,
      from_id TEXT NOT NULL REFERENCES field_officer (id),
      to_id TEXT NOT NULL REFERENCES field_officer (id),
      starts_on TEXT NOT NULL CHECK (starts_on ${DAY}),
      before_ends_on TEXT CHECK (before_ends_on ${DAY}),
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      undone_at TEXT,
      CHECK (from_id <> to_id)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_handover_from ON coaching_handover (from_id)`.execute(db);
    await sql`CREATE TABLE coaching_handover_item (
      handover_id TEXT NOT NULL REFERENCES coaching_handover (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      kind TEXT NOT NULL CHECK (kind IN ('plan', 'follow_up')),
      item_id TEXT NOT NULL,
      cooperative TEXT NOT NULL,
      what TEXT NOT NULL,
      due TEXT NOT NULL,
      officer_before TEXT NOT NULL,
      PRIMARY KEY (handover_id, position)
    ) ${tableEnd}`.execute(db);
    for (const table of ['coaching_campaign', 'coaching_handover', 'coaching_handover_item'])
      for (const guard of tools.forbidDelete(table)) await guard.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'officer-certificate-target:1992-10-21', 'officer-certificate-target', '24', '1992-10-21', NULL,
        'Kebiasaan DKI Jakarta, belum diverifikasi',
        'Dua sertifikat sebulan; hanya pembanding pada petugas. Ganti menurut target dinas sendiri.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
