import { describe, expect, test } from 'vitest';
import { INCOMING_STATES } from '#rules/incoming/state.ts';
import type { IncomingDue } from '#rules/incoming/state.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';

const record = async (backend: TestBackend, part: object = {}) =>
  (await backend.ask('incoming.record', { sender: 'Camat Contoh', subject: 'Undangan', ...part })).id;
const dispose = (backend: TestBackend, id: string, part: object = {}) =>
  backend.ask('incoming.dispose', { id, toWhom: ['Bidang Kelembagaan'], instructions: ['hadiri'], ...part });
const stateOf = async (backend: TestBackend, id: string) =>
  (await backend.ask('incoming.get', { id })).letter.state;

/** The same office on another day. */
async function on(backend: TestBackend, today: string): Promise<TestBackend> {
  await backend.close();
  return testBackend({ dataFolder: backend.dataFolder, today });
}

describe('a disposition', () => {
  test('goes to each receiver by itself; the letter waits until the last of them is done', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    expect(await stateOf(backend, id)).toBe('open');
    const { ids } = await dispose(backend, id, {
      toWhom: ['Bidang Kelembagaan', 'Sekretaris', 'Sekretaris'],
      fromWhom: 'Kepala Dinas',
      note: 'berkoordinasi',
    });
    expect(ids).toHaveLength(2);
    const { letter, dispositions } = await backend.ask('incoming.get', { id });
    expect(letter).toMatchObject({ state: 'waiting', waitingWith: ['Bidang Kelembagaan', 'Sekretaris'] });
    expect(dispositions[0]).toMatchObject({
      instructionText: 'Hadiri atau wakili',
      note: 'berkoordinasi',
      givenOn: '2025-11-18',
      fromWhom: 'Kepala Dinas',
    });
    const [first = '', second = ''] = ids;
    await backend.ask('incoming.finish', { ids: [first], on: '2025-11-18', note: 'dihadiri' });
    expect(await stateOf(backend, id)).toBe('waiting');
    await backend.ask('incoming.finish', { ids: [second], on: '2025-11-18', note: 'dicatat' });
    expect(await stateOf(backend, id)).toBe('done');
    expect(
      (await backend.refusal('incoming.finish', { ids: [second], on: '2025-11-18', note: 'x' })).code,
    ).toBe('INVALID_INPUT');
    await backend.ask('incoming.unfinish', { id: second });
    expect(await stateOf(backend, id)).toBe('waiting');
  });

  test('remembers who passes on and to whom, the latest first', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    await dispose(backend, id, { fromWhom: 'Kepala Dinas' });
    await dispose(backend, id, { toWhom: ['Sekretaris'], fromWhom: 'Kepala Dinas' });
    const { from, to, senders } = await backend.ask('incoming.choices', {});
    expect(from).toEqual(['Kepala Dinas']);
    expect([...to].toSorted()).toEqual(['Bidang Kelembagaan', 'Sekretaris']);
    expect(senders).toEqual(['Camat Contoh']);
  });

  test('is refused without a task, with one that is not on the list, with days that cannot be', async () => {
    const backend = await officeBackend();
    const id = await record(backend, { receivedOn: '2025-11-17' });
    const faults = async (part: object) =>
      Object.keys(await faultsOf(backend, 'incoming.dispose', { id, toWhom: ['A'], note: 'x', ...part }));
    expect(await faults({ note: '' })).toEqual(['instructions']);
    expect(await faults({ instructions: ['terbang'] })).toEqual(['instructions']);
    expect(await faults({ givenOn: '2025-11-16' })).toEqual(['givenOn']);
    expect(await faults({ dueOn: '2025-11-17' })).toEqual(['dueOn']);
    expect(await faults({ toWhom: [] })).toEqual(['toWhom']);
    const { ids } = await dispose(backend, id);
    const done = { ids, note: 'x' };
    expect(Object.keys(await faultsOf(backend, 'incoming.finish', { ...done, on: '2025-11-17' }))).toEqual([
      'on',
    ]);
    expect(Object.keys(await faultsOf(backend, 'incoming.finish', { ...done, on: '2025-11-19' }))).toEqual([
      'on',
    ]);
  });

  test('is finished with the others or not at all', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const { ids } = await dispose(backend, id, { toWhom: ['Bidang A', 'Bidang B', 'Bidang C'] });
    await backend.ask('incoming.finish', { ids: ids.slice(2), on: '2025-11-18', note: 'selesai dahulu' });
    const refused = await faultsOf(backend, 'incoming.finish', { ids, on: '2025-11-18', note: 'selesai' });
    expect(refused['ids']).toContain('Disposisi kepada Bidang C sudah selesai');
    expect((await backend.ask('incoming.get', { id })).letter.waitingWith).toEqual(['Bidang A', 'Bidang B']);
  });

  test('can be corrected, taken out and taken back', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const { ids } = await dispose(backend, id);
    const [one = ''] = ids;
    const typed = { id: one, toWhom: 'Sekretaris', instructions: ['hadiri'], givenOn: '2025-11-18' };
    await backend.ask('incoming.correctDisposition', { ...typed, dueOn: '2025-11-20' });
    expect((await backend.ask('incoming.get', { id })).letter).toMatchObject({
      firstDueOn: '2025-11-20',
      when: '2 hari lagi',
      waitingWith: ['Sekretaris'],
    });
    await backend.ask('incoming.removeDisposition', { ids: [one], reason: 'salah orang' });
    expect(await stateOf(backend, id)).toBe('open');
    await backend.ask('incoming.restoreDisposition', { id: one });
    expect(await stateOf(backend, id)).toBe('waiting');
  });
});

test('a letter nobody is to do anything about is closed with a word, and opened again; not while it waits', async () => {
  const backend = await officeBackend();
  const id = await record(backend);
  const close = { id, on: '2025-11-18', note: 'diarsipkan' };
  await backend.ask('incoming.close', close);
  expect((await backend.ask('incoming.get', { id })).letter).toMatchObject({
    state: 'done',
    closedNote: 'diarsipkan',
  });
  await backend.ask('incoming.reopen', { id });
  expect(await stateOf(backend, id)).toBe('open');
  await dispose(backend, id);
  expect((await faultsOf(backend, 'incoming.close', close))['id']).toContain(
    'masih menunggu Bidang Kelembagaan',
  );
});

describe('the last day', () => {
  test('is in time before and on it; the day after, list, first screen and standing say it is late', async () => {
    let backend = await officeBackend({ today: '2025-11-18' });
    const id = await record(backend);
    await dispose(backend, id, { dueOn: '2025-11-20' });
    const seen: unknown[] = [];
    for (const today of ['2025-11-19', '2025-11-20', '2025-11-21']) {
      backend = await on(backend, today);
      const { items } = await backend.ask('home.work', {});
      const work = items.find(({ kind }) => kind === 'incoming');
      const { dueToday, overdue } = await backend.ask('incoming.standing', {});
      const { total } = await backend.ask('incoming.list', { due: 'due' });
      seen.push([await stateOf(backend, id), work?.urgency, dueToday, overdue, total]);
    }
    expect(seen).toEqual([
      ['waiting', undefined, 0, 0, 0],
      ['waiting', 'today', 1, 0, 1],
      ['overdue', 'over', 0, 1, 1],
    ]);
    await backend.ask('incoming.remove', { id, reason: 'ganda' });
    const { items } = await backend.ask('home.work', {});
    expect(items.filter(({ kind }) => kind === 'incoming')).toEqual([]);
  });

  test('is looked for as due, within a week, or missing', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    for (const dueOn of ['2025-11-18', '2025-11-25', '2025-11-26', null])
      await dispose(backend, await record(backend), { dueOn });
    await record(backend);
    const found = async (due: IncomingDue) =>
      (await backend.ask('incoming.list', { due })).rows.map(({ agendaNumber }) => agendaNumber).toReversed();
    expect(await found('due')).toEqual([1]);
    expect(await found('week')).toEqual([1, 2]);
    expect(await found('undated')).toEqual([4]);
  });
});

test('the state a list is narrowed by is the state it shows, whatever happened to a letter', async () => {
  const backend = await officeBackend({ today: '2025-11-18' });
  const cooperativeId = await newRecord(backend, { name: 'Koperasi Uji Keadaan' });
  const days = [null, '2025-11-10', '2025-11-18', '2025-11-20'] as const;
  // Every mixture of one disposition that waits or is done, another one, and a closing word.
  for (const first of [...days, 'done', 'none'] as const)
    for (const second of [...days, 'done', 'none'] as const) {
      const id = await record(backend, { receivedOn: '2025-11-01', cooperativeId });
      for (const one of [first, second]) {
        if (one === 'none') continue;
        const dueOn = one === 'done' ? '2025-11-05' : one;
        const { ids } = await dispose(backend, id, { dueOn, givenOn: '2025-11-01' });
        if (one === 'done') await backend.ask('incoming.finish', { ids, on: '2025-11-02', note: 'beres' });
      }
      if (first === 'none' && second === 'none')
        await backend.ask('incoming.close', { id, on: '2025-11-02', note: 'x' });
    }
  await record(backend);
  const all = (await backend.ask('incoming.list', { limit: 500 })).rows;
  const byState = [];
  for (const state of INCOMING_STATES) {
    const { rows, total } = await backend.ask('incoming.list', { state, limit: 500 });
    expect({ state, total }).toEqual({ state, total: all.filter((one) => one.state === state).length });
    expect(rows.every((row) => row.state === state)).toBe(true);
    byState.push([state, total]);
  }
  expect(byState.filter(([, total]) => total === 0)).toEqual([['answered', 0]]);
  expect(all).toHaveLength(37);
});
