import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract/index.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const SEPASO = '64.08.09.2001';
const BENGALON = '64.08.09';
const NEW_CODE = '64.08.09.2090';
const SINCE = '2026-01-01';
const BASIS = 'Perda 5/2025';

/** Two cooperatives of one village and one of another. */
async function office() {
  const backend = await officeBackend({ today: '2026-02-10' });
  const [first, second, other] = [
    await newRecord(backend, { name: 'Koperasi Contoh Satu', villageCode: SEPASO }),
    await newRecord(backend, { name: 'Koperasi Contoh Dua', villageCode: SEPASO }),
    await newRecord(backend, { name: 'Koperasi Contoh Lain', villageCode: '64.08.04.1010' }),
  ];
  const record = (change: Partial<InputOf<'region.recordChange'>>) =>
    backend.ask('region.recordChange', {
      code: SEPASO,
      seenName: 'Sepaso',
      kind: 'renamed',
      effectiveOn: SINCE,
      basis: BASIS,
      ...change,
    });
  return { backend, first, second, other, record };
}

const villageOf = async (backend: TestBackend, id: string) =>
  (await backend.ask('cooperative.get', { id })).villageName;

/** Lines of a recap by village on a day that count somebody. */
async function villagesOn(backend: TestBackend, on: string) {
  const { rows } = await backend.ask('recap.get', {
    grouping: 'village',
    columns: [{ key: 'total', bookYear: null }],
    on,
  });
  return rows.filter(({ cells }) => cells[0] !== 0).map(({ label, cells }) => [label, cells[0]]);
}

describe('a village that is renamed', () => {
  test('is told by its new name from the day on, and by the old one before', async () => {
    const { backend, first, record } = await office();
    const { sentence, changed } = await record({ newName: 'Sepaso Jaya' });
    expect(sentence).toBe(`Sepaso (${SEPASO}) berganti nama menjadi Sepaso Jaya sejak 1 Januari 2026`);
    expect(changed).toBe(2);
    expect(await villageOf(backend, first)).toBe('Sepaso Jaya');
    for (const [on, name] of [
      ['2025-12-31', 'Sepaso'],
      ['2026-01-01', 'Sepaso Jaya'],
      ['2026-01-02', 'Sepaso Jaya'],
      ['2026-02-10', 'Sepaso Jaya'],
    ] as const) {
      expect(await villagesOn(backend, on)).toContainEqual([name, 2]);
      const { rows } = await backend.ask('recap.behind', {
        grouping: 'village',
        key: SEPASO,
        column: { key: 'total', bookYear: null },
        on,
        page: { offset: 0, limit: 10 },
      });
      expect(rows).toHaveLength(2);
    }
    const board = await backend.ask('village.board', { text: 'Sepaso Jaya' });
    expect(board.rows.map(({ code }) => code)).toEqual([SEPASO]);
    const history = JSON.stringify(await backend.ask('change.list', { cooperativeId: first }));
    expect(history).toContain('Sepaso Jaya');
    expect(history).toContain(BASIS);
  });

  test('leaves a figure that was frozen before as it was', async () => {
    const { backend, record } = await office();
    const { id } = await backend.ask('figure.freeze', {
      title: 'Angka uji',
      purpose: 'uji',
      grouping: 'village',
      columns: [{ key: 'total', bookYear: null }],
      filters: [],
    });
    await record({ newName: 'Sepaso Jaya' });
    const table = await backend.ask('figure.table', { id, grouping: 'village' });
    const shown = table.rows.filter(({ cells }) => cells[0] !== 0).map(({ label }) => label);
    expect(shown).toContain('Sepaso');
    expect(shown).not.toContain('Sepaso Jaya');
  });

  test('is still found in a list by its former name, and that is said', async () => {
    const { backend, record } = await office();
    await record({ newName: 'Lubuk Uji' });
    const result = await backend.ask('import.run', {
      path: workbookFile([
        ['Nama Koperasi', 'Status', 'Kecamatan', 'Desa'],
        ['Koperasi Nama Dahulu', 'Aktif', 'Bengalon', 'Sepaso'],
        ['Koperasi Nama Kini', 'Aktif', 'Bengalon', 'Lubuk Uji'],
      ]),
      isDryRun: false,
    });
    expect(result).toMatchObject({ created: 2, refused: [] });
    const said = result.warnings.flatMap(({ row, reasons }) =>
      reasons.map(({ code, message }) => [row, code, message]),
    );
    expect(said).toEqual([
      [
        2,
        'WILAYAH_NAMA_LAMA',
        'Desa/kelurahan "Sepaso" adalah nama dahulu; kini "Lubuk Uji", dan dicatat dengan nama itu.',
      ],
    ]);
    const { rows } = await backend.ask('cooperative.list', { limit: 50, text: 'Nama' });
    for (const { id } of rows) expect(await villageOf(backend, id)).toBe('Lubuk Uji');
  });

  test('is taken back with the seats that followed, from its own place alone, once', async () => {
    const { backend, first, record } = await office();
    const { id } = await record({ newName: 'Sepaso Jaya' });
    const [batch] = await backend.ask('change.list', { cooperativeId: first });
    expect(await backend.refusal('change.undo', { batchId: batch?.batchId })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    expect(await backend.ask('region.undoChange', { id })).toMatchObject({ restored: 2 });
    expect(await villageOf(backend, first)).toBe('Sepaso');
    expect(await villagesOn(backend, '2026-02-10')).toContainEqual(['Sepaso', 2]);
    expect(await backend.refusal('region.undoChange', { id })).toMatchObject({
      code: 'CHANGE_ALREADY_UNDONE',
    });
    const { changes } = await backend.ask('region.listChanges', { code: SEPASO });
    expect(changes).toMatchObject([{ isUndone: true, oldName: 'Sepaso', basis: BASIS }]);
  });

  test.each([
    ['2026-02-09', undefined],
    ['2026-02-10', undefined],
    ['2026-02-11', 'effectiveOn'],
  ])('on 10 February a change of %s is refused at: %s', async (effectiveOn, field) => {
    const { backend } = await office();
    const input = {
      code: SEPASO,
      seenName: 'Sepaso',
      kind: 'renamed' as const,
      newName: 'Baru',
      basis: BASIS,
      effectiveOn,
    };
    if (field === undefined) await backend.ask('region.recordChange', input);
    else expect(Object.keys(await faultsOf(backend, 'region.recordChange', input))).toEqual([field]);
  });

  test('is refused under a name that is taken, over a later day, and against what was read', async () => {
    const { backend, record } = await office();
    const input = {
      code: SEPASO,
      seenName: 'Sepaso',
      kind: 'renamed' as const,
      effectiveOn: SINCE,
      basis: BASIS,
    };
    expect(
      Object.keys(await faultsOf(backend, 'region.recordChange', { ...input, newName: 'Sepaso Selatan' })),
    ).toEqual(['newName']);
    await record({ newName: 'Satu' });
    expect(await backend.refusal('region.recordChange', { ...input, newName: 'Dua' })).toMatchObject({
      code: 'RECORD_CHANGED_ELSEWHERE',
    });
    const again = { ...input, seenName: 'Satu', newName: 'Dua' };
    expect(Object.keys(await faultsOf(backend, 'region.recordChange', again))).toEqual(['effectiveOn']);
    await backend.ask('region.recordChange', { ...again, effectiveOn: '2026-01-02' });
    for (const [on, name] of [
      ['2025-12-31', 'Sepaso'],
      ['2026-01-01', 'Satu'],
      ['2026-01-02', 'Dua'],
    ] as const)
      expect(await villagesOn(backend, on)).toContainEqual([name, 2]);
  });

  test('a kecamatan may have another name too', async () => {
    const { backend, first } = await office();
    await backend.ask('region.recordChange', {
      code: BENGALON,
      seenName: 'Bengalon',
      kind: 'renamed',
      newName: 'Bengalon Raya',
      effectiveOn: SINCE,
      basis: BASIS,
    });
    expect((await backend.ask('cooperative.get', { id: first })).districtName).toBe('Bengalon Raya');
  });
});

describe('a village that gets another code', () => {
  test('is under the new code from the day on and under the old one before, with what the board knows', async () => {
    const { backend, first, record } = await office();
    await backend.ask('village.save', { code: SEPASO, changes: { headName: 'Kades Uji' } });
    await record({ kind: 'recoded', newCode: NEW_CODE });
    const board = await backend.ask('village.board', { text: 'Kades Uji' });
    expect(board.rows.map(({ code, name }) => [code, name])).toEqual([[NEW_CODE, 'Sepaso']]);
    expect(board.denominator.villages).toBe(141);
    const { changes } = await backend.ask('village.get', { code: NEW_CODE });
    expect(changes).toMatchObject([{ canUndo: false }]);
    expect(await backend.refusal('village.get', { code: SEPASO })).toMatchObject({ code: 'NOT_FOUND' });
    const behind = (on: string, key: string) =>
      backend
        .ask('recap.behind', {
          grouping: 'village',
          key,
          column: { key: 'total', bookYear: null },
          on,
          page: { offset: 0, limit: 10 },
        })
        .then(({ rows }) => rows.length);
    expect(await behind('2025-12-31', SEPASO)).toBe(2);
    expect(await behind('2025-12-31', NEW_CODE)).toBe(0);
    expect(await behind(SINCE, SEPASO)).toBe(0);
    expect(await behind(SINCE, NEW_CODE)).toBe(2);
    expect((await backend.ask('cooperative.get', { id: first })).fields.villageCode).toBe(NEW_CODE);
  });

  test('is refused a code that was ever used or stands in no kecamatan, and is taken back whole', async () => {
    const { backend, first, record } = await office();
    const input = { code: SEPASO, seenName: 'Sepaso', kind: 'recoded', effectiveOn: SINCE, basis: BASIS };
    for (const newCode of [SEPASO, '64.08.09.2002', '64.08.99.2001', '64.09.01.2001', BENGALON])
      expect([
        newCode,
        Object.keys(await faultsOf(backend, 'region.recordChange', { ...input, newCode })),
      ]).toEqual([newCode, ['newCode']]);
    const { id } = await record({ kind: 'recoded', newCode: NEW_CODE });
    await backend.ask('region.undoChange', { id });
    expect((await backend.ask('cooperative.get', { id: first })).fields.villageCode).toBe(SEPASO);
    const board = await backend.ask('village.board', {});
    expect(board.rows.some(({ code }) => code === NEW_CODE)).toBe(false);
    // The code was never used after all.
    await record({ kind: 'recoded', newCode: NEW_CODE });
  });
});

describe('a village that is split', () => {
  test.each([
    ['2025-12-31', false],
    [SINCE, true],
    ['2026-01-02', true],
  ])('is a village of %s, also without a cooperative: %s', async (on, isThere) => {
    const { backend, record } = await office();
    await record({ kind: 'split', newName: 'Sepaso Uji', newCode: NEW_CODE });
    const { rows } = await backend.ask('recap.get', {
      grouping: 'village',
      columns: [{ key: 'total', bookYear: null }],
      on,
    });
    expect(rows.some(({ label }) => label.includes('Sepaso Uji'))).toBe(isThere);
    expect(rows.some(({ label }) => label === 'Sepaso')).toBe(true);
  });

  test('keeps who was not chosen, and the new one has the others from the day on', async () => {
    const { backend, first, second, other, record } = await office();
    expect(
      Object.keys(
        await faultsOf(backend, 'region.recordChange', {
          code: SEPASO,
          seenName: 'Sepaso',
          kind: 'split',
          newName: 'Sepaso Uji',
          newCode: NEW_CODE,
          effectiveOn: SINCE,
          basis: BASIS,
          movedIds: [other],
        }),
      ),
    ).toEqual(['movedIds']);
    const { changed, id } = await record({
      kind: 'split',
      newName: 'Sepaso Uji',
      newCode: NEW_CODE,
      movedIds: [second],
    });
    expect(changed).toBe(1);
    expect(await villageOf(backend, first)).toBe('Sepaso');
    expect(await villageOf(backend, second)).toBe('Sepaso Uji');
    expect((await backend.ask('village.board', {})).denominator.villages).toBe(142);
    const before = await villagesOn(backend, '2025-12-31');
    expect(before).toContainEqual(['Sepaso', 2]);
    expect(before.flat()).not.toContain('Sepaso Uji');
    for (const on of [SINCE, '2026-01-02', '2026-02-10'])
      expect(await villagesOn(backend, on)).toEqual(
        expect.arrayContaining([
          ['Sepaso', 1],
          ['Sepaso Uji', 1],
        ]),
      );
    // A cooperative that came to the new village later stands in the way.
    const late = await newRecord(backend, { name: 'Koperasi Contoh Susulan', villageCode: NEW_CODE });
    expect(await backend.refusal('region.undoChange', { id })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    const { updatedAt } = await backend.ask('cooperative.get', { id: late });
    await backend.ask('cooperative.save', {
      id: late,
      expectedUpdatedAt: updatedAt,
      changes: { villageCode: SEPASO },
    });
    await backend.ask('region.undoChange', { id });
    expect(await villageOf(backend, second)).toBe('Sepaso');
  });
});
