import { describe, expect, it } from 'vitest';
import { pastDeadlines } from '#rules/rat/letter-deadline.ts';
import { earlierWarning, warningDoubts } from '#rules/rat/warning.ts';
import type { GivenWarning } from '#rules/rat/warning.ts';
import type { ReminderStep } from '#rules/rat/reminder.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const RULE = { firstAfterLimit: 7, secondAfterFirst: 14, thirdAfterSecond: 20 };
const given = (step: ReminderStep, sentOn: string, number = `N-${step}`): GivenWarning => ({
  step,
  sentOn: toPlainDate(sentOn),
  number,
});

function doubts(
  step: ReminderStep,
  on: string,
  letters: readonly GivenWarning[] = [],
  {
    heldOn = null,
    isHeldUndated = false,
    hasTypedNumber = false,
  }: { heldOn?: string | null; isHeldUndated?: boolean; hasTypedNumber?: boolean } = {},
) {
  const cooperative = {
    heldOn: heldOn === null ? null : toPlainDate(heldOn),
    isHeldUndated,
    unplaced: null,
    given: letters,
    limitOn: toPlainDate('2026-04-30'),
  };
  const planned = { bookYear: 2025, step, on: toPlainDate(on), hasTypedNumber };
  return warningDoubts(cooperative, planned, RULE).map(({ code, level }) => `${code} ${level}`);
}

describe('before a warning letter', () => {
  it.each([
    [1, '2026-05-06', [], ['TEGURAN_BELUM_WAKTUNYA warning']],
    [1, '2026-05-07', [], []],
    [1, '2026-06-01', [given(1, '2026-05-07')], ['TEGURAN_SUDAH_DIBERIKAN warning']],
    [2, '2026-05-20', [given(1, '2026-05-07')], ['TEGURAN_BELUM_WAKTUNYA warning']],
    [2, '2026-05-21', [given(1, '2026-05-07')], []],
    [3, '2026-06-09', [given(1, '2026-05-07'), given(2, '2026-05-21')], ['TEGURAN_BELUM_WAKTUNYA warning']],
    [3, '2026-06-10', [given(1, '2026-05-07'), given(2, '2026-05-21')], []],
    [2, '2026-06-01', [], ['TEGURAN_TANPA_SEBELUMNYA refuse']],
    [3, '2026-07-01', [given(1, '2026-05-07')], ['TEGURAN_TANPA_SEBELUMNYA refuse']],
    [2, '2026-06-01', [given(1, '2026-05-07', '')], ['TEGURAN_TANPA_SEBELUMNYA refuse']],
  ] as const)('SP%i on %s after %j: %j', (step, on, letters, codes) => {
    expect(doubts(step, on, letters)).toEqual(codes);
  });

  it('what was typed stands in for a letter or a number that is not on record', () => {
    const typed = { hasTypedNumber: true };
    expect(doubts(2, '2026-06-01', [], typed)).toEqual(['TEGURAN_TANPA_SEBELUMNYA warning']);
    expect(doubts(2, '2026-06-01', [given(1, '2026-05-07', '')], typed)).toEqual([]);
  });

  it('a RAT on record is asked about, whatever the step', () => {
    expect(doubts(3, '2026-05-01', [], { heldOn: '2026-02-12' })).toEqual(['TEGURAN_RAT_TERCATAT warning']);
    expect(doubts(1, '2026-06-01', [], { isHeldUndated: true })).toEqual(['TEGURAN_RAT_TERCATAT warning']);
  });

  it('the letter before is the last of its step', () => {
    const letters = [given(1, '2026-05-07', 'A'), given(1, '2026-06-07', 'B'), given(2, '2026-07-01', 'C')];
    expect(earlierWarning(letters, 2)?.number).toBe('B');
    expect(earlierWarning(letters, 3)?.number).toBe('C');
    expect(earlierWarning(letters, 1)).toBeNull();
  });
});

describe('a deadline in a letter', () => {
  it.each([
    ['2026-05-19', ['BATAS_SURAT_SUDAH_LEWAT']],
    ['2026-05-20', []],
    ['2026-05-21', []],
  ])('of %s in a letter of 20 May 2026: %j', (on, codes) => {
    const reasons = pastDeadlines(toPlainDate('2026-05-20'), [
      { name: 'Batas tanggapan', on: toPlainDate(on) },
    ]);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
  });
});
