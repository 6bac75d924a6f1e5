import { expect, test } from 'vitest';
import { TURN_STEPS, turnLines, turnWindow, turnYearOn } from '#rules/calendar/turn-of-year.ts';
import type { TurnCounts } from '#rules/calendar/turn-of-year.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const DONE: TurnCounts = {
  openActivities: 0,
  openPlans: 0,
  endingOfficers: 0,
  reservedNumbers: 0,
  isRecapFrozen: true,
  daysOff: 24,
  treeLines: 40,
  targets: 3,
  unverifiedCodes: 0,
  endingSignatories: 0,
  endingAccounts: 0,
};
const OPEN: TurnCounts = {
  openActivities: 2,
  openPlans: 150,
  endingOfficers: 1,
  reservedNumbers: 3,
  isRecapFrozen: false,
  daysOff: 0,
  treeLines: 0,
  targets: 0,
  unverifiedCodes: 19,
  endingSignatories: 1,
  endingAccounts: 2,
};

test('each step is done by what the records show, and says its number where it is not', () => {
  expect(turnLines(2027, DONE).map(({ isDone }) => isDone)).toEqual(TURN_STEPS.map(() => true));
  const open = turnLines(2027, OPEN);
  expect(open.map(({ step }) => step)).toEqual(TURN_STEPS);
  expect(open.some(({ isDone }) => isDone)).toBe(false);
  const text = open.map((line) => line.text).join('\n');
  for (const words of [
    '2 kegiatan tahun 2026',
    '150 koperasi',
    '3 nomor tahun 2026',
    'Hari libur tahun 2027',
  ])
    expect(text).toContain(words);
});

test('one thing left over leaves its own step open, and no other', () => {
  for (const [name, step] of [
    ['openActivities', 'activities'],
    ['openPlans', 'plans'],
    ['endingOfficers', 'officers'],
    ['reservedNumbers', 'reserved'],
    ['unverifiedCodes', 'classification'],
    ['endingSignatories', 'signatories'],
    ['endingAccounts', 'accounts'],
  ] as const) {
    const left = turnLines(2027, { ...DONE, [name]: 1 }).filter(({ isDone }) => !isDone);
    expect(left.map((line) => line.step)).toEqual([step]);
  }
  for (const [name, step] of [
    ['daysOff', 'calendar'],
    ['treeLines', 'tree'],
    ['targets', 'targets'],
  ] as const) {
    const left = turnLines(2027, { ...DONE, [name]: 0 }).filter(({ isDone }) => !isDone);
    expect(left.map((line) => line.step)).toEqual([step]);
  }
});

test('the turn is asked for in December and January alone', () => {
  for (const [day, year] of [
    ['2026-11-30', null],
    ['2026-12-01', 2027],
    ['2026-12-31', 2027],
    ['2027-01-01', 2027],
    ['2027-01-31', 2027],
    ['2027-02-01', null],
  ] as const)
    expect([day, turnYearOn(toPlainDate(day))]).toEqual([day, year]);
  expect(turnWindow(2027)).toEqual({ from: '2026-12-01', until: '2027-01-31' });
});
