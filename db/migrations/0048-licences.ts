import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const named = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([code, name]) => ({ code, name }));

/** Code, name, whose it can be, how its number is read, how long it holds, whether a business has one alone. */
const KINDS = (
  [
    ['nib', 'Nomor Induk Berusaha (NIB)', ['umkm', 'cooperative'], 'nib', 'endless', true],
    ['pirt', 'SPP-IRT (P-IRT)', ['umkm', 'product'], 'pirt', 5, false],
    ['bpom-md', 'Izin edar BPOM MD', ['umkm', 'product', 'cooperative'], 'bpom', 'typed', false],
    ['bpom-ml', 'Izin edar BPOM ML', ['umkm', 'product', 'cooperative'], 'bpom', 'typed', false],
    ['merek', 'Sertifikat merek', ['umkm', 'product', 'cooperative'], 'free', 10, false],
    ['slhs', 'Sertifikat Laik Higiene Sanitasi (SLHS)', ['umkm', 'cooperative'], 'free', 'typed', false],
    ['sertifikat-standar', 'Sertifikat standar', ['umkm', 'cooperative'], 'free', 'typed', false],
    ['izin-usaha', 'Izin usaha', ['umkm', 'cooperative'], 'free', 'typed', false],
    ['pkp', 'Sertifikat Penyuluhan Keamanan Pangan (PKP)', ['umkm'], 'free', 'typed', false],
    ['sni', 'Sertifikat SNI', ['umkm', 'product'], 'free', 'typed', false],
    ['haccp', 'Sertifikat HACCP', ['umkm', 'product', 'cooperative'], 'free', 'typed', false],
    ['lain', 'Izin lain', ['umkm', 'product'], 'free', 'typed', false],
  ] as const
).map(([code, name, owners, reading, validity, isSingle]) => ({
  code,
  name,
  owners,
  reading,
  validity,
  isSingle,
}));

const PACKAGING = named([
  ['1', 'gelas'],
  ['2', 'plastik'],
  ['3', 'karton/kertas'],
  ['4', 'kaleng'],
  ['5', 'aluminium foil'],
  ['6', 'lain-lain'],
  ['7', 'komposit'],
  ['8', 'ganda'],
]);

const FOODS = named([
  ['01', 'daging kering'],
  ['02', 'ikan kering'],
  ['03', 'unggas kering'],
  ['04', 'sayur'],
  ['05', 'kelapa'],
  ['06', 'tepung'],
  ['07', 'minyak dan lemak'],
  ['08', 'selai dan jeli'],
  ['09', 'gula, kembang gula, madu'],
  ['10', 'kopi, teh, cokelat kering'],
  ['11', 'bumbu'],
  ['12', 'rempah-rempah'],
  ['13', 'minuman ringan, minuman serbuk'],
  ['14', 'buah'],
  ['15', 'biji-bijian, kacang-kacangan, umbi'],
]);

const COMMON = 'Menurut pemakaian umum, belum dicocokkan dengan pedoman resmi; dapat diubah.';
/** Rule, value, basis, note; in force always. */
const RULES: readonly (readonly [string, unknown, string, string])[] = [
  [
    'licence-kinds',
    KINDS,
    'Daftar izin menurut kebiasaan dinas',
    'Susunan baku. Sertifikat halal dicatat pada produknya. Lama berlaku hanya petunjuk; tanggal pada suratnya yang dipakai.',
  ],
  [
    'licence-warning-days',
    90,
    'Ketentuan dinas tentang izin UMKM',
    'Jumlah hari sebelum izin UMKM berakhir; dapat diubah.',
  ],
  ['pirt-packaging', PACKAGING, 'Susunan nomor P-IRT menurut sumber kedua', COMMON],
  ['pirt-foods', FOODS, 'Susunan nomor P-IRT menurut sumber kedua', COMMON],
];
const ALWAYS = '1992-10-21';

/** Licences of businesses and of their products; those of cooperatives stay in `cooperative_permit`. */
export const licences: MigrationStep = {
  version: 48,
  name: 'licences',
  async up(db, { tableEnd, ...tools }) {
    await sql`CREATE TABLE licence (
      id TEXT PRIMARY KEY,
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      product_id TEXT REFERENCES product (id),
      kind TEXT NOT NULL CHECK (kind <> ''),
      number TEXT NOT NULL,
      number_key TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('applied', 'issued', 'refused', 'revoked')),
      issued_on TEXT CHECK (issued_on ${DAY}),
      valid_until TEXT CHECK (valid_until ${DAY}),
      is_endless INTEGER NOT NULL CHECK (is_endless IN (0, 1)),
      helper TEXT NOT NULL CHECK (helper IN ('', 'self', 'office', 'other')),
      helper_name TEXT NOT NULL,
      fund TEXT NOT NULL,
      fund_year INTEGER CHECK (fund_year BETWEEN 1945 AND 2200),
      note TEXT NOT NULL,
      import_id TEXT REFERENCES umkm_import (id),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK (is_endless = 0 OR valid_until IS NULL),
      CHECK (issued_on IS NULL OR valid_until IS NULL OR valid_until >= issued_on)
    ) ${tableEnd}`.execute(db);
    // What is filtered, counted and ordered by, so that counting reads no record.
    await sql`CREATE INDEX licence_listed ON licence (removed_at, kind, state, valid_until, is_endless, umkm_id,
      issued_on)`.execute(db);
    await sql`CREATE INDEX licence_of ON licence (umkm_id, removed_at, kind, state)`.execute(db);
    await sql`CREATE INDEX licence_ends ON licence (removed_at, state, valid_until)`.execute(db);
    await sql`CREATE INDEX licence_number ON licence (number_key)`.execute(db);
    await sql`CREATE INDEX licence_product ON licence (product_id)`.execute(db);
    await sql`CREATE INDEX licence_import ON licence (import_id)`.execute(db);
    for (const guard of tools.forbidDelete('licence')) await guard.execute(db);
    for (const [code, value, basis, note] of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${ALWAYS}`}, ${code}, ${JSON.stringify(value)}, ${ALWAYS}, NULL, ${basis}, ${note}
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
