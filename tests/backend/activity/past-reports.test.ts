import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECAP_GROUPS } from '#rules/activity/recap.ts';
import {
  activityOffice,
  activitySets,
  COOPERATIVES,
  countable,
  forgetActivities,
  recordSet,
} from '../../helpers/activity-sets.ts';
import { recapsByHand } from '../../helpers/counted-by-hand.ts';
import { sample } from '../../helpers/deep.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const TODAY = '2026-11-18';
const YEARS = [2024, 2025] as const;
const REASON = 'permintaan tertulis';

const recaps = (backend: TestBackend) =>
  Promise.all(
    YEARS.flatMap((year) =>
      RECAP_GROUPS.map(async (by) => ({ year, by, ...(await backend.ask('activity.recap', { year, by })) })),
    ),
  );

/** Rows without the id that names an activity, so that sets can be compared. */
type Recaps = Awaited<ReturnType<typeof recaps>>;
const numbers = (all: Recaps) => all.map(({ notes: _notes, ...recap }) => recap);

test('any activities: people taken out one after the other, and a cooperative dissolved, change no recap of the past', async () => {
  const backend = await officeBackend({ today: TODAY });
  const gone = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await fc.assert(
    fc.asyncProperty(activitySets, gone, fc.nat({ max: 4 }), async (drawn, order, dissolved) => {
      forgetActivities(backend);
      const office = await activityOffice(backend);
      const lines = await recordSet(office, drawn);
      const before = await recaps(backend);
      for (const who of order) {
        if (who < 2) {
          await backend.ask('people.anonymise', { personId: office.personIds[who] ?? '', reason: REASON });
        } else {
          const participantId = lines.find((line) => line.who === who)?.id;
          if (participantId === undefined) continue;
          // A namesake without a number may have been taken out with another already: that is refused, and said.
          await backend.dispatch({
            name: 'people.anonymiseParticipant',
            input: { participantId, reason: REASON },
          });
        }
        expect({ who, recaps: await recaps(backend) }).toEqual({ who, recaps: before });
      }
      await backend.ask('cooperative.changeStatus', {
        id: office.cooperativeIds[dissolved] ?? '',
        status: 'dissolved',
        sinceOn: '2026-01-05',
        reason: 'Keputusan pembubaran',
      });
      expect(await recaps(backend)).toEqual(before);
    }),
    { numRuns: sample(15, 100) },
  );
}, 600_000);

test('any activities: two records that become one count as one, the recap says what it said before, and taken back all is as it was', async () => {
  const backend = await officeBackend({ today: TODAY });
  const pair = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(activitySets, pair, async (drawn, [kept = 0, removed = 1]) => {
      forgetActivities(backend);
      const office = await activityOffice(backend);
      await recordSet(office, drawn);
      const before = await recaps(backend);
      const { mergeId } = await backend.ask('duplicate.merge', {
        keptId: office.cooperativeIds[kept] ?? '',
        removedId: office.cooperativeIds[removed] ?? '',
      });
      const after = await recaps(backend);
      const { held, came } = countable(drawn);
      const moved = came.map((one) => (one.side === removed ? { ...one, side: kept } : one));
      for (const [at, { year, by, rows, total, notes }] of after.entries()) {
        const hand = recapsByHand(held, moved, year);
        const byHand = by === 'origin' ? hand.originTotal : hand.total;
        expect(total).toMatchObject(byHand);
        const told = Object.fromEntries(rows.map(({ name, key: _key, ...counts }) => [name, counts]));
        expect(told).toMatchObject(hand[by]);
        expect(Object.keys(told).toSorted()).toEqual(Object.keys(hand[by]).toSorted());
        const was = before[at];
        const isOther = JSON.stringify([rows, total]) !== JSON.stringify([was?.rows, was?.total]);
        expect(notes.length).toBe(isOther ? 1 : 0);
        if (!isOther) continue;
        expect(notes[0]).toContain(`${COOPERATIVES[removed]?.name ?? ''} `);
        expect(notes[0]).toContain(`digabungkan ke ${COOPERATIVES[kept]?.name ?? ''}`);
        if (total.cooperatives !== was?.total.cooperatives)
          expect(notes[0]).toContain(
            `Jumlah: koperasi ${String(total.cooperatives)}, sebelumnya ${String(was?.total.cooperatives)}`,
          );
      }
      await backend.ask('duplicate.undoMerge', { mergeId });
      expect(numbers(await recaps(backend))).toEqual(numbers(before));
      expect((await recaps(backend)).flatMap(({ notes }) => notes)).toEqual([]);
    }),
    { numRuns: sample(15, 100) },
  );
}, 600_000);

const came = (on: string) => [{ on, mark: 'present' as const }];
async function train(backend: TestBackend, on: string, participants: readonly object[]) {
  const { id } = await backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Akuntansi',
    state: 'done',
    batches: [
      {
        number: 1,
        startsOn: on,
        endsOn: on,
        participants: participants.map((one) => ({ name: 'Contoh Ani', ...one, marks: came(on) })),
      },
    ],
  });
  return (await backend.ask('activity.get', { id })).batches[0]?.participants ?? [];
}

describe('records that become one', () => {
  test('two who bore one name there become one person; the recap says both figures, on screen and on paper alike', async () => {
    const backend = await officeBackend({ today: TODAY, now: () => `${TODAY}T03:00:00.000Z` });
    const kept = await newRecord(backend, { name: 'Koperasi Jasa Maju' });
    const removed = await newRecord(backend, { name: 'Koperasi Jasa Maju Lama' });
    await train(backend, '2025-03-04', [{ cooperativeId: kept }, { cooperativeId: removed }]);
    await backend.ask('duplicate.merge', { keptId: kept, removedId: removed });
    const { total, notes } = await backend.ask('activity.recap', { year: 2025 });
    expect(total).toMatchObject({ people: 1, cooperatives: 1, personDays: 2 });
    expect(notes).toEqual([
      'Catatan Koperasi Jasa Maju Lama digabungkan ke Koperasi Jasa Maju pada 18 November 2026; keduanya kini satu koperasi. Jumlah: orang 1, sebelumnya 2; koperasi 1, sebelumnya 2. Akuntansi: orang 1, sebelumnya 2; koperasi 1, sebelumnya 2.',
    ]);
  });

  test('one merged into another that was merged again: each is told with its own figures', async () => {
    const backend = await officeBackend({ today: TODAY });
    const ids: string[] = [];
    for (const name of ['Koperasi Jasa Satu', 'Koperasi Jasa Dua', 'Koperasi Jasa Tiga'])
      ids.push(await newRecord(backend, { name }));
    const [one = '', two = '', three = ''] = ids;
    await train(
      backend,
      '2025-03-04',
      ids.map((cooperativeId, at) => ({ name: `Contoh Orang ${String(at)}`, cooperativeId })),
    );
    await backend.ask('duplicate.merge', { keptId: two, removedId: one });
    await backend.ask('duplicate.merge', { keptId: three, removedId: two });
    const { total, notes } = await backend.ask('activity.recap', { year: 2025 });
    expect(total).toMatchObject({ people: 3, cooperatives: 1 });
    expect(notes.map((note) => note.slice(0, note.indexOf(' pada')))).toEqual([
      'Catatan Koperasi Jasa Dua digabungkan ke Koperasi Jasa Tiga',
      'Catatan Koperasi Jasa Satu digabungkan ke Koperasi Jasa Dua',
    ]);
    expect(notes[0]).toContain('Jumlah: koperasi 1, sebelumnya 2.');
    expect(notes[1]).toContain('Jumlah: koperasi 2, sebelumnya 3.');
  });
});

test('a report of performance and an official figure that were frozen stay to the sign, whatever happens to people and cooperatives', async () => {
  const backend = await officeBackend({ today: TODAY });
  const kept = await newRecord(backend, { name: 'Koperasi Jasa Maju' });
  const removed = await newRecord(backend, { name: 'Koperasi Jasa Maju Lama' });
  const [ani] = await train(backend, '2025-03-04', [{ cooperativeId: kept }, { cooperativeId: removed }]);
  const counted = { unit: 'satuan', formula: 'single', span: 'quarter', firstYear: 2025 } as const;
  await backend.ask('performance.save', { ...counted, code: 'A', name: 'Orang', numerator: 'trainedPeople' });
  await backend.ask('performance.save', {
    ...counted,
    code: 'B',
    name: 'Koperasi',
    numerator: 'trainedCooperatives',
  });
  await backend.ask('performance.freeze', { year: 2025, quarter: 1 });
  const frozen = await backend.ask('figure.freeze', {
    title: 'Rilis',
    cutOffOn: '2025-12-31',
    columns: [{ key: 'trained' }, { key: 'trainingParticipants' }],
  });
  const figure = async () => ({
    got: await backend.ask('figure.get', { id: frozen.id }),
    table: await backend.ask('figure.table', {
      id: frozen.id,
      grouping: 'kind',
      columns: [{ key: 'trained' }],
    }),
  });
  const quarter = async () =>
    (await backend.ask('performance.report', { year: 2025, quarter: 1 })).rows.map(({ value, cells }) => ({
      value,
      now: cells[0]?.now,
    }));
  const before = { figure: await figure(), quarter: await quarter() };
  expect(before.quarter).toEqual([
    { value: 2_00, now: null },
    { value: 2_00, now: null },
  ]);
  expect(before.figure.got.table.total.cells).toEqual([2, 2]);
  await backend.ask('duplicate.merge', { keptId: kept, removedId: removed });
  await backend.ask('people.anonymiseParticipant', { participantId: ani?.id ?? '', reason: REASON });
  await backend.ask('cooperative.changeStatus', {
    id: kept,
    status: 'dissolved',
    sinceOn: '2025-06-30',
    reason: 'Keputusan pembubaran',
  });
  expect(await figure()).toEqual(before.figure);
  // What would be counted today stands beside the frozen figure, and never in its place.
  expect(await quarter()).toEqual([
    { value: 2_00, now: 1_00 },
    { value: 2_00, now: 1_00 },
  ]);
});
