import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** What of a founder, a file and a founding cooperative the first version did not know. */
const COLUMNS: readonly string[] = [
  'formation ADD COLUMN has_savings_unit INTEGER NOT NULL DEFAULT 0 CHECK (has_savings_unit IN (0, 1))',
  "formation ADD COLUMN address TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN membership_area TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN business TEXT NOT NULL DEFAULT ''",
  'formation ADD COLUMN principal_saving INTEGER CHECK (principal_saving >= 0)',
  'formation ADD COLUMN mandatory_saving INTEGER CHECK (mandatory_saving >= 0)',
  "formation ADD COLUMN term_from TEXT CHECK (term_from LIKE '____-__-__')",
  "formation ADD COLUMN term_until TEXT CHECK (term_until LIKE '____-__-__')",
  "formation ADD COLUMN meeting_place TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN meeting_time TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN officer TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN notary TEXT NOT NULL DEFAULT ''",
  'formation ADD COLUMN cooperative_id TEXT',
  'formation ADD COLUMN moved_at TEXT',
  "formation_founder ADD COLUMN capacity_reason TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN capacity_by TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN capacity_at TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN ktp_reason TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN ktp_by TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN ktp_at TEXT NOT NULL DEFAULT ''",
];

/** Checklists that came with this step, as an office that is already at work receives them. */
const NOTE = 'Susunan baku; sesuaikan bila dinas atau notaris meminta dokumen lain.';
const BASIS = 'Kebiasaan dinas dan notaris; belum dicocokkan dengan naskah resmi';
const listOf = (documents: readonly (readonly [code: string, name: string, isRequired?: false])[]): string =>
  JSON.stringify(documents.map(([code, name, isRequired = true]) => ({ code, name, isRequired })));
const CHECKLISTS = [
  {
    code: 'documents-amendment-statutes',
    value: listOf([
      ['surat-permohonan', 'Surat permohonan'],
      ['berita-acara-rapat-anggota', 'Berita acara atau notulen rapat anggota'],
      ['daftar-hadir', 'Daftar hadir rapat anggota'],
      ['akta-perubahan', 'Akta perubahan anggaran dasar dari notaris'],
      ['akta-dan-sk-lama', 'Akta dan SK badan hukum sebelumnya'],
      ['naskah-lama-dan-baru', 'Naskah anggaran dasar lama dan baru', false],
    ]),
  },
  {
    code: 'documents-amendment-data',
    value: listOf([
      ['berita-acara-rapat-anggota', 'Berita acara rapat anggota'],
      ['daftar-hadir', 'Daftar hadir rapat anggota'],
      ['ktp-pengurus-pengawas', 'KTP pengurus dan pengawas yang baru'],
      ['pemberitahuan-notaris', 'Bukti pemberitahuan oleh notaris', false],
    ]),
  },
  {
    code: 'documents-dissolution',
    value: listOf([
      ['hasil-verifikasi', 'Hasil verifikasi lapangan'],
      ['surat-lurah-kades', 'Surat keterangan lurah atau kepala desa'],
      ['berita-acara-rapat-anggota', 'Berita acara rapat anggota tentang pembubaran', false],
      ['laporan-keuangan', 'Neraca dan daftar utang piutang terakhir', false],
      ['tim-penyelesai', 'Susunan tim penyelesai', false],
      ['bukti-pengumuman', 'Bukti pengumuman kepada kreditur dan anggota'],
    ]),
  },
] as const;

async function addChecklists(db: Kysely<unknown>): Promise<void> {
  for (const { code, value } of CHECKLISTS) {
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT ${`${code}:1992-10-21`}, ${code}, ${value}, '1992-10-21', NULL, ${BASIS}, ${NOTE}
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  }
}

export const formationWork: MigrationStep = {
  version: 9,
  name: 'formation-work',
  async up(db, tools) {
    const { tableEnd, wholeNumber } = tools;
    for (const column of COLUMNS) await sql`ALTER TABLE ${sql.raw(column)}`.execute(db);
    await addChecklists(db);
    await sql`CREATE INDEX formation_region ON formation (region_code)`.execute(db);
    await sql`CREATE TABLE formation_stage (
      formation_id TEXT NOT NULL REFERENCES formation (id),
      stage TEXT NOT NULL,
      reached_on TEXT NOT NULL CHECK (reached_on ${DAY}),
      number TEXT NOT NULL,
      note TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      PRIMARY KEY (formation_id, stage)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE formation_scan (
      id TEXT PRIMARY KEY,
      formation_id TEXT NOT NULL REFERENCES formation (id),
      code TEXT NOT NULL,
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      byte_count ${wholeNumber} NOT NULL CHECK (byte_count > 0),
      added_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX formation_scan_file ON formation_scan (formation_id)`.execute(db);
    await sql`CREATE TABLE cooperative_founder (
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      person_id TEXT NOT NULL REFERENCES person (id),
      PRIMARY KEY (cooperative_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX cooperative_founder_person ON cooperative_founder (person_id)`.execute(db);
    // Public halves only; the private key lies in a file of its own, outside every backup.
    await sql`CREATE TABLE guideline_publisher (
      id TEXT PRIMARY KEY CHECK (length(id) = 16),
      name TEXT NOT NULL CHECK (length(trim(name)) > 0),
      public_key TEXT NOT NULL UNIQUE,
      is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
      trusted_by TEXT NOT NULL,
      trusted_at TEXT NOT NULL,
      withdrawn_at TEXT
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE guideline_package (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      title TEXT NOT NULL,
      edition TEXT NOT NULL,
      publisher_id TEXT NOT NULL REFERENCES guideline_publisher (id),
      rule_count INTEGER NOT NULL CHECK (rule_count > 0),
      taken_by TEXT NOT NULL,
      taken_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    // A formed cooperative taken back into its file goes from the register as a whole, and only then.
    const takenBack = `OLD.cooperative_id IN (SELECT cooperative_id FROM formation WHERE moved_at IS NULL)`;
    const undoneImport = 'OLD.import_id IN (SELECT id FROM import_batch WHERE undone_at IS NOT NULL)';
    const guards = [
      ...tools.permitDelete('cooperative_status'),
      ...tools.forbidDelete('cooperative_status', `${takenBack} OR COALESCE(${undoneImport}, 0)`),
      ...tools.permitDelete('cooperative_document'),
      ...tools.forbidDelete('cooperative_document', takenBack),
      ...tools.forbidDelete('guideline_publisher'),
      ...tools.forbidUpdate('guideline_package'),
      ...tools.forbidDelete('guideline_package'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
