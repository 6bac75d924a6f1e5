import { expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { mergeRats } from '../../../electron/backend/import/merge-rats.ts';

const day = (text: string) => toPlainDate(text);
const KNOWN = [{ bookYear: 2025, heldOn: null, reportedOn: null, countedFrom: day('2026-11-29') }];
const TICK = { bookYear: 2025, heldOn: null, reportedOn: null, isHeldUndated: true };
const TODAY = day('2026-12-05');

test('a RAT known without its day counts since it was recorded, though a later list ticks it and names its report', () => {
  expect(mergeRats(KNOWN, [{ ...TICK, reportedOn: day('2026-12-01') }], TODAY).rats).toEqual([
    { ...KNOWN[0], reportedOn: '2026-12-01' },
  ]);
});

test('its day goes before the day of recording', () => {
  const heldOn = day('2026-02-12');
  expect(mergeRats(KNOWN, [{ ...TICK, heldOn, isHeldUndated: false }], TODAY).rats).toEqual([
    { bookYear: 2025, heldOn, reportedOn: null },
  ]);
});

test('one first ticked today counts from today, and that its day is missing is said', () => {
  const { rats, reasons } = mergeRats([], [TICK], TODAY);
  expect(rats).toEqual([{ bookYear: 2025, heldOn: null, reportedOn: null, countedFrom: TODAY }]);
  expect(reasons.map(({ code }) => code)).toEqual(['RAT_TANPA_TANGGAL']);
});
