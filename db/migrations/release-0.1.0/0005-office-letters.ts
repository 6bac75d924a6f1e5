import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

async function createTemplates(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE letter_template (
    code TEXT PRIMARY KEY CHECK (length(code) > 0),
    template_json TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE letter_setting (
    key TEXT PRIMARY KEY CHECK (length(key) > 0),
    value_json TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

async function createLetters(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    template_code TEXT NOT NULL CHECK (length(template_code) > 0),
    template_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    series TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'final', 'sent', 'void')),
    revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
    dated_on TEXT NOT NULL CHECK (dated_on ${DAY}),
    book_year INTEGER CHECK (book_year BETWEEN 1945 AND 2200),
    subject TEXT NOT NULL,
    recipient_label TEXT NOT NULL,
    recipient_count INTEGER NOT NULL CHECK (recipient_count >= 0),
    search_key TEXT NOT NULL,
    fields_json TEXT NOT NULL,
    template_json TEXT,
    number_id TEXT UNIQUE REFERENCES letter_number (id),
    number_text TEXT NOT NULL DEFAULT '',
    sent_on TEXT CHECK (sent_on ${DAY}),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    batch_position INTEGER NOT NULL CHECK (batch_position >= 1),
    updated_at TEXT NOT NULL,
    CHECK ((number_id IS NULL) = (number_text = '')),
    CHECK (state <> 'void' OR length(state_reason) > 0),
    CHECK (state <> 'sent' OR sent_on IS NOT NULL),
    CHECK (state IN ('draft', 'void') OR template_json IS NOT NULL)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX letter_state ON letter (state, dated_on)`.execute(db);
  await sql`CREATE INDEX letter_day ON letter (dated_on, created_at)`.execute(db);
  await sql`CREATE TABLE letter_recipient (
    letter_id TEXT NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    PRIMARY KEY (letter_id, position)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX letter_recipient_of ON letter_recipient (cooperative_id)`.execute(db);
  await sql`CREATE TABLE letter_event (
    id TEXT PRIMARY KEY,
    letter_id TEXT NOT NULL REFERENCES letter (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN
      ('created', 'edited', 'final', 'printed', 'exported', 'number_recorded', 'sent', 'corrected', 'void')),
    revision INTEGER NOT NULL,
    detail TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX letter_event_of ON letter_event (letter_id, id)`.execute(db);
}

/** Numbers that the e-office gave are written back into a book of their own, after the office's. */
async function createForeignBook(db: Kysely<unknown>): Promise<void> {
  await sql`INSERT INTO number_series
    SELECT 'srikandi', 'Nomor dari SRIKANDI', max(position) + 1 FROM number_series`.execute(db);
  const note = 'Diberikan SRIKANDI dan dicatat kembali apa adanya; pola ini tidak dipakai untuk mencetak.';
  await sql`INSERT INTO number_pattern VALUES ('srikandi', '1992-10-21', '{urut}', '', NULL, ${note})`.execute(
    db,
  );
}

export const officeLetters: MigrationStep = {
  version: 5,
  name: 'office-letters',
  async up(db, tools) {
    await createTemplates(db, tools);
    await createLetters(db, tools);
    await createForeignBook(db);
    const guards = [
      ...tools.forbidUpdate('letter', ['id', 'template_code', 'kind', 'created_at', 'created_by']),
      ...tools.forbidDelete('letter'),
      ...tools.forbidUpdate('letter_event'),
      ...tools.forbidDelete('letter_event'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
