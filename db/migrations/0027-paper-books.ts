import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep } from './step.ts';

const NOTE = 'Pola nomor belum dipastikan; sesuaikan dengan buku nomor dinas.';
const UNCONFIRMED = 'Belum dipastikan; sesuaikan dengan kode klasifikasi arsip daerah.';
const [BEGINS_ON, USUAL_YEAR, USUAL_CODE] = ['1992-10-21', 2022, '500.3'];

/** Kinds of paper whose numbers no office takes from its book of outgoing letters. */
const BOOKS = [
  ['keterangan', 'Surat keterangan', '{kode}/SK-{urut}/{unit}/{bulan_romawi}/{tahun}'],
  ['berita-acara', 'Berita acara', '{kode}/BA-{urut}/{unit}/{bulan_romawi}/{tahun}'],
  ['nota-dinas', 'Nota dinas', '{kode}/ND-{urut}/{unit}/{bulan_romawi}/{tahun}'],
  ['pengumuman', 'Pengumuman', '{kode}/PU-{urut}/{unit}/{bulan_romawi}/{tahun}'],
] as const;

/** A book that the office has made itself under the same code stays as it is. */
async function addBooks(db: Kysely<unknown>): Promise<void> {
  for (const [code, name, pattern] of BOOKS) {
    await sql`INSERT INTO number_series
      SELECT ${code}, ${name}, coalesce(max(position), 0) + 1 FROM number_series
      HAVING sum(CASE WHEN code = ${code} THEN 1 ELSE 0 END) = 0`.execute(db);
    await sql`INSERT INTO number_pattern
      SELECT code, ${BEGINS_ON}, ${pattern}, ${USUAL_CODE}, NULL, ${NOTE} FROM number_series
      WHERE code = ${code} AND code NOT IN (SELECT series FROM number_pattern)`.execute(db);
  }
}

/** The papers begin with the code that the office's other letters have. */
async function addCodes(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ code: string }>`SELECT code FROM classification_code
    WHERE paper = 'pengantar' ORDER BY from_year LIMIT 1`.execute(db);
  const code = rows[0]?.code ?? USUAL_CODE;
  for (const paper of ['keterangan', 'biasa', 'berita-acara', 'nota-dinas', 'pengumuman']) {
    await sql`INSERT INTO classification_code
      VALUES (${USUAL_YEAR}, ${paper}, ${code}, 0, ${UNCONFIRMED})`.execute(db);
  }
}

export const paperBooks: MigrationStep = {
  version: 27,
  name: 'paper-books',
  async up(db) {
    await addBooks(db);
    await addCodes(db);
  },
};
