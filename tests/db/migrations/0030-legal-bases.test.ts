import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { listLegalBases } from '#db/queries/legal-basis/legal-basis.ts';
import { lawKey, legalBasisFaults, tidyFacts } from '#rules/legal-basis/legal-basis.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { fieldsOf } from '#rules/template/check.ts';
import { LISTED_BASES, RUNNING_BASES } from '#rules/template/placeholder.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const AT = MIGRATIONS.findIndex(({ name }) => name === 'legal-bases');
const FORMER = [
  'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-Undang;',
  'Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah Nomor 9 Tahun 2018 tentang Penyelenggaraan dan Pembinaan Perkoperasian;',
].join('\n');

test('the laws as shipped are sound, once each, and cite templates that ask for laws', async () => {
  const { readDb } = await testDatabase();
  const laws = await listLegalBases(readDb, '64.08');
  expect(laws.length).toBeGreaterThan(30);
  expect(new Set(laws.map(lawKey)).size).toBe(laws.length);
  const ids = new Set(laws.map(({ id }) => id));
  const citing = STANDARD_LETTERS.filter(({ text }) =>
    fieldsOf(text).some(({ code }) => code === LISTED_BASES || code === RUNNING_BASES),
  ).map(({ code }) => code);
  for (const law of laws) {
    expect([law.id, legalBasisFaults(law)]).toEqual([law.id, []]);
    expect(tidyFacts(law)).toEqual(law);
    expect(law.changedBy.filter((id) => !ids.has(id))).toEqual([]);
    expect([law.id, law.citedBy.filter((code) => !citing.includes(code))]).toEqual([law.id, []]);
    expect([law.id, law.source !== '']).toEqual([law.id, true]);
  }
  expect(laws.find(({ id }) => id === 'permenkop-9-2018')?.title).toBe(
    'Penyelenggaraan dan Pembinaan Perkoperasian',
  );
});

test('law of one region is no other’s, and none of it is taken for certain', async () => {
  const { readDb } = await testDatabase();
  const own = (await listLegalBases(readDb, '64.08')).filter(({ regionCode }) => regionCode !== '');
  expect(own.map(({ id, isVerified }) => [id, isVerified])).toEqual([
    ['uu-47-1999', false],
    ['uu-7-2000', false],
  ]);
  const elsewhere = await listLegalBases(readDb, '35.78');
  expect(elsewhere.filter(({ regionCode, localLaw }) => regionCode !== '' || localLaw !== null)).toEqual([]);
});

test('a template that only kept the former proposal leaves it to the library; other words stay', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, AT));
  const put = (code: string, dasar: string) =>
    old.raw
      .prepare(
        `INSERT INTO letter_template (code, template_json, changed_at, changed_by) VALUES (?, ?, 'x', 'x')`,
      )
      .run(code, JSON.stringify({ code, defaults: { dasar_hukum: dasar, kategori: 'Patuh' } }));
  put('sk-penghargaan', FORMER);
  put('sk-lain', `${FORMER}\nPeraturan Daerah Contoh;`);
  await old.close();
  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, AT + 1));
  const stored = raw
    .prepare<[], { json: string }>('SELECT template_json AS json FROM letter_template ORDER BY code DESC')
    .all()
    .map(({ json }) => (JSON.parse(json) as { defaults: object }).defaults);
  expect(stored).toEqual([
    { kategori: 'Patuh' },
    { dasar_hukum: `${FORMER}\nPeraturan Daerah Contoh;`, kategori: 'Patuh' },
  ]);
});

test('what cannot be is refused by the table itself', async () => {
  const { raw } = await testDatabase();
  const set = (change: string) => raw.exec(`UPDATE legal_basis SET ${change} WHERE id = 'uu-25-1992'`);
  set(`in_force_until = '1992-10-21'`);
  expect(() => set(`in_force_until = '1992-10-20'`)).toThrow(/CHECK/);
  expect(() => set(`kind = 'pergub'`)).toThrow(/CHECK/);
  expect(() => set(`title = ' '`)).toThrow(/CHECK/);
  expect(() => raw.exec('DELETE FROM legal_basis')).toThrow(/never deleted/);
});
