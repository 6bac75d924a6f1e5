import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityRecap } from '#rules/activity/recap.ts';
import type { CountedActivity, CountedParticipant } from '#rules/activity/recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const OURS = '64.08';
const someone = (name: string, part: Partial<CountedParticipant> = {}): CountedParticipant => ({
  personId: null,
  nikKtp: '',
  name,
  cooperativeId: null,
  business: '',
  sex: 'L',
  originCode: OURS,
  category: '',
  cooperativeRegency: part.cooperativeId ? OURS : '',
  district: '',
  presentDays: 3,
  ...part,
});
const activity = (
  id: string,
  participants: readonly CountedParticipant[],
  part: Partial<CountedActivity> = {},
) => ({
  id,
  title: id,
  state: 'done' as const,
  subActivityCode: '',
  funds: ['dak'],
  batches: [{ startsOn: toPlainDate('2023-07-04'), endsOn: toPlainDate('2023-07-06') }],
  participants,
  ...part,
});

test('75: 4 to 6 July are three days; thirty of three kabupaten by kabupaten and by sex', () => {
  const people = ['64.02', '64.08', '64.09'].flatMap((origin, group) =>
    Array.from({ length: 10 }, (_, at) =>
      someone(`${origin} ${String(at)}`, {
        originCode: at === 0 ? `${origin}.04` : origin,
        business: `Koperasi ${origin} ${String(at)}`,
        sex: at < 4 + group ? 'L' : 'P',
      }),
    ),
  );
  const absent = someone('Tidak datang', { originCode: '64.02', presentDays: 0 });
  const unknown = someone('Tanpa asal', { originCode: '', sex: null });
  const { rows, total } = activityRecap([activity('a', [...people, absent, unknown])], 'origin', OURS);
  expect(
    rows.map(({ key, days, people: all, men, women, cooperatives }) => [
      key,
      days,
      all,
      men,
      women,
      cooperatives,
    ]),
  ).toEqual([
    ['64.02', 3, 10, 4, 6, 10],
    ['64.08', 3, 10, 5, 5, 10],
    ['64.09', 3, 10, 6, 4, 10],
    ['', 3, 1, 0, 0, 0],
  ]);
  expect(total).toMatchObject({ activities: 1, days: 3, people: 31, men: 15, women: 15, cooperatives: 30 });
  // The office's own recap counts its own region alone, as before.
  expect(activityRecap([activity('a', people)], 'activity', OURS).total).toMatchObject({
    people: 10,
    men: 5,
  });
});

test('T1: of three kabupaten only ours are counted', () => {
  const from = (origin: string) =>
    Array.from({ length: 10 }, (_, at) =>
      someone(`${origin} ${String(at)}`, {
        originCode: origin,
        business: `Koperasi ${origin} ${String(at)}`,
      }),
    );
  const { total } = activityRecap(
    [activity('a', ['64.02', '64.08', '64.09'].flatMap(from))],
    'activity',
    OURS,
  );
  expect(total).toMatchObject({
    activities: 1,
    days: 3,
    people: 10,
    men: 10,
    women: 0,
    cooperatives: 10,
    personDays: 30,
  });
});

test('T2: three batches of 25: one activity, nine days, 75 people, 225 person-days', () => {
  const days = [
    ['2020-10-19', '2020-10-21'],
    ['2020-10-22', '2020-10-24'],
    ['2020-11-04', '2020-11-06'],
  ] as const;
  const all = activity(
    'kediri',
    Array.from({ length: 75 }, (_, at) => someone(`Orang ${String(at)}`)),
    { batches: days.map(([from, until]) => ({ startsOn: toPlainDate(from), endsOn: toPlainDate(until) })) },
  );
  expect(activityRecap([all], 'fund', OURS).total).toMatchObject({
    activities: 1,
    days: 9,
    people: 75,
    personDays: 225,
  });
});

test('T4: two of one cooperative, one of them at another class too: one cooperative, two people', () => {
  const ana = someone('Ana', { cooperativeId: 'k', nikKtp: '1' });
  const budi = someone('Budi', { cooperativeId: 'k' });
  const { rows, total } = activityRecap([activity('a', [ana, budi]), activity('b', [ana])], 'activity', OURS);
  expect(total).toMatchObject({ activities: 2, people: 2, cooperatives: 1, personDays: 9 });
  expect(rows.map(({ people }) => people)).toEqual([2, 1]);
});

test('T5: what waits or was cancelled is not realised', () => {
  const waiting = activity('a', [someone('Ana')], { state: 'waiting_budget' });
  const cancelled = activity('b', [someone('Ana')], { state: 'cancelled' });
  expect(activityRecap([waiting, cancelled], 'activity', OURS)).toMatchObject({
    rows: [],
    total: { activities: 0, people: 0 },
  });
});

test('who never came was not trained; a fund row counts a shared person, the total once', () => {
  const two = activity('a', [someone('Ana'), someone('Budi', { presentDays: 0 })], { funds: ['dak', 'dau'] });
  const { rows, total } = activityRecap([two], 'fund', OURS);
  expect(rows.map(({ key, people }) => [key, people])).toEqual([
    ['dak', 1],
    ['dau', 1],
  ]);
  expect(total.people).toBe(1);
});

test('a name without NIK is the one person with a NIK who bears it in the same cooperative', () => {
  const known = someone('Ana', { cooperativeId: 'k', nikKtp: '1' });
  const plain = someone('ANA', { cooperativeId: 'k' });
  const other = someone('Ana', { cooperativeId: 'k2' });
  expect(activityRecap([activity('a', [known, plain, other])], 'activity', OURS).total.people).toBe(2);
});

test('law: distinct people and cooperatives agree with a count made by hand', () => {
  const participant = fc.record({
    who: fc.integer({ min: 0, max: 9 }),
    isOurs: fc.boolean(),
    presentDays: fc.integer({ min: 0, max: 3 }),
  });
  const activities = fc.array(
    fc.record({ isDone: fc.boolean(), people: fc.array(participant, { maxLength: 12 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(activities, (drawn) => {
      const all = drawn.map(({ isDone, people }, at) =>
        activity(
          String(at),
          people.map(({ who, isOurs, presentDays }) =>
            someone(`Orang ${String(who)}`, {
              nikKtp: String(who),
              originCode: isOurs ? OURS : '64.09',
              cooperativeId: `k${String(who % 4)}`,
              presentDays,
            }),
          ),
          { state: isDone ? 'reported' : 'running' },
        ),
      );
      const came = drawn
        .filter(({ isDone }) => isDone)
        .flatMap(({ people }) => people.filter(({ presentDays }) => presentDays > 0));
      const { rows, total } = activityRecap(all, 'activity', OURS);
      const ours = came.filter(({ isOurs }) => isOurs);
      expect(total.people).toBe(new Set(ours.map(({ who }) => who)).size);
      expect(total.cooperatives).toBe(new Set(came.map(({ who }) => who % 4)).size);
      expect(total.personDays).toBe(ours.reduce((sum, { presentDays }) => sum + presentDays, 0));
      expect(Math.max(0, ...rows.map(({ people }) => people))).toBeLessThanOrEqual(total.people);
    }),
  );
});
