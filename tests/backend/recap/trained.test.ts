import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sealOfHead } from '#backend/recap/figure-seal.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { unpackRelease } from '../../helpers/frozen-release.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const COLUMNS = [{ key: 'trained' }, { key: 'trainingParticipants' }] as const;

/** Cooperatives and participants of a year so far. */
async function trainedOn(backend: TestBackend, on?: string): Promise<readonly (number | null)[]> {
  const { total } = await backend.ask('recap.get', { grouping: 'district', columns: [...COLUMNS], on });
  return total.cells;
}

interface Came {
  readonly name: string;
  readonly cooperativeId?: string | undefined;
  readonly business?: string;
  readonly on?: readonly string[];
}

async function train(
  backend: TestBackend,
  participants: readonly Came[],
  part: { readonly state?: 'done' | 'running'; readonly startsOn?: string; readonly endsOn?: string } = {},
) {
  const { state = 'done', startsOn = '2025-03-04', endsOn = startsOn } = part;
  const { id } = await backend.ask('activity.record', {
    year: Number(startsOn.slice(0, 4)),
    kind: 'pelatihan',
    title: 'Akuntansi',
    state,
    batches: [
      {
        number: 1,
        startsOn,
        endsOn,
        participants: participants.map(({ on = [startsOn], ...one }) => ({
          ...one,
          marks: on.map((day) => ({ on: day, mark: 'present' as const })),
        })),
      },
    ],
  });
  return { id, people: (await backend.ask('activity.get', { id })).batches[0]?.participants ?? [] };
}

test('a cooperative counts once however often its people came; who was not there, or not at a thing that was held, is none', async () => {
  const backend = await officeBackend();
  const ids: string[] = [];
  for (const name of ['Koperasi Jasa Satu Uji', 'Koperasi Jasa Dua Uji', 'Koperasi Jasa Tiga Uji'])
    ids.push(await newRecord(backend, { name }));
  const [one, two, three] = ids;
  await train(backend, [
    { name: 'Contoh Ana', cooperativeId: one },
    { name: 'Contoh Budi', cooperativeId: one },
    { name: 'Contoh Absen', cooperativeId: two, on: [] },
    { name: 'Contoh Luar', business: 'Koperasi Tidak Dikenal' },
  ]);
  expect(await trainedOn(backend)).toEqual([1, 2]);
  await train(backend, [{ name: 'Contoh Ana', cooperativeId: one }]);
  expect(await trainedOn(backend)).toEqual([1, 3]);
  await train(backend, [{ name: 'Contoh Dua', cooperativeId: two }], { state: 'running' });
  expect(await trainedOn(backend)).toEqual([1, 3]);
  const { people } = await train(backend, [{ name: 'Contoh Tiga', cooperativeId: three }]);
  expect(await trainedOn(backend)).toEqual([2, 4]);
  await backend.ask('activity.removeParticipant', { id: people[0]?.id ?? '', reason: 'Salah orang' });
  expect(await trainedOn(backend)).toEqual([1, 3]);
});

test('the day before, the day and the year after: a day of presence counts in its own year, up to the day asked', async () => {
  const backend = await officeBackend();
  const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Satu Uji' });
  await train(backend, [{ name: 'Contoh Ana', cooperativeId, on: ['2024-12-31', '2025-01-01'] }], {
    startsOn: '2024-12-30',
    endsOn: '2025-01-01',
  });
  const told = await Promise.all(
    ['2024-12-30', '2024-12-31', '2025-01-01', '2025-11-18'].map((on) => trainedOn(backend, on)),
  );
  expect(told).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('one of the list of certificates who is also marked present, and tied since, is one', async () => {
  const backend = await officeBackend();
  const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Satu Uji' });
  const { id } = await backend.ask('training.create', {
    title: 'Pelatihan Akuntansi',
    startsOn: '2025-11-04',
    endsOn: '2025-11-04',
    place: 'Sangatta',
    datedOn: '2025-11-04',
    isOpenSignature: true,
    participants: [
      { name: 'Contoh Ana', cooperativeName: 'Koperasi Jasa Satu Uji' },
      { name: 'Contoh Budi', cooperativeName: 'Koperasi Ejaan Lain' },
    ],
  });
  expect(await trainedOn(backend)).toEqual([1, 1]);
  expect(await trainedOn(backend, '2025-11-03')).toEqual([0, 0]);
  const [batch] = (await backend.ask('activity.get', { id })).batches;
  const [ana, budi] = batch?.participants ?? [];
  await backend.ask('activity.setAttendance', {
    batchId: batch?.id ?? '',
    marks: [{ participantId: ana?.id ?? '', on: '2025-11-04', mark: 'present' }],
  });
  expect(await trainedOn(backend)).toEqual([1, 1]);
  // Whose name the register did not know counts from when an officer ties it to a record.
  const other = await newRecord(backend, { name: 'Koperasi Jasa Dua Uji' });
  for (const [participant, to] of [
    [ana, cooperativeId],
    [budi, other],
  ] as const) {
    const { updatedAt } =
      (await backend.ask('activity.matches', { id })).find(
        ({ participantId }) => participantId === participant?.id,
      ) ?? {};
    await backend.ask('activity.matchParticipant', {
      id: participant?.id ?? '',
      expectedUpdatedAt: updatedAt ?? null,
      personId: null,
      cooperativeId: to,
    });
  }
  expect(await trainedOn(backend)).toEqual([2, 2]);
});

test('a name of a record that was merged is the one it was merged into', async () => {
  const backend = await officeBackend();
  const kept = await newRecord(backend, { name: 'Koperasi Jasa Tetap Uji' });
  const gone = await newRecord(backend, { name: 'Koperasi Jasa Lama Uji' });
  await backend.ask('training.create', {
    title: 'Pelatihan Akuntansi',
    startsOn: '2025-11-04',
    endsOn: '2025-11-04',
    place: 'Sangatta',
    datedOn: '2025-11-04',
    isOpenSignature: true,
    participants: [{ name: 'Contoh Ana', cooperativeName: 'Koperasi Jasa Lama Uji' }],
  });
  await train(backend, [{ name: 'Contoh Budi', cooperativeId: gone }]);
  expect(await trainedOn(backend)).toEqual([1, 2]);
  await backend.ask('duplicate.merge', { keptId: kept, removedId: gone });
  expect(await trainedOn(backend)).toEqual([1, 2]);
});

test('what was frozen keeps its number, its seal and the definition it was counted by; a new one has the new', async () => {
  const { dataFolder } = await unpackRelease('0.1.0');
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  const before = raw.prepare('SELECT * FROM official_figure_row ORDER BY 1, 2').all();
  raw.close();
  const backend = await testBackend({ dataFolder, today: '2031-05-05' });
  const [older] = await backend.ask('figure.list', {});
  const ask = async (id: string) =>
    backend.ask('figure.table', { id, grouping: 'kind', columns: [...COLUMNS] });
  const cellsBefore = (await ask(older?.id ?? '')).total.cells;
  const [cooperative] = (await backend.ask('cooperative.list', { limit: 1 })).rows;
  await train(backend, [{ name: 'Contoh Ana', cooperativeId: cooperative?.id ?? '' }], {
    startsOn: '2031-05-01',
  });
  const table = await ask(older?.id ?? '');
  expect(table.total.cells).toEqual(cellsBefore);
  expect(table.columns[0]?.definition).toContain('tercatat pada peserta pelatihan dinas');
  expect(table.columns[0]?.definition).not.toContain('hadir');
  const { id } = await backend.ask('figure.freeze', { title: 'Baru' });
  const now = await ask(id);
  expect(now.total.cells).toEqual([1, 1]);
  expect(now.columns[0]?.definition).toContain('hadir sedikitnya satu hari');
  expect(now.columns[1]?.definition).toContain('bukan jumlah orang berbeda');
  const again = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  const rows = again
    .prepare('SELECT * FROM official_figure_row WHERE figure_number <> ? ORDER BY 1, 2')
    .all((await backend.ask('figure.list', {})).length);
  again.close();
  expect(rows).toMatchObject(before as object[]);
});

/** The figure's head as the program stored it before editions were written down, under a seal of that day. */
function withoutEdition(dataFolder: string, id: string): void {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  raw.exec('DROP TRIGGER official_figure_no_update');
  const row = raw
    .prepare<[string], Readonly<Record<string, never>>>('SELECT * FROM official_figure WHERE id = ?')
    .get(id);
  const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const head = Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [camel(name), value]));
  const tableJson = String(head['tableJson']).replace(/"edition":\d+,?/, '');
  const sha256 = sealOfHead({ ...(head as unknown as Parameters<typeof sealOfHead>[0]), tableJson });
  raw
    .prepare('UPDATE official_figure SET table_json = ?, sha256 = ? WHERE id = ?')
    .run(tableJson, sha256, id);
  raw.close();
}

test('a figure of before, opened by a column that was not frozen with it, has the definition of its own day', async () => {
  const backend = await officeBackend();
  const { id } = await backend.ask('figure.freeze', { title: 'Dahulu' });
  const definition = async () =>
    (await backend.ask('figure.table', { id, grouping: 'kind', columns: [...COLUMNS] })).columns[0]
      ?.definition;
  expect(await definition()).toContain('hadir sedikitnya satu hari');
  withoutEdition(backend.dataFolder, id);
  expect(await definition()).toContain('namanya tercatat pada peserta pelatihan dinas');
});
