import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

/**
 * The board says of each need how it stands, also where its number is not known; and asks for the RAT of the programme
 * from its first book year on. Offices at work get the rule's row; a new one is given it with the others.
 */
export const villageNeeds: MigrationStep = {
  version: 24,
  name: 'village-needs',
  async up(db) {
    await sql`ALTER TABLE village_programme ADD COLUMN declared TEXT NOT NULL DEFAULT ''`.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'village-first-book-year:2025-03-18', 'village-first-book-year', '2025', '2025-03-18', NULL,
        'UU 25/1992 Pasal 26 (rapat anggota paling sedikit sekali dalam satu tahun)',
        'RAT diminta mulai Januari sesudah tahun buku ini; koperasi yang berbadan hukum kemudian menyusul.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
