import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const list = (heading: string, cells: readonly string[], more: readonly string[] = []) =>
  workbookFile([
    ['Nama Koperasi', 'Kecamatan', heading, ...more],
    ...cells.map((cell, index) => [
      `Koperasi ${['Akasia', 'Bakau', 'Cendana', 'Damar', 'Eru'][index] ?? ''} Contoh`,
      'Bengalon',
      cell,
      ...more.map(() => 'Aktif'),
    ]),
  ]);

async function tried(path: string, mapping = {}) {
  const backend = await officeBackend();
  return backend.ask('import.run', { path, isDryRun: true, mapping });
}
const fieldOf = ({ columns }: Awaited<ReturnType<typeof tried>>) =>
  columns.find(({ index }) => index === 2)?.field ?? null;

test.each([
  ['KET', ['AKTIF', 'TDK AKTIF', 'AKTIF', 'beku']],
  ['Ket.', ['Aktif', 'Tidak Aktif']],
  ['Xyz', ['bubar', 'Masih Aktif', 'Vakum']],
])('a column "%s" of %j is proposed as the status', async (heading, cells) => {
  const result = await tried(list(heading, cells));
  expect(fieldOf(result)).toBe('status');
  expect(result.lacking).toEqual([]);
});

test('a word nobody knows is asked there, as in any column of the status', async () => {
  const result = await tried(list('KET', ['AKTIF', 'TDK AKTIF', 'AKTIF', 'beku']));
  expect(result.unknownStatusWords).toEqual([{ word: 'beku', rows: 1 }]);
});

test.each([
  ['KET', ['pindah alamat', 'Aktif', 'ganti ketua'], 'note'],
  ['KET', ['a', 'ya', 'tidak'], 'note'],
  ['KET', ['Aktif', 'Aktif', 'Aktif', 'Aktif', 'kantor pindah ke desa'], 'note'],
  ['Ket Sertifikat', ['Aktif', 'Tidak Aktif'], null],
])('a column "%s" of %j is not', async (heading, cells, field) => {
  const result = await tried(list(heading, cells));
  expect([fieldOf(result) === 'status', result.lacking]).toEqual([false, ['status']]);
  if (field !== null) expect(fieldOf(result)).toBe(field);
});

test('a column that is headed so, and what a person says, go before', async () => {
  expect(fieldOf(await tried(list('KET', ['AKTIF', 'TDK AKTIF'], ['Status'])))).toBe('note');
  expect(fieldOf(await tried(list('KET', ['AKTIF', 'TDK AKTIF']), { 2: 'note' }))).toBe('note');
});
