import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** A table under its new shape, with its rows; foreign keys are off while a step runs. */
async function replaceTable(db: Kysely<unknown>, table: string): Promise<void> {
  await sql.raw(`DROP TABLE ${table}`).execute(db);
  await sql.raw(`ALTER TABLE ${table}_new RENAME TO ${table}`).execute(db);
}

/** The books: which series there are, how each writes its numbers since when. */
async function createSeries(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE number_series (
    code TEXT PRIMARY KEY CHECK (length(code) > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    position INTEGER NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE number_pattern (
    series TEXT NOT NULL REFERENCES number_series (code),
    in_force_from TEXT NOT NULL CHECK (in_force_from ${DAY}),
    pattern TEXT NOT NULL CHECK (pattern LIKE '%{urut%'),
    classification TEXT NOT NULL,
    unit_code TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (series, in_force_from)
  ) ${tableEnd}`.execute(db);
  const series = [
    ['surat-keluar', 'Surat keluar'],
    ['keputusan', 'Keputusan'],
    ['piagam', 'Piagam penghargaan'],
    ['sertifikat', 'Sertifikat pelatihan'],
  ] as const;
  for (const [index, [code, name]] of series.entries()) {
    await sql`INSERT INTO number_series VALUES (${code}, ${name}, ${index + 1})`.execute(db);
  }
  await takeOverPatterns(db);
}

/** What the office had set for its certificates is their pattern from now on; the rest begin with the usual one. */
async function takeOverPatterns(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ value_json: string; in_force_from: string; note: string }>`
    SELECT value_json, in_force_from, note FROM dated_rule WHERE code = 'award-number'`.execute(db);
  for (const row of rows) {
    const { pattern, classification } = JSON.parse(row.value_json) as {
      readonly pattern: string;
      readonly classification: string;
    };
    await sql`INSERT INTO number_pattern VALUES
      ('piagam', ${row.in_force_from}, ${pattern}, ${classification}, NULL, ${row.note})`.execute(db);
  }
  await sql`DELETE FROM dated_rule WHERE code = 'award-number'`.execute(db);
  const note = 'Pola nomor dan kode klasifikasi belum dipastikan; sesuaikan dengan buku nomor dinas.';
  await sql`INSERT INTO number_pattern
    SELECT code, '1992-10-21', '{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}', '500.3', NULL, ${note}
    FROM number_series WHERE code NOT IN (SELECT series FROM number_pattern)`.execute(db);
}

async function rebuildNumbers(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE letter_number_new (
    id TEXT PRIMARY KEY,
    series TEXT NOT NULL CHECK (length(series) > 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    insertion TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) > 0),
    dated_on TEXT CHECK (dated_on ${DAY}),
    purpose TEXT NOT NULL,
    addressee TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('issued', 'reserved', 'block', 'void')),
    state_reason TEXT NOT NULL,
    book TEXT NOT NULL DEFAULT 'program' CHECK (book IN ('program', 'hand')),
    owner TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL DEFAULT '',
    UNIQUE (series, year, sequence, insertion),
    UNIQUE (series, year, text),
    CHECK (state <> 'void' OR length(state_reason) > 0),
    CHECK (insertion = '' OR length(state_reason) > 0),
    CHECK (state <> 'issued' OR dated_on IS NOT NULL),
    CHECK (state <> 'block' OR book = 'hand')
  ) ${tableEnd}`.execute(db);
  await sql`INSERT INTO letter_number_new (id, series, year, sequence, insertion, text, dated_on, purpose, state,
      state_reason, owner)
    SELECT id, series, year, sequence, insertion, text, dated_on, purpose, state, state_reason,
      CASE WHEN id IN (SELECT letter_number_id FROM award_recipient) THEN 'award' ELSE '' END
    FROM letter_number`.execute(db);
  await replaceTable(db, 'letter_number');
  await sql`CREATE INDEX letter_number_book ON letter_number (series, year, book, sequence)`.execute(db);
  await sql`CREATE INDEX letter_number_day ON letter_number (series, dated_on)`.execute(db);
  await sql`CREATE TABLE letter_number_event (
    number_id TEXT NOT NULL REFERENCES letter_number (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('issued', 'reserved', 'block', 'inserted', 'filled', 'void', 'earlier_date')),
    detail TEXT NOT NULL,
    PRIMARY KEY (number_id, position)
  ) ${tableEnd}`.execute(db);
}

async function rebuildSignatories(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE signatory_new (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL
      CHECK (kind IN ('head', 'secretary', 'division_head', 'regional_secretary', 'regent', 'other')),
    position_key TEXT NOT NULL CHECK (length(position_key) > 0),
    prefix TEXT NOT NULL CHECK (prefix IN ('', 'Plt.', 'Plh.', 'Pj.')),
    position TEXT NOT NULL CHECK (length(position) > 0),
    front_title TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    back_title TEXT NOT NULL,
    rank TEXT NOT NULL,
    nip TEXT NOT NULL CHECK (nip = '' OR length(nip) = 18),
    on_behalf_of TEXT NOT NULL,
    through_position TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on ${DAY}),
    ends_on TEXT CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CHECK (through_position = '' OR on_behalf_of <> '')
  ) ${tableEnd}`.execute(db);
  await sql`INSERT INTO signatory_new
    SELECT id, 'head', 'head', prefix, position, '', name, '', rank, nip, '', '', starts_on, ends_on
    FROM signatory`.execute(db);
  await replaceTable(db, 'signatory');
}

async function rebuildPapers(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE paper_new (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    dated_on TEXT NOT NULL CHECK (dated_on ${DAY}),
    data_json TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    stored_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    UNIQUE (kind, subject, revision)
  ) ${tableEnd}`.execute(db);
  await sql`INSERT INTO paper_new (id, kind, subject, dated_on, data_json, sha256, stored_at)
    SELECT id, kind, subject, dated_on, data_json, sha256, stored_at FROM paper`.execute(db);
  await replaceTable(db, 'paper');
}

async function rebuildProgrammes(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE award_programme_new (
    id TEXT PRIMARY KEY,
    book_year INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200),
    kind TEXT NOT NULL DEFAULT 'rat' CHECK (length(kind) > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'confirmed', 'void')),
    giver TEXT NOT NULL DEFAULT 'head' CHECK (giver IN ('head', 'regent')),
    criteria_json TEXT NOT NULL,
    confirmed_on TEXT CHECK (confirmed_on ${DAY}),
    confirmed_at TEXT,
    state_reason TEXT NOT NULL DEFAULT '',
    voided_at TEXT,
    CHECK ((state = 'draft') = (confirmed_on IS NULL)),
    CHECK (state <> 'void' OR length(state_reason) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`INSERT INTO award_programme_new (id, book_year, state, criteria_json, confirmed_on, confirmed_at)
    SELECT id, book_year, 'confirmed', criteria_json, confirmed_on, confirmed_at FROM award_programme`.execute(
    db,
  );
  await replaceTable(db, 'award_programme');
  // One award a book year and kind, unless it was declared void.
  await sql`CREATE UNIQUE INDEX award_programme_year ON award_programme (book_year, kind)
    WHERE state <> 'void'`.execute(db);
  await sql`CREATE TABLE award_tick (
    programme_id TEXT NOT NULL REFERENCES award_programme (id),
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    choice TEXT NOT NULL CHECK (choice IN ('include', 'exclude', 'by_rule')),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (programme_id, cooperative_id, position)
  ) ${tableEnd}`.execute(db);
}

async function rebuildRecipients(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE award_recipient_new (
    id TEXT PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES award_programme (id),
    book_year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    letter_number_id TEXT NOT NULL UNIQUE REFERENCES letter_number (id),
    name TEXT NOT NULL,
    legal_entity_number TEXT NOT NULL,
    district_name TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    reasons_json TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'awarded' CHECK (state IN ('awarded', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    state_at TEXT,
    CHECK (state = 'awarded' OR length(state_reason) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`INSERT INTO award_recipient_new (id, programme_id, book_year, kind, cooperative_id, position,
      letter_number_id, name, legal_entity_number, district_name, reasons_json)
    SELECT letter_number_id, programme_id, book_year, 'rat', cooperative_id, position,
      letter_number_id, name, legal_entity_number, district_name, reasons_json
    FROM award_recipient JOIN award_programme ON award_programme.id = programme_id`.execute(db);
  await replaceTable(db, 'award_recipient');
  // The same cooperative twice for one book year is impossible, whatever window or program asks for it.
  await sql`CREATE UNIQUE INDEX award_recipient_once ON award_recipient (cooperative_id, book_year, kind)
    WHERE state = 'awarded'`.execute(db);
  await sql`CREATE UNIQUE INDEX award_recipient_place ON award_recipient (programme_id, position)
    WHERE state = 'awarded'`.execute(db);
}

/** Counting the register against an award's criteria reads every row: from this index alone, 220,000 take half a second. */
async function indexCriteria(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE INDEX cooperative_award ON cooperative
    (is_listed, id, status, form, certificate, certificate_until, legal_entity_on)`.execute(db);
}

async function guardHistory(db: Kysely<unknown>, tools: MigrationTools): Promise<void> {
  const isOpen = "OLD.state IN ('reserved', 'block')";
  const guards = [
    ...tools.forbidUpdate('letter_number', ['id', 'series', 'year', 'sequence', 'insertion', 'book']),
    // A number set aside gets its letter later; one that was issued or voided stays as it is written in the book.
    ...tools.forbidUpdateUnless('letter_number', ['text', 'dated_on'], isOpen),
    ...tools.forbidDelete('letter_number'),
    ...['letter_number_event', 'paper', 'award_tick'].flatMap((table) => tools.forbidUpdate(table)),
    ...['letter_number_event', 'paper', 'award_recipient'].flatMap((table) => tools.forbidDelete(table)),
    ...tools.forbidDelete('award_programme', "OLD.state = 'draft'"),
    ...tools.forbidUpdate('award_programme', ['id', 'book_year', 'kind']),
    ...tools.forbidUpdateUnless(
      'award_programme',
      ['giver', 'criteria_json', 'confirmed_on', 'confirmed_at'],
      "OLD.state = 'draft'",
    ),
    ...tools.forbidUpdate('award_recipient', [
      'id',
      'programme_id',
      'book_year',
      'kind',
      'cooperative_id',
      'position',
      'letter_number_id',
      'name',
      'legal_entity_number',
      'district_name',
      'category',
      'reasons_json',
    ]),
    ...tools.forbidOverlap('signatory', 'position_key', 'starts_on', 'ends_on'),
  ];
  for (const guard of guards) await guard.execute(db);
}

export const numberLedgerAndAward: MigrationStep = {
  version: 4,
  name: 'number-ledger-and-award',
  async up(db, tools) {
    await createSeries(db, tools);
    await rebuildNumbers(db, tools);
    await rebuildSignatories(db, tools);
    await rebuildPapers(db, tools);
    await rebuildProgrammes(db, tools);
    await rebuildRecipients(db, tools);
    await indexCriteria(db);
    await guardHistory(db, tools);
  },
};
