import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';
import { WORKSHEET } from './data/worksheet-0031.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const NOTE =
  'Susunan awal dari program. Nama komponen menurut kutipan Juknis Deputi Bidang Perkoperasian 15/2021; pertanyaan dan batas nilainya belum dicocokkan dengan naskah resmi. Ganti menurut petunjuk teknis yang berlaku.';

/** The worksheet of a health inspection: kept with the result it gave, and as a draft before there is one. */
export const healthWorksheets: MigrationStep = {
  version: 31,
  name: 'health-worksheets',
  async up(db, { tableEnd }) {
    // Null: a result that was entered without a worksheet, as all before this step were.
    await sql`ALTER TABLE health_inspection ADD COLUMN worksheet_json TEXT`.execute(db);
    await sql`ALTER TABLE health_inspection ADD COLUMN manual_reason TEXT NOT NULL DEFAULT ''`.execute(db);
    // A draft has its own table: no reader of results can take one for a result.
    await sql`CREATE TABLE health_worksheet_draft (
      id TEXT PRIMARY KEY,
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      book_year INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200),
      inspected_on TEXT NOT NULL CHECK (inspected_on ${DAY}),
      inspectors TEXT NOT NULL,
      report_number TEXT NOT NULL,
      document_id TEXT REFERENCES cooperative_document (id),
      note TEXT NOT NULL,
      worksheet_json TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX health_worksheet_draft_of ON health_worksheet_draft (cooperative_id)`.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'health-worksheet:2021-01-01', 'health-worksheet', ${JSON.stringify(WORKSHEET)}, '2021-01-01', NULL,
        'Susunan dinas', ${NOTE}
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
