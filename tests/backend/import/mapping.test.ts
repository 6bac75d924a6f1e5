import { describe, expect, test } from 'vitest';
import { databaseRows, queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Lembaga', 'Kec.', 'No. BH', 'Keadaan', 'Harta (Rp juta)', 'Aset 2024', 'Mentor'];
const ROWS = [
  ['Koperasi Jasa Satu', 'Bengalon', '1/BH', 'Aktif', '2,5', 900, 'Sari'],
  ['Koperasi Jasa Dua', 'Telen', '2/BH', 'Aktif', '10', 800, 'Budi'],
];
const CORRECTED = { 0: 'name', 3: 'status', 4: 'assets', 6: 'assignedOfficer' };
const file = () => workbookFile([HEADER, ...ROWS]);

describe('the proposed mapping', () => {
  test('shows every column with what is in it, the sheets, and everything it may be', async () => {
    const backend = await officeBackend();
    const result = await backend.ask('import.run', { path: file(), isDryRun: true });
    expect(result.columns.map(({ index, field }) => [index, field])).toEqual([
      [0, 'name'],
      [1, 'districtName'],
      [2, 'legalEntityNumber'],
      [3, 'status'],
      [4, null],
      [5, 'assets'],
      [6, null],
    ]);
    expect(result.columns[4]).toMatchObject({ header: 'Harta (Rp juta)', samples: ['2,5', '10'] });
    expect(result.sheets).toEqual(['Data']);
    const label = (field: string) => result.fieldChoices.find((choice) => choice.field === field)?.label;
    expect(label('assignedOfficer')).toBe('Petugas');
    expect(label('rat:2024')).toBe('Tanggal RAT TB 2024');
    expect(label('ratReported:2024')).toBe('Tanggal lapor RAT TB 2024');
    expect(label('grade')).toBeUndefined();
    expect(result.columns.map(({ state }) => state)).toEqual([
      'read',
      'read',
      'read',
      'read',
      'unknown',
      'read',
      'unknown',
    ]);
    expect(result.lacking).toEqual([]);
  });

  test('a correction takes the field from the column that was proposed for it, with the unit of its own heading', async () => {
    const backend = await officeBackend();
    const result = await backend.ask('import.run', {
      path: file(),
      isDryRun: false,
      mapping: CORRECTED,
      figuresBookYear: 2024,
    });
    expect(result.columns.map(({ field }) => field)).toEqual([
      'name',
      'districtName',
      'legalEntityNumber',
      'status',
      'assets',
      null,
      'assignedOfficer',
    ]);
    expect(result).toMatchObject({ created: 2, refused: [], warnings: [] });
    expect(
      queryRows(
        backend.dataFolder,
        `SELECT name, assigned_officer AS officer, latest_assets AS assets FROM cooperative ORDER BY name`,
      ),
    ).toEqual([
      { name: 'Koperasi Jasa Dua', officer: 'Budi', assets: 10_000_000 },
      { name: 'Koperasi Jasa Satu', officer: 'Sari', assets: 2_500_000 },
    ]);
  });

  test('is remembered for the next file with the same headings, once it was used for writing', async () => {
    const backend = await officeBackend();
    const tried = await backend.ask('import.run', { path: file(), isDryRun: true, mapping: CORRECTED });
    expect(tried).toMatchObject({ isMappingRemembered: false, created: 2 });
    expect(await backend.ask('import.run', { path: file(), isDryRun: true })).toMatchObject({
      isMappingRemembered: false,
    });
    await backend.ask('import.run', { path: file(), isDryRun: false, mapping: CORRECTED });
    const next = workbookFile([
      ['LEMBAGA ', 'kec', 'NO BH', 'Keadaan', 'Harta (Rp. Juta)', 'Aset 2024', 'Mentor'],
      ['Koperasi Jasa Tiga', 'Busang', '3/BH', 'Aktif', '1', 5, ''],
    ]);
    expect(await backend.ask('import.run', { path: next, isDryRun: true })).toMatchObject({
      isMappingRemembered: true,
      created: 1,
      refused: [],
    });
    const other = workbookFile([
      ['Lembaga', 'Kec.', 'No. BH', 'Status'],
      ['Koperasi Jasa Tiga', 'Busang', '3/BH', 'Aktif'],
    ]);
    expect(await backend.ask('import.run', { path: other, isDryRun: true })).toMatchObject({
      isMappingRemembered: false,
    });
  });

  test('a remembered correction gives way to a new one, and is forgotten when the proposal was right', async () => {
    const backend = await officeBackend();
    const plain = workbookFile([
      ['Nama Koperasi', 'Kecamatan', 'Catatan'],
      ['Koperasi Jasa Satu', 'Telen', 'Rajin'],
    ]);
    await backend.ask('import.run', { path: plain, isDryRun: false, mapping: { 2: 'assignedOfficer' } });
    const again = await backend.ask('import.run', { path: plain, isDryRun: false, mapping: { 2: 'note' } });
    expect(again.columns[2]).toMatchObject({ field: 'note' });
    expect(await backend.ask('import.run', { path: plain, isDryRun: true })).toMatchObject({
      isMappingRemembered: false,
    });
  });

  test.each([
    [{ 1: 'bukan isian' }, 'mapping.1'],
    [{ 99: 'name' }, 'mapping.99'],
    [{ 0: 'name', 3: 'name' }, 'mapping.3'],
    [{ 0: '__proto__' }, 'mapping.0'],
    [{ 0: 'rat:1066' }, 'mapping.0'],
  ])('a correction that cannot be done is refused at its place: %o', async (mapping, path) => {
    const backend = await officeBackend();
    const before = databaseRows(backend.dataFolder);
    const refusal = await backend.refusal('import.run', { path: file(), isDryRun: false, mapping });
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', details: { faults: [{ path }] } });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
  });
});

describe('the book year of the figures', () => {
  const rows = [
    ['Nama Koperasi', 'Kecamatan', 'Status', 'Aset'],
    ['Koperasi Jasa Satu', 'Telen', 'Aktif', 700],
  ];
  const yearsOf = (dataFolder: string) =>
    queryRows(dataFolder, 'SELECT book_year AS year FROM cooperative_year').map(({ year }) => year);

  test('is asked where the sheet names none: figures wait for it, and the rows come in', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const path = workbookFile(rows);
    const without = await backend.ask('import.run', { path, isDryRun: false });
    expect(without).toMatchObject({
      figuresBookYear: null,
      questions: ['bookYear'],
      created: 1,
      warnings: [],
    });
    expect(without.columns.map(({ field, state }) => [field, state])).toContainEqual([
      'assets',
      'yearMissing',
    ]);
    expect(yearsOf(backend.dataFolder)).toEqual([]);
    const chosen = await backend.ask('import.run', { path, isDryRun: false, figuresBookYear: 2022 });
    expect(chosen.figuresBookYear).toBe(2022);
    expect(yearsOf(backend.dataFolder)).toEqual([2022]);
  });

  test('a year before any cooperative of the republic is no book year', async () => {
    const backend = await officeBackend();
    const path = workbookFile([
      ['Nama Koperasi', 'Kecamatan', 'Status', 'Aset 1944', 'RAT TB 1900'],
      ['Koperasi Jasa Satu', 'Telen', 'Aktif', 700, '1-2-1901'],
    ]);
    expect(await backend.ask('import.run', { path, isDryRun: false })).toMatchObject({ created: 1 });
    expect(queryRows(backend.dataFolder, 'SELECT * FROM rat')).toEqual([]);
  });
});
