import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

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
    latest_rat_on = nullif(max(coalesce(last_rat_on, ''),
      coalesce((SELECT max(held_on) FROM rat WHERE cooperative_id = cooperative.id), '')), ''),
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
  await sql`CREATE INDEX cooperative_merged ON cooperative (merged_into)`.execute(db);
  await indexList(db);
}

/** Few values, many rows each: within one value the list stands in the order of names. */
const GROUPED_COLUMNS = [
  'status',
  'kind',
  'cooperative_group',
  'sector',
  'form',
  'pattern',
  'certificate',
  'assigned_officer',
  'latest_verification',
  'district_code',
  'district_name',
  'village_code',
  'village_name',
  'latest_rat_on',
];
const SINGULAR_COLUMNS = [
  'legal_entity_number',
  'legal_entity_on',
  'nik_koperasi',
  'address',
  'chair_name',
  'phone',
  'nib',
  'npwp',
  'updated_at',
  'latest_members',
  'latest_own_capital',
  'latest_assets',
  'latest_turnover',
  'latest_surplus',
];

/** An index for each order and filter of the list (measured: without, 220,000 rows take 300 ms), and one for its totals. */
async function indexList(db: Kysely<unknown>): Promise<void> {
  await sql`DROP INDEX cooperative_status_name`.execute(db);
  await sql`DROP INDEX cooperative_district`.execute(db);
  await sql`CREATE INDEX cooperative_listed_name ON cooperative (is_listed, name_key)`.execute(db);
  for (const column of GROUPED_COLUMNS) {
    await sql`CREATE INDEX ${sql.ref(`cooperative_listed_${column}`)}
      ON cooperative (is_listed, ${sql.ref(column)}, name_key)`.execute(db);
  }
  for (const column of SINGULAR_COLUMNS) {
    await sql`CREATE INDEX ${sql.ref(`cooperative_listed_${column}`)}
      ON cooperative (is_listed, ${sql.ref(column)})`.execute(db);
  }
  await sql`CREATE INDEX cooperative_totals ON cooperative
    (is_listed, status, latest_members, latest_own_capital, latest_assets, latest_turnover, latest_surplus)`.execute(
    db,
  );
  await sql`CREATE INDEX cooperative_year_of ON cooperative_year (book_year)`.execute(db);
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
    ended_by_import TEXT REFERENCES import_batch (id),
    recorded_at TEXT NOT NULL,
    CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_role_of ON cooperative_role (cooperative_id, organ)`.execute(db);
  await sql`CREATE INDEX cooperative_role_person ON cooperative_role (person_id)`.execute(db);
  await sql`CREATE INDEX cooperative_role_import ON cooperative_role (import_id)`.execute(db);
  await sql`CREATE INDEX cooperative_role_ended ON cooperative_role (ended_by_import)`.execute(db);
  await sql`CREATE INDEX person_import ON person (import_id)`.execute(db);
}

/** The five names a register of the first version keeps on its row become people with roles, owned by their import. */
async function giveNamesRoles(db: Kysely<unknown>): Promise<void> {
  const places = [
    ['chair', 'pengurus', 'Ketua'],
    ['secretary', 'pengurus', 'Sekretaris'],
    ['treasurer', 'pengurus', 'Bendahara'],
    ['supervisor', 'pengawas', 'Pengawas'],
    ['manager', 'manajer', 'Manajer'],
  ] as const;
  for (const [slot, organ, position] of places) {
    const name = sql.ref(`${slot}_name`);
    await sql`INSERT INTO person (id, name, name_key, nik_ktp, address, phone, import_id, created_at, updated_at)
      SELECT id || ${`:${slot}`}, ${name}, replace(replace(lower(trim(${name})), '.', ''), ',', ''), '', '', '',
        import_id, created_at, updated_at
      FROM cooperative WHERE trim(${name}) <> ''`.execute(db);
    await sql`INSERT INTO cooperative_role (id, cooperative_id, person_id, organ, position, import_id, recorded_at)
      SELECT id || ${`:${slot}`}, id, id || ${`:${slot}`}, ${organ}, ${position}, import_id, updated_at
      FROM cooperative WHERE trim(${name}) <> ''`.execute(db);
  }
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
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT,
    CHECK ((before_json IS NULL) = (after_json IS NULL))
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
    await giveNamesRoles(db);
    await createEvidence(db, tools);
    await createDeskTables(db, tools);
    const guards = [
      // What a person may ask to be forgotten (UU 27/2022) can be emptied later: the values, never the text shown.
      ...tools.forbidUpdate('change_entry', [
        'id',
        'batch_id',
        'cooperative_id',
        'position',
        'field',
        'before_text',
        'after_text',
      ]),
      ...tools.forbidDelete('change_entry'),
      ...tools.forbidUpdate('change_batch', ['id', 'at', 'who', 'source', 'title']),
      ...tools.forbidDelete('change_batch'),
      ...tools.forbidDelete('cooperative_document'),
      ...tools.forbidDelete('cooperative_merge'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
