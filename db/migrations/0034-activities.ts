import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const named = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([code, name]) => ({ code, name }));

const KINDS = named([
  ['pelatihan', 'Pelatihan'],
  ['bimtek', 'Bimbingan teknis'],
  ['sosialisasi', 'Sosialisasi'],
  ['penyuluhan', 'Penyuluhan'],
  ['pendampingan', 'Pendampingan'],
  ['uji-kompetensi', 'Uji kompetensi'],
  ['temu-usaha', 'Temu usaha'],
  ['kunjungan-belajar', 'Kunjungan belajar'],
  ['lain', 'Lain-lain'],
]);

const FUNDS = named([
  ['apbd-kabupaten', 'APBD kabupaten (DAU/PAD)'],
  ['dak-pk2umk', 'DAK Nonfisik PK2UMK'],
  ['apbd-provinsi', 'APBD provinsi (bantuan keuangan)'],
  ['apbn', 'APBN dekonsentrasi/tugas pembantuan'],
  ['apbdes', 'APBDes'],
  ['csr', 'CSR/TJSL'],
  ['swadaya', 'Swadaya peserta/koperasi'],
  ['lain', 'Pihak lain'],
]);

const RULES: readonly (readonly [string, unknown, string, string, string])[] = [
  [
    'activity-kinds',
    KINDS,
    '1992-10-21',
    'Susunan dinas',
    'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.',
  ],
  [
    'activity-funds',
    FUNDS,
    '1992-10-21',
    'Susunan dinas',
    'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.',
  ],
  [
    'activity-attendance',
    80,
    '1992-10-21',
    'Kebiasaan penyelenggara pelatihan',
    'Belum dicocokkan dengan petunjuk teknis; dapat diubah.',
  ],
  [
    'activity-quota',
    30,
    '1992-10-21',
    'Kebiasaan penyelenggara pelatihan: 30 orang satu angkatan',
    'Hanya kuota bawaan dan peringatan; dapat diubah.',
  ],
  [
    'activity-nib',
    { funds: ['dak-pk2umk'] },
    '2022-01-01',
    'Permenkop UKM 2/2022 tentang DAK Nonfisik PK2UMK, menurut surat pelaksanaannya',
    'Peserta memiliki NIB, kecuali calon wirausaha dan orang koperasi yang NIB-nya atas nama koperasi. Naskah pasalnya belum dicocokkan.',
  ],
];

/** Trainings and other activities: batches, sessions, participants and who was there on which day. */
export const activities: MigrationStep = {
  version: 34,
  name: 'activities',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    await sql`CREATE TABLE activity (
      id TEXT PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
      kind TEXT NOT NULL CHECK (kind <> ''),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      theme TEXT NOT NULL,
      organiser TEXT NOT NULL CHECK (organiser IN ('own', 'uptd', 'ministry', 'other')),
      organiser_name TEXT NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('offline', 'online', 'mixed')),
      state TEXT NOT NULL CHECK (state IN
        ('planned', 'waiting_budget', 'scheduled', 'running', 'done', 'reported', 'cancelled')),
      planned_month INTEGER CHECK (planned_month BETWEEN 1 AND 12),
      quota INTEGER CHECK (quota >= 1),
      budget_planned ${wholeNumber} CHECK (budget_planned >= 0),
      budget_spent ${wholeNumber} CHECK (budget_spent >= 0),
      sub_activity_code TEXT NOT NULL,
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX activity_year ON activity (year, state)`.execute(db);
    await sql`CREATE TABLE activity_state_event (
      id TEXT PRIMARY KEY,
      activity_id TEXT NOT NULL REFERENCES activity (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      from_state TEXT NOT NULL,
      to_state TEXT NOT NULL CHECK (to_state <> ''),
      changed_on TEXT NOT NULL CHECK (changed_on ${DAY}),
      reason TEXT NOT NULL,
      who TEXT NOT NULL,
      at TEXT NOT NULL,
      UNIQUE (activity_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE activity_fund (
      activity_id TEXT NOT NULL REFERENCES activity (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      source TEXT NOT NULL CHECK (source <> ''),
      budget_year INTEGER NOT NULL CHECK (budget_year BETWEEN 1945 AND 2200),
      amount ${wholeNumber} CHECK (amount >= 0),
      PRIMARY KEY (activity_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE activity_batch (
      id TEXT PRIMARY KEY,
      activity_id TEXT NOT NULL REFERENCES activity (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      starts_on TEXT NOT NULL CHECK (starts_on ${DAY}),
      ends_on TEXT NOT NULL CHECK (ends_on ${DAY}),
      place TEXT NOT NULL,
      quota INTEGER CHECK (quota >= 1),
      updated_at TEXT NOT NULL,
      UNIQUE (activity_id, number),
      CHECK (ends_on >= starts_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE activity_session (
      batch_id TEXT NOT NULL REFERENCES activity_batch (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      held_on TEXT NOT NULL CHECK (held_on ${DAY}),
      subject TEXT NOT NULL CHECK (trim(subject) <> ''),
      hours INTEGER NOT NULL CHECK (hours >= 0),
      speaker TEXT NOT NULL,
      PRIMARY KEY (batch_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE activity_participant (
      id TEXT PRIMARY KEY,
      batch_id TEXT NOT NULL REFERENCES activity_batch (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      name_key TEXT NOT NULL,
      nik_ktp TEXT NOT NULL,
      sex TEXT CHECK (sex IN ('L', 'P')),
      cooperative_id TEXT REFERENCES cooperative (id),
      business TEXT NOT NULL,
      role TEXT NOT NULL,
      origin_code TEXT NOT NULL,
      category TEXT NOT NULL,
      nib_basis TEXT NOT NULL CHECK (nib_basis IN ('own', 'cooperative', 'candidate', 'none')),
      pre_score INTEGER CHECK (pre_score BETWEEN 0 AND 100),
      post_score INTEGER CHECK (post_score BETWEEN 0 AND 100),
      verdict TEXT CHECK (verdict IN ('certificate', 'not_met')),
      verdict_reason TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      UNIQUE (batch_id, position),
      CHECK (verdict IS NULL OR trim(verdict_reason) <> '')
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX activity_participant_of ON activity_participant (cooperative_id)`.execute(db);
    await sql`CREATE INDEX activity_participant_person ON activity_participant (person_id)`.execute(db);
    await sql`CREATE INDEX activity_participant_name ON activity_participant (name_key)`.execute(db);
    await sql`CREATE TABLE activity_attendance (
      participant_id TEXT NOT NULL REFERENCES activity_participant (id),
      held_on TEXT NOT NULL CHECK (held_on ${DAY}),
      mark TEXT NOT NULL CHECK (mark IN ('present', 'excused', 'sick', 'absent')),
      PRIMARY KEY (participant_id, held_on)
    ) ${tableEnd}`.execute(db);
    // What was taken out is kept with its reason, so that it can be taken back.
    for (const table of ['activity', 'activity_participant'])
      for (const guard of tools.forbidDelete(table)) await guard.execute(db);
    const kept = ['id', 'activity_id', 'position', 'from_state', 'to_state', 'changed_on', 'who', 'at'];
    for (const guard of tools.forbidDelete('activity_state_event')) await guard.execute(db);
    for (const guard of tools.forbidUpdate('activity_state_event', kept)) await guard.execute(db);
    for (const [code, value, from, basis, note] of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${from}`}, ${code}, ${JSON.stringify(value)}, ${from}, NULL, ${basis}, ${note}
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
