import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'No. BH', 'Status'];

test('an answered row stays named with its answer, so that it can be answered otherwise', async () => {
  const backend = await officeBackend();
  const first = workbookFile([HEADER, ['Koperasi Karya Bersama', 'Bengalon', '77/BH/2010', 'Aktif']]);
  await backend.ask('import.run', { path: first, isDryRun: false });
  const path = workbookFile([HEADER, ['Kopwan Melati Putih', 'Telen', '77/BH/2010', 'Aktif']]);
  const tried = (answers: readonly { row: number; choice: 'same' | 'new' | 'skip' }[]) =>
    backend.ask('import.run', { path, isDryRun: true, answers });

  const open = await tried([]);
  expect(open).toMatchObject({
    asked: [{ row: 2, choices: ['same', 'new', 'skip'] }],
    answered: [],
    created: 0,
    changed: 0,
  });
  for (const [choice, pile] of [
    ['same', { changed: 1 }],
    ['new', { created: 1 }],
    ['skip', { refused: [{ row: 2 }] }],
  ] as const) {
    const told = await tried([{ row: 2, choice }]);
    expect(told).toMatchObject({ asked: [], answered: [{ row: 2, answer: choice }], ...pile });
    expect(told.answered[0]?.reasons).toEqual(open.asked[0]?.reasons);
  }
});

test('a list whose names nobody knows still shows what stands in its columns', async () => {
  const backend = await officeBackend();
  const path = workbookFile([
    ['Badan usaha rakyat', 'Lokasi'],
    ['Koperasi Satu', 'Bengalon'],
    ['Koperasi Dua', 'Bengalon'],
  ]);
  const { lacking, columns } = await backend.ask('import.run', { path, isDryRun: true });
  expect(lacking).toContain('name');
  expect(columns.map(({ samples }) => samples)).toEqual([['Koperasi Satu', 'Koperasi Dua'], ['Bengalon']]);
});
