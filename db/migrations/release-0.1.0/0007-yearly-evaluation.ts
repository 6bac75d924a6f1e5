import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const YEAR = sql.raw('BETWEEN 1945 AND 2200');

async function createClosings(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE evaluation (
    id TEXT PRIMARY KEY,
    book_year INTEGER NOT NULL CHECK (book_year ${YEAR}),
    version INTEGER NOT NULL CHECK (version >= 1),
    cut_off_on TEXT NOT NULL CHECK (cut_off_on ${DAY}),
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL CHECK (length(closed_by) > 0),
    rules_json TEXT NOT NULL,
    row_count ${whole} NOT NULL CHECK (row_count >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    UNIQUE (book_year, version)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE evaluation_reopening (
    evaluation_id TEXT PRIMARY KEY REFERENCES evaluation (id),
    reopened_at TEXT NOT NULL,
    reopened_by TEXT NOT NULL CHECK (length(reopened_by) > 0),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE evaluation_reason (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    number ${whole} NOT NULL CHECK (number >= 0),
    reason_json TEXT NOT NULL,
    PRIMARY KEY (evaluation_id, number)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE evaluation_verdict (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    position ${whole} NOT NULL CHECK (position >= 1),
    cooperative_id TEXT NOT NULL,
    verdict_json TEXT NOT NULL,
    PRIMARY KEY (evaluation_id, position),
    UNIQUE (evaluation_id, cooperative_id)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE TABLE evaluation_override (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year INTEGER NOT NULL CHECK (book_year ${YEAR}),
    activity TEXT CHECK (activity IN ('active', 'inactive')),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    set_at TEXT NOT NULL,
    set_on TEXT NOT NULL CHECK (set_on ${DAY}),
    set_by TEXT NOT NULL CHECK (length(set_by) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX evaluation_override_of ON evaluation_override (cooperative_id, book_year)`.execute(
    db,
  );
}

async function createInspections(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE health_inspection (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year INTEGER NOT NULL CHECK (book_year ${YEAR}),
    inspected_on TEXT NOT NULL CHECK (inspected_on ${DAY}),
    inspectors TEXT NOT NULL CHECK (length(trim(inspectors)) > 0),
    report_number TEXT NOT NULL,
    governance_score ${whole} CHECK (governance_score BETWEEN 0 AND 100000),
    risk_score ${whole} CHECK (risk_score BETWEEN 0 AND 100000),
    finance_score ${whole} CHECK (finance_score BETWEEN 0 AND 100000),
    capital_score ${whole} CHECK (capital_score BETWEEN 0 AND 100000),
    sharia_score ${whole} CHECK (sharia_score BETWEEN 0 AND 100000),
    weights_json TEXT NOT NULL,
    bands_json TEXT NOT NULL,
    basis TEXT NOT NULL,
    final_score ${whole} NOT NULL CHECK (final_score BETWEEN 0 AND 10000000),
    predicate TEXT NOT NULL
      CHECK (predicate IN ('healthy', 'fairly_healthy', 'supervised', 'specially_supervised')),
    document_id TEXT REFERENCES cooperative_document (id),
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX health_inspection_of ON health_inspection (cooperative_id, book_year, inspected_on)`.execute(
    db,
  );
  await sql`CREATE TABLE cooperative_kuk (
    id TEXT PRIMARY KEY,
    cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
    book_year INTEGER NOT NULL CHECK (book_year ${YEAR}),
    members ${whole},
    own_capital ${whole},
    assets ${whole},
    proposed INTEGER CHECK (proposed BETWEEN 1 AND 4),
    confirmed INTEGER NOT NULL CHECK (confirmed BETWEEN 1 AND 4),
    confirmed_on TEXT NOT NULL CHECK (confirmed_on ${DAY}),
    officer TEXT NOT NULL CHECK (length(trim(officer)) > 0),
    reason TEXT NOT NULL,
    basis TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK (proposed IS NOT NULL AND proposed = confirmed OR length(trim(reason)) > 0)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE INDEX cooperative_kuk_of ON cooperative_kuk (cooperative_id, confirmed_on)`.execute(db);
  await sql`CREATE TABLE cooperative_articles (
    cooperative_id TEXT PRIMARY KEY REFERENCES cooperative (id),
    is_lost INTEGER NOT NULL CHECK (is_lost IN (0, 1)),
    noted_on TEXT NOT NULL CHECK (noted_on ${DAY}),
    note TEXT NOT NULL
  ) ${tableEnd}`.execute(db);
}

const ALWAYS = '1992-10-21';
const SINCE_INSPECTIONS = '2021-01-01';
const UNCONFIRMED = 'Belum dicocokkan dengan naskah resmi; dapat diubah, juga tanggal mulainya.';

/** The rules an office that was set up earlier lacks; a new office gets its own when it is set up. */
const RULES: readonly (readonly [
  code: string,
  value: unknown,
  basis: string,
  note: string,
  from?: string,
])[] = [
  [
    'activity-test',
    {
      isReportRequired: true,
      isRunningBusinessRequired: true,
      maxYearsWithoutRat: null,
      isFoundOnVisitRequired: false,
    },
    'Ketentuan dinas: melaporkan RAT dan usahanya berlanjut',
    'Tidak ada ukuran nasional yang ditemukan; sesuaikan dengan ketentuan daerah.',
  ],
  [
    'local-class',
    {
      healthyBookYears: 3,
      unhealthyYearsWithoutRat: 3,
      areOfficersRequired: true,
      areArticlesRequired: true,
      isFinancialReportRequired: false,
      isOdsRequired: false,
    },
    'Ketentuan dinas sebagaimana disampaikan kepada pers',
    'Sehat: RAT tiap tahun. Setengah sehat: tersela 2 sampai 3 tahun. Tidak sehat: tiga tahun tanpa RAT, tanpa pengurus, atau AD/ART hilang. Pernyataan tahun 2024 menambah laporan keuangan dan tercatat di ODS.',
  ],
  [
    'health-weights',
    { governance: 30, risk: 15, finance: 40, capital: 15, sharia: 0 },
    'Juknis Deputi Bidang Perkoperasian 15/2021',
    `Bobot kinerja keuangan dan permodalan disimpulkan dari sisanya. ${UNCONFIRMED}`,
    SINCE_INSPECTIONS,
  ],
  [
    'health-weights-syariah',
    { governance: 30, risk: 15, finance: 40, capital: 15, sharia: 0 },
    'Juknis Deputi Bidang Perkoperasian 15/2021',
    `Bobot kepatuhan syariah belum ditemukan sumbernya: dicatat tetapi belum dihitung. ${UNCONFIRMED}`,
    SINCE_INSPECTIONS,
  ],
  [
    'health-bands',
    { healthy: 80, fairlyHealthy: 66, supervised: 51 },
    'Permenkop UKM 9/2020 tentang Pengawasan Koperasi',
    UNCONFIRMED,
    SINCE_INSPECTIONS,
  ],
  [
    'kuk-limits',
    {
      members: [5_000, 9_000, 35_000],
      ownCapital: [250_000_000, 15_000_000_000, 40_000_000_000],
      assets: [2_500_000_000, 100_000_000_000, 500_000_000_000],
    },
    'Permenkop UKM 9/2020 Pasal 4 ayat (3)',
    `Batas KUK 1 dan 2 serta modal sendiri KUK 4 belum dipastikan. ${UNCONFIRMED}`,
    SINCE_INSPECTIONS,
  ],
  [
    'certificate-reminder',
    60,
    'Kebiasaan dinas: mengingatkan sebelum sertifikat NIK berakhir',
    'Hari sebelum tanggal berlaku sampai yang tertulis pada sertifikat.',
  ],
];

async function addRules(db: Kysely<unknown>): Promise<void> {
  for (const [code, value, basis, note, from = ALWAYS] of RULES) {
    await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
      SELECT ${`${code}:${from}`}, ${code}, ${JSON.stringify(value)}, ${from}, NULL, ${basis}, ${note}
      WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
  }
}

export const yearlyEvaluation: MigrationStep = {
  version: 7,
  name: 'yearly-evaluation',
  async up(db, tools) {
    await createClosings(db, tools);
    await createInspections(db, tools);
    await addRules(db);
    const sealed = [
      'evaluation',
      'evaluation_reopening',
      'evaluation_reason',
      'evaluation_verdict',
      'evaluation_override',
    ];
    for (const table of sealed) {
      for (const guard of [...tools.forbidUpdate(table), ...tools.forbidDelete(table)])
        await guard.execute(db);
    }
  },
};
