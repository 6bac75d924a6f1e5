import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';

const DAYS = ['2019-12-31', '2020-06-01', '2022-06-01', '2024-06-01', '2025-11-18'];
const TOLD = [
  ['inactive', '2020-03-01'],
  ['active', '2021-03-01'],
  ['dissolved', '2024-03-01'],
] as const;

/** Cooperatives whose status came without a day, recorded at the import. */
async function imported(ids: readonly string[]): Promise<TestBackend> {
  const backend = await officeBackend({ today: '2025-11-18', now: () => '2025-11-18T03:00:00.000Z' });
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  for (const id of ids) {
    insertTestCooperative(raw, id);
    raw
      .prepare(`INSERT INTO cooperative_status VALUES (?, ?, 'active', NULL, 'Impor', NULL, ?)`)
      .run(`s-${id}`, id, '2025-06-10T03:00:00.000Z');
  }
  raw.close();
  return backend;
}

async function change(backend: TestBackend, id: string, status: CooperativeStatus, sinceOn: string) {
  const { batchId } = await backend.ask('cooperative.changeStatus', { id, status, sinceOn, reason: 'uji' });
  return { batchId: batchId ?? '' };
}

async function told(backend: TestBackend, id: string) {
  const { status, statusTimeline } = await backend.ask('cooperative.get', { id });
  return { status, timeline: statusTimeline.map((one) => [one.status, one.on]) };
}

async function counted(backend: TestBackend) {
  const columns = [{ key: 'total' as const }, { key: 'active' as const }];
  const tables = await Promise.all(
    DAYS.map((on) => backend.ask('recap.get', { grouping: 'kind', columns, on })),
  );
  return tables.map(({ total }) => total.cells);
}

const permutations = <Value>(all: readonly Value[]): readonly (readonly Value[])[] =>
  all.length < 2
    ? [all]
    : all.flatMap((one, at) => permutations(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));

test('in whatever order the statuses come in, history, present status and every recap are the same', async () => {
  for (const order of permutations(TOLD)) {
    const backend = await imported(['a']);
    for (const [status, on] of order) await change(backend, 'a', status, on);
    expect(await told(backend, 'a')).toEqual({ status: 'dissolved', timeline: [['active', null], ...TOLD] });
    expect(await counted(backend)).toEqual([
      [1, 1],
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    await backend.close();
  }
});

test('a day before every dated status is told by the earliest, whichever was entered first', async () => {
  for (const order of permutations(TOLD)) {
    const backend = await imported([]);
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    insertTestCooperative(raw, 'a', 'active');
    raw.close();
    for (const [status, on] of order) await change(backend, 'a', status, on);
    expect((await told(backend, 'a')).timeline).toEqual(TOLD);
    expect((await counted(backend))[0]).toEqual([1, 0]);
    await backend.close();
  }
});

test('one that came in late is taken back alone; what came in since stays', async () => {
  const backend = await imported(['a']);
  await change(backend, 'a', 'dissolved', '2024-03-01');
  const before = { told: await told(backend, 'a'), counted: await counted(backend) };
  const late = await change(backend, 'a', 'inactive', '2020-03-01');
  expect((await told(backend, 'a')).status).toBe('dissolved');
  const [batch] = await backend.ask('change.list', { cooperativeId: 'a', offset: 0, limit: 1 });
  expect(batch).toMatchObject({
    canUndo: true,
    entries: [
      {
        label: 'Status pada 1 Maret 2020',
        before: 'aktif, sejak kapan belum tercatat',
        after: 'tidak aktif sejak 1 Maret 2020',
      },
    ],
  });
  await backend.ask('change.undo', late);
  expect({ told: await told(backend, 'a'), counted: await counted(backend) }).toEqual(before);
});

test('a change is taken back without what was entered after it for another day', async () => {
  const backend = await imported(['a']);
  const mistake = await change(backend, 'a', 'dissolved', '2024-03-01');
  await change(backend, 'a', 'inactive', '2020-03-01');
  await backend.ask('change.undo', mistake);
  expect(await told(backend, 'a')).toEqual({
    status: 'inactive',
    timeline: [
      ['active', null],
      ['inactive', '2020-03-01'],
    ],
  });
  expect((await counted(backend)).map(([, active]) => active)).toEqual([1, 0, 0, 0, 0]);
});

test('the first status gets its day later, and loses it when that is taken back', async () => {
  const backend = await imported(['a']);
  const dating = await change(backend, 'a', 'active', '2018-05-04');
  expect(await told(backend, 'a')).toEqual({ status: 'active', timeline: [['active', '2018-05-04']] });
  await backend.ask('change.undo', dating);
  expect(await told(backend, 'a')).toEqual({ status: 'active', timeline: [['active', null]] });
  await change(backend, 'a', 'inactive', '2022-01-01');
  expect((await told(backend, 'a')).status).toBe('inactive');
});

test('a status set for many takes its place in each history', async () => {
  const backend = await imported(['a', 'b']);
  await change(backend, 'a', 'dissolved', '2024-03-01');
  const { batchId } = await backend.ask('bulk.apply', {
    target: { ids: ['a', 'b'] },
    change: { field: 'status', value: 'inactive', sinceOn: '2021-03-01', reason: 'uji' },
  });
  expect((await told(backend, 'a')).status).toBe('dissolved');
  expect((await told(backend, 'b')).status).toBe('inactive');
  await backend.ask('change.undo', { batchId: batchId ?? '' });
  expect((await told(backend, 'a')).timeline).toEqual([
    ['active', null],
    ['dissolved', '2024-03-01'],
  ]);
  expect(await told(backend, 'b')).toEqual({ status: 'active', timeline: [['active', null]] });
});

test('the same status of the same day is refused', async () => {
  const backend = await imported(['a']);
  await change(backend, 'a', 'inactive', '2020-03-01');
  await change(backend, 'a', 'dissolved', '2024-03-01');
  const again = { id: 'a', status: 'inactive', sinceOn: '2020-03-01', reason: 'uji' };
  const { updatedAt } = await backend.ask('cooperative.get', { id: 'a' });
  expect(
    await backend.refusal('cooperative.changeStatus', { ...again, expectedUpdatedAt: updatedAt }),
  ).toMatchObject({
    code: 'INVALID_INPUT',
    details: { faults: [{ path: 'status', message: expect.stringContaining('sudah') as string }] },
  });
});
