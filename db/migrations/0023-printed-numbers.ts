import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from './step.ts';

/**
 * The printed text of a number stands once in the whole office. Numbers that an office printed twice before keep what
 * they say: all but the first of them are marked, and the guard holds for every number that is written from now on.
 */
async function guardPrintedTexts(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE letter_number ADD COLUMN is_old_double INTEGER NOT NULL DEFAULT 0
    CHECK (is_old_double IN (0, 1))`.execute(db);
  await sql`ALTER TABLE letter_number ADD COLUMN classification TEXT NOT NULL DEFAULT ''`.execute(db);
  await sql`CREATE INDEX letter_number_printed ON letter_number (text)`.execute(db);
  await sql`UPDATE letter_number SET is_old_double = 1
    WHERE id NOT IN (SELECT min(id) FROM letter_number GROUP BY text)`.execute(db);
  await sql`CREATE UNIQUE INDEX letter_number_once ON letter_number (text)
    WHERE is_old_double = 0`.execute(db);
}

/** New offices begin with books whose numbers differ; what an office at work prints by is its own to change. */
async function tellBooksApart(db: Kysely<unknown>): Promise<void> {
  const patterns = [
    ['keputusan', '{kode}/{urut}/{unit}/{tahun}'],
    ['piagam', '{kode}/PG-{urut}/{unit}/{bulan_romawi}/{tahun}'],
    ['sertifikat', '{kode}/ST-{urut}/{unit}/{bulan_romawi}/{tahun}'],
  ] as const;
  for (const [series, pattern] of patterns) {
    await sql`UPDATE number_pattern SET pattern = ${pattern}
      WHERE series = ${series} AND NOT EXISTS (SELECT 1 FROM office)`.execute(db);
  }
}

async function createSetting(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE number_setting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    common_series TEXT REFERENCES number_series (code),
    allows_open_signature INTEGER NOT NULL CHECK (allows_open_signature IN (0, 1))
  ) ${tableEnd}`.execute(db);
  await sql`INSERT INTO number_setting VALUES (1, NULL, 1)`.execute(db);
}

const UNCONFIRMED = 'Belum dipastikan; sesuaikan dengan kode klasifikasi arsip daerah.';
const [USUAL_YEAR, USUAL_CODE] = [2022, '500.3'];

/** The archive's classification by year and kind of paper: one code a letter, proposed here. */
async function createClassification(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE classification_code (
    from_year INTEGER NOT NULL CHECK (from_year BETWEEN 1945 AND 2200),
    paper TEXT NOT NULL CHECK (length(paper) > 0),
    code TEXT NOT NULL,
    is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
    note TEXT NOT NULL,
    PRIMARY KEY (from_year, paper)
  ) ${tableEnd}`.execute(db);
  const papers = [
    ['penghargaan', 'surat-keluar', USUAL_CODE],
    ['keputusan', 'keputusan', '100.3.3'],
    ['undangan', 'surat-keluar', USUAL_CODE],
    ['pengantar', 'surat-keluar', USUAL_CODE],
    ['teguran', 'surat-keluar', USUAL_CODE],
    ['tugas', 'surat-keluar', '800.1.11.1'],
    ['rekomendasi', 'surat-keluar', USUAL_CODE],
    ['piagam', 'piagam', USUAL_CODE],
    ['sertifikat', 'sertifikat', USUAL_CODE],
  ] as const;
  for (const [paper, series, usual] of papers) {
    const own = await ownCode(db, series);
    await sql`INSERT INTO classification_code
      VALUES (${USUAL_YEAR}, ${paper}, ${own ?? usual}, 0, ${UNCONFIRMED})`.execute(db);
  }
}

/** The code an office set for a book itself goes on in its letters. */
async function ownCode(db: Kysely<unknown>, series: string): Promise<string | undefined> {
  const { rows } = await sql<{ classification: string }>`SELECT classification FROM number_pattern
    WHERE series = ${series} ORDER BY in_force_from DESC LIMIT 1`.execute(db);
  const code = rows[0]?.classification ?? '';
  return code === '' || code === USUAL_CODE ? undefined : code;
}

export const printedNumbers: MigrationStep = {
  version: 23,
  name: 'printed-numbers',
  async up(db, tools) {
    await guardPrintedTexts(db);
    await tellBooksApart(db);
    await createSetting(db, tools);
    await createClassification(db, tools);
    await sql`ALTER TABLE letter ADD COLUMN classification TEXT NOT NULL DEFAULT ''`.execute(db);
  },
};
