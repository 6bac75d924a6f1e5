import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const SEAL = '0'.repeat(64);

/** A confirmed award of the version before, with its number, its paper, its head of office and its number pattern. */
async function earlierAward(): Promise<string> {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 3));
  insertTestCooperative(old.raw, 'k1');
  insertTestCooperative(old.raw, 'k2');
  old.raw.exec(`
    INSERT INTO signatory VALUES ('s1', 'Plt.', 'Kepala Dinas', 'Nama Contoh, S.E.', 'Pembina (IV/a)', '196604201992031008', '2023-01-01', '2024-06-30');
    INSERT INTO dated_rule VALUES ('r1', 'award-number', '{"pattern":"T-{kode}/{urut}","classification":"518"}', '1992-10-21', NULL, 'Dinas', 'milik dinas');
    INSERT INTO letter_number VALUES ('n1', 'piagam', 2025, 1, '', 'T-518/001', '2025-11-18', 'Piagam', 'issued', '');
    INSERT INTO letter_number VALUES ('n2', 'piagam', 2025, 2, '', 'T-518/002', '2025-11-18', 'Lain', 'void', 'salah');
    INSERT INTO award_programme VALUES ('p1', 2024, '2025-11-18', '{}', '2025-11-18T00:00:00Z');
    INSERT INTO award_recipient VALUES ('p1', 'k1', 1, 'n1', 'Koperasi k1', '1/BH', 'Bengalon', '[]');
    INSERT INTO paper VALUES ('d1', 'award-certificate', 'award:2024', '2025-11-18', '{}', '${SEAL}', '2025');`);
  await old.close();
  return folder;
}

test('numbers, awards, officials and papers keep every row under their new shape', async () => {
  const { raw, schemaVersion } = await testDatabase(await earlierAward(), MIGRATIONS.slice(0, 4));
  expect(schemaVersion).toBe(4);
  const all = (sql: string) => raw.prepare(sql).all();
  expect(all('SELECT id, text, state, book, owner FROM letter_number ORDER BY id')).toEqual([
    { id: 'n1', text: 'T-518/001', state: 'issued', book: 'program', owner: 'award' },
    { id: 'n2', text: 'T-518/002', state: 'void', book: 'program', owner: '' },
  ]);
  expect(
    all('SELECT programme_id, book_year, kind, cooperative_id, position, state FROM award_recipient'),
  ).toEqual([
    { programme_id: 'p1', book_year: 2024, kind: 'rat', cooperative_id: 'k1', position: 1, state: 'awarded' },
  ]);
  expect(all('SELECT state, giver, confirmed_on FROM award_programme')).toEqual([
    { state: 'confirmed', giver: 'head', confirmed_on: '2025-11-18' },
  ]);
  expect(all('SELECT kind, position_key, prefix, name, nip, ends_on FROM signatory')).toEqual([
    {
      kind: 'head',
      position_key: 'head',
      prefix: 'Plt.',
      name: 'Nama Contoh, S.E.',
      nip: '196604201992031008',
      ends_on: '2024-06-30',
    },
  ]);
  expect(all('SELECT id, revision FROM paper')).toEqual([{ id: 'd1', revision: 1 }]);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('the pattern the office had set goes to the book of certificates; the other books begin with the usual one', async () => {
  const { raw } = await testDatabase(await earlierAward(), MIGRATIONS.slice(0, 4));
  expect(
    raw.prepare('SELECT series, pattern, classification FROM number_pattern ORDER BY series').all(),
  ).toEqual([
    { series: 'keputusan', pattern: '{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}', classification: '500.3' },
    { series: 'piagam', pattern: 'T-{kode}/{urut}', classification: '518' },
    { series: 'sertifikat', pattern: '{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}', classification: '500.3' },
    {
      series: 'surat-keluar',
      pattern: '{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}',
      classification: '500.3',
    },
  ]);
  expect(raw.prepare(`SELECT count(*) AS n FROM dated_rule WHERE code = 'award-number'`).get()).toEqual({
    n: 0,
  });
});

test('one cooperative is awarded once a book year, a void award makes room, and its number is never free again', async () => {
  const { raw } = await testDatabase(await earlierAward(), MIGRATIONS.slice(0, 4));
  const programme = () =>
    raw.exec(`INSERT INTO award_programme (id, book_year, state, criteria_json, confirmed_on)
      VALUES ('p2', 2024, 'confirmed', '{}', '2025-12-01')`);
  expect(programme).toThrow(/UNIQUE/);
  const again = () =>
    raw.exec(`INSERT INTO letter_number (id, series, year, sequence, insertion, text, dated_on, purpose, state, state_reason)
        VALUES ('n3', 'piagam', 2025, 3, '', 'T-518/003', '2025-12-01', 'x', 'issued', '');
      INSERT INTO award_recipient (id, programme_id, book_year, kind, cooperative_id, position, letter_number_id, name,
        legal_entity_number, district_name, reasons_json)
        VALUES ('a2', 'p1', 2024, 'rat', 'k1', 2, 'n3', 'Koperasi k1', '', '', '[]')`);
  expect(again).toThrow(/UNIQUE/);
  raw.exec(`UPDATE award_recipient SET state = 'cancelled', state_reason = 'salah pilih';
    UPDATE award_programme SET state = 'void', state_reason = 'salah tahun' WHERE id = 'p1'`);
  programme();
  expect(() => raw.exec(`UPDATE letter_number SET text = 'lain' WHERE id = 'n2'`)).toThrow(/never altered/);
  expect(() => raw.exec(`UPDATE award_programme SET criteria_json = '1' WHERE id = 'p2'`)).toThrow(
    /never altered/,
  );
  expect(() => raw.exec(`UPDATE award_recipient SET name = 'x'`)).toThrow(/never altered/);
  expect(() => raw.exec(`DELETE FROM award_programme`)).toThrow(/never deleted/);
});
