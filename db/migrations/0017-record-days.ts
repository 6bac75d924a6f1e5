import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Days that the record keeps, each with the index that the list walks along in its order. */
const DAYS = ['certificate_issued_on', 'business_started_on'];

export const recordDays: MigrationStep = {
  version: 17,
  name: 'record-days',
  async up(db) {
    for (const day of DAYS) {
      const column = sql.ref(day);
      await sql`ALTER TABLE cooperative ADD COLUMN ${column} TEXT CHECK (${column} ${DAY})`.execute(db);
      await sql`CREATE INDEX ${sql.ref(`cooperative_listed_${day}`)}
        ON cooperative (is_listed, ${column})`.execute(db);
    }
  },
};
