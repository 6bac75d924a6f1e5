import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
/** Four letters are a year only between these two: words stand behind figures. */
const isYear = (column: string): string =>
  `(${column} LIKE '____' AND ${column} >= '1900' AND ${column} <= '2199')`;
/** A day, a year where no more is known, or nothing. */
const VAGUE_DAY = (column: string) =>
  sql.raw(`TEXT NOT NULL CHECK (${column} = '' OR ${isYear(column)} OR ${column} LIKE '____-__-__')`);

const named = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([code, name]) => ({ code, name }));

const OWN_LIST = ['1992-10-21', null, 'Susunan dinas'] as const;
const OWN_NOTE = 'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.';

const FORMS = named([
  ['perorangan', 'Perorangan'],
  ['kelompok', 'Kelompok usaha'],
  ['cv', 'CV'],
  ['pt-perorangan', 'PT perorangan'],
  ['pt', 'PT'],
  ['ud', 'UD'],
  ['koperasi', 'Usaha koperasi'],
  ['lain', 'Lain-lain'],
]);

const SECTORS = named([
  ['kuliner', 'Makanan dan minuman'],
  ['kriya', 'Kriya dan kerajinan'],
  ['fesyen', 'Fesyen'],
  ['pertanian', 'Pertanian dan perkebunan'],
  ['peternakan', 'Peternakan'],
  ['perikanan', 'Perikanan'],
  ['perdagangan', 'Perdagangan'],
  ['industri', 'Industri pengolahan'],
  ['jasa', 'Jasa'],
  ['digital', 'Digital dan kreatif'],
  ['lain', 'Lain-lain'],
]);

const PRODUCT_KINDS = named([
  ['makanan', 'Makanan'],
  ['minuman', 'Minuman'],
  ['kriya', 'Kriya'],
  ['fesyen', 'Fesyen'],
  ['herbal', 'Herbal dan kosmetik'],
  ['jasa', 'Jasa'],
  ['lain', 'Lain-lain'],
]);

/** Rule, value, first day, last day, basis, note. */
const RULES: readonly (readonly [string, unknown, string, string | null, string, string])[] = [
  ['umkm-forms', FORMS, ...OWN_LIST, OWN_NOTE],
  ['umkm-sectors', SECTORS, ...OWN_LIST, OWN_NOTE],
  ['product-kinds', PRODUCT_KINDS, ...OWN_LIST, OWN_NOTE],
  [
    'umkm-scale',
    {
      capital: [50_000_000, 500_000_000, 10_000_000_000],
      sales: [300_000_000, 2_500_000_000, 50_000_000_000],
      capitalFrom: null,
    },
    '2008-07-04',
    '2021-02-01',
    'UU 20/2008 Pasal 6',
    'Kekayaan bersih tidak termasuk tanah dan bangunan tempat usaha, atau hasil penjualan tahunan. Menurut sumber kedua; belum dicocokkan dengan naskah resmi.',
  ],
  [
    'umkm-scale',
    {
      capital: [1_000_000_000, 5_000_000_000, 10_000_000_000],
      sales: [2_000_000_000, 15_000_000_000, 50_000_000_000],
      capitalFrom: '2021-02-02',
    },
    '2021-02-02',
    null,
    'PP 7/2021 Pasal 35',
    'Modal usaha tidak termasuk tanah dan bangunan tempat usaha; kementerian dapat memakai ukuran lain untuk keperluannya (Pasal 36). Usaha yang berdiri sebelum PP ini dinilai dari hasil penjualannya menurut sumber kedua.',
  ],
];

/** Micro businesses with their owner, figures, status and products; what was done to them; lists that were read in. */
export const umkm: MigrationStep = {
  version: 46,
  name: 'umkm',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    const money = (column: string) => sql`${wholeNumber} CHECK (${sql.raw(column)} >= 0)`;
    await sql`CREATE TABLE umkm_import (
      id TEXT PRIMARY KEY,
      file_name TEXT NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      added INTEGER NOT NULL CHECK (added >= 0),
      changed INTEGER NOT NULL CHECK (changed >= 0),
      report_json TEXT NOT NULL,
      undone_at TEXT
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE umkm (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      name_key TEXT NOT NULL,
      owner_id TEXT REFERENCES person (id),
      phone TEXT NOT NULL,
      address TEXT NOT NULL,
      district_code TEXT,
      district_name TEXT NOT NULL,
      village_code TEXT,
      village_name TEXT NOT NULL,
      started ${VAGUE_DAY('started')},
      form TEXT NOT NULL,
      sector TEXT NOT NULL,
      capital ${money('capital')},
      sales ${money('sales')},
      sales_year INTEGER CHECK (sales_year BETWEEN 1945 AND 2200),
      scale_choice TEXT NOT NULL CHECK (scale_choice IN ('', 'micro', 'small', 'medium', 'large')),
      scale_reason TEXT NOT NULL,
      workers_male ${money('workers_male')},
      workers_female ${money('workers_female')},
      online TEXT NOT NULL,
      assisted_since ${VAGUE_DAY('assisted_since')},
      status TEXT NOT NULL CHECK (status IN ('active', 'closed', 'moved', 'not_found')),
      origin TEXT NOT NULL,
      note TEXT NOT NULL,
      import_id TEXT REFERENCES umkm_import (id),
      merged_into TEXT REFERENCES umkm (id),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK (scale_choice = '' OR trim(scale_reason) <> ''),
      CHECK (merged_into IS NULL OR removed_at IS NOT NULL)
    ) ${tableEnd}`.execute(db);
    // Whether it counts leads, the order follows, and what is filtered by stands behind, so that counting reads no record.
    await sql`CREATE INDEX umkm_listed ON umkm (removed_at, name_key, id, district_code, village_code, sector,
      status, form, capital, sales, started, scale_choice, owner_id)`.execute(db);
    await sql`CREATE INDEX umkm_owner ON umkm (owner_id)`.execute(db);
    await sql`CREATE INDEX umkm_import_of ON umkm (import_id)`.execute(db);
    await sql`CREATE INDEX umkm_merged ON umkm (merged_into)`.execute(db);
    await sql`CREATE TABLE umkm_kbli (
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      code TEXT NOT NULL CHECK (code LIKE '_____'),
      PRIMARY KEY (umkm_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE umkm_capital (
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      stated_on TEXT NOT NULL CHECK (stated_on ${DAY}),
      amount ${wholeNumber} NOT NULL CHECK (amount >= 0),
      source TEXT NOT NULL,
      PRIMARY KEY (umkm_id, stated_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE umkm_sales (
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
      amount ${wholeNumber} NOT NULL CHECK (amount >= 0),
      source TEXT NOT NULL,
      PRIMARY KEY (umkm_id, year)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE umkm_member (
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      since ${VAGUE_DAY('since')},
      PRIMARY KEY (umkm_id, cooperative_id)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX umkm_member_of ON umkm_member (cooperative_id)`.execute(db);
    await sql`CREATE TABLE umkm_status (
      id TEXT PRIMARY KEY,
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      status TEXT NOT NULL CHECK (status IN ('active', 'closed', 'moved', 'not_found')),
      since TEXT NOT NULL CHECK (since ${DAY}),
      reason TEXT NOT NULL,
      who TEXT NOT NULL,
      at TEXT NOT NULL,
      undone_at TEXT
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX umkm_status_of ON umkm_status (umkm_id, since)`.execute(db);
    await sql`CREATE TABLE product (
      id TEXT PRIMARY KEY,
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      name_key TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      brand TEXT NOT NULL,
      packaging TEXT NOT NULL,
      capacity ${wholeNumber} CHECK (capacity >= 0),
      capacity_unit TEXT NOT NULL,
      price ${wholeNumber} CHECK (price >= 0),
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX product_of ON product (umkm_id, removed_at)`.execute(db);
    await sql`CREATE INDEX product_listed ON product (removed_at, kind, umkm_id)`.execute(db);
    await sql`CREATE TABLE umkm_change (
      id TEXT PRIMARY KEY,
      umkm_id TEXT NOT NULL REFERENCES umkm (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      kind TEXT NOT NULL CHECK (kind IN ('entry', 'import', 'undo', 'merge')),
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      import_id TEXT REFERENCES umkm_import (id),
      before_json TEXT NOT NULL,
      after_json TEXT NOT NULL,
      undone_by TEXT REFERENCES umkm_change (id),
      UNIQUE (umkm_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX umkm_change_import ON umkm_change (import_id)`.execute(db);
    await sql`CREATE TABLE umkm_merge (
      id TEXT PRIMARY KEY,
      kept_id TEXT NOT NULL REFERENCES umkm (id),
      removed_id TEXT NOT NULL REFERENCES umkm (id),
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      moved_json TEXT NOT NULL,
      undone_at TEXT,
      CHECK (kept_id <> removed_id)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX umkm_merge_kept ON umkm_merge (kept_id)`.execute(db);
    await sql`CREATE INDEX umkm_merge_removed ON umkm_merge (removed_id)`.execute(db);
    await sql`CREATE TABLE umkm_not_double (
      first_id TEXT NOT NULL REFERENCES umkm (id),
      second_id TEXT NOT NULL REFERENCES umkm (id),
      reason TEXT NOT NULL,
      who TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (first_id, second_id),
      CHECK (first_id < second_id)
    ) ${tableEnd}`.execute(db);
    // What was taken out is kept with its reason; what was done is kept with who did it.
    for (const table of ['umkm', 'product', 'umkm_import', 'umkm_status', 'umkm_change', 'umkm_merge'])
      for (const guard of tools.forbidDelete(table)) await guard.execute(db);
    for (const [code, value, from, until, basis, note] of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${from}`}, ${code}, ${JSON.stringify(value)}, ${from}, ${until}, ${basis}, ${note}
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
