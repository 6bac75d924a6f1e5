import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const BOOK_YEAR = sql.raw('INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200)');

/** What is known of the RAT of one book year beside its two days, which stay in `rat`. */
async function createYear(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE rat_detail (
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year ${BOOK_YEAR},
    ends_on TEXT CHECK (ends_on ${DAY}),
    mode TEXT NOT NULL CHECK (mode IN ('', 'luring', 'daring', 'keduanya')),
    place TEXT NOT NULL,
    entitled ${whole} CHECK (entitled >= 0),
    present ${whole} CHECK (present >= 0),
    is_second INTEGER NOT NULL CHECK (is_second IN (0, 1)),
    postponed_on TEXT CHECK (postponed_on ${DAY}),
    income ${whole},
    expenses ${whole},
    liabilities ${whole},
    note TEXT NOT NULL,
    PRIMARY KEY (cooperative_id, book_year)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX rat_detail_ends ON rat_detail (book_year, ends_on)`.execute(db);
  await sql`CREATE TABLE cooperative_quorum (
    cooperative_id TEXT PRIMARY KEY REFERENCES cooperative (id),
    numerator INTEGER NOT NULL CHECK (numerator > 0),
    denominator INTEGER NOT NULL CHECK (denominator >= numerator),
    must_exceed INTEGER NOT NULL CHECK (must_exceed IN (0, 1)),
    note TEXT NOT NULL CHECK (length(trim(note)) > 0)
  ) ${tableEnd}`.execute(db);
}

/** Stages with their days; of the meeting and its report only who noted what, for their days stand in `rat`. */
async function createStages(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE rat_stage (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year ${BOOK_YEAR},
    stage TEXT NOT NULL CHECK (stage IN ('invited', 'scheduled', 'held', 'reported', 'entered', 'certified')),
    reached_on TEXT CHECK (reached_on ${DAY}),
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (cooperative_id, book_year, stage),
    CHECK ((reached_on IS NULL) = (stage IN ('held', 'reported')))
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX rat_stage_of ON rat_stage (book_year, stage, cooperative_id)`.execute(db);
  await sql`CREATE TABLE rat_stage_document (
    document_id TEXT PRIMARY KEY REFERENCES cooperative_document (id),
    book_year ${BOOK_YEAR},
    stage TEXT NOT NULL CHECK (stage IN ('invited', 'scheduled', 'held', 'reported', 'entered', 'certified'))
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE rat_reminder (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year ${BOOK_YEAR},
    step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 3),
    sent_on TEXT NOT NULL CHECK (sent_on ${DAY}),
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (cooperative_id, book_year, step)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX rat_reminder_of ON rat_reminder (book_year, step, cooperative_id)`.execute(db);
}

/** Rapat anggota luar biasa: any number of them, never the RAT of a book year. */
async function createSpecial(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE special_meeting (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    held_on TEXT NOT NULL CHECK (held_on ${DAY}),
    subject TEXT NOT NULL CHECK (length(trim(subject)) > 0),
    place TEXT NOT NULL,
    entitled ${whole} CHECK (entitled >= 0),
    present ${whole} CHECK (present >= 0),
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX special_meeting_of ON special_meeting (cooperative_id, held_on)`.execute(db);
}

const UNCONFIRMED = 'Ditetapkan anggaran dasar masing-masing; angka bawaan ini dapat diubah.';
/** Rules that came with this step, as an office that is already at work receives them. */
const RULES = [
  {
    code: 'rat-quorum',
    value: '{"numerator":1,"denominator":2,"mustExceed":true}',
    basis: 'Kebiasaan anggaran dasar koperasi: lebih dari setengah anggota',
    note: UNCONFIRMED,
  },
  {
    code: 'rat-quorum-second',
    value: '{"numerator":1,"denominator":5,"mustExceed":false}',
    basis: 'Kebiasaan anggaran dasar koperasi: sekurang-kurangnya seperlima anggota pada rapat kedua',
    note: UNCONFIRMED,
  },
  {
    code: 'rat-reminder',
    value: '{"firstAfterLimit":7,"secondAfterFirst":14,"thirdAfterSecond":14}',
    basis: 'Ketentuan dinas tentang surat teguran RAT',
    note: 'Jarak hari belum dipastikan; sesuaikan dengan kebiasaan dinas.',
  },
] as const;

async function addRules(db: Kysely<unknown>): Promise<void> {
  for (const { code, value, basis, note } of RULES) {
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT ${`${code}:1992-10-21`}, ${code}, ${value}, '1992-10-21', NULL, ${basis}, ${note}
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  }
}

/** The board walks the active ones by kecamatan and name; with its filters in the index no row is fetched for it. */
async function indexBoard(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE INDEX cooperative_rat_board ON cooperative
    (is_listed, status, district_code, name_key, id, form, assigned_officer)`.execute(db);
}

export const ratYear: MigrationStep = {
  version: 3,
  name: 'rat-year',
  async up(db, tools) {
    await createYear(db, tools);
    await createStages(db, tools);
    await createSpecial(db, tools);
    await indexBoard(db);
    await addRules(db);
  },
};
