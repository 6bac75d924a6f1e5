import Sqlite from 'better-sqlite3';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { databaseRows, queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = [
  'Nama Koperasi',
  'Kecamatan',
  'Desa',
  'No BH',
  'Status',
  'Alamat',
  'Ketua',
  'Aset 2024',
  'RAT TB 2024',
];
const FIRST = [
  'Koperasi Jasa Satu',
  'Bengalon',
  'Sepaso',
  '1/BH',
  'Aktif',
  'Jalan Lama 1',
  'Ani',
  1000,
  '15-3-2025',
];
const SECOND = [
  'Koperasi Jasa Satu',
  'Telen',
  'Marah Haloq',
  '1/BH',
  'Tidak Aktif',
  'Jalan Baru 2',
  'Budi',
  2500,
  '20-3-2025',
];

async function changeLines(backend: TestBackend, { reportId }: { readonly reportId: string }) {
  return (await backend.ask('import.changes', { reportId, offset: 0, limit: 500 })).rows;
}

async function known(): Promise<TestBackend> {
  const backend = await officeBackend();
  await backend.ask('import.run', { path: workbookFile([HEADER, FIRST]), isDryRun: false });
  return backend;
}

describe('the rows that change', () => {
  test('show each field before and after, in the words of the office', async () => {
    const backend = await known();
    const result = await backend.ask('import.run', { path: workbookFile([HEADER, SECOND]), isDryRun: true });
    expect(result).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
    const [head, ...fields] = await changeLines(backend, result);
    expect(head).toMatchObject({ row: 2, name: 'Koperasi Jasa Satu', change: null });
    expect(fields.map(({ change }) => [change?.label, change?.before, change?.after])).toEqual([
      ['Alamat', 'Jalan Lama 1', 'Jalan Baru 2'],
      ['Desa/kelurahan', 'Sepaso, Kecamatan Bengalon', 'Marah Haloq, Kecamatan Telen'],
      ['Status', 'aktif', 'tidak aktif'],
      ['Ketua', 'Ani', 'Budi'],
      ['Tanggal RAT TB 2024', '15 Maret 2025', '20 Maret 2025'],
      ['Aset TB 2024', '1.000', '2.500'],
    ]);
  });

  test('are logged field by field, and taking the import back is logged too', async () => {
    const backend = await known();
    const before = databaseRows(backend.dataFolder);
    const { importId } = await backend.ask('import.run', {
      path: workbookFile([HEADER, SECOND]),
      isDryRun: false,
    });
    const log = `SELECT source, field, before_text AS old, after_text AS new FROM change_entry
      JOIN change_batch ON change_batch.id = batch_id WHERE field = 'address' ORDER BY change_batch.id`;
    expect(queryRows(backend.dataFolder, log)).toEqual([
      { source: 'import', field: 'address', old: 'Jalan Lama 1', new: 'Jalan Baru 2' },
    ]);
    const [batch] = await backend.ask('change.list', { cooperativeId: null });
    expect(batch).toMatchObject({ source: 'import', title: 'Impor daftar.xlsx', canUndo: false });
    expect(batch?.entries.map(({ label }) => label)).toEqual([
      'Alamat',
      'Desa/kelurahan',
      'Status',
      'Ketua',
      'Tanggal RAT TB 2024',
      expect.stringContaining('2024') as string,
    ]);
    await backend.ask('import.undo', { importId: importId ?? '' });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
    expect(queryRows(backend.dataFolder, log).at(-1)).toEqual({
      source: 'undo',
      field: 'address',
      old: 'Jalan Baru 2',
      new: 'Jalan Lama 1',
    });
  });

  test("keep the register's value where a person says so, one field at a time", async () => {
    const backend = await known();
    const file = workbookFile([HEADER, SECOND]);
    const keep = { rows: [{ row: 2, keep: ['villageCode', 'figures.2024.assets', 'rat:2024'] }] };
    const tried = await backend.ask('import.run', { path: file, isDryRun: true, keep });
    // The choice stays visible while it can still be changed.
    expect((await changeLines(backend, tried))[0]?.fields).toHaveLength(6);
    const written = await backend.ask('import.run', { path: file, isDryRun: false, keep });
    expect((await changeLines(backend, written))[0]?.fields).toEqual(['address', 'status', 'chairName']);
    expect(
      queryRows(
        backend.dataFolder,
        `SELECT address, village_name AS village, district_name AS district, status, latest_assets AS assets,
         latest_rat_on AS rat FROM cooperative`,
      ),
    ).toEqual([
      {
        address: 'Jalan Baru 2',
        village: 'Sepaso',
        district: 'Bengalon',
        status: 'inactive',
        assets: 1000,
        rat: '2025-03-15',
      },
    ]);
  });

  test('a cooperative moved to another kecamatan does not keep the village of the one it left', async () => {
    const backend = await known();
    const moved = [
      ['Nama Koperasi', 'Kecamatan', 'No BH'],
      ['Koperasi Jasa Satu', 'Telen', '1/BH'],
    ];
    await backend.ask('import.run', { path: workbookFile(moved), isDryRun: false });
    const place = `SELECT village_code AS code, village_name AS village, district_name AS district FROM cooperative`;
    expect(queryRows(backend.dataFolder, place)).toEqual([{ code: null, village: '', district: 'Telen' }]);
    // A sheet that says no kecamatan at all leaves the place as it is.
    const silent = [
      ['Nama Koperasi', 'No BH', 'Alamat'],
      ['Koperasi Jasa Satu', '1/BH', 'Jalan Baru 9'],
    ];
    await backend.ask('import.run', { path: workbookFile([HEADER, SECOND]), isDryRun: false });
    await backend.ask('import.run', { path: workbookFile(silent), isDryRun: false });
    expect(queryRows(backend.dataFolder, place)).toMatchObject([
      { village: 'Marah Haloq', district: 'Telen' },
    ]);
  });

  test('do not change at all when every field keeps its value', async () => {
    const backend = await known();
    const file = workbookFile([HEADER, SECOND]);
    const { changedFields } = await backend.ask('import.run', { path: file, isDryRun: true });
    const before = databaseRows(backend.dataFolder);
    const keep = { fields: changedFields.map(({ field }) => field) };
    const written = await backend.ask('import.run', { path: file, isDryRun: false, keep });
    expect(written).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await changeLines(backend, written)).toEqual([]);
    expect(databaseRows(backend.dataFolder)).toEqual(before);
  });
});

describe('a cooperative that was merged away as a duplicate', () => {
  test('is found by its old number and name, and the one it was merged into is changed', async () => {
    const backend = await known();
    const twin = ['Koperasi Jasa Kembar', 'Bengalon', 'Sepaso', '77/BH', 'Aktif', '', '', '', ''];
    await backend.ask('import.run', { path: workbookFile([HEADER, twin]), isDryRun: false });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`UPDATE cooperative SET merged_into = (SELECT id FROM cooperative WHERE name = 'Koperasi Jasa Satu')
      WHERE name = 'Koperasi Jasa Kembar'`);
    raw.close();
    const result = await backend.ask('import.run', {
      path: workbookFile([
        HEADER,
        ['', '', '', '77/BH', '', 'Jalan Kembar', '', '', ''].with(0, 'Kop. Jasa Kembar'),
      ]),
      isDryRun: true,
    });
    expect(result).toMatchObject({ created: 0, changed: 1 });
    expect((await changeLines(backend, result))[0]).toMatchObject({ name: 'Koperasi Jasa Satu' });
  });
});

describe('report days of RAT', () => {
  const ratDays = (backend: TestBackend) =>
    queryRows(
      backend.dataFolder,
      'SELECT book_year AS year, held_on AS held, reported_on AS reported FROM rat ORDER BY 1',
    );

  test('come from a column of their own, beside the meeting or for a meeting that is known', async () => {
    const backend = await known();
    const result = await backend.ask('import.run', {
      kind: 'rat',
      path: workbookFile([
        [
          'Nama Koperasi',
          'RAT TB 2023',
          'Tanggal Lapor TB 2023',
          'Tgl Lapor RAT TB 2024',
          'Tanggal Lapor TB 2025',
        ],
        ['Koperasi Jasa Satu', '1-3-2024', '2-3-2024', '1-4-2025', '5-11-2025'],
      ]),
      isDryRun: false,
    });
    expect(result.columns.map(({ field }) => field)).toEqual([
      'name',
      'rat:2023',
      'ratReported:2023',
      'ratReported:2024',
      'ratReported:2025',
    ]);
    expect(ratDays(backend)).toEqual([
      { year: 2023, held: '2024-03-01', reported: '2024-03-02' },
      { year: 2024, held: '2025-03-15', reported: '2025-04-01' },
    ]);
    // No meeting is known for 2025: its report cannot be noted, and that is said.
    expect(result.warnings).toMatchObject([{ row: 2, reasons: [{ code: 'RAT_TANGGAL_RAPAT_KOSONG' }] }]);
  });

  test('on the day of the meeting are in order, the day before are not taken over', async () => {
    const header = ['Nama Koperasi', 'RAT TB 2024', 'Tanggal Lapor TB 2024'];
    const reported = async (day: string) => {
      const backend = await known();
      const { warnings } = await backend.ask('import.run', {
        kind: 'rat',
        path: workbookFile([header, ['Koperasi Jasa Satu', '15-3-2025', day]]),
        isDryRun: false,
      });
      return [
        ratDays(backend)[0]?.['reported'],
        warnings.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
      ];
    };
    expect(await reported('14-3-2025')).toEqual([null, ['RAT_LAPOR_SEBELUM_RAPAT']]);
    expect(await reported('15-3-2025')).toEqual(['2025-03-15', []]);
    expect(await reported('16-3-2025')).toEqual(['2025-03-16', []]);
  });

  test('a meeting on the last day of its book year refuses the row, one on the next day does not', async () => {
    const backend = await known();
    const judge = async (day: string) =>
      backend.ask('import.run', {
        kind: 'rat',
        path: workbookFile([
          ['Nama Koperasi', 'RAT TB 2024'],
          ['Koperasi Jasa Satu', day],
        ]),
        isDryRun: true,
      });
    expect((await judge('31-12-2024')).refused).toMatchObject([
      { row: 2, reasons: [{ code: 'RAT_SEBELUM_TUTUP_BUKU' }] },
    ]);
    expect((await judge('1-1-2025')).refused).toEqual([]);
  });

  test('a sheet headed by bare book years is a sheet of RAT days', async () => {
    const backend = await known();
    await backend.ask('import.run', {
      kind: 'rat',
      path: workbookFile([
        ['No', 'Nama Koperasi', '2022', 'TB 2023'],
        [1, 'Koperasi Jasa Satu', '1-2-2023', '3-2-2024'],
      ]),
      isDryRun: false,
    });
    expect(ratDays(backend).map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });
});

describe('work that stands on an import', () => {
  const refusalOf = async (statement: string) => {
    const backend = await officeBackend();
    const { importId } = await backend.ask('import.run', {
      path: workbookFile([HEADER, FIRST]),
      isDryRun: false,
    });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(statement);
    raw.close();
    const before = databaseRows(backend.dataFolder);
    const refusal = await backend.refusal('import.undo', { importId });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
    return refusal;
  };

  test.each([
    [
      'an amendment',
      `INSERT INTO cooperative_amendment SELECT 'x', id, '1', NULL, 'data', '', '2025' FROM cooperative`,
    ],
    [
      'a verification',
      `INSERT INTO cooperative_verification SELECT 'x', id, '2025-01-01', 'found', 'A', '', '', '2025', 'unknown' FROM cooperative`,
    ],
    ['a changed address', `UPDATE cooperative SET address = 'Jalan Lain'`],
  ])('%s keeps it from being taken back, with nothing changed', async (_what, statement) => {
    expect(await refusalOf(statement)).toMatchObject({
      code: 'IMPORT_HAS_LATER_WORK',
      details: { facts: { sebab: expect.stringContaining('Koperasi Jasa Satu') as string } },
    });
  });
});
