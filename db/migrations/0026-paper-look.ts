import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const YES_NO = sql.raw('INTEGER NOT NULL DEFAULT 0 CHECK');

/**
 * What every paper of the office looks like: the region's emblem on its head (black unless the office wants it in
 * colour), the state's emblem over papers of the head of the region, and the sheet its lists are printed on.
 */
export const paperLook: MigrationStep = {
  version: 26,
  name: 'paper-look',
  async up(db) {
    for (const column of ['emblem_sha256', 'regent_emblem_sha256']) {
      await sql`ALTER TABLE office ADD COLUMN ${sql.ref(column)} TEXT REFERENCES emblem (sha256)`.execute(db);
    }
    await sql`ALTER TABLE office ADD COLUMN is_emblem_coloured ${YES_NO} (is_emblem_coloured IN (0, 1))`.execute(
      db,
    );
    await sql`ALTER TABLE office ADD COLUMN list_paper TEXT NOT NULL DEFAULT 'F4'
      CHECK (list_paper IN ('F4', 'F4_NARROW', 'A4'))`.execute(db);
  },
};
