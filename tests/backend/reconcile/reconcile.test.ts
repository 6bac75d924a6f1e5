import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CFB } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { ODS_ROWS, odsFile, odsHead, registerFile } from '../../helpers/ods-list.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

async function officeWithRegister(): Promise<TestBackend> {
  const backend = await officeBackend();
  const imported = await backend.ask('import.run', { path: registerFile(), isDryRun: false });
  expect(imported).toMatchObject({ created: 9, refused: [] });
  return backend;
}

const ODS = { source: 'ods', exportedOn: '2025-10-01', isTrial: false } as const;

async function matched(backend: TestBackend, file = odsFile()) {
  const result = await backend.ask('reconcile.run', { ...ODS, path: file });
  const id = result.reconciliationId ?? '';
  const { rows } = await backend.ask('reconcile.findings', { id, offset: 0, limit: 100 });
  return { id, result, rows, of: (name: string) => rows.find((row) => row.name === name) };
}

describe('an export of ODS held against the register', () => {
  test('every row and every cooperative stands in one group', async () => {
    const backend = await officeWithRegister();
    const { id, result, rows } = await matched(backend);
    expect(result).toMatchObject({
      sheet: 'Koperasi',
      headerRow: 4,
      rowCount: 7,
      registerCount: 9,
      sameCount: 2,
      counts: { to_check: 2, different: 2, only_here: 2, only_there: 1 },
    });
    expect(rows.map(({ kind, name, districtName }) => [kind, name, districtName])).toEqual([
      ['to_check', 'Koperasi Nomor A', 'Kombeng'],
      ['to_check', 'Koperasi Tanpa Tempat', 'Telen'],
      ['different', 'Koperasi Tani Subur', 'Bengalon'],
      ['different', 'KSU Maju Bersama', 'Sangatta Utara'],
      ['only_here', 'Koperasi Hanya Di Sini', 'Telen'],
      ['only_here', 'Koperasi Sudah Bubar', 'Telen'],
      ['only_there', 'Koperasi Hanya Di Sana', 'Rantau Pulung'],
    ]);
    expect(await backend.ask('reconcile.list', {})).toMatchObject([
      { id, sourceName: 'ODS', exportedOn: '2025-10-01', counts: { different: { open: 2, ignored: 0 } } },
    ]);
  });

  test('only what really differs is said, with the value here and there and personal numbers masked', async () => {
    const backend = await officeWithRegister();
    const { of } = await matched(backend);
    const differencesOf = async (name: string) =>
      (await backend.ask('reconcile.finding', { findingId: of(name)?.id ?? '' })).differences;
    expect(await differencesOf('KSU Maju Bersama')).toMatchObject([
      {
        label: 'Status',
        here: 'aktif',
        there: 'tidak aktif',
        now: 'aktif',
        isSettled: false,
        obstacle: null,
      },
    ]);
    expect(await differencesOf('Koperasi Tani Subur')).toMatchObject([
      { field: 'phone', here: '0812******01', there: '0812******09' },
    ]);
  });

  test('number of one and NIK of another: both are named, nobody is matched', async () => {
    const backend = await officeWithRegister();
    const { of } = await matched(backend);
    const conflict = await backend.ask('reconcile.finding', { findingId: of('Koperasi Nomor A')?.id ?? '' });
    expect(conflict.why).toEqual([
      'Baris 11: nomor badan hukumnya milik "Koperasi Nomor A", tetapi NIK Koperasinya milik "Koperasi Nomor B".',
    ]);
    expect(conflict.here.map(({ name }) => name)).toEqual(['Koperasi Nomor A', 'Koperasi Nomor B']);
    expect(conflict.there).toMatchObject([{ row: 11, name: 'Koperasi Simpang Dua' }]);
    const byName = await backend.ask('reconcile.finding', {
      findingId: of('Koperasi Tanpa Tempat')?.id ?? '',
    });
    expect(byName.why).toEqual(['Cocok hanya dari namanya. Pastikan keduanya koperasi yang sama.']);
  });

  test('findings are filtered by group, kecamatan, field, state and words, and read by pages', async () => {
    const backend = await officeWithRegister();
    const { id } = await matched(backend);
    const names = async (filter: object) =>
      (await backend.ask('reconcile.findings', { id, ...filter, offset: 0, limit: 100 })).rows.map(
        ({ name }) => name,
      );
    expect(await names({ kinds: ['only_there'] })).toEqual(['Koperasi Hanya Di Sana']);
    expect(await names({ districtName: 'Telen' })).toEqual([
      'Koperasi Tanpa Tempat',
      'Koperasi Hanya Di Sini',
      'Koperasi Sudah Bubar',
    ]);
    expect(await names({ districtName: '' })).toEqual([]);
    expect(await names({ field: 'status' })).toEqual(['KSU Maju Bersama']);
    expect(await names({ text: 'SUBUR' })).toEqual(['Koperasi Tani Subur']);
    expect(await names({ text: '%' })).toEqual([]);
    expect(await names({ states: ['ignored'] })).toEqual([]);
    expect(await backend.ask('reconcile.findings', { id, offset: 6, limit: 5 })).toMatchObject({
      total: 7,
      rows: [{ name: 'Koperasi Hanya Di Sana' }],
    });
    const { districts, compared } = await backend.ask('reconcile.get', { id });
    expect(districts).toContainEqual({ name: 'Telen', count: 3 });
    expect(compared.map(({ field }) => field)).toContain('lastRatOn');
  });

  test('the register held against its own export has no differences', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const file = path.join(tempFolder(), 'register.xlsx');
    await backend.ask('cooperative.export', { path: file });
    const { result, rows } = await matched(backend, file);
    expect(rows.map(({ kind, name, summary }) => [kind, name, summary])).toEqual([]);
    expect(result.sameCount).toBe(result.registerCount);
    expect(result.rowCount).toBe(result.registerCount);
  }, 60_000);

  test('a trial shows the columns and counts, and keeps nothing', async () => {
    const backend = await officeWithRegister();
    const trial = await backend.ask('reconcile.run', { ...ODS, path: odsFile(), isTrial: true });
    expect(trial).toMatchObject({ reconciliationId: null, rowCount: 7, counts: { different: 2 } });
    expect(trial.columns.map(({ field }) => field)).toContain('legalEntityNumber');
    expect(await backend.ask('reconcile.list', {})).toEqual([]);
  });

  test('an unread status is remarked on and not compared; a row without a name stays a row', async () => {
    const backend = await officeWithRegister();
    const rows = [
      ...odsHead,
      [1, 'Koperasi Jasa Etam', '', '', '', 'Jl. Etam', '', 'Telen', 'kurang jelas', '', '', '', '', '', ''],
      [2, '', '5/BH/DISKOP/I/2001', '', '', '', '', 'Negeri Antah', 'Aktif', '', '', '', '', '', ''],
    ];
    const { result, of } = await matched(backend, odsFile(rows));
    expect(result).toMatchObject({ rowCount: 2, sameCount: 1, remarkedCount: 2 });
    const nameless = await backend.ask('reconcile.finding', {
      findingId: of('Baris 7, tanpa nama')?.id ?? '',
    });
    expect(nameless).toMatchObject({ kind: 'only_there', districtName: 'Negeri Antah' });
    expect(nameless.remarks.join(' ')).toContain('Negeri Antah');
  });
});

describe('what the office does about it', () => {
  test('the value of there is taken over one by one, logged, and can be taken back', async () => {
    const backend = await officeWithRegister();
    const { of } = await matched(backend);
    const findingId = of('KSU Maju Bersama')?.id ?? '';
    const taken = await backend.ask('reconcile.useValue', { findingId, field: 'status' });
    expect(taken.isSettled).toBe(true);
    const statusOf = () =>
      queryRows(backend.dataFolder, `SELECT status FROM cooperative WHERE name = 'KSU Maju Bersama'`);
    expect(statusOf()).toEqual([{ status: 'inactive' }]);
    const finding = await backend.ask('reconcile.finding', { findingId });
    expect(finding).toMatchObject({
      state: 'fixed_here',
      differences: [{ isSettled: true, now: 'tidak aktif' }],
    });
    expect(queryRows(backend.dataFolder, 'SELECT title FROM change_batch ORDER BY id').at(-1)).toEqual({
      title: 'Status tidak aktif sejak 1 Oktober 2025: Status menurut ODS (ekspor 1 Oktober 2025)',
    });
    await backend.ask('change.undo', { batchId: taken.batchId ?? '' });
    expect(statusOf()).toEqual([{ status: 'active' }]);
  });

  test('other fields too; what has a history of its own is refused with where to do it', async () => {
    const backend = await officeWithRegister();
    const rows = [
      ...odsHead,
      [
        1,
        'Koperasi Tani Makmur',
        '430/BH/DISKOP/X/2003',
        '03/10/2003',
        '',
        'Jl. Baru',
        'Tepian Langsat',
        'Bengalon',
        'Aktif',
        'Kop. Pertanian',
        '081200000009',
        21,
        6,
        27,
        '21/02/2025',
      ],
    ];
    const { rows: found } = await matched(backend, odsFile(rows));
    const findingId = found.find(({ kind }) => kind === 'different')?.id ?? '';
    for (const field of ['name', 'legalEntityOn', 'address', 'village', 'phone', 'membersTotal'] as const) {
      await backend.ask('reconcile.useValue', { findingId, field });
    }
    expect(
      queryRows(
        backend.dataFolder,
        `SELECT name, legal_entity_on AS day, address, village_name AS village, phone, latest_members AS members
         FROM cooperative WHERE legal_entity_number LIKE '430/%'`,
      ),
    ).toEqual([
      {
        name: 'Koperasi Tani Makmur',
        day: '2003-10-03',
        address: 'Jl. Baru',
        village: 'Tepian Langsat',
        phone: '081200000009',
        members: 27,
      },
    ]);
    const refusal = await backend.refusal('reconcile.useValue', { findingId, field: 'lastRatOn' });
    expect(refusal.details.faults).toEqual([
      { path: 'field', message: 'Catat RAT-nya pada tahun bukunya, di tab RAT.' },
    ]);
  });

  test('a value that changed here since is not written over', async () => {
    const backend = await officeWithRegister();
    const { of } = await matched(backend);
    const row = of('KSU Maju Bersama');
    const change = { status: 'in_settlement', sinceOn: '2025-11-01', reason: 'rapat' } as const;
    await backend.ask('cooperative.changeStatus', { id: row?.cooperativeId ?? '', ...change });
    const refusal = await backend.refusal('reconcile.useValue', { findingId: row?.id, field: 'status' });
    expect(refusal).toMatchObject({
      code: 'RECONCILE_VALUE_CHANGED',
      details: { facts: { isian: 'Status', kini: 'dalam penyelesaian' } },
    });
  });

  test('what is ignored asks for a reason and stays ignored in the next export, until something else differs', async () => {
    const backend = await officeWithRegister();
    const first = await matched(backend);
    const [phone, status] = ['Koperasi Tani Subur', 'KSU Maju Bersama'].map(
      (name) => first.of(name)?.id ?? '',
    );
    const refusal = await backend.refusal('reconcile.setState', {
      findingIds: [phone],
      state: 'ignored',
      note: ' ',
    });
    expect(refusal.details.faults?.[0]?.path).toBe('note');
    const note = 'telepon ketua yang lama';
    await backend.ask('reconcile.setState', { findingIds: [phone ?? ''], state: 'ignored', note });
    await backend.ask('reconcile.setState', { findingIds: [status ?? ''], state: 'fixed_there', note: '' });
    const second = await matched(backend);
    expect(second.result.carriedCount).toBe(1);
    expect(second.of('Koperasi Tani Subur')).toMatchObject({ state: 'ignored', note });
    expect(second.of('KSU Maju Bersama')).toMatchObject({ state: 'open' });
    const reopened = await backend.ask('reconcile.finding', {
      findingId: second.of('KSU Maju Bersama')?.id ?? '',
    });
    expect(reopened.earlier).toMatchObject({ state: 'fixed_there' });
    const changed = ODS_ROWS.map((row) =>
      row[1] === 'Koperasi Tani Subur' ? row.with(8, 'Tidak Aktif') : row,
    );
    const third = await matched(backend, odsFile(changed));
    expect(third.of('Koperasi Tani Subur')).toMatchObject({ state: 'open', note: '' });
    // Another system's list begins with nothing decided.
    const other = await backend.ask('reconcile.run', { ...ODS, source: 'simkopdes', path: odsFile() });
    expect(other.carriedCount).toBe(0);
  });

  test('a reconciliation is removed with a reason that stays', async () => {
    const backend = await officeWithRegister();
    const { id, rows } = await matched(backend);
    expect(await backend.refusal('reconcile.remove', { id, reason: '' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await backend.ask('reconcile.remove', { id, reason: 'salah berkas' })).toEqual({
      removed: rows.length,
    });
    expect(await backend.ask('reconcile.list', {})).toEqual([]);
    expect(await backend.refusal('reconcile.get', { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(queryRows(backend.dataFolder, 'SELECT removed_reason AS why FROM reconciliation')).toEqual([
      { why: 'salah berkas' },
    ]);
    const [log] = queryRows(
      backend.dataFolder,
      `SELECT detail_json AS d FROM office_log WHERE what = 'reconcile.remove'`,
    );
    expect(log?.['d']).toContain('salah berkas');
  });

  test('the workbook has a row for every difference', async () => {
    const backend = await officeWithRegister();
    const { id } = await matched(backend);
    const target = path.join(tempFolder(), 'tindak-lanjut.xlsx');
    expect(await backend.ask('reconcile.export', { id, path: target })).toEqual({
      path: target,
      rowCount: 7,
    });
    const [sheet] = await readWorkbookGrids(target, DEFAULT_READ_LIMITS);
    const lines = (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? '').join('|'));
    expect(sheet?.name).toBe('ODS 1 Oktober 2025');
    expect(lines.find((line) => line.startsWith('KSU Maju'))).toContain('|Status|aktif|tidak aktif|');
    expect(lines.join('\n')).not.toContain('081234567890');
  });
});

describe('files and words that cannot be used', () => {
  test('each is refused with a sentence, and nothing is kept', async () => {
    const backend = await officeWithRegister();
    const run = (file: string, more: object = {}) =>
      backend.refusal('reconcile.run', { ...ODS, path: file, ...more });
    const folder = tempFolder();
    const empty = path.join(folder, 'kosong.csv');
    writeFileSync(empty, '');
    const words = path.join(folder, 'catatan.xlsx');
    writeFileSync(words, 'bukan buku kerja\u0000\u0001');
    const columns = Array.from({ length: 10 }, (_, index) => `Rahasia ${index}`);
    expect((await run(path.join(folder, 'tidak-ada.xlsx'))).code).toBe('FILE_NOT_FOUND');
    expect((await run(empty)).code).toBe('FILE_EMPTY');
    expect(['FILE_NOT_SPREADSHEET', 'FILE_DAMAGED']).toContain((await run(words)).code);
    expect((await run(workbookFile([columns, columns.map(() => 'x')]))).code).toBe('HEADER_NOT_FOUND');
    expect((await run(odsFile(), { sheet: 'Tidak Ada' })).code).toBe('SHEET_NOT_FOUND');
    expect((await run(odsFile(), { exportedOn: '2025-11-19' })).details.faults?.[0]?.path).toBe('exportedOn');
    expect((await run(odsFile(), { source: 'other' })).details.faults?.[0]?.path).toBe('sourceName');
    expect((await run(odsFile(), { mapping: { 99: 'name' } })).details.faults?.[0]?.path).toBe('mapping.99');
    // Without a column that names anybody nothing can be matched.
    const nameless = { 1: null, 2: null, 4: null };
    expect((await run(odsFile(), { mapping: nameless })).code).toBe('HEADER_NOT_FOUND');
    expect(await backend.ask('reconcile.list', {})).toEqual([]);
  });

  test('a workbook with a password', async () => {
    const backend = await officeWithRegister();
    const book = CFB.utils.cfb_new();
    CFB.utils.cfb_add(book, '/EncryptedPackage', Buffer.alloc(2048, 7));
    CFB.utils.cfb_add(book, '/EncryptionInfo', Buffer.alloc(64, 1));
    const file = path.join(tempFolder(), 'bersandi.xlsx');
    writeFileSync(file, CFB.write(book, { type: 'buffer' }) as Buffer);
    expect((await backend.refusal('reconcile.run', { ...ODS, path: file })).code).toBe(
      'FILE_PASSWORD_PROTECTED',
    );
  });

  test('matching that is cancelled keeps nothing', async () => {
    const backend = await officeWithRegister();
    const running = backend.dispatch({
      name: 'reconcile.run',
      input: { ...ODS, path: odsFile() },
      jobId: 'cocok',
      onProgress: () => void backend.dispatch({ name: 'job.cancel', input: { jobId: 'cocok' } }),
    });
    expect(await running).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await backend.ask('reconcile.list', {})).toEqual([]);
    expect(queryRows(backend.dataFolder, 'SELECT count(*) AS n FROM reconciliation_finding')).toEqual([
      { n: 0 },
    ]);
  });

  test('the day of the export may be today; a correction of the columns is remembered, also for an import', async () => {
    const backend = await officeWithRegister();
    const file = workbookFile([
      ['Nama', 'Nomor BH', 'Keadaan'],
      ['Koperasi Tani Subur', '430/BH/DISKOP/X/2003', 'Tidak Aktif'],
    ]);
    const mapping = { 2: 'status' };
    const input = {
      path: file,
      source: 'other',
      sourceName: 'Daftar bagian ekonomi',
      isTrial: false,
    } as const;
    const first = await backend.ask('reconcile.run', { ...input, mapping, exportedOn: '2025-11-18' });
    expect(first.counts.different).toBe(1);
    const again = await backend.ask('reconcile.run', { ...input, isTrial: true });
    expect(again).toMatchObject({ isMappingRemembered: true, counts: { different: 1 } });
    expect(await backend.ask('import.run', { path: file, isDryRun: true })).toMatchObject({
      isMappingRemembered: true,
    });
    expect((await backend.ask('reconcile.list', {}))[0]?.sourceName).toBe('Daftar bagian ekonomi');
  });
});

test('a village that the office does not know is compared by its words', async () => {
  const backend = await officeBackend();
  const head = ['Nama Koperasi', 'Kecamatan', 'Desa/Kelurahan', 'Status'];
  const own = ['Koperasi Mawar', 'Bengalon', 'Sepaso', 'Aktif'];
  await backend.ask('import.run', { path: workbookFile([head, own]), isDryRun: false });
  const { rows } = await matched(backend, workbookFile([head, own.with(2, 'Desa Entah Mana')]));
  expect(rows.map(({ kind, summary }) => [kind, summary])).toEqual([['different', 'Desa/kelurahan']]);
});
