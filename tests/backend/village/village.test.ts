import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { formationFile } from '../../helpers/formation-file.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const SEPASO = '64.08.09.2001';
const LINGGA = '64.08.04.1010';
const COUNTS = [9, 10, 7, 4, 15, 6, 8, 7, 11, 7, 9, 4, 6, 9, 8, 7, 7, 7];

describe('the board of village cooperatives', () => {
  test('has a row for each desa and kelurahan of the region table, also where nothing exists', async () => {
    const backend = await officeBackend();
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    const board = await ask('village.board', {});
    expect(board.denominator).toEqual({ villages: 141, desa: 139, kelurahan: 2 });
    expect(board.total).toBe(141);
    expect(board.rows).toHaveLength(141);
    expect(board.districts.map(({ villages }) => villages)).toEqual(COUNTS);
    expect(
      board.rows.filter(({ kind }) => kind === 'kelurahan').map(({ code, name }) => [code, name]),
    ).toEqual([
      [LINGGA, 'Teluk Lingga'],
      ['64.08.12.1002', 'Singa Geweh'],
    ]);
    expect(board.complete).toBe(0);
    expect(
      board.lacking.every(({ lack, villages }) => villages === (lack === 'enterprise' ? 139 : 141)),
    ).toBe(true);
  });

  test('proposes the name by desa or kelurahan, with the suffix on offer', async () => {
    const backend = await officeBackend();
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    const sepaso = await ask('village.get', { code: SEPASO });
    expect(sepaso.proposedNames[0]).toBe('Koperasi Desa Merah Putih Sepaso');
    const lingga = await ask('village.get', { code: LINGGA });
    expect(lingga.proposedNames[0]).toBe('Koperasi Kelurahan Merah Putih Teluk Lingga');
    const sidomulyo = await ask('village.get', { code: '64.08.08.2004' });
    expect(sidomulyo.proposedNames[1]).toBe('Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng');
  });

  test('keeps what is entered, knows the register’s numbers, and filters by what is missing', async () => {
    const backend = await officeBackend();
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    const id = await newRecord(backend, {
      name: 'Koperasi Desa Merah Putih Sepaso',
      villageCode: SEPASO,
      nib: '1234567890123',
      legalEntityNumber: 'AHU-0025673.AH.01.29.TAHUN 2025',
    });
    await ask('village.save', {
      code: SEPASO,
      changes: { model: 'new', musdesusOn: '2025-05-20', headName: 'Kades Uji', landReadiness: 'ready' },
    });
    const { village } = await ask('village.get', { code: SEPASO });
    expect(village.cooperative).toEqual({ id, name: 'Koperasi Desa Merah Putih Sepaso', isFound: true });
    expect(village.lacks).toEqual(['minutes', 'deed', 'npwp', 'account', 'nik', 'building', 'enterprise']);
    const withoutApproval = await ask('village.board', { lacks: ['approval'] });
    expect(withoutApproval.total).toBe(140);
    const chosen = await ask('village.board', { districts: ['64.08.09'], models: ['new'] });
    expect(chosen.rows.map(({ code }) => code)).toEqual([SEPASO]);
    expect((await ask('village.board', { text: 'sepaso' })).total).toBe(4);
    expect((await ask('village.board', { offset: 140, limit: 50 })).rows).toHaveLength(1);
  });

  test('logs every change and takes it back, unless the field was changed again', async () => {
    const backend = await officeBackend();
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    const refusal: typeof backend.refusal = (...given) => backend.refusal(...given);
    const first = await ask('village.save', { code: SEPASO, changes: { model: 'new', headName: 'A' } });
    const same = await ask('village.save', { code: SEPASO, changes: { model: 'new' } });
    expect(same.changeId).toBeNull();
    const second = await ask('village.save', { code: SEPASO, changes: { headName: 'B' } });
    expect(await refusal('village.undo', { changeId: first.changeId })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    await ask('village.undo', { changeId: second.changeId! });
    expect(await refusal('village.undo', { changeId: second.changeId })).toMatchObject({
      code: 'CHANGE_ALREADY_UNDONE',
    });
    await ask('village.undo', { changeId: first.changeId! });
    const { village, changes } = await ask('village.get', { code: SEPASO });
    expect(village.facts).toMatchObject({ model: '', headName: '' });
    expect(changes).toHaveLength(4);
    expect(changes.at(-1)?.sentences).toContain('Model pembentukan: belum dipilih → pembentukan baru');
  });

  test('refuses a village of another region, a day to come, a link to nothing and a stale save', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    const refusal: typeof backend.refusal = (...given) => backend.refusal(...given);
    expect(await refusal('village.save', { code: '64.02.01.2001', changes: {} })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusal('village.save', { code: '64.08.09', changes: {} })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const save = (on: string) => ({ code: SEPASO, changes: { musdesusOn: on } });
    expect((await refusal('village.save', save('2025-11-19'))).details.faults?.[0]?.path).toBe(
      'changes.musdesusOn',
    );
    await ask('village.save', save('2025-11-18'));
    expect(
      await refusal('village.save', { code: SEPASO, changes: { cooperativeId: 'tidak-ada' } }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await refusal('village.save', { code: SEPASO, expectedUpdatedAt: null, changes: { model: 'new' } }),
    ).toMatchObject({ code: 'RECORD_CHANGED_ELSEWHERE' });
  });

  test('prints what is missing, one sheet or more for each kecamatan, with source and day', async () => {
    const backend = await officeBackend();
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    const file = path.join(tempFolder(), 'kurang.pdf');
    const { pages } = await ask('village.printMissing', { path: file });
    const bytes = readFileSync(file);
    const printed = readPages(bytes);
    expect(printed).toHaveLength(pages);
    expect(pages).toBeGreaterThanOrEqual(18);
    for (const { width, height } of printed) expect([width, height]).toEqual([609.45, 935.43]);
    const text = readFlowingText(bytes);
    for (const name of ['Sangkulirang', 'Teluk Lingga', 'Singa Geweh', 'Sumber Agung']) {
      expect(text).toContain(name);
    }
    expect(text).toContain('Data sampai 18 November 2025');
    expect(text).toContain(`Halaman ${pages} dari ${pages}`);
    const one = path.join(tempFolder(), 'satu.pdf');
    await ask('village.printMissing', { districts: ['64.08.05'], path: one });
    const few = readPages(readFileSync(one));
    for (const page of few.filter(({ text: words }) => /Desa [A-Z]/.test(words))) {
      expect(page.text).toContain('Yang masih kurang');
    }
  });

  test('a chosen formation file stands for the village, and can be let go of again', async () => {
    const backend = await officeBackend();
    const elsewhere = formationFile({ name: 'Koperasi Desa Merah Putih Gabungan Dua Desa' });
    const { id } = await backend.ask('formation.save', { id: null, file: elsewhere });
    expect((await backend.ask('village.get', { code: SEPASO })).village.formation).toBeNull();
    await backend.ask('village.save', { code: SEPASO, changes: { formationId: id } });
    const { village } = await backend.ask('village.get', { code: SEPASO });
    expect(village.formation).toEqual({ id, name: elsewhere.name, isFound: false });
    expect(village.lacks).not.toContain('file');
    await backend.ask('village.save', { code: SEPASO, changes: { formationId: null } });
    expect((await backend.ask('village.get', { code: SEPASO })).village.formation).toBeNull();
  });

  test('a village tied to a cooperative that is merged follows to the one that stands, and back', async () => {
    const backend = await officeBackend();
    const removedId = await newRecord(backend, {
      name: 'Koperasi Jasa Bina Sepaso Satu',
      nib: '1234567890123',
    });
    const keptId = await newRecord(backend, { name: 'Koperasi Jasa Bina Sepaso Dua' });
    await backend.ask('village.save', { code: SEPASO, changes: { cooperativeId: removedId } });
    const linked = async () => (await backend.ask('village.get', { code: SEPASO })).village.cooperative?.id;
    expect(await linked()).toBe(removedId);
    const { mergeId } = await backend.ask('duplicate.merge', { keptId, removedId });
    expect(await linked()).toBe(keptId);
    const board = await backend.ask('village.board', { districts: ['64.08.09'] });
    expect(board.rows.find(({ code }) => code === SEPASO)?.cooperative?.id).toBe(keptId);
    await backend.ask('duplicate.undoMerge', { mergeId });
    expect(await linked()).toBe(removedId);
  });

  test('several values of one part of the filter are alternatives, several lacks all hold', async () => {
    const backend = await officeBackend();
    await backend.ask('village.save', { code: SEPASO, changes: { model: 'new', deedNumber: '12' } });
    await backend.ask('village.save', { code: LINGGA, changes: { model: 'revitalisation' } });
    const total = async (filter: object) => (await backend.ask('village.board', filter)).total;
    expect(await total({ districts: ['64.08.09', '64.08.06'] })).toBe(17);
    expect(await total({ models: ['new', 'revitalisation'] })).toBe(2);
    expect(await total({ models: ['new', 'revitalisation'], lacks: ['deed', 'nib'] })).toBe(1);
  });

  test('a province has its villages page by page, each once', async () => {
    const backend = await officeBackend({ regionCode: '64' });
    const { denominator, total } = await backend.ask('village.board', { limit: 1 });
    expect(denominator.villages).toBeGreaterThan(1000);
    const codes = new Set<string>();
    for (let offset = 0; offset < total; offset += 500) {
      const { rows } = await backend.ask('village.board', { offset, limit: 500 });
      for (const { code } of rows) codes.add(code);
    }
    expect(codes.size).toBe(denominator.villages);
  });

  test('exports the filtered board with numbers as text', async () => {
    const backend = await officeBackend();
    const ask: typeof backend.ask = (...given) => backend.ask(...given);
    await ask('village.save', { code: SEPASO, changes: { nib: '0123456789012', landArea: 1200 } });
    const file = path.join(tempFolder(), 'papan.xlsx');
    expect(await ask('village.export', { districts: ['64.08.09'], path: file })).toMatchObject({
      rowCount: 11,
    });
    const book = await readWorkbookGrids(file, DEFAULT_READ_LIMITS);
    expect(JSON.stringify(book)).toContain('0123456789012');
  });
});
