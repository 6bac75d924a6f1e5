import { expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'Jenis', 'Status'];

test('what the file leaves unsaid does not contradict its kind or name, and is told', async () => {
  const backend = await officeBackend();
  const list = workbookFile([
    HEADER,
    ['KSP Wahana Contoh', 'Bengalon', 'Simpan Pinjam', 'Aktif'],
    ['KSPPS Berkah Contoh', 'Bengalon', '', 'Aktif'],
    ['Koperasi Tani Contoh', 'Bengalon', 'Produsen', 'Aktif'],
  ]);
  const result = await backend.ask('import.run', { path: list, isDryRun: false });
  expect(
    queryRows(
      backend.dataFolder,
      'SELECT name, savings_loan AS savings, pattern FROM cooperative ORDER BY name',
    ),
  ).toEqual([
    { name: 'KSP Wahana Contoh', savings: 'ksp', pattern: 'konvensional' },
    { name: 'KSPPS Berkah Contoh', savings: 'ksp', pattern: 'syariah' },
    { name: 'Koperasi Tani Contoh', savings: '', pattern: 'konvensional' },
  ]);
  const told = result.assumed.map(({ message, rows }) => [rows, message.slice(0, 60)]);
  expect(told).toEqual([
    [1, expect.stringContaining('Simpan pinjam tidak disebut')],
    [3, expect.stringContaining('Bentuk tidak disebut')],
    [2, expect.stringContaining('Pola tidak disebut')],
    [1, expect.stringContaining('Simpan pinjam tidak disebut')],
    [1, expect.stringContaining('Pola tidak disebut')],
  ]);
  expect(result.assumed.map(({ message }) => message).join(' ')).toMatch(
    /"KSP \(koperasi simpan pinjam\)" menurut jenisnya.*"syariah" menurut namanya/,
  );
});

test('what the file says is not told, and a known cooperative keeps its word', async () => {
  const backend = await officeBackend();
  const header = [...HEADER, 'Bentuk', 'Pola', 'Unit Simpan Pinjam'];
  const row = ['Koperasi Tani Contoh', 'Bengalon', 'Produsen', 'Aktif', 'Primer', 'Konvensional', 'Tidak'];
  const said = await backend.ask('import.run', { path: workbookFile([header, row]), isDryRun: false });
  expect(said).toMatchObject({ created: 1, assumed: [] });
  const silent = workbookFile([HEADER, ['Koperasi Tani Contoh', 'Bengalon', 'Simpan Pinjam', 'Aktif']]);
  const again = await backend.ask('import.run', { path: silent, isDryRun: true });
  expect(again).toMatchObject({ changed: 1, assumed: [], changedFields: [{ field: 'kind' }] });
});
