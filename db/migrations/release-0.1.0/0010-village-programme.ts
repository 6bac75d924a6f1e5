import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** One row for each village about which something is known; the board itself comes from `region`. */
async function createVillages(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE village_programme (
    village_code TEXT PRIMARY KEY REFERENCES region (code),
    model TEXT NOT NULL CHECK (model IN ('', 'new', 'development', 'revitalisation')),
    musdesus_on TEXT CHECK (musdesus_on ${DAY}),
    minutes_number TEXT NOT NULL,
    formation_id TEXT REFERENCES formation (id),
    cooperative_id TEXT REFERENCES cooperative (id),
    deed_number TEXT NOT NULL,
    deed_on TEXT CHECK (deed_on ${DAY}),
    approval_number TEXT NOT NULL,
    approval_on TEXT CHECK (approval_on ${DAY}),
    npwp TEXT NOT NULL,
    nib TEXT NOT NULL,
    nik_koperasi TEXT NOT NULL,
    account_state TEXT NOT NULL CHECK (account_state IN ('', 'none', 'registered', 'verifying', 'verified')),
    account_on TEXT CHECK (account_on ${DAY}),
    land_area ${whole} CHECK (land_area >= 0),
    land_status TEXT NOT NULL
      CHECK (land_status IN ('', 'village', 'government', 'grant', 'lent', 'rented', 'other')),
    land_readiness TEXT NOT NULL CHECK (land_readiness IN ('', 'ready', 'not_ready')),
    building_state TEXT NOT NULL CHECK (building_state IN ('', 'none', 'under_way', 'finished', 'in_use')),
    head_name TEXT NOT NULL,
    enterprise_name TEXT NOT NULL,
    note TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX village_programme_cooperative ON village_programme (cooperative_id)`.execute(db);
  await sql`CREATE INDEX village_programme_formation ON village_programme (formation_id)`.execute(db);
  await sql`CREATE TABLE village_change (
    id TEXT PRIMARY KEY,
    village_code TEXT NOT NULL REFERENCES region (code),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('edit', 'undo')),
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    undone_at TEXT
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX village_change_of ON village_change (village_code, id)`.execute(db);
}

/**
 * Declared relations between people, and what came of an overlap that had to be clarified. A declaration outlives the
 * row of a person that an undone import or a merge takes away, so it refers to nobody by constraint.
 */
async function createPeopleGraph(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE person_kinship (
    id TEXT PRIMARY KEY,
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (length(trim(relation)) > 0),
    declared_on TEXT CHECK (declared_on ${DAY}),
    evidence TEXT NOT NULL,
    document_id TEXT REFERENCES cooperative_document (id),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    removed_at TEXT,
    removed_reason TEXT NOT NULL,
    CHECK (first_id <> second_id),
    CHECK (removed_at IS NULL OR length(removed_reason) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX person_kinship_first ON person_kinship (first_id)`.execute(db);
  await sql`CREATE INDEX person_kinship_second ON person_kinship (second_id)`.execute(db);
  await sql`CREATE TABLE person_clarification (
    id TEXT PRIMARY KEY,
    overlap_key TEXT NOT NULL,
    note TEXT NOT NULL CHECK (length(trim(note)) > 0),
    clarified_on TEXT NOT NULL CHECK (clarified_on ${DAY}),
    officer TEXT NOT NULL CHECK (length(trim(officer)) > 0),
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX person_clarification_of ON person_clarification (overlap_key, id)`.execute(db);
  await sql`CREATE INDEX person_name_birth ON person (name_key, born_on)`.execute(db);
  await sql`CREATE TABLE person_anonymised (
    person_id TEXT PRIMARY KEY,
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    who TEXT NOT NULL,
    at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

async function createLegality(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE cooperative_permit (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    kind TEXT NOT NULL CHECK (length(kind) > 0),
    number TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on ${DAY}),
    expires_on TEXT CHECK (expires_on ${DAY}),
    issuer TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK (issued_on IS NULL OR expires_on IS NULL OR expires_on >= issued_on)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_permit_of ON cooperative_permit (cooperative_id, kind)`.execute(db);
  await sql`CREATE INDEX cooperative_permit_expires ON cooperative_permit (expires_on)`.execute(db);
  await sql`CREATE INDEX cooperative_role_ends ON cooperative_role (ends_on)`.execute(db);
  await sql`CREATE INDEX cooperative_certificate_until ON cooperative (certificate_until)`.execute(db);
  await sql`CREATE TABLE amendment_checklist (
    amendment_id TEXT PRIMARY KEY,
    documents_json TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE cooperative_dissolution (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    opened_on TEXT NOT NULL CHECK (opened_on ${DAY}),
    grounds_json TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    letter_on TEXT CHECK (letter_on ${DAY}),
    notice_on TEXT CHECK (notice_on ${DAY}),
    notice_place TEXT NOT NULL,
    objections_json TEXT NOT NULL,
    proposal_number TEXT NOT NULL,
    proposal_on TEXT CHECK (proposal_on ${DAY}),
    officer TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK (proposal_on IS NULL OR proposal_on >= opened_on)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_dissolution_of ON cooperative_dissolution (cooperative_id)`.execute(db);
}

/** Rules that came with this step, as an office that is already at work receives them. */
const RULES = [
  {
    code: 'village-leadership',
    from: '2025-03-18',
    value: '{"asOfficer":"warning","chairsSupervisors":true}',
    basis: 'Juklak Menteri Koperasi 1/2025',
    note: 'Kepala desa/lurah sebagai pengurus: peringatan atau tolak menurut kebijakan dinas; dapat diubah.',
  },
  {
    code: 'expiry-warning-days',
    from: '1992-10-21',
    value: '60',
    basis: 'Ketentuan dinas tentang pengingat masa berlaku',
    note: 'Jumlah hari sebelum izin, sertifikat, atau masa jabatan berakhir; dapat diubah.',
  },
  {
    code: 'permit-kinds',
    from: '1992-10-21',
    value:
      '[{"code":"nib","name":"Nomor Induk Berusaha (NIB)","isRequired":true},{"code":"izin-usaha-simpan-pinjam","name":"Izin usaha simpan pinjam","isRequired":false},{"code":"izin-kantor-cabang","name":"Izin kantor cabang simpan pinjam","isRequired":false},{"code":"sertifikat-nik","name":"Sertifikat NIK Koperasi","isRequired":false},{"code":"sertifikat-halal","name":"Sertifikat halal","isRequired":false},{"code":"izin-lain","name":"Izin lain","isRequired":false}]',
    basis: 'Daftar izin menurut kebiasaan dinas',
    note: 'Susunan baku; tambahkan jenis izin yang dipantau dinas.',
  },
  {
    code: 'dissolution-grounds',
    from: '1992-10-21',
    value:
      '[{"code":"tanpa-rat","name":"Tidak menyelenggarakan rapat anggota tahunan bertahun-tahun","isRequired":false},{"code":"tanpa-kegiatan","name":"Tidak menjalankan kegiatan usaha bertahun-tahun","isRequired":false},{"code":"tidak-ditemukan","name":"Kantor dan pengurus tidak ditemukan pada verifikasi lapangan","isRequired":false},{"code":"ad-hilang","name":"Anggaran dasar hilang atau pengurus mengundurkan diri","isRequired":false},{"code":"keputusan-anggota","name":"Keputusan rapat anggota","isRequired":false},{"code":"lain","name":"Alasan lain, lihat catatan","isRequired":false}]',
    basis: 'Kebiasaan dinas pada usul pembubaran',
    note: 'Belum dicocokkan dengan naskah resmi; dapat diubah.',
  },
  {
    code: 'dissolution-notice-months',
    from: '1992-10-21',
    value: '3',
    basis: 'Kebiasaan pengumuman pembubaran koperasi',
    note: 'Lama pengumuman belum dicocokkan dengan naskah resmi; dapat diubah.',
  },
  {
    code: 'retention-years',
    from: '1992-10-21',
    value:
      '[{"code":"formation","name":"Berkas pembentukan dan data pendiri","years":10},{"code":"role","name":"Data pengurus dan pengawas sesudah masa jabatan","years":10},{"code":"scan","name":"Hasil pindai KTP dan KK","years":5}]',
    basis: 'UU 27/2022 tentang Pelindungan Data Pribadi; jadwal retensi arsip dinas',
    note: 'Lama penyimpanan menurut jadwal retensi arsip setempat; angka bawaan ini belum dipastikan.',
  },
] as const;

async function addRules(db: Kysely<unknown>): Promise<void> {
  for (const { code, from, value, basis, note } of RULES) {
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT ${`${code}:${from}`}, ${code}, ${value}, ${from}, NULL, ${basis}, ${note}
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  }
}

export const villageProgramme: MigrationStep = {
  version: 10,
  name: 'village-programme',
  async up(db, tools) {
    await createVillages(db, tools);
    await createPeopleGraph(db, tools);
    await createLegality(db, tools);
    await addRules(db);
    const guards = [
      // A person's words leave the change log with the person (UU 27/2022); what was changed when and by whom stays.
      ...tools.allowUpdate('change_entry'),
      ...tools.forbidUpdate('change_entry', ['id', 'batch_id', 'cooperative_id', 'position', 'field']),
      ...tools.allowUpdate('change_batch'),
      ...tools.forbidUpdate('change_batch', ['id', 'at', 'who', 'source']),
      ...tools.forbidUpdate('village_change', ['id', 'village_code', 'at', 'source']),
      ...tools.forbidDelete('village_change'),
      ...tools.forbidUpdate('person_clarification', ['id', 'overlap_key', 'clarified_on', 'recorded_at']),
      ...tools.forbidDelete('person_clarification'),
      ...tools.forbidDelete('person_kinship'),
      ...tools.forbidUpdate('person_anonymised'),
      ...tools.forbidDelete('person_anonymised'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
