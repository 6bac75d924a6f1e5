import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const TOPICS = [
  ['pendirian', 'Pendirian'],
  ['rat', 'RAT'],
  ['nik-ods', 'NIK, ODS, SIMKOPDES'],
  ['perubahan', 'Perubahan AD, pengurus'],
  ['pembukuan', 'Pembukuan, kesehatan'],
  ['izin', 'Izin NIB, PIRT'],
  ['halal', 'Halal'],
  ['merek', 'Merek'],
  ['pembiayaan', 'Pembiayaan'],
  ['pemasaran', 'Pemasaran, kurasi'],
  ['kdkmp', 'Merah Putih (KDKMP)'],
  ['aduan', 'Sengketa, aduan'],
  ['lain', 'Lain-lain'],
].map(([code, name]) => ({ code, name }));

/** The daily log of consultations: who asked what, what came of it and what is still to be done. */
export const consultations: MigrationStep = {
  version: 19,
  name: 'consultations',
  async up(db, { tableEnd, ...tools }) {
    await sql`CREATE TABLE consultation (
      id TEXT PRIMARY KEY,
      held_on TEXT NOT NULL CHECK (held_on ${DAY}),
      held_at TEXT NOT NULL CHECK (held_at = '' OR held_at LIKE '__:__'),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      name_key TEXT NOT NULL,
      nik_ktp TEXT NOT NULL,
      phone TEXT NOT NULL,
      place TEXT NOT NULL,
      cooperative_id TEXT REFERENCES cooperative (id),
      channel TEXT NOT NULL CHECK (channel IN ('visit', 'phone', 'whatsapp', 'letter', 'field')),
      topic TEXT NOT NULL CHECK (topic <> ''),
      topic_note TEXT NOT NULL,
      summary TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('open', 'done', 'follow_up', 'referred')),
      done_on TEXT CHECK (done_on ${DAY}),
      follow_up_note TEXT NOT NULL,
      due_on TEXT CHECK (due_on ${DAY}),
      officer TEXT NOT NULL,
      referred_to TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK ((outcome = 'done') = (done_on IS NOT NULL)),
      CHECK (done_on IS NULL OR done_on >= held_on),
      CHECK (due_on IS NULL OR due_on >= held_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX consultation_held ON consultation (held_on, held_at, id)`.execute(db);
    await sql`CREATE INDEX consultation_of ON consultation (cooperative_id, held_on)`.execute(db);
    await sql`CREATE INDEX consultation_outcome ON consultation (outcome, due_on)`.execute(db);
    // A consultation taken out is kept with its reason, so that it can be taken back.
    for (const guard of tools.forbidDelete('consultation')) await guard.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'consultation-topics:1992-10-21', 'consultation-topics', ${JSON.stringify(TOPICS)}, '1992-10-21', NULL,
        'Susunan dinas', 'Susunan baku; topik dapat diganti namanya menurut kebiasaan dinas.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
