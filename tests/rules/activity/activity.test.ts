import { describe, expect, test } from 'vitest';
import { activityFaults, isRealised, stateChangeFaults, stepsFrom } from '#rules/activity/activity.ts';
import { batchFaults, dayCount, daysOf, listDays } from '#rules/activity/batch.ts';
import type { BatchFacts } from '#rules/activity/batch.ts';
import { weekdayName } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const batch = (startsOn: string, endsOn: string): BatchFacts => ({
  number: 1,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  place: '',
  quota: null,
  sessions: [],
});

test('T1: 4 to 6 July 2023 are three days', () => {
  expect(dayCount(batch('2023-07-04', '2023-07-06'))).toBe(3);
  expect(listDays(batch('2023-07-04', '2023-07-06'))).toEqual(['2023-07-04', '2023-07-05', '2023-07-06']);
});

test('T2: three batches of Kediri are nine days of training, the first day a Monday', () => {
  const batches = [
    batch('2020-10-19', '2020-10-21'),
    batch('2020-10-22', '2020-10-24'),
    batch('2020-11-04', '2020-11-06'),
  ];
  expect(daysOf(batches)).toBe(9);
  expect(weekdayName(day('2020-10-19'))).toBe('Senin');
});

describe('T5: states', () => {
  test('only what was done counts as realised', () => {
    expect(isRealised('waiting_budget')).toBe(false);
    expect(isRealised('cancelled')).toBe(false);
    expect(isRealised('done')).toBe(true);
    expect(isRealised('reported')).toBe(true);
  });

  const change = (reason = '') => ({ to: 'cancelled' as const, on: day('2023-07-01'), reason });
  test('cancelling says why, and what was done is not cancelled', () => {
    const today = day('2023-07-10');
    expect(stateChangeFaults('scheduled', change(), null, today).map(({ field }) => field)).toEqual([
      'reason',
    ]);
    expect(stateChangeFaults('scheduled', change('anggaran dipotong'), null, today)).toEqual([]);
    expect(stateChangeFaults('done', change('x'), null, today)[0]?.message).toContain(
      'dilaporkan, berlangsung',
    );
  });

  test('postponed is back to the plan with its reason; a reported one goes one step back', () => {
    expect(stepsFrom('scheduled')).toContainEqual({ to: 'planned', needsReason: true });
    expect(stepsFrom('reported')).toEqual([{ to: 'done', needsReason: true }]);
  });

  test.each([
    ['2023-07-05', 1],
    ['2023-07-06', 0],
    ['2023-07-07', 0],
  ])('done on %s, the last day being 6 July: %i fault', (today, faults) => {
    const done = { to: 'done' as const, on: day(today), reason: '' };
    expect(stateChangeFaults('running', done, day('2023-07-06'), day(today))).toHaveLength(faults);
  });

  test('done without any day is refused', () => {
    const done = { to: 'done' as const, on: day('2023-07-06'), reason: '' };
    expect(stateChangeFaults('planned', done, null, day('2023-07-06'))[0]?.field).toBe('to');
  });
});

describe('a batch', () => {
  test('sessions outside its days, each at its field', () => {
    const session = (heldOn: string) => ({ heldOn: day(heldOn), subject: 'RAT', hours: 2, speaker: '' });
    const sessions = ['2023-07-03', '2023-07-04', '2023-07-06', '2023-07-07'].map(session);
    const faults = batchFaults({ ...batch('2023-07-04', '2023-07-06'), sessions }, [], []);
    expect(faults.map(({ field }) => field)).toEqual(['sessions[0].heldOn', 'sessions[3].heldOn']);
  });

  test('ends before it starts, a number twice, a marked day left out', () => {
    expect(batchFaults(batch('2023-07-06', '2023-07-05'), [], [])[0]?.field).toBe('endsOn');
    expect(batchFaults(batch('2023-07-06', '2023-07-06'), [1], [])[0]?.field).toBe('number');
    expect(batchFaults(batch('2023-07-04', '2023-07-05'), [], [day('2023-07-06')])[0]?.field).toBe('endsOn');
  });
});

test('an activity: kind and fund of the lists, the name of another organiser, a fund twice', () => {
  const fund = { source: 'dak', budgetYear: 2023, amount: null };
  const facts = {
    organiser: 'other' as const,
    organiserName: '',
    kind: 'x',
    subActivityCode: '2.17',
    funds: [fund, fund, { ...fund, source: 'y' }],
  };
  expect(activityFaults(facts, { kinds: ['pelatihan'], funds: ['dak'] }).map(({ field }) => field)).toEqual([
    'kind',
    'organiserName',
    'funds[1].source',
    'funds[2].source',
  ]);
});
