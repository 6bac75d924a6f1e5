import { userInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { holdDatabase } from '#backend/base/database-holder.ts';
import { recordChanges, fieldChange, statusChange } from '#backend/cooperative/change-log.ts';
import type { ChangeEntry } from '#backend/cooperative/change-log.ts';
import { writeFieldValue } from '#db/queries/cooperative/field.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { editRecord, newRecord } from '../../helpers/test-record.ts';

/** The record without what changes by itself whenever anything does. */
async function recordOf(backend: TestBackend, id: string) {
  const {
    updatedAt: _updatedAt,
    statusHistory: _history,
    ...record
  } = await backend.ask('cooperative.get', { id });
  return record;
}

const undo = (backend: TestBackend, batchId: string | null) =>
  backend.ask('change.undo', { batchId: batchId ?? 'tidak ada' });

describe('the change log', () => {
  test('says who changed what and when, with old and new as people read them', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { phone: '081234567895' });
    await editRecord(backend, id, {
      legalEntityOn: '2007-05-02',
      savingsLoan: 'usp',
      phone: '085299998888',
      villageCode: '64.08.09.2001',
    });
    const [change] = await backend.ask('change.list', { cooperativeId: id });
    expect(change).toMatchObject({
      who: userInfo().username,
      source: 'edit',
      canUndo: true,
      isUndone: false,
      cooperativeCount: 1,
    });
    expect(change?.title).toBe('Mengubah 4 isian');
    expect(change?.at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(
      Object.fromEntries((change?.entries ?? []).map(({ label, before, after }) => [label, [before, after]])),
    ).toEqual({
      'Tanggal badan hukum': ['', '2 Mei 2007'],
      'Simpan pinjam': ['tidak tercatat sebagai KSP atau USP', 'USP (unit simpan pinjam)'],
      Telepon: ['0812******95', '0852******88'],
      'Desa/kelurahan': ['', 'Sepaso, Kecamatan Bengalon'],
    });
  });

  test('of one record is not that of another; all of them together are newest first', async () => {
    const backend = await officeBackend();
    const first = await newRecord(backend, { name: 'Koperasi Satu' });
    const second = await newRecord(backend, { name: 'Koperasi Dua' });
    await editRecord(backend, first, { sector: 'Jasa' });
    const titles = async (cooperativeId: string | null, more: object = {}) =>
      (await backend.ask('change.list', { cooperativeId, ...more })).map(({ title }) => title);
    expect(await titles(second)).toEqual(['Mencatat koperasi baru: Koperasi Dua']);
    expect(await titles(null)).toHaveLength(3);
    expect((await titles(null))[0]).toBe('Mengubah Sektor usaha');
    expect(await titles(null, { offset: 1, limit: 1 })).toHaveLength(1);
  });

  test('a save that changes nothing writes nothing', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { sector: 'Jasa' });
    const before = await backend.ask('cooperative.get', { id });
    const saved = await editRecord(backend, id, { sector: 'Jasa' });
    expect(saved).toMatchObject({ batchId: null, updatedAt: before.updatedAt });
    expect(await backend.ask('change.list', { cooperativeId: id })).toHaveLength(1);
  });

  test('what was entered first has nothing before it to go back to', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { sector: 'Jasa' });
    const [created] = await backend.ask('change.list', { cooperativeId: id });
    expect(created).toMatchObject({ canUndo: false });
    expect((await backend.refusal('change.undo', { batchId: created?.batchId })).code).toBe(
      'CHANGE_HAS_LATER_WORK',
    );
  });
});

describe('taking a change back', () => {
  test('restores fields, seat and full numbers, is a change itself, and works once', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { phone: '081234567895', sector: 'Jasa' });
    const before = await recordOf(backend, id);
    const { batchId } = await editRecord(backend, id, {
      phone: '',
      sector: '',
      villageCode: '64.08.09.2001',
      name: 'Lain',
    });
    expect(await undo(backend, batchId)).toEqual({ restored: 4 });
    expect(await recordOf(backend, id)).toEqual(before);
    const purpose = 'uji';
    expect((await backend.ask('number.reveal', { kind: 'cooperative.phone', id, purpose })).value).toBe(
      '081234567895',
    );
    const [undoing, undone] = await backend.ask('change.list', { cooperativeId: id });
    expect(undoing).toMatchObject({
      source: 'undo',
      canUndo: false,
      title: 'Diurungkan: Mengubah 4 isian',
    });
    expect(undone).toMatchObject({ isUndone: true, canUndo: false });
    expect((await backend.refusal('change.undo', { batchId })).code).toBe('CHANGE_ALREADY_UNDONE');
    const ofUndo = { batchId: undoing?.batchId };
    expect((await backend.refusal('change.undo', ofUndo)).code).toBe('CHANGE_HAS_LATER_WORK');
  });

  test.each([
    ['figures', 'cooperative.save', { changes: {}, removedYears: [2024] }],
    ['a RAT', 'cooperative.removeRat', { bookYear: 2024, reason: 'uji' }],
  ] as const)('brings back %s that were removed', async (_what, name, input) => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const empty = {
      membersMale: null,
      membersFemale: null,
      managers: null,
      employees: 3,
      outsideCapital: null,
    };
    const figures = {
      ...empty,
      bookYear: 2024,
      membersTotal: 20,
      ownCapital: 0,
      assets: 5,
      turnover: null,
      surplus: -1,
    };
    await backend.ask('cooperative.save', { id, changes: {}, figures: [figures] });
    await backend.ask('cooperative.saveRat', { id, bookYear: 2024, heldOn: '2025-03-15', reportedOn: null });
    const before = await recordOf(backend, id);
    const { batchId } = await backend.ask(name, { id, ...input });
    expect(await recordOf(backend, id)).not.toEqual(before);
    await undo(backend, batchId);
    expect(await recordOf(backend, id)).toEqual(before);
  });

  test('takes away amendments, visits, roles with their new person', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const before = await recordOf(backend, id);
    const amendment = {
      cooperativeId: id,
      id: null,
      number: '1/PAD',
      amendedOn: null,
      subject: 'data',
      note: '',
    } as const;
    const visit = {
      id,
      verifiedOn: '2025-05-01',
      outcome: 'moved',
      officer: 'A',
      evidence: '',
      note: '',
    } as const;
    const role = {
      cooperativeId: id,
      id: null,
      person: { id: null, name: 'Budi' },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    } as const;
    const batches = [
      await backend.ask('cooperative.saveAmendment', amendment),
      await backend.ask('cooperative.addVerification', visit),
      await backend.ask('role.save', role),
    ];
    for (const { batchId } of batches) await undo(backend, batchId);
    expect(await recordOf(backend, id)).toEqual(before);
    expect(await backend.ask('person.search', { text: 'budi' })).toEqual([]);
  });

  test('gives a status back by adding to the history', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { legalEntityOn: '2007-05-02' });
    const change = { id, status: 'dissolved', sinceOn: '2025-01-01', reason: 'salah pilih' } as const;
    const { batchId } = await backend.ask('cooperative.changeStatus', change);
    await undo(backend, batchId);
    const { status, statusHistory } = await backend.ask('cooperative.get', { id });
    expect(status).toBe('active');
    expect(statusHistory.map((one) => [one.status, one.sinceOn])).toEqual([
      ['active', '2007-05-02'],
      ['dissolved', '2025-01-01'],
      ['active', '2007-05-02'],
    ]);
  });

  test('is refused as a whole when one part was changed since, and says which', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { name: 'Koperasi Uji' });
    const { batchId } = await editRecord(backend, id, { sector: 'Jasa', group: 'KUD' });
    const later = await editRecord(backend, id, { group: 'Kop. Wanita' });
    const refused = await backend.refusal('change.undo', { batchId });
    expect(refused).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
      details: { facts: { sebab: 'kelompok pada "Koperasi Uji" diubah lagi' } },
    });
    expect((await backend.ask('cooperative.get', { id })).fields).toMatchObject({
      sector: 'Jasa',
      group: 'Kop. Wanita',
    });
    await undo(backend, later.batchId);
    await undo(backend, batchId);
    expect((await backend.ask('cooperative.get', { id })).fields).toMatchObject({ sector: '', group: '' });
  });

  test('a person who has been given another role since stays', async () => {
    const backend = await officeBackend();
    const first = await newRecord(backend, { name: 'Koperasi Satu' });
    const second = await newRecord(backend, { name: 'Koperasi Dua' });
    const role = { id: null, organ: 'pengurus', position: 'Ketua', startsOn: null, endsOn: null } as const;
    const { batchId } = await backend.ask('role.save', {
      ...role,
      cooperativeId: first,
      person: { id: null, name: 'Budi' },
    });
    const [held] = (await backend.ask('cooperative.get', { id: first })).roles;
    await backend.ask('role.save', {
      ...role,
      cooperativeId: second,
      person: { id: held?.personId ?? '', name: 'Budi' },
    });
    const refused = await backend.refusal('change.undo', { batchId });
    expect(refused).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
      details: { facts: { sebab: expect.stringContaining('Budi') } },
    });
    expect((await backend.ask('cooperative.get', { id: first })).roles).toHaveLength(1);
  });

  test('a batch that is not there', async () => {
    const backend = await officeBackend();
    expect((await backend.refusal('change.undo', { batchId: 'x' })).code).toBe('NOT_FOUND');
  });
});

test('a bulk change over more records than one statement takes is taken back whole, and shown in part', async () => {
  const backend = await officeBackend();
  const ids: string[] = [];
  for (let index = 0; index < 620; index += 1) {
    ids.push(
      await newRecord(backend, {
        name: `Koperasi Massal ${index}`,
        assignedOfficer: index % 2 === 0 ? 'Ani' : '',
      }),
    );
  }
  await backend.close();
  const holder = await holdDatabase(backend.dataFolder, () => Promise.resolve());
  const entries = ids.flatMap((id, index): readonly ChangeEntry[] => [
    fieldChange(id, 'assignedOfficer', index % 2 === 0 ? 'Ani' : '', 'Badu'),
    statusChange(id, 'active', 'inactive'),
  ]);
  const heading = {
    source: 'bulk',
    title: 'Ubah massal',
    who: 'uji',
    at: new Date().toISOString(),
  } as const;
  const batchId = await holder
    .get()
    .db.transaction()
    .execute(async (write) => {
      await writeFieldValue(write, ids, 'assignedOfficer', 'Badu');
      await write.updateTable('cooperative').set({ status: 'inactive' }).execute();
      return recordChanges(write, heading, entries);
    });
  await holder.close();

  const again = await testBackend({ dataFolder: backend.dataFolder });
  const listed = (await again.ask('change.list', { cooperativeId: null })).find(
    (one) => one.batchId === batchId,
  );
  expect(listed).toMatchObject({ source: 'bulk', canUndo: true, cooperativeCount: 620 });
  expect(listed?.entries).toHaveLength(100);
  expect(await undo(again, batchId)).toEqual({ restored: 1240 });
  const officers = await Promise.all(
    ids.map(async (id) => {
      const { fields, status } = await again.ask('cooperative.get', { id });
      return [fields.assignedOfficer, status];
    }),
  );
  expect(officers).toEqual(ids.map((_id, index) => [index % 2 === 0 ? 'Ani' : '', 'active']));
}, 60_000);
