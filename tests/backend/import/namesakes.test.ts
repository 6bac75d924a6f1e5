import { expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'No. BH', 'NIK Koperasi', 'Status'];
const row = (number: string, nik: string, name = 'Koperasi Maju Contoh'): readonly string[] => [
  name,
  'Bengalon',
  number,
  nik,
  'Aktif',
];
const NIKS = ['6408090000001', '6408090000002'] as const;
const list = (...rows: readonly (readonly string[])[]) => workbookFile([HEADER, ...rows]);

test('two rows of one name with other numbers are asked, and both can be written with their own', async () => {
  const backend = await officeBackend();
  const path = list(row('11/BH/2010', NIKS[0]), row('12/BH/2015', NIKS[1], 'KOPERASI MAJU CONTOH'));
  const tried = await backend.ask('import.run', { path, isDryRun: true });
  expect(tried).toMatchObject({
    created: 1,
    refused: [],
    asked: [{ row: 3, choices: ['new', 'skip'], reasons: [{ code: 'NAMA_SAMA_NOMOR_LAIN', limit: '2' }] }],
  });
  expect(tried.asked[0]?.reasons[0]?.message).toContain(
    'Nomor badan hukum dan NIK Koperasi keduanya berbeda',
  );
  expect((await backend.refusal('import.run', { path, isDryRun: false })).code).toBe('IMPORT_ASKS');
  const answers = [{ row: 3, choice: 'new' as const }];
  await backend.ask('import.run', { path, isDryRun: false, answers });
  expect(
    queryRows(
      backend.dataFolder,
      'SELECT legal_entity_number AS number, nik_koperasi AS nik FROM cooperative ORDER BY 1',
    ),
  ).toEqual([
    { number: '11/BH/2010', nik: NIKS[0] },
    { number: '12/BH/2015', nik: NIKS[1] },
  ]);
  // Both are known by their numbers now: nothing is asked a second time.
  expect(await backend.ask('import.run', { path, isDryRun: true })).toMatchObject({
    unchanged: 2,
    asked: [],
  });
});

type Numbers = readonly [number: string, nik: string];

test.each<readonly [string, Numbers, Numbers, 'asked' | 'refused']>([
  ['another legal-entity number alone', ['11/BH/2010', ''], ['12/BH/2015', ''], 'asked'],
  ['another NIK alone', ['', NIKS[0]], ['', NIKS[1]], 'asked'],
  ['no number', ['11/BH/2010', NIKS[0]], ['', ''], 'refused'],
  ['the same number', ['11/BH/2010', ''], ['11/BH/2010', ''], 'refused'],
  ['words for no number', ['-', ''], ['belum ada', ''], 'refused'],
])('a second row of the name with %s', async (_what, first, second, pile) => {
  const backend = await officeBackend();
  const path = list(row(...first), row(...second));
  const tried = await backend.ask('import.run', { path, isDryRun: true });
  expect({ asked: tried.asked.length, refused: tried.refused.length }).toEqual(
    pile === 'asked' ? { asked: 1, refused: 0 } : { asked: 0, refused: 1 },
  );
});

test('a cooperative of the register with both numbers others is asked; one changed number is a renewal', async () => {
  const backend = await officeBackend();
  await backend.ask('import.run', { path: list(row('11/BH/2010', NIKS[0])), isDryRun: false });
  const other = list(row('12/BH/2015', NIKS[1]));
  const dry = (path: string, choice?: 'same' | 'new') =>
    backend.ask('import.run', {
      path,
      isDryRun: true,
      answers: choice === undefined ? [] : [{ row: 2, choice }],
    });
  expect(await dry(other)).toMatchObject({
    asked: [{ row: 2, choices: ['same', 'new', 'skip'] }],
    changed: 0,
  });
  expect(await dry(other, 'new')).toMatchObject({ asked: [], created: 1, changed: 0 });
  expect(await dry(other, 'same')).toMatchObject({ asked: [], created: 0, changed: 1 });
  expect(await dry(list(row('12/BH/2015', '')))).toMatchObject({ asked: [], changed: 1 });
});
