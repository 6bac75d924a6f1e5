import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import {
  entriesFrom,
  entryOn,
  placedInTimeline,
  presentSince,
  rowsOfPlacing,
  timelineOf,
} from '#rules/cooperative/status-timeline.ts';
import type { EnteredStatus, RecordedStatus } from '#rules/cooperative/status-timeline.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

const DAYS = Array.from({ length: 12 }, (_, at) => toPlainDate(`2025-03-${String(at + 1).padStart(2, '0')}`));
const RECORDED = toPlainDate('2025-03-20');
const on = (day: number): PlainDate => DAYS[day - 1] ?? RECORDED;

const status = fc.constantFrom(...COOPERATIVE_STATUSES);
const entered = fc.record({ status, on: fc.constantFrom(...DAYS), reason: fc.constant('') });
const dated = ({ on: sinceOn, ...rest }: EnteredStatus): RecordedStatus => ({
  ...rest,
  sinceOn,
  recordedOn: RECORDED,
});
const undated = (of: RecordedStatus['status'], recordedOn: PlainDate): RecordedStatus => ({
  status: of,
  sinceOn: null,
  recordedOn,
  reason: '',
});
const row = fc.oneof(
  entered.map(dated),
  fc.tuple(status, fc.constantFrom(...DAYS)).map(([of, day]) => undated(of, day)),
);

/** As a recap asks: the one recorded last of those that hold; before all of them the undated first, or the earliest. */
function statusOn(recorded: readonly RecordedStatus[], day: PlainDate) {
  const known = recorded.map((one) => ({ ...one, day: one.sinceOn ?? one.recordedOn }));
  const [first] = known;
  const earliest = known.toReversed().toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))[0];
  const beginning = first?.sinceOn === null ? first : earliest;
  return (known.findLast((one) => one.day <= day) ?? beginning)?.status;
}

/** A history to which statuses were entered one after the other, each at its place. */
const enter = (start: readonly RecordedStatus[], all: readonly EnteredStatus[]): readonly RecordedStatus[] =>
  all.reduce<readonly RecordedStatus[]>(
    (history, one) => [...history, ...rowsOfPlacing(timelineOf(history), one).map(dated)],
    start,
  );

describe('a timeline', () => {
  test('tells every day what a recap of that day counts', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (history) => {
        for (const day of DAYS)
          expect(entryOn(timelineOf(history), day)?.status).toBe(statusOn(history, day));
      }),
    );
  });

  test('and the present status are the same in whatever order dated statuses come in', () => {
    const some = fc.uniqueArray(entered, { selector: (one) => one.on, minLength: 1, maxLength: 6 });
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const start = fc.option(status, { nil: undefined });
    fc.assert(
      fc.property(shuffled, start, ([one, other], first) => {
        const history = first === undefined ? [] : [undated(first, RECORDED)];
        const told = [one, other].map((all) => enter(history, all));
        const [expected, found] = told.map(timelineOf);
        expect(found).toEqual(expected);
        for (const day of [...DAYS, RECORDED]) {
          expect(statusOn(told[1] ?? [], day)).toBe(statusOn(told[0] ?? [], day));
        }
        const newest = one.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
        expect(found?.at(-1)?.status).toBe(newest?.status);
      }),
    );
  });

  test('as it is shown before saving is the one that is there afterwards', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), entered, (history, one) => {
        const shown = placedInTimeline(timelineOf(history), one);
        const after = timelineOf([...history, ...rowsOfPlacing(timelineOf(history), one).map(dated)]);
        const words = (all: typeof shown) => all.map((entry) => [entry.status, entry.on, entry.isDated]);
        expect(words(after)).toEqual(words(shown));
      }),
    );
  });
});

describe('a status that comes in late', () => {
  const history = [undated('active', RECORDED), dated({ status: 'dissolved', on: on(9), reason: 'SK' })];

  test('ends where the later one begins, which stays the present one', () => {
    const placed = placedInTimeline(timelineOf(history), { status: 'inactive', on: on(4), reason: 'BA' });
    expect(placed.map((one) => [one.status, one.on])).toEqual([
      ['active', null],
      ['inactive', on(4)],
      ['dissolved', on(9)],
    ]);
  });

  test('stands above one that nobody ever dated', () => {
    const list = timelineOf([undated('active', RECORDED)]);
    expect(placedInTimeline(list, { status: 'inactive', on: on(4), reason: '' }).at(-1)?.status).toBe(
      'inactive',
    );
  });

  test('of the same status gives the first one its day', () => {
    const list = timelineOf([undated('active', RECORDED)]);
    expect(presentSince(list)).toBeNull();
    const placed = placedInTimeline(list, { status: 'active', on: on(2), reason: '' });
    expect(placed.map((one) => [one.status, one.on])).toEqual([['active', on(2)]]);
    expect(presentSince(placed)).toBe(on(2));
  });
});

test('the present status holds since the first of an unbroken run', () => {
  const run = [
    { status: 'inactive', on: on(1), reason: '' },
    { status: 'active', on: on(3), reason: '' },
    { status: 'active', on: on(8), reason: '' },
  ] as const;
  expect(presentSince(timelineOf(run.map(dated)))).toBe(on(3));
  expect(presentSince([])).toBeNull();
});

describe('whatever was recorded since', () => {
  test('what is added makes every day say what it said before', () => {
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.array(entered, { minLength: 1, maxLength: 4 }), (before, mistakes) => {
        const from = mistakes.map((one) => one.on).toSorted()[0] ?? on(1);
        const again = entriesFrom(timelineOf(before), from).map(dated);
        const after = [...before, ...mistakes.map(dated), ...again];
        for (const day of DAYS.filter((one) => one >= from)) {
          expect(statusOn(after, day)).toBe(statusOn(before, day));
        }
      }),
    );
  });

  test('no more is added than tells a day apart, each with its own day', () => {
    const before = [
      { status: 'active', on: on(1), reason: 'a' },
      { status: 'dissolved', on: on(5), reason: 'b' },
      { status: 'inactive', on: on(3), reason: 'c' },
    ] as const;
    const timeline = timelineOf(before.map(dated));
    expect(entriesFrom(timeline, on(5))).toEqual([{ status: 'inactive', on: on(3), reason: 'c' }]);
    expect(entriesFrom(timelineOf([]), on(1))).toEqual([]);
  });
});
