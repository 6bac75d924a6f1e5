import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Columns of the record that the first import did not know, and what the list is sorted and summed by. */
async function widenCooperative(db: Kysely<unknown>, { wholeNumber: whole }: MigrationTools): Promise<void> {
  const columns = [
    sql`phone_2 TEXT NOT NULL DEFAULT ''`,
    sql`fax TEXT NOT NULL DEFAULT ''`,
    sql`kbli TEXT NOT NULL DEFAULT ''`,
    sql`savings_loan TEXT NOT NULL DEFAULT '' CHECK (savings_loan IN ('', 'ksp', 'usp'))`,
    sql`assigned_officer TEXT NOT NULL DEFAULT ''`,
    sql`note TEXT NOT NULL DEFAULT ''`,
    sql`merged_into TEXT REFERENCES cooperative (id)`,
    // Derived: kept by the engine's triggers from the rows they summarise.
    sql`is_listed INTEGER NOT NULL DEFAULT 1 CHECK (is_listed IN (0, 1))`,
    sql`latest_rat_on TEXT CHECK (latest_rat_on ${DAY})`,
    sql`latest_book_year INTEGER`,
    sql`latest_members ${whole}`,
    sql`latest_own_capital ${whole}`,
    sql`latest_assets ${whole}`,
    sql`latest_turnover ${whole}`,
    sql`latest_surplus ${whole}`,
    sql`latest_verification TEXT NOT NULL DEFAULT ''`,
  ];
  for (const column of columns) await sql`ALTER TABLE cooperative ADD COLUMN ${column}`.execute(db);
  await sql`UPDATE cooperative SET is_listed = 0 WHERE status = 'dissolved'`.execute(db);
  await sql`UPDATE cooperative SET
    latest_rat_on = (SELECT max(held_on) FROM rat WHERE cooperative_id = cooperative.id),
    latest_book_year = (SELECT max(book_year) FROM cooperative_year WHERE cooperative_id = cooperative.id)`.execute(
    db,
  );
  await sql`UPDATE cooperative SET
    latest_members = (SELECT members_total FROM cooperative_year WHERE cooperative_id = cooperative.id AND book_year = latest_book_year),
    latest_own_capital = (SELECT own_capital FROM cooperative_year WHERE cooperative_id = cooperative.id AND book_year = latest_book_year),
    latest_assets = (SELECT assets FROM cooperative_year WHERE cooperative_id = cooperative.id AND book_year = latest_book_year),
    latest_turnover = (SELECT turnover FROM cooperative_year WHERE cooperative_id = cooperative.id AND book_year = latest_book_year),
    latest_surplus = (SELECT surplus FROM cooperative_year WHERE cooperative_id = cooperative.id AND book_year = latest_book_year)
    WHERE latest_book_year IS NOT NULL`.execute(db);
  await sql`CREATE INDEX cooperative_listed_name ON cooperative (is_listed, name_key, id)`.execute(db);
  await sql`CREATE INDEX cooperative_listed_district ON cooperative (is_listed, district_name, name_key, id)`.execute(
    db,
  );
  await sql`CREATE INDEX cooperative_listed_status ON cooperative (is_listed, status, name_key, id)`.execute(
    db,
  );
  await sql`CREATE INDEX cooperative_listed_rat ON cooperative (is_listed, latest_rat_on, name_key, id)`.execute(
    db,
  );
  await sql`CREATE INDEX cooperative_merged ON cooperative (merged_into)`.execute(db);
}

async function createPeople(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    name_key TEXT NOT NULL,
    nik_ktp TEXT NOT NULL,
    born_on TEXT CHECK (born_on ${DAY}),
    sex TEXT CHECK (sex IN ('L', 'P')),
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    import_id TEXT REFERENCES import_batch (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX person_name ON person (name_key)`.execute(db);
  await sql`CREATE INDEX person_nik ON person (nik_ktp)`.execute(db);
  await sql`CREATE TABLE cooperative_role (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    organ TEXT NOT NULL CHECK (organ IN ('pengurus', 'pengawas', 'manajer')),
    position TEXT NOT NULL CHECK (length(position) > 0),
    starts_on TEXT CHECK (starts_on ${DAY}),
    ends_on TEXT CHECK (ends_on ${DAY}),
    import_id TEXT REFERENCES import_batch (id),
    recorded_at TEXT NOT NULL,
    CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_role_of ON cooperative_role (cooperative_id, organ)`.execute(db);
  await sql`CREATE INDEX cooperative_role_person ON cooperative_role (person_id)`.execute(db);
}

async function createEvidence(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE cooperative_amendment (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    number TEXT NOT NULL CHECK (length(number) > 0),
    amended_on TEXT CHECK (amended_on ${DAY}),
    subject TEXT NOT NULL CHECK (subject IN ('anggaran_dasar', 'data')),
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_amendment_of ON cooperative_amendment (cooperative_id, amended_on)`.execute(
    db,
  );
  await sql`CREATE TABLE cooperative_verification (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    verified_on TEXT NOT NULL CHECK (verified_on ${DAY}),
    outcome TEXT NOT NULL CHECK (outcome IN ('found', 'moved', 'not_found')),
    officer TEXT NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_verification_of ON cooperative_verification (cooperative_id, verified_on)`.execute(
    db,
  );
  await sql`CREATE TABLE cooperative_document (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(title) > 0),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    byte_count ${whole} NOT NULL CHECK (byte_count > 0),
    dated_on TEXT CHECK (dated_on ${DAY}),
    added_at TEXT NOT NULL,
    removed_at TEXT,
    removed_reason TEXT NOT NULL,
    CHECK (removed_at IS NULL OR length(removed_reason) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_document_of ON cooperative_document (cooperative_id, added_at)`.execute(
    db,
  );
}

async function createDeskTables(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE change_batch (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('edit', 'bulk', 'import', 'merge', 'undo')),
    title TEXT NOT NULL,
    undone_at TEXT
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX change_batch_at ON change_batch (at)`.execute(db);
  await sql`CREATE TABLE change_entry (
    id TEXT PRIMARY KEY,
    batch_id TEXT NOT NULL REFERENCES change_batch (id),
    cooperative_id TEXT NOT NULL,
    field TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX change_entry_of ON change_entry (cooperative_id, id)`.execute(db);
  await sql`CREATE INDEX change_entry_batch ON change_entry (batch_id)`.execute(db);
  await sql`CREATE TABLE cooperative_merge (
    id TEXT PRIMARY KEY,
    kept_id TEXT NOT NULL REFERENCES cooperative (id),
    removed_id TEXT NOT NULL REFERENCES cooperative (id),
    before_json TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    undone_at TEXT,
    CHECK (kept_id <> removed_id)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE not_duplicate (
    first_id TEXT NOT NULL REFERENCES cooperative (id),
    second_id TEXT NOT NULL REFERENCES cooperative (id),
    reason TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE saved_view (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) > 0),
    view_json TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE column_mapping (
    headers_key TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('cooperative', 'rat')),
    mapping_json TEXT NOT NULL,
    used_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE record_draft (
    subject TEXT PRIMARY KEY,
    draft_json TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

export const deepenRegister: MigrationStep = {
  version: 2,
  name: 'deepen-register',
  async up(db, tools) {
    await widenCooperative(db, tools);
    await createPeople(db, tools);
    await createEvidence(db, tools);
    await createDeskTables(db, tools);
    const guards = [
      ...tools.forbidUpdate('change_entry'),
      ...tools.forbidDelete('change_entry'),
      ...tools.forbidUpdate('change_batch', ['id', 'at', 'who', 'source', 'title']),
      ...tools.forbidDelete('change_batch'),
      ...tools.forbidDelete('cooperative_document'),
      ...tools.forbidDelete('cooperative_merge'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
