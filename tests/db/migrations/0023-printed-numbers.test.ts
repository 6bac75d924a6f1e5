import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const STEP = MIGRATIONS.findIndex(({ name }) => name === 'printed-numbers');
const OFFICE = `INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('64', NULL, 'province', 'province', 'Kalimantan Timur', 'uji');
  INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('64.08', '64', 'regency', 'regency', 'Kabupaten Kutai Timur', 'uji');
  INSERT INTO office VALUES (1, '64.08', 'regency', 'Pemerintah', 'Dinas', 'Sangatta', '', '', '', '', '', 'DK', 0, '2025')`;
const number = (id: string, series: string, text: string): string =>
  `INSERT INTO letter_number (id, series, year, sequence, insertion, text, dated_on, purpose, state, state_reason)
   VALUES ('${id}', '${series}', 2025, ${id.length}, '', '${text}', '2025-11-18', '', 'issued', '')`;

test('an office with numbers printed twice opens; they stay as they are, and none is printed twice any more', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, STEP));
  old.raw.exec(OFFICE);
  old.raw.exec(number('a', 'surat-keluar', '500.3/001/DK/XI/2025'));
  old.raw.exec(number('b', 'piagam', '500.3/001/DK/XI/2025'));
  old.raw.exec(number('cc', 'piagam', '500.3/002/DK/XI/2025'));
  old.raw.exec(`UPDATE number_pattern SET classification = '518' WHERE series = 'piagam'`);
  const patterns = old.raw.prepare('SELECT * FROM number_pattern').all();
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, STEP + 1));
  expect(raw.prepare('SELECT id, text, is_old_double FROM letter_number ORDER BY id').all()).toEqual([
    { id: 'a', text: '500.3/001/DK/XI/2025', is_old_double: 0 },
    { id: 'b', text: '500.3/001/DK/XI/2025', is_old_double: 1 },
    { id: 'cc', text: '500.3/002/DK/XI/2025', is_old_double: 0 },
  ]);
  expect(raw.prepare('SELECT * FROM number_pattern').all()).toEqual(patterns);
  expect(() => raw.exec(number('ddd', 'surat-keluar', '500.3/002/DK/XI/2025'))).toThrow(/UNIQUE/);
  expect(() => raw.exec(number('ddd', 'keputusan', '500.3/001/DK/XI/2025'))).toThrow(/UNIQUE/);
  raw.exec(number('ddd', 'keputusan', '100.3.3/001/DK/2025'));
  // What the office had set as the code of a book goes on in its papers.
  const codes = raw.prepare<[], { paper: string; code: string }>(
    'SELECT paper, code FROM classification_code',
  );
  expect(Object.fromEntries(codes.all().map(({ paper, code }) => [paper, code]))).toMatchObject({
    piagam: '518',
    tugas: '800.1.11.1',
    teguran: '500.3',
  });
});

test('the books of a new office print numbers that differ', async () => {
  const { raw } = await testDatabase();
  const rows = raw
    .prepare<[], { series: string; pattern: string }>('SELECT series, pattern FROM number_pattern')
    .all();
  expect(new Set(rows.map(({ pattern }) => pattern)).size).toBe(rows.length);
  expect(rows.find(({ series }) => series === 'piagam')?.pattern).toContain('PG-{urut}');
});
