import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const KINDS = [
  { code: 'sembako', name: 'Gerai sembako' },
  { code: 'apotek', name: 'Apotek' },
  { code: 'klinik', name: 'Klinik' },
  { code: 'kantor', name: 'Kantor koperasi' },
  { code: 'usp', name: 'Unit simpan pinjam' },
  { code: 'gudang', name: 'Gudang/cold storage' },
  { code: 'logistik', name: 'Logistik' },
  { code: 'lain', name: 'Lainnya' },
];
const FINANCING = {
  limit: 3_000_000_000,
  operatingLimit: 500_000_000,
  months: 72,
  graceFewest: 6,
  graceMost: 8,
  instalmentDay: 12,
};
const PROGRAMME_ON = '2025-03-18';
/** Code, value, in force from and until, basis, note. */
const RULES = [
  [
    'village-unit-kinds',
    KINDS,
    PROGRAMME_ON,
    null,
    'Susunan dinas menurut Inpres 9/2025',
    'Susunan baku; dapat diganti namanya dan ditambah menurut potensi desa.',
  ],
  [
    'village-operation',
    { required: ['sembako'], fewest: 2 },
    PROGRAMME_ON,
    null,
    'Ketentuan dinas',
    'Gerai sembako dan satu unit lain; belum dicocokkan dengan pedoman resmi, dapat diubah.',
  ],
  [
    'village-account-stale-days',
    30,
    PROGRAMME_ON,
    null,
    'Ketentuan dinas',
    'Akun SIMKOPDES yang lebih lama tidak diperbarui masuk daftar; dapat diubah.',
  ],
  [
    'village-financing',
    FINANCING,
    '2025-07-21',
    null,
    'PMK 49/2025',
    'Menurut ringkasan JDIH; hari angsuran dari sumber kedua. Cocokkan dengan naskah dan perubahannya.',
  ],
  [
    'village-assistant-load',
    { fewest: 8, most: 12 },
    PROGRAMME_ON,
    '2025-12-31',
    'Pemberitaan rekrutmen Business Assistant 2025',
    'Belum dicocokkan dengan pedoman resmi; dapat diubah.',
  ],
  [
    'village-assistant-load',
    { fewest: 7, most: 15 },
    '2026-01-01',
    null,
    'Pedoman rekrutmen Business Assistant 2026',
    'Belum dicocokkan dengan pedoman resmi; dapat diubah.',
  ],
] as const;

/** What a village cooperative does once it is founded: units, members, building, vehicles, partners and its loan. */
export const villageWork: MigrationStep = {
  version: 47,
  name: 'village-work',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    const part = sql`
      village_code TEXT NOT NULL REFERENCES village_work (village_code) ON UPDATE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1)`;
    await sql`CREATE TABLE village_work (
      village_code TEXT PRIMARY KEY,
      members_male INTEGER CHECK (members_male >= 0),
      members_female INTEGER CHECK (members_female >= 0),
      members_on TEXT CHECK (members_on ${DAY}),
      building_percent INTEGER CHECK (building_percent BETWEEN 0 AND 100),
      building_on TEXT CHECK (building_on ${DAY}),
      handover_on TEXT CHECK (handover_on ${DAY}),
      account_updated_on TEXT CHECK (account_updated_on ${DAY}),
      financing_state TEXT NOT NULL CHECK (financing_state IN
        ('', 'none', 'drafting', 'submitted', 'approved', 'disbursed', 'refused', 'repaid')),
      proposed_on TEXT CHECK (proposed_on ${DAY}),
      meeting_number TEXT NOT NULL,
      approval_number TEXT NOT NULL,
      approved_on TEXT CHECK (approved_on ${DAY}),
      bank TEXT NOT NULL,
      capital ${wholeNumber} CHECK (capital >= 0),
      operating ${wholeNumber} CHECK (operating >= 0),
      months INTEGER CHECK (months >= 0),
      grace_months INTEGER CHECK (grace_months >= 0),
      disbursed ${wholeNumber} CHECK (disbursed >= 0),
      disbursed_on TEXT CHECK (disbursed_on ${DAY}),
      arrears TEXT NOT NULL CHECK (arrears IN ('', 'no', 'yes')),
      updated_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE village_unit (
      ${part},
      kind TEXT NOT NULL CHECK (kind <> ''),
      state TEXT NOT NULL CHECK (state IN ('', 'none', 'preparing', 'limited', 'operating', 'stopped')),
      since_on TEXT CHECK (since_on ${DAY}),
      turnover ${wholeNumber} CHECK (turnover >= 0),
      note TEXT NOT NULL,
      PRIMARY KEY (village_code, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE village_vehicle (
      ${part},
      kind TEXT NOT NULL CHECK (trim(kind) <> ''),
      count INTEGER NOT NULL CHECK (count >= 1),
      received_on TEXT CHECK (received_on ${DAY}),
      PRIMARY KEY (village_code, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE village_partner (
      ${part},
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      subject TEXT NOT NULL,
      agreed_on TEXT CHECK (agreed_on ${DAY}),
      ends_on TEXT CHECK (ends_on ${DAY}),
      PRIMARY KEY (village_code, position)
    ) ${tableEnd}`.execute(db);
    for (const guard of tools.forbidDelete('village_work')) await guard.execute(db);
    for (const [code, value, from, until, basis, note] of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${from}`}, ${code}, ${JSON.stringify(value)}, ${from}, ${until}, ${basis}, ${note}
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
