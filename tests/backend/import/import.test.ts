import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { databaseRows, queryRows } from '../../helpers/database-rows.ts';
import { officeBackend, RESOURCES, SAMPLE_REGISTER } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

interface Truth {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly { readonly baris: number; readonly kode: string }[];
  readonly warnings: readonly { readonly baris: number; readonly kode: string }[];
  readonly byKecamatan: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
}
const truth = JSON.parse(
  readFileSync(path.join(RESOURCES, 'sample', 'register-kutim-contoh.kebenaran.json'), 'utf8'),
) as Truth;

const countRows = (dataFolder: string, table: string): number =>
  databaseRows(dataFolder)[table]?.length ?? -1;

/** The cooperatives as they stand, without asking another part of the program. */
const statuses = (dataFolder: string) =>
  queryRows(dataFolder, 'SELECT name, status, district_name AS district FROM cooperative ORDER BY name');

const HEADER = ['Nama Koperasi', 'Kecamatan', 'Nomor Badan Hukum', 'Status', 'RAT TB 2024'];

describe('the sample register', () => {
  test('a dry run judges every row as the truth file says and writes nothing', async () => {
    const backend = await officeBackend();
    const before = databaseRows(backend.dataFolder);
    const result = await backend.ask('import.run', { path: SAMPLE_REGISTER, isDryRun: true });
    expect(result).toMatchObject({
      importId: null,
      rowCount: truth.rows,
      created: truth.accepted,
      changed: 0,
      unchanged: 0,
    });
    const codes = (rows: typeof result.refused) =>
      rows.flatMap(({ row, reasons }) => reasons.map(({ code }) => ({ baris: row, kode: code })));
    expect(codes(result.refused)).toEqual(truth.rejected);
    expect(codes(result.warnings)).toEqual(truth.warnings);
    expect(databaseRows(backend.dataFolder)).toEqual(before);
  });

  test('is written once: the second time nothing is new and nothing changes', async () => {
    const backend = await officeBackend({ hasRegister: true });
    expect(statuses(backend.dataFolder)).toHaveLength(truth.accepted);
    expect(statuses(backend.dataFolder).filter(({ status }) => status === 'active')).toHaveLength(
      truth.byStatus['aktif'] ?? 0,
    );
    const recap = await backend.ask('recap.get', { grouping: 'district' });
    expect(Object.fromEntries(recap.rows.map(({ label, cells }) => [label, cells[2]]))).toEqual(
      truth.byKecamatan,
    );
    const before = databaseRows(backend.dataFolder);
    const again = await backend.ask('import.run', { path: SAMPLE_REGISTER, isDryRun: false });
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: truth.accepted, changedFields: [] });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
    expect(queryRows(backend.dataFolder, 'SELECT * FROM change_batch')).toEqual([]);
  });

  test('can be taken back as a whole, and the register is as before, row by row', async () => {
    const backend = await officeBackend();
    await backend.ask('import.run', {
      path: workbookFile([
        HEADER,
        ['Koperasi Konsumen Lama', 'Bengalon', '1/BH/2001', 'Aktif', '15/03/2025'],
      ]),
      isDryRun: false,
    });
    const before = databaseRows(backend.dataFolder);
    const { importId } = await backend.ask('import.run', { path: SAMPLE_REGISTER, isDryRun: false });
    expect(countRows(backend.dataFolder, 'person')).toBeGreaterThanOrEqual(truth.accepted);
    expect(countRows(backend.dataFolder, 'cooperative_role')).toBeGreaterThanOrEqual(truth.accepted);
    const { restored } = await backend.ask('import.undo', { importId: importId ?? '' });
    expect(restored).toBe(truth.accepted);
    expect(databaseRows(backend.dataFolder)).toEqual(before);
    expect(await backend.refusal('import.undo', { importId })).toMatchObject({
      code: 'IMPORT_ALREADY_UNDONE',
    });
  });
});

describe('an update of known cooperatives', () => {
  test('changes what the sheet says, keeps what it leaves empty, and undo brings the old values back', async () => {
    const backend = await officeBackend();
    await backend.ask('import.run', {
      path: workbookFile([
        HEADER,
        ['Koperasi Konsumen Maju', 'Bengalon', '1/BH/2001', 'Aktif', '15/03/2025'],
      ]),
      isDryRun: false,
    });
    const before = databaseRows(backend.dataFolder);
    const changed = await backend.ask('import.run', {
      path: workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Nomor Badan Hukum', 'Status', 'RAT TB 2023'],
        ['KOP. KONSUMEN MAJU', 'Kec. Bengalon', '', 'Tidak Aktif', '10/02/2024'],
      ]),
      isDryRun: false,
    });
    expect(changed).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
    const rowsOf = (sql: string) => queryRows(backend.dataFolder, sql);
    expect(rowsOf('SELECT legal_entity_number AS number, status FROM cooperative')).toEqual([
      { number: '1/BH/2001', status: 'inactive' },
    ]);
    expect(rowsOf('SELECT book_year AS year FROM rat ORDER BY 1')).toEqual([{ year: 2023 }, { year: 2024 }]);
    expect(rowsOf('SELECT status FROM cooperative_status ORDER BY id')).toEqual([
      { status: 'active' },
      { status: 'inactive' },
    ]);
    await backend.ask('import.undo', { importId: changed.importId ?? '' });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
  });

  test('two rows that mean one cooperative of the register: the second is refused and names the first', async () => {
    const backend = await officeBackend();
    await backend.ask('import.run', {
      path: workbookFile([HEADER, ['Koperasi Jasa Satu', 'Bengalon', '9/BH/2009', 'Aktif', '']]),
      isDryRun: false,
    });
    const result = await backend.ask('import.run', {
      path: workbookFile([
        HEADER,
        ['Koperasi Jasa Lain', 'Bengalon', '9/BH/2009', 'Aktif', ''],
        ['Koperasi Jasa Satu', 'Bengalon', '', 'Aktif', ''],
      ]),
      isDryRun: true,
    });
    expect(result).toMatchObject({
      changed: 1,
      refused: [{ row: 3, reasons: [{ code: 'GANDA_DALAM_BERKAS', value: '2' }] }],
    });
  });

  test('an import on which later work stands is not taken back, with the reason', async () => {
    const backend = await officeBackend();
    const first = await backend.ask('import.run', {
      path: workbookFile([HEADER, ['Koperasi Jasa Satu', 'Bengalon', '9/BH/2009', 'Aktif', '']]),
      isDryRun: false,
    });
    await backend.ask('import.run', {
      path: workbookFile([HEADER, ['Koperasi Jasa Satu', 'Bengalon', '9/BH/2009', 'Tidak Aktif', '']]),
      isDryRun: false,
    });
    const before = databaseRows(backend.dataFolder);
    const refusal = await backend.refusal('import.undo', { importId: first.importId });
    expect(refusal).toMatchObject({
      code: 'IMPORT_HAS_LATER_WORK',
      details: { facts: { sebab: expect.stringContaining('daftar.xlsx') as string } },
    });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
  });

  test('a new cooperative whose status the sheet does not say is noted inactive, and said so', async () => {
    const backend = await officeBackend();
    const result = await backend.ask('import.run', {
      path: workbookFile([
        ['Nama Koperasi', 'Kecamatan'],
        ['Koperasi Jasa Tanpa Status', 'Bengalon'],
      ]),
      isDryRun: false,
    });
    expect(result.warnings).toMatchObject([{ row: 2, reasons: [{ code: 'STATUS_TIDAK_DISEBUT' }] }]);
    expect(statuses(backend.dataFolder)).toMatchObject([{ status: 'inactive' }]);
  });
});

describe('a RAT sheet', () => {
  test('adds RAT days to known cooperatives and refuses the unknown ones', async () => {
    const backend = await officeBackend({ today: '2026-03-02' });
    await backend.ask('import.run', {
      path: workbookFile([HEADER, ['Koperasi Jasa Satu', 'Bengalon', '9/BH/2009', 'Aktif', '15/03/2025']]),
      isDryRun: false,
    });
    const result = await backend.ask('import.run', {
      kind: 'rat',
      path: workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Tanggal RAT TB 2023', 'Tanggal RAT TB 2025'],
        ['Kop. Jasa Satu', 'Bengalon', '1 Februari 2024', '20-2-2026'],
        ['Koperasi Entah', 'Bengalon', '', '20-2-2026'],
      ]),
      isDryRun: false,
    });
    expect(result).toMatchObject({
      changed: 1,
      refused: [{ row: 3, reasons: [{ code: 'KOPERASI_TIDAK_DITEMUKAN' }] }],
    });
    const days = 'SELECT book_year AS year, held_on AS held, reported_on AS reported FROM rat ORDER BY 1';
    expect(queryRows(backend.dataFolder, days)).toEqual([
      { year: 2023, held: '2024-02-01', reported: null },
      { year: 2024, held: '2025-03-15', reported: null },
      { year: 2025, held: '2026-02-20', reported: null },
    ]);
  });
});

describe('stopping and looking', () => {
  test('cancelling leaves nothing behind and the next import works', async () => {
    const backend = await officeBackend();
    const running = backend.dispatch({
      name: 'import.run',
      input: { path: SAMPLE_REGISTER, isDryRun: false },
      jobId: 'kerja-1',
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await backend.ask('job.cancel', { jobId: 'kerja-1' })).toEqual({ wasRunning: true });
    expect(await running).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(statuses(backend.dataFolder)).toEqual([]);
    expect(await backend.ask('import.run', { path: SAMPLE_REGISTER, isDryRun: false })).toMatchObject({
      created: truth.accepted,
    });
    expect(await backend.ask('job.cancel', { jobId: 'kerja-1' })).toEqual({ wasRunning: false });
  });

  test('progress rises to the number of rows, and other requests are answered meanwhile', async () => {
    const backend = await officeBackend();
    const seen: number[] = [];
    const running = backend.dispatch({
      name: 'import.run',
      input: { path: SAMPLE_REGISTER, isDryRun: false },
      jobId: 'kerja-2',
      onProgress: (done, total, label) => {
        if (label === 'Menyimpan ke register') seen.push(done / total);
      },
    });
    const other = await backend.ask('app.info', {});
    expect(other.version).toMatch(/^\d/);
    expect(await running).toMatchObject({ ok: true });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});
