import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Desa/Kelurahan', 'Kecamatan', 'No. BH', 'Status'];
const row = (name: string, village: string, number = ''): readonly string[] => [
  name,
  village,
  'Bengalon',
  number,
  'Aktif',
];

async function office(rows: readonly (readonly string[])[]) {
  const backend = await officeBackend();
  await backend.ask('import.run', { path: workbookFile([HEADER, ...rows]), isDryRun: false });
  return backend;
}

describe('a name that is nearly one of the register', () => {
  const nearList = () => workbookFile([HEADER, row('Koperasi Maju Jaia', 'Sepaso')]);

  test('is asked, nothing is written before the answer, and the answer decides', async () => {
    const list = nearList();
    const backend = await office([row('Koperasi Maju Jaya', 'Sepaso')]);
    const tried = await backend.ask('import.run', { path: list, isDryRun: true });
    expect(tried).toMatchObject({
      created: 0,
      changed: 0,
      asked: [{ row: 2, choices: ['same', 'new', 'skip'], reasons: [{ code: 'NAMA_MIRIP' }] }],
    });
    expect(tried.asked[0]?.reasons[0]?.message).toContain(
      '"Koperasi Maju Jaya" (Sepaso, Kecamatan Bengalon)',
    );
    const refused = await backend.refusal('import.run', { path: list, isDryRun: false });
    expect(refused.code).toBe('IMPORT_ASKS');

    const answered = (choice: 'same' | 'new' | 'skip') =>
      backend.ask('import.run', { path: list, isDryRun: true, answers: [{ row: 2, choice }] });
    expect(await answered('same')).toMatchObject({ created: 0, changed: 1, asked: [] });
    expect(await answered('new')).toMatchObject({ created: 1, changed: 0, asked: [] });
    expect(await answered('skip')).toMatchObject({ created: 0, changed: 0, refused: [{ row: 2 }] });
  });

  test('is another one in another village, and with a number of its own', async () => {
    const list = nearList();
    const elsewhere = await office([row('Koperasi Maju Jaya', 'Tepian Langsat')]);
    expect(await elsewhere.ask('import.run', { path: list, isDryRun: true })).toMatchObject({
      created: 1,
      asked: [],
    });
    const numbered = await office([row('Koperasi Maju Jaya', 'Sepaso', '11/BH/2010')]);
    const other = workbookFile([HEADER, row('Koperasi Maju Jaia', 'Sepaso', '12/BH/2011')]);
    expect(await numbered.ask('import.run', { path: other, isDryRun: true })).toMatchObject({
      created: 1,
      asked: [],
    });
  });
});

test('two names of one list that are nearly the same are asked at the later one', async () => {
  const backend = await officeBackend();
  const path = workbookFile([HEADER, row('KSU Maju Jaya', 'Sepaso'), row('Kop. Maju Jaya', 'Sepaso')]);
  const tried = await backend.ask('import.run', { path, isDryRun: true });
  expect(tried).toMatchObject({ created: 1, asked: [{ row: 3, choices: ['new', 'skip'] }] });
  expect(tried.asked[0]?.reasons.at(-1)?.message).toContain('"KSU Maju Jaya" (Sepaso) pada baris 2');
  const saved = await backend.ask('import.run', {
    path,
    isDryRun: false,
    answers: [{ row: 3, choice: 'new' }],
  });
  expect(saved.created).toBe(2);
});

test('of several cooperatives of one name each is named with its place and id', async () => {
  const backend = await officeBackend();
  const register = workbookFile([
    ['Nama Koperasi', 'Kecamatan', 'Status'],
    ['Koperasi Maju Jaya', 'Bengalon', 'Aktif'],
    ['Koperasi Maju Jaya', 'Telen', 'Aktif'],
  ]);
  await backend.ask('import.run', { path: register, isDryRun: false });
  const { rows } = await backend.ask('cooperative.list', { text: 'maju jaya', limit: 10 });
  const path = workbookFile([
    ['Nama Koperasi', 'Tanggal RAT TB 2024'],
    ['Koperasi Maju Jaya', '20/02/2025'],
    ['Koperasi Yang Lain', '20/02/2025'],
  ]);
  const { refused } = await backend.ask('import.run', { path, kind: 'rat', isDryRun: true });
  const [two, none] = refused.map(({ reasons }) => reasons.at(-1)?.message ?? '');
  expect(two).toContain('Ada 2 koperasi bernama "Koperasi Maju Jaya"');
  for (const { id } of rows) expect(two).toContain(id);
  expect(two).toContain('Kecamatan Telen');
  expect(none).toContain('tidak ditemukan');
});
