import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Photos of a visit, kept by their content like scans; shrunk before they are kept. */
export const visitPhotos: MigrationStep = {
  version: 43,
  name: 'visit-photos',
  async up(db, { tableEnd }) {
    await sql`CREATE TABLE coaching_photo (
      id TEXT PRIMARY KEY,
      visit_id TEXT NOT NULL REFERENCES coaching_visit (id),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      byte_count INTEGER NOT NULL CHECK (byte_count > 0),
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      taken_on TEXT CHECK (taken_on ${DAY}),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      UNIQUE (visit_id, sha256)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_photo_content ON coaching_photo (sha256)`.execute(db);
  },
};
