import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';
import { SHIPPED_LAWS } from './data/shipped-laws-0030.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const SHIPPED_BY = 'Bawaan program';

/** What every template of the award's decision proposed before there was a library; taken out so that the library speaks. */
const FORMER_PROPOSAL = [
  'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-Undang;',
  'Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah Nomor 9 Tahun 2018 tentang Penyelenggaraan dan Pembinaan Perkoperasian;',
].join('\n');

interface StoredTemplate {
  readonly defaults?: Readonly<Record<string, string>>;
}

/** The library of laws and regulations that papers cite, each with the days it is in force. */
export const legalBases: MigrationStep = {
  version: 30,
  name: 'legal-bases',
  async up(db, { tableEnd, ...tools }) {
    await sql`CREATE TABLE legal_basis (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('uu', 'pp', 'perpres', 'permen', 'perda', 'perbup', 'other')),
      form_name TEXT NOT NULL,
      number TEXT NOT NULL CHECK (trim(number) <> ''),
      year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      publication TEXT NOT NULL,
      in_force_from TEXT NOT NULL CHECK (in_force_from ${DAY}),
      in_force_until TEXT CHECK (in_force_until ${DAY}),
      changed_by_json TEXT NOT NULL,
      is_changed_repeatedly INTEGER NOT NULL CHECK (is_changed_repeatedly IN (0, 1)),
      cited_by_json TEXT NOT NULL,
      local_law TEXT CHECK (local_law IN ('formation', 'structure', 'duties')),
      region_code TEXT NOT NULL,
      is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
      source TEXT NOT NULL,
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL,
      CHECK (in_force_until IS NULL OR in_force_until >= in_force_from)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX legal_basis_order ON legal_basis (kind, year, number)`.execute(db);
    // A law taken out is kept with its reason: papers that cite it stay explained, and it can be taken back.
    for (const guard of tools.forbidDelete('legal_basis')) await guard.execute(db);
    for (const law of SHIPPED_LAWS) {
      const { publication = '', until = null, changedBy = [], citedBy = [], localLaw = null } = law;
      const { regionCode = '', note = '', formName = '' } = law;
      const flag = (value: boolean | undefined) => (value === true ? 1 : 0);
      await sql`INSERT INTO legal_basis (id, kind, form_name, number, year, title, publication, in_force_from,
          in_force_until, changed_by_json, is_changed_repeatedly, cited_by_json, local_law, region_code, is_verified,
          source, note, recorded_at, recorded_by, updated_at, removed_at, removed_reason)
        VALUES (${law.id}, ${law.kind}, ${formName}, ${law.number}, ${law.year}, ${law.title}, ${publication},
          ${law.from}, ${until}, ${JSON.stringify(changedBy)}, ${flag(law.isChangedRepeatedly)},
          ${JSON.stringify(citedBy)}, ${localLaw}, ${regionCode}, ${flag(law.isVerified)}, ${law.source}, ${note},
          '', ${SHIPPED_BY}, '', NULL, '')`.execute(db);
    }
    const { rows } = await sql<{ code: string; template_json: string }>`
      SELECT code, template_json FROM letter_template`.execute(db);
    for (const { code, template_json: json } of rows) {
      const template = JSON.parse(json) as StoredTemplate;
      const { dasar_hukum: proposed, ...defaults } = template.defaults ?? {};
      if (proposed !== FORMER_PROPOSAL) continue;
      const mended = JSON.stringify({ ...template, defaults });
      await sql`UPDATE letter_template SET template_json = ${mended} WHERE code = ${code}`.execute(db);
    }
  },
};
