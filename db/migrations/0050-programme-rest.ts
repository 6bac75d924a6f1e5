import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const YEAR = sql.raw('BETWEEN 1945 AND 2200');

/**
 * What the programme half still lacked: the evaluation of the year's plan (Renja, Tabel E.81) with money, Renstra and words;
 * who is over the money of a receipts list; scans of awards that the office was given; businesses of the register behind
 * participants and visitors.
 */
export const programmeRest: MigrationStep = {
  version: 50,
  name: 'programme-rest',
  async up(db, { tableEnd, wholeNumber }) {
    // Amounts of K are hundredths as everywhere among indicators, money is whole rupiah. Null: nobody has said.
    const money = sql`${wholeNumber} CHECK`;
    await sql`CREATE TABLE renja_line (
      indicator_id TEXT NOT NULL REFERENCES indicator (id),
      year INTEGER NOT NULL CHECK (year ${YEAR}),
      renstra_until INTEGER CHECK (renstra_until ${YEAR}),
      renstra_target ${wholeNumber},
      renstra_budget ${money} (renstra_budget >= 0),
      done_before ${wholeNumber},
      spent_before ${money} (spent_before >= 0),
      budget ${money} (budget >= 0),
      spent_1 ${money} (spent_1 >= 0),
      spent_2 ${money} (spent_2 >= 0),
      spent_3 ${money} (spent_3 >= 0),
      spent_4 ${money} (spent_4 >= 0),
      basis TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (indicator_id, year)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE renja_note (
      year INTEGER NOT NULL CHECK (year ${YEAR}),
      quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
      drivers TEXT NOT NULL,
      obstacles TEXT NOT NULL,
      next_quarter TEXT NOT NULL,
      next_renja TEXT NOT NULL,
      evaluator TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (year, quarter)
    ) ${tableEnd}`.execute(db);
    // Who is over the money of an activity and signs its receipts; empty: written by hand, as before.
    for (const column of ['authority_name', 'authority_nip', 'authority_position'])
      await sql`ALTER TABLE activity_terms ADD COLUMN ${sql.ref(column)} TEXT NOT NULL DEFAULT ''`.execute(
        db,
      );
    await sql`CREATE TABLE award_received_scan (
      id TEXT PRIMARY KEY,
      award_id TEXT NOT NULL REFERENCES award_received (id),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      byte_count INTEGER NOT NULL CHECK (byte_count > 0),
      added_at TEXT NOT NULL,
      UNIQUE (award_id, sha256)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX award_received_scan_content ON award_received_scan (sha256)`.execute(db);
    // A business of the register whose people came to an activity or asked for advice; null: none, or only its name.
    for (const table of ['activity_participant', 'consultation']) {
      const at = sql.table(table);
      await sql`ALTER TABLE ${at} ADD COLUMN umkm_id TEXT REFERENCES umkm (id)`.execute(db);
      await sql`CREATE INDEX ${sql.ref(`${table}_umkm`)} ON ${at} (umkm_id) WHERE umkm_id IS NOT NULL`.execute(
        db,
      );
    }
    // Quarters frozen before keep an empty text: the table was not frozen with them, and the paper says so.
    await sql`ALTER TABLE performance_freeze ADD COLUMN renja_json TEXT NOT NULL DEFAULT ''`.execute(db);
    await sql`ALTER TABLE performance_freeze ADD COLUMN renja_sha256 TEXT NOT NULL DEFAULT ''`.execute(db);
  },
};
