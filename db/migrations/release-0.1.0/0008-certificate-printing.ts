import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = `GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;
const PAPER = `IN ('A4', 'F4', 'F4_210')`;

async function createStyles(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE certificate_style (
    subject TEXT PRIMARY KEY,
    style_json TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE emblem (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    width INTEGER NOT NULL CHECK (width >= 1),
    height INTEGER NOT NULL CHECK (height >= 1),
    orientation INTEGER NOT NULL CHECK (orientation BETWEEN 1 AND 8),
    byte_count INTEGER NOT NULL CHECK (byte_count >= 1),
    added_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

async function createQueue(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE print_batch (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    job_json TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    folder TEXT NOT NULL,
    is_separate INTEGER NOT NULL CHECK (is_separate IN (0, 1)),
    shift_x INTEGER NOT NULL,
    shift_y INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE print_sheet (
    batch_id TEXT NOT NULL REFERENCES print_batch (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'made', 'printed')),
    file TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX print_batch_source ON print_batch (source, created_at)`.execute(db);
}

/** Offsets in tenths of a millimetre: a clerk reads no finer on a ruler, and whole numbers compare exactly. */
async function createPrinters(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE printer_profile (
    printer TEXT NOT NULL CHECK (length(trim(printer)) > 0),
    paper TEXT NOT NULL CHECK (paper ${sql.raw(PAPER)}),
    offset_x INTEGER NOT NULL CHECK (offset_x BETWEEN -200 AND 200),
    offset_y INTEGER NOT NULL CHECK (offset_y BETWEEN -200 AND 200),
    tray_note TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (printer, paper)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE printer_choice (
    document_kind TEXT PRIMARY KEY,
    printer TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper ${sql.raw(PAPER)}),
    FOREIGN KEY (printer, paper) REFERENCES printer_profile (printer, paper)
  ) ${tableEnd}`.execute(db);
}

async function createTraining(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE training (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(trim(title)) > 0),
    starts_on TEXT NOT NULL CHECK (starts_on ${sql.raw(DAY)}),
    ends_on TEXT NOT NULL CHECK (ends_on ${sql.raw(DAY)}),
    place TEXT NOT NULL,
    dated_on TEXT NOT NULL CHECK (dated_on ${sql.raw(DAY)}),
    created_at TEXT NOT NULL,
    CHECK (ends_on >= starts_on)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE training_participant (
    training_id TEXT NOT NULL REFERENCES training (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    cooperative_name TEXT NOT NULL,
    role TEXT NOT NULL,
    letter_number_id TEXT NOT NULL UNIQUE REFERENCES letter_number (id),
    PRIMARY KEY (training_id, position)
  ) ${tableEnd}`.execute(db);
}

/** What was printed once can be printed again the same way in five years: neither job nor list is altered. */
async function guardHistory(db: Kysely<unknown>, tools: MigrationTools): Promise<void> {
  const guards = [
    ...['print_batch', 'training', 'training_participant', 'emblem'].flatMap((table) => [
      ...tools.forbidUpdate(table),
      ...tools.forbidDelete(table),
    ]),
    ...tools.forbidUpdate('print_sheet', ['batch_id', 'position', 'name', 'number']),
    ...tools.forbidDelete('print_sheet'),
  ];
  for (const guard of guards) await guard.execute(db);
}

export const certificatePrinting: MigrationStep = {
  version: 8,
  name: 'certificate-printing',
  async up(db, tools) {
    await createStyles(db, tools);
    await createQueue(db, tools);
    await createPrinters(db, tools);
    await createTraining(db, tools);
    await guardHistory(db, tools);
  },
};
