import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Days that the record keeps, each with the index that the list walks along in its order. */
const DAYS = ['certificate_issued_on', 'business_started_on'];
/** Known to the record since step 2 and now columns, conditions and groupings; few values, so the names stand within. */
const WORDS = ['kbli', 'savings_loan'];

export const recordFields: MigrationStep = {
  version: 17,
  name: 'record-fields',
  async up(db) {
    for (const day of DAYS) {
      const column = sql.ref(day);
      await sql`ALTER TABLE cooperative ADD COLUMN ${column} TEXT CHECK (${column} ${DAY})`.execute(db);
      await sql`CREATE INDEX ${sql.ref(`cooperative_listed_${day}`)}
        ON cooperative (is_listed, ${column})`.execute(db);
    }
    for (const word of WORDS) {
      await sql`CREATE INDEX ${sql.ref(`cooperative_listed_${word}`)}
        ON cooperative (is_listed, ${sql.ref(word)}, name_key)`.execute(db);
      // Null in what was frozen before: nobody wrote it down with the figure.
      await sql`ALTER TABLE official_figure_row ADD COLUMN ${sql.ref(word)} TEXT`.execute(db);
    }
    // The narrow index that a recap reads instead of the records, with all it can be arranged by.
    await sql`DROP INDEX cooperative_recap`.execute(db);
    await sql`CREATE INDEX cooperative_recap ON cooperative (id, is_listed, merged_into, status, legal_entity_on,
      certificate, district_code, village_code, regency_code, kind, cooperative_group, sector, form, pattern,
      kbli, savings_loan, assigned_officer, rat_years, latest_rat_on, latest_book_year, latest_members,
      latest_members_male, latest_members_female, latest_managers, latest_employees, latest_own_capital,
      latest_outside_capital, latest_assets, latest_turnover, latest_surplus)`.execute(db);
  },
};
