import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { fillRegister } from '../../helpers/invented-register.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
/** Shown with the test's name in the closing lines of a run. */
const LEFT_OUT = hasLibreOffice ? '' : ' (LibreOffice tidak terpasang di mesin ini)';

/** Three cooperatives whose texts are formulas to a spreadsheet program, with numbers of 16 and 18 digits. */
async function trickyRegister(): Promise<TestBackend> {
  const backend = await officeBackend();
  const save = (changes: Record<string, string | null>) =>
    backend.ask('cooperative.save', { id: null, expectedUpdatedAt: null, changes });
  await save({
    name: '=1+1',
    address: '@SUM(A1:A9)',
    sector: '+62',
    group: '-2+3',
    npwp: '0012345678901234',
    legalEntityOn: '2008-12-08',
    phone: '081234567890',
    villageCode: '64.08.09.2001',
  });
  await save({ name: 'Koperasi "Kutip"; Titik Koma', nib: '0220001234567', phone: '', kind: 'Jasa' });
  await save({ name: 'Koperasi Terakhir', legalEntityNumber: '000000123456789012', kind: 'Jasa' });
  return backend;
}

async function cellsOf(file: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const [grid] = await readWorkbookGrids(file, DEFAULT_READ_LIMITS);
  return grid?.rows.map((row) => row.map((cell) => cell?.day ?? cell?.text)) ?? [];
}

const log = (dataFolder: string) => {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  const rows = raw
    .prepare<[], { detail_json: string }>(
      `SELECT detail_json FROM office_log WHERE what = 'cooperative.export'`,
    )
    .all();
  raw.close();
  return rows.map((row) => JSON.parse(row.detail_json) as unknown);
};

describe('exporting the list', () => {
  test('writes exactly the filtered list in its order and the chosen columns in theirs, and it imports as unchanged', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const file = path.join(tempFolder(), 'pilihan.xlsx');
    const selection = {
      text: 'maju',
      filters: [{ field: 'status' as const, in: ['active' as const] }],
      sort: { column: 'assets' as const, isDescending: true },
    };
    const answer = await backend.ask('cooperative.export', {
      path: file,
      ...selection,
      columns: ['name', 'assets', 'status', 'lastRatOn'],
    });
    const { rows } = await backend.ask('cooperative.list', { ...selection, limit: 500 });
    const { total } = await backend.ask('cooperative.count', { text: 'maju', filters: selection.filters });
    expect(rows.length).toBe(total);
    expect(total).toBeGreaterThan(3);
    expect(answer).toEqual({ path: file, rowCount: total, isMasked: true });
    const [header, ...written] = await cellsOf(file);
    expect(header).toEqual(['Nama koperasi', 'Aset', 'Status', 'RAT terakhir']);
    expect(written.map(([name]) => name)).toEqual(rows.map(({ name }) => name));
    expect(written.map((cells) => cells[3] ?? null)).toEqual(rows.map(({ lastRatOn }) => lastRatOn));

    const whole = path.join(tempFolder(), 'semua.xlsx');
    expect(await backend.ask('cooperative.export', { path: whole, fullNumbersPurpose: 'uji' })).toMatchObject(
      {
        rowCount: 1054,
      },
    );
    expect(await backend.ask('import.run', { path: whole, isDryRun: true })).toMatchObject({
      created: 0,
      rowCount: 1054,
    });
  });

  test('phones are masked until a purpose is given, and who had them in full is written down', async () => {
    const backend = await trickyRegister();
    const file = path.join(tempFolder(), 'telepon.csv');
    const columns = ['name', 'phone'] as const;
    const request = { path: file, format: 'csv' as const, columns, text: 'SUM' };
    await backend.ask('cooperative.export', request);
    expect(readFileSync(file, 'utf8')).toContain('0812******90');
    expect(log(backend.dataFolder)).toEqual([]);
    expect(
      await backend.ask('cooperative.export', { ...request, fullNumbersPurpose: 'undangan RAT' }),
    ).toMatchObject({ isMasked: false });
    expect(readFileSync(file, 'utf8')).toContain('081234567890');
    expect(log(backend.dataFolder)).toMatchObject([
      { purpose: 'undangan RAT', rowCount: 1, file: 'telepon.csv' },
    ]);
    const listed = await backend.ask('cooperative.list', { text: 'SUM' });
    expect(listed.rows.map(({ phone }) => phone)).toEqual(['0812******90']);
  });

  test('as CSV: semicolons, byte-order mark, days by year, no text that is a formula', async () => {
    const backend = await trickyRegister();
    const file = path.join(tempFolder(), 'daftar.csv');
    await backend.ask('cooperative.export', {
      path: file,
      format: 'csv',
      columns: ['name', 'address', 'sector', 'group', 'npwp', 'legalEntityOn', 'legalEntityNumber'],
      sort: { column: 'npwp', isDescending: false },
    });
    expect(readFileSync(file, 'utf8').split('\r\n')).toEqual([
      '\uFEFFNama koperasi;Alamat;Sektor usaha;Kelompok;NPWP;Tanggal badan hukum;Nomor badan hukum',
      `'=1+1;'@SUM(A1:A9);'+62;'-2+3;0012345678901234;2008-12-08;`,
      '"Koperasi ""Kutip""; Titik Koma";;;;;;',
      'Koperasi Terakhir;;;;;;000000123456789012',
      '',
    ]);
  });

  test.skipIf(!hasLibreOffice)(
    `LibreOffice reads 16- and 18-digit numbers whole and formulas as text${LEFT_OUT}`,
    async () => {
      const backend = await trickyRegister();
      const folder = tempFolder();
      const file = path.join(folder, 'daftar.xlsx');
      await backend.ask('cooperative.export', { path: file, fullNumbersPurpose: 'uji' });
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
      execFileSync(
        'soffice',
        [
          profile,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):59,34,76',
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'ignore' },
      );
      const text = readFileSync(path.join(folder, 'daftar.csv'), 'utf8');
      for (const whole of ['=1+1', '@SUM(A1:A9)', '+62', '-2+3', '0012345678901234', '000000123456789012']) {
        expect(text).toContain(whole);
      }
      expect(text).toContain('08/12/2008');
      expect(text).toContain('0220001234567');
    },
    60_000,
  );

  test('cancelled in the middle it leaves no file, not even half of one, and no trace in the log', async () => {
    const backend = await officeBackend();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    fillRegister(raw, 5000);
    raw.close();
    const folder = tempFolder();
    let isAsked = false;
    const answer = await backend.dispatch({
      name: 'cooperative.export',
      input: { path: path.join(folder, 'besar.xlsx'), fullNumbersPurpose: 'uji' },
      jobId: 'ekspor',
      onProgress: () => {
        if (!isAsked) void backend.dispatch({ name: 'job.cancel', input: { jobId: 'ekspor' } });
        isAsked = true;
      },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(log(backend.dataFolder)).toEqual([]);
  });

  test('a file that stands there stays whole when the folder cannot be written', async () => {
    const backend = await trickyRegister();
    const target = path.join(RESOURCES, 'icon', 'icon.png', 'daftar.xlsx');
    expect(await backend.refusal('cooperative.export', { path: target })).toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
    });
    expect(existsSync(target)).toBe(false);
  });
});

describe('saved views', () => {
  const view = {
    text: 'maju',
    filters: [{ field: 'rat' as const, bookYear: 2024, isReported: false }],
    sort: { column: 'assets' as const, isDescending: true },
    columns: ['name', 'assets'] as const,
  };

  test('come back as saved, by name; one of the same name is replaced, one removed is gone', async () => {
    const backend = await officeBackend();
    await backend.ask('view.save', { name: 'Tidak RAT', view });
    const { id } = await backend.ask('view.save', { name: 'Bukan RAT', view: { ...view, filters: [] } });
    await backend.ask('view.save', { name: 'Tidak RAT', view: { ...view, text: 'etam' } });
    expect(await backend.ask('view.list', {})).toMatchObject([
      { name: 'Bukan RAT', view: { ...view, filters: [] } },
      { name: 'Tidak RAT', view: { ...view, text: 'etam' } },
    ]);
    expect(await backend.ask('view.remove', { id })).toEqual({ wasThere: true });
    expect(await backend.ask('view.remove', { id })).toEqual({ wasThere: false });
    expect(await backend.ask('view.list', {})).toHaveLength(1);
  });

  test('of a newer program, with a filter this one does not know, are left out rather than guessed at', async () => {
    const backend = await officeBackend();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw
      .prepare(`INSERT INTO saved_view VALUES ('v', 'Baru', ?, '2026')`)
      .run(JSON.stringify({ ...view, filters: [{ field: 'bintang', in: ['5'] }] }));
    raw.close();
    expect(await backend.ask('view.list', {})).toEqual([]);
  });
});

test('the values of a column come with how many have them', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const values = await backend.ask('cooperative.listValues', { field: 'kind' });
  expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(1054);
  for (const { value, count } of values) {
    expect(
      await backend.ask('cooperative.count', { filters: [{ field: 'kind', in: [value] }] }),
    ).toMatchObject({ total: count });
  }
});
