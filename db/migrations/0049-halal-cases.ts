import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const STAGES = [
  { code: 'didaftarkan', name: 'Didaftarkan' },
  { code: 'verifikasi', name: 'Hasil verifikasi PPH' },
  { code: 'fatwa', name: 'Putusan komite fatwa/sidang' },
  { code: 'terbit', name: 'Sertifikat terbit' },
  { code: 'perubahan', name: 'Perubahan dilaporkan' },
  { code: 'dicabut', name: 'Dicabut' },
  { code: 'batal', name: 'Batal' },
  { code: 'dikembalikan', name: 'Dikembalikan' },
  { code: 'ditolak', name: 'Ditolak' },
];
/** Code, question, the answer that meets it, whether an answer is needed. */
const ASKED = (
  [
    ['nib', 'Mempunyai NIB', true, true],
    ['bahanBerisiko', 'Memakai bahan berisiko atau yang belum pasti halal', false, true],
    ['prosesSederhana', 'Proses produksinya sederhana dan pasti halal', true, true],
    ['adaSembelihan', 'Memakai bahan hewan sembelihan yang belum bersertifikat halal', false, true],
    ['sudahDiverifikasi', 'Sudah diverifikasi pendamping PPH', true, true],
    ['lokasiTerpisah', 'Tempat dan alatnya terpisah dari yang tidak halal', true, false],
    ['bahanBerbahaya', 'Memakai bahan berbahaya', false, false],
    ['alatSederhana', 'Dibuat dengan alat manual atau semi-otomatis usaha rumahan', true, false],
  ] as const
).map(([code, name, wanted, isRequired]) => ({ code, name, wanted, isRequired }));
const SMALL_BUSINESS = {
  code: 'skalaMikroKecil',
  name: 'Usahanya berskala mikro atau kecil',
  wanted: true,
  isRequired: false,
};
const FOOD = ['makanan', 'minuman'];

/** Rule, value, first day, last day, basis, note. */
const RULES: readonly (readonly [string, unknown, string, string | null, string, string])[] = [
  [
    'halal-stages',
    STAGES,
    '1992-10-21',
    null,
    'Susunan dinas',
    'Susunan baku menurut kata SIHALAL yang pernah terlihat; dapat diganti namanya dan ditambah.',
  ],
  [
    'halal-check',
    { salesLimit: 500_000_000, conditions: ASKED },
    '2022-01-01',
    '2023-12-31',
    'Keputusan Kepala BPJPH 150/2022',
    'Menurut sumber kedua; naskah dan hari mulai berlakunya belum dicocokkan.',
  ],
  [
    'halal-check',
    { salesLimit: null, conditions: [...ASKED, SMALL_BUSINESS] },
    '2024-01-01',
    null,
    'Ringkasan syarat SEHATI 2024 dan 2025',
    'Ringkasan sejak 2024 tidak menyebut batas omzet, hanya skala mikro dan kecil. Sumber lemah; cocokkan dengan BPJPH.',
  ],
  [
    'halal-clocks',
    { companionDays: 10, committeeDays: 1 },
    '2023-03-31',
    null,
    'UU 33/2014 Pasal 33A (UU 6/2023)',
    'Untuk pernyataan pelaku usaha (self declare). Hari kerja menurut kalender kerja dinas.',
  ],
  [
    'halal-certificate',
    {
      noEndFrom: '2023-03-31',
      remark: 'berlaku selama tidak berubah sejak UU 6/2023 (31-3-2023); cek ke BPJPH',
    },
    '2023-03-31',
    null,
    'UU 33/2014 Pasal 42 (UU 6/2023)',
    'Menurut sumber kedua. Keterangan untuk tanggal tercetak adalah simpulan dinas, bukan bunyi undang-undang; dapat diubah.',
  ],
  [
    'halal-duty',
    [{ kinds: FOOD, scales: ['micro', 'small', 'medium', 'large'], from: '2024-10-18' }],
    '2021-02-02',
    '2024-10-16',
    'PP 39/2021',
    'Menurut sumber kedua.',
  ],
  [
    'halal-duty',
    [
      { kinds: FOOD, scales: ['micro', 'small'], from: '2026-10-18' },
      { kinds: FOOD, scales: ['medium', 'large'], from: '2024-10-18' },
    ],
    '2024-10-17',
    null,
    'PP 42/2024 Pasal 160',
    'Menurut sumber kedua; hari mulai berlakunya belum dicocokkan dengan naskah.',
  ],
];

/** Applications for the halal certificate of a product, with their dated steps. */
export const halalCases: MigrationStep = {
  version: 49,
  name: 'halal-cases',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    await sql`CREATE TABLE halal_case (
      id TEXT PRIMARY KEY,
      product_id TEXT NOT NULL REFERENCES product (id),
      path TEXT NOT NULL CHECK (path IN ('regular', 'self_declare')),
      registration TEXT NOT NULL,
      fund TEXT NOT NULL,
      quota_year INTEGER CHECK (quota_year BETWEEN 1945 AND 2200),
      is_facilitated INTEGER NOT NULL CHECK (is_facilitated IN (0, 1)),
      companion TEXT NOT NULL,
      institution TEXT NOT NULL,
      certificate_number TEXT NOT NULL,
      printed_end TEXT CHECK (printed_end ${DAY}),
      checked_on TEXT CHECK (checked_on ${DAY}),
      checked_sales ${wholeNumber} CHECK (checked_sales >= 0),
      answers_json TEXT NOT NULL,
      note TEXT NOT NULL,
      stage TEXT NOT NULL,
      stage_on TEXT CHECK (stage_on ${DAY}),
      certificate TEXT NOT NULL CHECK (certificate IN ('none', 'issued', 'changed', 'withdrawn')),
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK ((stage = '') = (stage_on IS NULL))
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX halal_case_of ON halal_case (product_id, removed_at, certificate)`.execute(db);
    await sql`CREATE INDEX halal_case_listed ON halal_case (removed_at, stage, stage_on, id)`.execute(db);
    await sql`CREATE TABLE halal_event (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES halal_case (id),
      stage TEXT NOT NULL CHECK (stage <> ''),
      held_on TEXT NOT NULL CHECK (held_on ${DAY}),
      done_by TEXT NOT NULL,
      note TEXT NOT NULL,
      who TEXT NOT NULL,
      at TEXT NOT NULL,
      undone_at TEXT
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX halal_event_of ON halal_event (case_id, held_on)`.execute(db);
    await sql`CREATE INDEX halal_event_on ON halal_event (stage, held_on)`.execute(db);
    // A step says for ever what happened when; a wrong one is taken back with its instant.
    const guards = [
      ...tools.forbidUpdate('halal_event', ['id', 'case_id', 'stage', 'held_on', 'who', 'at']),
      ...tools.forbidDelete('halal_event'),
      ...tools.forbidDelete('halal_case'),
    ];
    for (const guard of guards) await guard.execute(db);
    for (const [code, value, from, until, basis, note] of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${from}`}, ${code}, ${JSON.stringify(value)}, ${from}, ${until}, ${basis}, ${note}
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
