import { describe, expect, test } from 'vitest';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const bookYear = 2024;

async function office(names: readonly string[]) {
  const backend = await officeBackend();
  const ids: string[] = [];
  for (const [at, name] of names.entries())
    ids.push(await newRecord(backend, { name, legalEntityNumber: `${at + 1}/BH/XVII/2007` }));
  return { backend, ids };
}

/** What the window sends of a checked table: the rows that have a cooperative and no fault. */
async function saved(
  backend: TestBackend,
  rows: readonly { readonly name: string; readonly [cell: string]: unknown }[],
) {
  const checked = await backend.ask('rat.checkTable', { bookYear, rows });
  const good = rows.flatMap(({ name: _name, ...cells }, at) => {
    const answer = checked[at];
    return answer?.cooperative && answer.faults.length === 0
      ? [{ ...cells, cooperativeId: answer.cooperative.id, expectedUpdatedAt: answer.cooperative.updatedAt }]
      : [];
  });
  return { checked, answer: await backend.ask('rat.saveTable', { bookYear, rows: good }) };
}

describe('a table of RATs', () => {
  test('a tick keeps a RAT as held without its day; a day on record stays', async () => {
    const { backend, ids } = await office(['Koperasi Sumber Rejeki', 'Koperasi Wana Jaya']);
    const dated = { name: 'Koperasi Wana Jaya', held: '2025-03-15' };
    await saved(backend, [dated]);
    const { checked } = await saved(backend, [{ name: 'Koperasi Sumber Rejeki', isHeld: true }]);
    expect(checked[0]).toMatchObject({ faults: [], isSame: false });
    const ticked = await backend.ask('cooperative.get', { id: ids[0] ?? '' });
    expect(ticked.rats).toMatchObject([{ bookYear, heldOn: null }]);
    const again = await backend.ask('rat.checkTable', {
      bookYear,
      rows: [
        { name: 'Koperasi Sumber Rejeki', isHeld: true },
        { name: 'Koperasi Wana Jaya', isHeld: true },
      ],
    });
    expect(again.map(({ isSame }) => isSame)).toEqual([true, true]);
  });

  test('finds each cooperative by its name however it is written, and offers only what is near', async () => {
    const { backend, ids } = await office([
      'Koperasi Sumber Rejeki',
      'Koperasi Konsumen Bina Rukun',
      'Koperasi Wana Jaya',
    ]);
    const rows = [
      'KSU. SUMBER REJEKI',
      'koperasi konsumen  bina rukun',
      'Koperasi Wana Jayo',
      'Koperasi Lain',
      '',
    ];
    const checked = await backend.ask('rat.checkTable', { bookYear, rows: rows.map((name) => ({ name })) });
    expect(checked[1]).toMatchObject({ cooperative: { id: ids[1] }, faults: [], isSame: true });
    expect(checked[2]).toMatchObject({
      cooperative: null,
      candidates: [{ id: ids[2] }],
      faults: [{ field: 'name', message: expect.stringContaining('Pilih salah satu') as string }],
    });
    expect(checked[3]).toMatchObject({ cooperative: null, candidates: [] });
    expect(checked[3]?.faults[0]?.message).toBe(
      '"Koperasi Lain" tidak ada dalam register. Periksa namanya, atau catat koperasinya lebih dahulu.',
    );
    expect(checked[4]?.faults[0]?.message).toBe('Nama koperasi belum diisi.');
    const chosen = { name: 'Koperasi Wana Jayo', cooperativeId: ids[2] ?? '' };
    expect(await backend.ask('rat.checkTable', { bookYear, rows: [chosen] })).toMatchObject([
      { cooperative: { id: ids[2] }, faults: [] },
    ]);
  });

  test('two of one name are asked about, and a row twice is a fault of the second', async () => {
    const { backend, ids } = await office(['Koperasi Kembar', 'Koperasi Kembar', 'Koperasi Satu']);
    const rows = [{ name: 'Koperasi Kembar' }, { name: 'Koperasi Satu' }, { name: 'koperasi satu' }];
    const checked = await backend.ask('rat.checkTable', { bookYear, rows });
    expect(checked[0]?.candidates.map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2).toSorted());
    expect(checked.map(({ faults }) => faults.map(({ message }) => message))).toEqual([
      [expect.stringContaining('ada 2 koperasi')],
      [],
      ['Koperasi ini sudah ada pada baris 2. Hapus salah satu barisnya.'],
    ]);
  });

  test('says at the cell what cannot be, and the verdict as it will be on record', async () => {
    const { backend } = await office(['Koperasi Satu', 'Koperasi Dua', 'Koperasi Tiga', 'Koperasi Empat']);
    const [onTime, late, future, crowd] = await backend.ask('rat.checkTable', {
      bookYear,
      rows: [
        { name: 'Koperasi Satu', held: '2025-03-15', reported: '2025-04-30' },
        { name: 'Koperasi Dua', held: '2025-03-15', reported: '2025-05-01' },
        { name: 'Koperasi Tiga', held: '2025-11-19' },
        { name: 'Koperasi Empat', held: '2025-03-15', present: 11, entitled: 10 },
      ],
    });
    expect(onTime?.reasons.map(({ code }) => code)).toContain('RAT_TEPAT_WAKTU');
    expect(late?.reasons.map(({ code }) => code)).not.toContain('RAT_TEPAT_WAKTU');
    expect(future?.faults.map(({ field }) => field)).toEqual(['held']);
    expect(crowd?.faults.map(({ field }) => field)).toEqual(['present']);
  });

  test('forty are saved as one change, what is empty stays, and one press takes all of it back', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Koperasi Nomor ${at + 1}`);
    const { backend, ids } = await office(names);
    const before = await backend.ask('rat.get', { cooperativeId: ids[0] ?? '', bookYear });
    await backend.ask('rat.save', {
      cooperativeId: ids[0] ?? '',
      bookYear,
      stages: {
        invited: { on: '2025-02-01', note: '' },
        scheduled: { on: null, note: '' },
        held: { on: null, note: '' },
        reported: { on: null, note: '' },
        entered: { on: null, note: '' },
        certified: { on: null, note: '' },
      },
      detail: { ...before.detail, place: 'Balai Desa' },
      figures: { ...before.figures, surplus: 7 },
    });
    const rows = names.map((name) => ({ name, held: '2025-03-15', membersMale: 60, membersFemale: 40 }));
    const { answer } = await saved(backend, rows);
    expect(answer.saved).toBe(40);
    const first = await backend.ask('rat.get', { cooperativeId: ids[0] ?? '', bookYear });
    expect(first.detail.place).toBe('Balai Desa');
    expect(first.figures).toMatchObject({
      surplus: 7,
      membersMale: 60,
      membersFemale: 40,
      membersTotal: 100,
    });
    expect(first.stages.find(({ stage }) => stage === 'invited')?.on).toBe('2025-02-01');
    expect(await backend.ask('rat.boardCount', { bookYear })).toMatchObject({ notHeld: 0 });
    await backend.ask('change.undo', { batchId: answer.batchId ?? '' });
    expect(await backend.ask('rat.boardCount', { bookYear })).toMatchObject({ notHeld: 40 });
  });

  test('a row with a fault refuses the whole saving, at its cell, and nothing is written', async () => {
    const { backend, ids } = await office(['Koperasi Satu', 'Koperasi Dua']);
    const updatedAt = (
      await backend.ask('rat.checkTable', {
        bookYear,
        rows: [{ name: 'Koperasi Satu' }, { name: 'Koperasi Dua' }],
      })
    ).map(({ cooperative }) => cooperative?.updatedAt ?? null);
    const rows = [
      { cooperativeId: ids[0], expectedUpdatedAt: updatedAt[0], held: '2025-03-15' },
      { cooperativeId: ids[1], expectedUpdatedAt: updatedAt[1], reported: '2025-03-15' },
      { cooperativeId: ids[0], expectedUpdatedAt: updatedAt[0], held: '2025-03-16' },
    ];
    const refused = await backend.refusal('rat.saveTable', { bookYear, rows });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refused.details?.faults?.map(({ path }) => path)).toEqual(['rows[1].held', 'rows[2].name']);
    expect(await backend.ask('rat.boardCount', { bookYear })).toMatchObject({ notHeld: 2 });
  });

  test('a RAT that another desk changed meanwhile is refused; a meeting on record is not overwritten', async () => {
    const { backend, ids } = await office(['Koperasi Satu']);
    const [checked] = await backend.ask('rat.checkTable', { bookYear, rows: [{ name: 'Koperasi Satu' }] });
    await backend.ask('cooperative.saveRat', {
      id: ids[0] ?? '',
      bookYear,
      heldOn: '2025-03-15',
      reportedOn: null,
    });
    const expectedUpdatedAt = checked?.cooperative?.updatedAt ?? null;
    const rows = [{ cooperativeId: ids[0], expectedUpdatedAt, held: '2025-03-16' }];
    expect((await backend.refusal('rat.saveTable', { bookYear, rows })).code).toBe(
      'RECORD_CHANGED_ELSEWHERE',
    );
    const again = await backend.ask('rat.checkTable', {
      bookYear,
      rows: [{ name: 'Koperasi Satu', held: '2025-03-16' }],
    });
    expect(again[0]?.faults).toMatchObject([
      { field: 'held', message: expect.stringContaining('sudah tercatat 15 Maret 2025') as string },
    ]);
  });
});
