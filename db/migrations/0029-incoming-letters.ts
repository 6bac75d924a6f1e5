import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const INSTRUCTIONS = [
  ['tindak-lanjuti', 'Tindak lanjuti'],
  ['pelajari', 'Pelajari dan beri saran'],
  ['siapkan-jawaban', 'Siapkan jawaban'],
  ['hadiri', 'Hadiri atau wakili'],
  ['koordinasikan', 'Koordinasikan'],
  ['jadwalkan', 'Jadwalkan'],
  ['laporkan', 'Laporkan hasilnya'],
  ['edarkan', 'Edarkan'],
  ['ketahui', 'Untuk diketahui'],
  ['arsipkan', 'Arsipkan'],
].map(([code, name]) => ({ code, name }));

/** Letters that come in: the agenda, who is to do what until when, their scans, and the letters that answer them. */
export const incomingLetters: MigrationStep = {
  version: 29,
  name: 'incoming-letters',
  async up(db, { tableEnd, ...tools }) {
    await sql`CREATE TABLE incoming_letter (
      id TEXT PRIMARY KEY,
      agenda_year INTEGER NOT NULL CHECK (agenda_year BETWEEN 1945 AND 2200),
      agenda_number INTEGER NOT NULL CHECK (agenda_number >= 1),
      received_on TEXT NOT NULL CHECK (received_on ${DAY}),
      letter_number TEXT NOT NULL,
      dated_on TEXT CHECK (dated_on ${DAY}),
      sender TEXT NOT NULL CHECK (trim(sender) <> ''),
      cooperative_id TEXT REFERENCES cooperative (id),
      subject TEXT NOT NULL CHECK (trim(subject) <> ''),
      secrecy TEXT NOT NULL CHECK (secrecy IN ('ordinary', 'limited', 'secret', 'top_secret')),
      speed TEXT NOT NULL CHECK (speed IN ('ordinary', 'urgent', 'very_urgent')),
      attachments INTEGER NOT NULL CHECK (attachments >= 0),
      channel TEXT NOT NULL CHECK (channel IN ('delivered', 'post', 'email', 'e_office', 'whatsapp', 'fax')),
      note TEXT NOT NULL,
      closed_on TEXT CHECK (closed_on ${DAY}),
      closed_note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      UNIQUE (agenda_year, agenda_number),
      CHECK (substr(received_on, 1, 4) = CAST(agenda_year AS TEXT)),
      CHECK (dated_on IS NULL OR dated_on <= received_on),
      CHECK (closed_on IS NULL OR closed_on >= received_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX incoming_letter_of ON incoming_letter (cooperative_id)`.execute(db);
    await sql`CREATE TABLE incoming_disposition (
      id TEXT PRIMARY KEY,
      letter_id TEXT NOT NULL REFERENCES incoming_letter (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      from_whom TEXT NOT NULL,
      to_whom TEXT NOT NULL CHECK (trim(to_whom) <> ''),
      instructions_json TEXT NOT NULL,
      note TEXT NOT NULL,
      given_on TEXT NOT NULL CHECK (given_on ${DAY}),
      due_on TEXT CHECK (due_on ${DAY}),
      done_on TEXT CHECK (done_on ${DAY}),
      done_note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      UNIQUE (letter_id, position),
      CHECK (due_on IS NULL OR due_on >= given_on),
      CHECK (done_on IS NULL OR done_on >= given_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX incoming_disposition_open ON incoming_disposition (done_on, due_on)`.execute(db);
    await sql`CREATE TABLE incoming_scan (
      id TEXT PRIMARY KEY,
      letter_id TEXT NOT NULL REFERENCES incoming_letter (id),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      byte_count INTEGER NOT NULL CHECK (byte_count > 0),
      added_at TEXT NOT NULL,
      UNIQUE (letter_id, sha256)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE incoming_reply (
      incoming_id TEXT NOT NULL REFERENCES incoming_letter (id),
      letter_id TEXT NOT NULL REFERENCES letter (id),
      made_at TEXT NOT NULL,
      PRIMARY KEY (incoming_id, letter_id)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX incoming_reply_letter ON incoming_reply (letter_id)`.execute(db);
    // A number is never given twice: what was entered by mistake keeps its own, with the reason.
    for (const guard of tools.forbidDelete('incoming_letter')) await guard.execute(db);
    for (const guard of tools.forbidUpdate('incoming_letter', ['agenda_year', 'agenda_number']))
      await guard.execute(db);
    for (const guard of tools.forbidDelete('incoming_disposition')) await guard.execute(db);
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT 'disposition-instructions:1992-10-21', 'disposition-instructions', ${JSON.stringify(INSTRUCTIONS)},
        '1992-10-21', NULL, 'Kebiasaan dinas',
        'Susunan baku; belum dicocokkan dengan lampiran tata naskah dinas, dapat diganti menurut kebiasaan dinas.'
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  },
};
