import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = "LIKE '____-__-__'";

async function createOffice(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE region (
    code TEXT PRIMARY KEY,
    parent_code TEXT REFERENCES region (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'regency', 'district', 'village')),
    kind TEXT NOT NULL CHECK (kind IN ('province', 'regency', 'district', 'desa', 'kelurahan')),
    name TEXT NOT NULL CHECK (length(name) > 0),
    dataset TEXT NOT NULL,
    CHECK ((level = 'village') = (kind IN ('desa', 'kelurahan'))),
    CHECK ((level = 'province') = (parent_code IS NULL))
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX region_parent ON region (parent_code)`.execute(db);
  await sql`CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    region_code TEXT NOT NULL REFERENCES region (code),
    level TEXT NOT NULL CHECK (level IN ('regency', 'province')),
    government_name TEXT NOT NULL CHECK (length(government_name) > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    city TEXT NOT NULL,
    address TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    created_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE signatory (
    id TEXT PRIMARY KEY,
    prefix TEXT NOT NULL CHECK (prefix IN ('', 'Plt.', 'Plh.', 'Pj.')),
    position TEXT NOT NULL CHECK (length(position) > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    rank TEXT NOT NULL,
    nip TEXT NOT NULL CHECK (nip = '' OR length(nip) = 18),
    starts_on TEXT NOT NULL CHECK (starts_on ${sql.raw(DAY)}),
    ends_on TEXT CHECK (ends_on IS NULL OR ends_on >= starts_on)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE dated_rule (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL CHECK (length(code) > 0),
    value_json TEXT NOT NULL,
    in_force_from TEXT NOT NULL CHECK (in_force_from ${sql.raw(DAY)}),
    in_force_until TEXT CHECK (in_force_until IS NULL OR in_force_until >= in_force_from),
    basis TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (code, in_force_from)
  ) ${tableEnd}`.execute(db);
}

async function createRegister(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE import_batch (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('cooperative', 'rat')),
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
    sheet TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    created_count INTEGER NOT NULL CHECK (created_count >= 0),
    changed_count INTEGER NOT NULL CHECK (changed_count >= 0),
    refused_count INTEGER NOT NULL CHECK (refused_count >= 0),
    imported_at TEXT NOT NULL,
    undone_at TEXT
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE cooperative (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    name_key TEXT NOT NULL,
    legal_entity_number TEXT NOT NULL,
    legal_entity_key TEXT NOT NULL,
    legal_entity_on TEXT CHECK (legal_entity_on ${sql.raw(DAY)}),
    amendment_number TEXT NOT NULL,
    amendment_on TEXT CHECK (amendment_on ${sql.raw(DAY)}),
    last_rat_on TEXT CHECK (last_rat_on ${sql.raw(DAY)}),
    form TEXT NOT NULL CHECK (form IN ('primer', 'sekunder')),
    kind TEXT NOT NULL,
    cooperative_group TEXT NOT NULL,
    sector TEXT NOT NULL,
    pattern TEXT NOT NULL CHECK (pattern IN ('konvensional', 'syariah')),
    nik_koperasi TEXT NOT NULL,
    certificate TEXT NOT NULL CHECK (certificate IN ('certified', 'in_progress', 'none')),
    certificate_until TEXT CHECK (certificate_until ${sql.raw(DAY)}),
    nib TEXT NOT NULL,
    npwp TEXT NOT NULL,
    address TEXT NOT NULL,
    village_code TEXT REFERENCES region (code),
    village_name TEXT NOT NULL,
    district_code TEXT REFERENCES region (code),
    district_name TEXT NOT NULL,
    regency_code TEXT REFERENCES region (code),
    postal_code TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    chair_name TEXT NOT NULL,
    secretary_name TEXT NOT NULL,
    treasurer_name TEXT NOT NULL,
    supervisor_name TEXT NOT NULL,
    manager_name TEXT NOT NULL,
    status TEXT NOT NULL
      CHECK (status IN ('active', 'inactive', 'dissolution_proposed', 'in_settlement', 'dissolved')),
    origin TEXT NOT NULL,
    import_id TEXT REFERENCES import_batch (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_name ON cooperative (name_key, id)`.execute(db);
  await sql`CREATE INDEX cooperative_legal_entity ON cooperative (legal_entity_key)`.execute(db);
  await sql`CREATE INDEX cooperative_nik ON cooperative (nik_koperasi)`.execute(db);
  await sql`CREATE INDEX cooperative_district ON cooperative (district_code, status)`.execute(db);
  await sql`CREATE INDEX cooperative_status_name ON cooperative (status, name_key, id)`.execute(db);
  await sql`CREATE TABLE cooperative_status (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    status TEXT NOT NULL
      CHECK (status IN ('active', 'inactive', 'dissolution_proposed', 'in_settlement', 'dissolved')),
    since_on TEXT CHECK (since_on ${sql.raw(DAY)}),
    reason TEXT NOT NULL,
    import_id TEXT REFERENCES import_batch (id),
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_status_of ON cooperative_status (cooperative_id, recorded_at)`.execute(
    db,
  );
  await sql`CREATE TABLE cooperative_year (
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200),
    members_male ${whole} CHECK (members_male >= 0),
    members_female ${whole} CHECK (members_female >= 0),
    members_total ${whole} CHECK (members_total >= 0),
    managers ${whole} CHECK (managers >= 0),
    employees ${whole} CHECK (employees >= 0),
    own_capital ${whole},
    outside_capital ${whole},
    assets ${whole},
    turnover ${whole},
    surplus ${whole},
    PRIMARY KEY (cooperative_id, book_year)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE rat (
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200),
    held_on TEXT NOT NULL CHECK (held_on ${sql.raw(DAY)}),
    reported_on TEXT CHECK (reported_on IS NULL OR reported_on >= held_on),
    PRIMARY KEY (cooperative_id, book_year)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX rat_year ON rat (book_year)`.execute(db);
  await sql`CREATE TABLE import_change (
    import_id TEXT NOT NULL REFERENCES import_batch (id),
    cooperative_id TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('created', 'changed')),
    before_json TEXT,
    after_json TEXT NOT NULL,
    PRIMARY KEY (import_id, cooperative_id),
    CHECK ((action = 'created') = (before_json IS NULL))
  ) ${tableEnd}`.execute(db);
}

async function createPapers(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE letter_number (
    id TEXT PRIMARY KEY,
    series TEXT NOT NULL CHECK (length(series) > 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    insertion TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) > 0),
    dated_on TEXT NOT NULL CHECK (dated_on ${sql.raw(DAY)}),
    purpose TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('issued', 'reserved', 'void')),
    state_reason TEXT NOT NULL,
    UNIQUE (series, year, sequence, insertion),
    UNIQUE (series, year, text),
    CHECK (state <> 'void' OR length(state_reason) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE paper (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    dated_on TEXT NOT NULL CHECK (dated_on ${sql.raw(DAY)}),
    data_json TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    stored_at TEXT NOT NULL,
    UNIQUE (kind, subject)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE award_programme (
    id TEXT PRIMARY KEY,
    book_year INTEGER NOT NULL UNIQUE CHECK (book_year BETWEEN 1945 AND 2200),
    confirmed_on TEXT NOT NULL CHECK (confirmed_on ${sql.raw(DAY)}),
    criteria_json TEXT NOT NULL,
    confirmed_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE award_recipient (
    programme_id TEXT NOT NULL REFERENCES award_programme (id),
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    letter_number_id TEXT NOT NULL UNIQUE REFERENCES letter_number (id),
    name TEXT NOT NULL,
    legal_entity_number TEXT NOT NULL,
    district_name TEXT NOT NULL,
    reasons_json TEXT NOT NULL,
    PRIMARY KEY (programme_id, cooperative_id),
    UNIQUE (programme_id, position)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX award_recipient_of ON award_recipient (cooperative_id)`.execute(db);
  await sql`CREATE TABLE recap_snapshot (
    id TEXT PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1945 AND 2200),
    cut_off_on TEXT NOT NULL CHECK (cut_off_on ${sql.raw(DAY)}),
    definition TEXT NOT NULL,
    total_json TEXT NOT NULL,
    counted_json TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    frozen_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

async function createFormation(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE formation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    name_key TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('primer', 'sekunder')),
    kind TEXT NOT NULL,
    pattern TEXT NOT NULL CHECK (pattern IN ('konvensional', 'syariah')),
    is_village_programme INTEGER NOT NULL CHECK (is_village_programme IN (0, 1)),
    meeting_on TEXT NOT NULL CHECK (meeting_on ${sql.raw(DAY)}),
    region_code TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX formation_name ON formation (name_key)`.execute(db);
  await sql`CREATE TABLE formation_founder (
    formation_id TEXT NOT NULL REFERENCES formation (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL,
    nik_ktp TEXT NOT NULL,
    born_on TEXT CHECK (born_on ${sql.raw(DAY)}),
    sex TEXT CHECK (sex IN ('L', 'P')),
    address TEXT NOT NULL,
    is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
    PRIMARY KEY (formation_id, position)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX formation_founder_nik ON formation_founder (nik_ktp)`.execute(db);
  await sql`CREATE TABLE formation_cooperative (
    formation_id TEXT NOT NULL REFERENCES formation (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (length(name) > 0),
    PRIMARY KEY (formation_id, position)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE formation_officer (
    formation_id TEXT NOT NULL REFERENCES formation (id),
    organ TEXT NOT NULL CHECK (organ IN ('pengurus', 'pengawas')),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('L', 'P')),
    PRIMARY KEY (formation_id, organ, position)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE formation_document (
    formation_id TEXT NOT NULL REFERENCES formation (id),
    code TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'not_needed')),
    dated_on TEXT CHECK (dated_on ${sql.raw(DAY)}),
    note TEXT NOT NULL,
    PRIMARY KEY (formation_id, code)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE office_log (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    detail_json TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

/** What has been printed, numbered or frozen can be added to, never altered. */
async function guardHistory(db: Kysely<unknown>, tools: MigrationTools): Promise<void> {
  const undoneImport = 'OLD.import_id IN (SELECT id FROM import_batch WHERE undone_at IS NOT NULL)';
  const guards = [
    ...tools.forbidUpdate('cooperative_status'),
    ...tools.forbidDelete('cooperative_status', undoneImport),
    ...tools.forbidUpdate('letter_number', ['series', 'year', 'sequence', 'insertion', 'text']),
    ...tools.forbidDelete('letter_number'),
    ...['paper', 'award_programme', 'award_recipient', 'recap_snapshot', 'office_log'].flatMap((table) => [
      ...tools.forbidUpdate(table),
      ...tools.forbidDelete(table),
    ]),
    ...tools.forbidOverlap('signatory', null, 'starts_on', 'ends_on'),
    ...tools.forbidOverlap('dated_rule', 'code', 'in_force_from', 'in_force_until'),
  ];
  for (const guard of guards) await guard.execute(db);
}

export const createOfficeDesk: MigrationStep = {
  version: 1,
  name: 'create-office-desk',
  async up(db, tools) {
    await createOffice(db, tools);
    await createRegister(db, tools);
    await createPapers(db, tools);
    await createFormation(db, tools);
    await guardHistory(db, tools);
  },
};
