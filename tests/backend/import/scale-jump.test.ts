import { expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status', 'Aset (Rp.000)', 'Anggota'];
const row = (name: string, assets: number): readonly (string | number)[] => [
  `Koperasi ${name} Contoh`,
  'Bengalon',
  'Aktif',
  assets,
  20,
];
const ROWS = [row('Akasia', 1200), row('Bakau', 3400), row('Cendana', 560), row('Damar', 78)];
const order = (path: string, unit: 'one' | 'thousand' | 'million', isDryRun = true) => ({
  path,
  unit,
  isDryRun,
  figuresBookYear: 2024,
});

async function office() {
  const backend = await officeBackend();
  const path = workbookFile([HEADER, ...ROWS]);
  await backend.ask('import.run', order(path, 'thousand', false));
  return { backend, path };
}

test.each([
  ['million', '1.000 kali lebih besar'],
  ['one', '1.000 kali lebih kecil'],
] as const)('the same list in the unit "%s" is asked before it is written', async (unit, change) => {
  const { backend, path } = await office();
  expect((await backend.ask('import.run', order(path, unit))).questions).toEqual(['scale']);
  const refused = await backend.refusal('import.run', order(path, unit, false));
  expect(refused).toMatchObject({ code: 'IMPORT_ASKS' });
  expect(refused.details.facts?.['pertanyaan']).toContain(`4 menjadi tepat ${change}`);
  const assets = () => queryRows(backend.dataFolder, 'SELECT assets FROM cooperative_year ORDER BY assets');
  expect(assets()[0]).toEqual({ assets: 78_000 });
  const confirmed = { ...order(path, unit, false), isScaleConfirmed: true };
  expect(await backend.ask('import.run', confirmed)).toMatchObject({ changed: 4, questions: [] });
  expect(assets()[0]).toEqual({ assets: unit === 'one' ? 78 : 78_000_000 });
});

test('the same unit, ordinary changes, and one corrected amount are not asked', async () => {
  const { backend, path } = await office();
  expect((await backend.ask('import.run', order(path, 'thousand'))).questions).toEqual([]);
  const grown = workbookFile([HEADER, row('Akasia', 1300), row('Bakau', 3500), row('Cendana', 600)]);
  expect(await backend.ask('import.run', order(grown, 'thousand'))).toMatchObject({
    changed: 3,
    questions: [],
  });
  const many = [row('Eru', 10), row('Flamboyan', 20), row('Gaharu', 30)];
  await backend.ask('import.run', order(workbookFile([HEADER, ...many]), 'thousand', false));
  const some = workbookFile([
    HEADER,
    ...['Akasia', 'Bakau', 'Cendana'].map((name, index) => row(name, index + 7)),
    ...many.map(([name, , , assets]) => row(String(name).split(' ')[1] ?? '', Number(assets) * 1000)),
  ]);
  expect(await backend.ask('import.run', order(some, 'thousand'))).toMatchObject({
    changed: 6,
    questions: [],
  });
  const slip = workbookFile([HEADER, row('Akasia', 1_200_000), ...ROWS.slice(1)]);
  expect(await backend.ask('import.run', order(slip, 'thousand'))).toMatchObject({
    changed: 1,
    questions: [],
  });
});
