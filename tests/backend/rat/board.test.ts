import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const BENGALON = '64.08.05.2001';
const SANGATTA = '64.08.04.2001';

/** Names of the kecamatan in the order of their codes. */
async function listedDistricts(backend: TestBackend) {
  const regions = await backend.ask('region.listChildren', { parentCode: '64.08' });
  return { districts: regions.map(({ name }) => name) };
}

/** Four cooperatives: one without any day, one invited, one held, one reported; and an inactive one. */
async function smallOffice(today = '2025-05-01') {
  const backend = await officeBackend({ today });
  const add = (name: string, villageCode: string, changes = {}) =>
    newRecord(backend, { name, villageCode, ...changes });
  const nothing = await add('Koperasi Anggrek Jaya', BENGALON);
  const invited = await add('Koperasi Bakti Usaha', SANGATTA, { assignedOfficer: 'Sari' });
  const held = await add('Koperasi Cahaya Desa', BENGALON);
  const reported = await add('Koperasi Delima Makmur', SANGATTA, { form: 'sekunder' });
  const inactive = await add('Koperasi Edelweis', SANGATTA);
  await backend.ask('cooperative.changeStatus', {
    id: inactive,
    status: 'inactive',
    sinceOn: '2025-01-01',
    reason: 'uji',
  });
  await backend.ask('rat.recordStage', {
    cooperativeIds: [invited],
    bookYear: 2024,
    stage: 'invited',
    on: '2025-02-20',
    note: '',
  });
  await backend.ask('rat.save', ratEntry(held, 2024, { stages: { held: '2025-03-15' } }));
  await backend.ask(
    'rat.save',
    ratEntry(reported, 2024, { stages: { held: '2025-03-20', reported: '2025-04-20' } }),
  );
  return { backend, ids: { nothing, invited, held, reported, inactive } };
}

describe('the board of a book year', () => {
  test('shows active cooperatives by kecamatan and name, each with its furthest stage', async () => {
    const { backend } = await smallOffice();
    const { rows } = await backend.ask('rat.board', { bookYear: 2024 });
    expect(rows.map(({ name, stage, stageOn }) => [name, stage, stageOn])).toEqual([
      ['Koperasi Bakti Usaha', 'invited', '2025-02-20'],
      ['Koperasi Delima Makmur', 'reported', '2025-04-20'],
      ['Koperasi Anggrek Jaya', null, null],
      ['Koperasi Cahaya Desa', 'held', '2025-03-15'],
    ]);
    expect(rows.map(({ daysOverdue }) => daysOverdue)).toEqual([1, 0, 1, 0]);
    expect(rows[0]?.daysWaiting).toBe(70);
  });

  test('counts each stage once, and the counts are those of the lists behind them', async () => {
    const { backend } = await smallOffice();
    const counted = await backend.ask('rat.boardCount', { bookYear: 2024 });
    expect(counted).toEqual({
      total: 4,
      stages: {
        none: 1,
        unplaced: 0,
        invited: 1,
        scheduled: 0,
        held: 1,
        reported: 1,
        entered: 0,
        certified: 0,
      },
      notHeld: 2,
      unplaced: 0,
      overdue: 2,
      noReport: 1,
      undated: 0,
    });
    for (const stage of ['none', 'invited', 'held', 'reported', 'entered'] as const) {
      const { rows } = await backend.ask('rat.board', { bookYear: 2024, stages: [stage] });
      expect({ stage, count: rows.length }).toEqual({ stage, count: counted.stages[stage] });
    }
  });

  test.each([
    ['2025-04-29', 0],
    ['2025-04-30', 0],
    ['2025-05-01', 2],
  ])('on %s %d are overdue', async (today, overdue) => {
    const { backend } = await smallOffice(today);
    expect(await backend.ask('rat.boardCount', { bookYear: 2024 })).toMatchObject({ overdue, notHeld: 2 });
    const { rows } = await backend.ask('rat.board', { bookYear: 2024, standing: 'overdue' });
    expect(rows).toHaveLength(overdue);
  });

  test('a book year with another end has its own limit', async () => {
    const { backend, ids } = await smallOffice('2025-05-01');
    await backend.ask('rat.save', ratEntry(ids.nothing, 2025, { detail: { endsOn: '2025-01-31' } }));
    const count = () => backend.ask('rat.boardCount', { bookYear: 2025 });
    expect(await count()).toMatchObject({ overdue: 0, notHeld: 4 });
    const { rows } = await backend.ask('rat.board', { bookYear: 2025 });
    expect(rows.find(({ id }) => id === ids.nothing)?.reportLimitOn).toBe('2025-05-31');
  });

  test('is filtered by kecamatan, form, officer and status', async () => {
    const { backend } = await smallOffice();
    const names = async (filter: object) =>
      (await backend.ask('rat.board', { bookYear: 2024, ...filter })).rows.map(({ name }) => name);
    expect(await names({ districts: ['64.08.05'] })).toEqual([
      'Koperasi Anggrek Jaya',
      'Koperasi Cahaya Desa',
    ]);
    expect(await names({ forms: ['sekunder'] })).toEqual(['Koperasi Delima Makmur']);
    expect(await names({ officers: ['Sari'] })).toEqual(['Koperasi Bakti Usaha']);
    expect(await names({ isActiveOnly: false })).toContain('Koperasi Edelweis');
    expect(await names({ districts: [''] })).toEqual([]);
    expect(await names({ offset: 1, limit: 2 })).toEqual(['Koperasi Delima Makmur', 'Koperasi Anggrek Jaya']);
  });

  test('finds by the words of a name or a village, and counts and picks what it finds', async () => {
    const { backend, ids } = await smallOffice();
    const names = async (text: string) =>
      (await backend.ask('rat.board', { bookYear: 2024, text })).rows.map(({ name }) => name);
    expect(await names('cahaya')).toEqual(['Koperasi Cahaya Desa']);
    expect(await names('usaha bakti')).toEqual(['Koperasi Bakti Usaha']);
    expect(await names('tidak ada di mana pun')).toEqual([]);
    expect(await names('   ')).toHaveLength(4);
    expect(await backend.ask('rat.boardCount', { bookYear: 2024, text: 'cahaya' })).toMatchObject({
      total: 1,
    });
    expect(await backend.ask('rat.boardIds', { bookYear: 2024, text: 'cahaya' })).toEqual([ids.held]);
  });

  test('is ordered by name or by the day of a stage; a day that is not known stands last either way', async () => {
    const { backend } = await smallOffice();
    const names = async (order: object) =>
      (await backend.ask('rat.board', { bookYear: 2024, ...order })).rows.map(
        ({ name }) => name.split(' ')[1],
      );
    expect(await names({ sort: 'name' })).toEqual(['Anggrek', 'Bakti', 'Cahaya', 'Delima']);
    expect(await names({ sort: 'name', isDescending: true })).toEqual([
      'Delima',
      'Cahaya',
      'Bakti',
      'Anggrek',
    ]);
    expect(await names({ sort: 'held' })).toEqual(['Cahaya', 'Delima', 'Anggrek', 'Bakti']);
    expect(await names({ sort: 'held', isDescending: true })).toEqual([
      'Delima',
      'Cahaya',
      'Anggrek',
      'Bakti',
    ]);
    expect((await names({ sort: 'reported' }))[0]).toBe('Delima');
    expect((await names({ sort: 'invited' }))[0]).toBe('Bakti');
    expect(await names({ isDescending: true })).toEqual(['Anggrek', 'Cahaya', 'Bakti', 'Delima']);
  });

  test('on paper the kecamatan keep their order and what was searched is said', async () => {
    const { backend } = await smallOffice();
    const path_ = path.join(tempFolder(), 'dinding.pdf');
    await backend.ask('rat.print', { bookYear: 2024, sort: 'name', text: 'koperasi a', path: path_ });
    const words = readPages(readFileSync(path_))
      .map((page) => page.text)
      .join(' ');
    expect(words).toContain('yang memuat "koperasi a"');
  });

  test('records a stage for many at once, and takes it back as a whole', async () => {
    const { backend, ids } = await smallOffice();
    const { changed, batchId } = await backend.ask('rat.recordStage', {
      cooperativeIds: [ids.nothing, ids.held, ids.nothing],
      bookYear: 2024,
      stage: 'entered',
      on: '2025-04-30',
      note: '',
    });
    expect(changed).toBe(2);
    const entered = async () => (await backend.ask('rat.boardCount', { bookYear: 2024 })).stages.entered;
    expect(await entered()).toBe(2);
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await entered()).toBe(0);
  });
});

describe('the list of those without a RAT', () => {
  test('is active less reported: the same figure on the first page, the board, the export and the paper', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const bookYear = 2024;
    const active = { field: 'status', in: ['active'] } as const;
    const total = (filters: object[]) =>
      backend.ask('cooperative.count', { filters: filters as never }).then((count) => count.total);
    const all = await total([active]);
    const reported = await total([active, { field: 'rat', bookYear, isReported: true }]);
    const firstPage = await total([active, { field: 'rat', bookYear, isReported: false }]);
    const board = await backend.ask('rat.boardCount', { bookYear });
    expect(all).toBeGreaterThan(reported);
    expect([firstPage, board.notHeld, board.overdue]).toEqual(Array(3).fill(all - reported));

    const file = path.join(tempFolder(), 'belum-rat.xlsx');
    const { rowCount } = await backend.ask('rat.export', { bookYear, standing: 'not-held', path: file });
    expect(rowCount).toBe(all - reported);
    const book = read(readFileSync(file));
    const sheet = utils.sheet_to_json<Record<string, string>>(book.Sheets['RAT TB 2024'] ?? {});
    const missing = { bookYear, standing: 'not-held', limit: 500 } as const;
    const { rows } = await backend.ask('rat.board', missing);
    expect(sheet.map((row) => [row['Kecamatan'], row['Nama Koperasi']])).toEqual(
      rows.map(({ districtName, name }) => [districtName, name]),
    );
    const { districts } = await listedDistricts(backend);
    const order = [...new Set(rows.map(({ districtName }) => districtName))];
    expect(order).toEqual(districts.filter((name) => order.includes(name)));

    const pdf = path.join(tempFolder(), 'belum-rat.pdf');
    const { pages } = await backend.ask('rat.print', { bookYear, standing: 'overdue', path: pdf });
    expect(existsSync(pdf)).toBe(true);
    const sheets = readPages(readFileSync(pdf));
    expect(sheets).toHaveLength(pages);
    expect(sheets[0]?.text).toContain(`${all - reported} koperasi`);
    expect(sheets.every(({ text }) => text.includes('Nama koperasi'))).toBe(true);
    expect(sheets.at(-1)?.text).toMatch(/Sumber: catatan RAT .* 18 November 2025/);
  });

  test('of an empty register is an empty list, also on paper', async () => {
    const backend = await officeBackend();
    expect(await backend.ask('rat.boardCount', { bookYear: 2024 })).toMatchObject({ total: 0, overdue: 0 });
    const pdf = path.join(tempFolder(), 'kosong.pdf');
    expect(await backend.ask('rat.print', { bookYear: 2024, path: pdf })).toMatchObject({ pages: 1 });
    // The list says whom it is about: the active ones, unless all were asked for.
    expect(readPages(readFileSync(pdf))[0]?.text).toContain('Koperasi aktif: 0 koperasi');
    await backend.ask('rat.print', { bookYear: 2024, isActiveOnly: false, path: pdf });
    expect(readPages(readFileSync(pdf))[0]?.text).toContain('Koperasi aktif dan tidak aktif: 0 koperasi');
  });
});
