import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { checkStageOrder, lastStage, NO_STAGE_DAYS } from '#rules/rat/stage.ts';
import type { RatStage, StageDays } from '#rules/rat/stage.ts';

const days = (known: Partial<Record<RatStage, string>>): StageDays => ({
  ...NO_STAGE_DAYS,
  ...Object.fromEntries(Object.entries(known).map(([stage, on]) => [stage, toPlainDate(on)])),
});

describe('stages of a RAT', () => {
  test('the furthest with a day counts, also where earlier ones were never written down', () => {
    expect(lastStage(NO_STAGE_DAYS, false)).toBeNull();
    expect(lastStage(days({ invited: '2025-01-10' }), false)).toBe('invited');
    expect(lastStage(days({ invited: '2025-01-10', entered: '2025-05-02' }), false)).toBe('entered');
    // A meeting known without its day is one that was held.
    expect(lastStage(days({ scheduled: '2025-02-10' }), true)).toBe('held');
    expect(lastStage(days({ entered: '2025-05-02' }), true)).toBe('entered');
  });

  test.each([
    ['2025-04-29', ['RAT_TAHAP_MUNDUR Diinput ODS']],
    ['2025-04-30', []],
    ['2025-05-01', []],
  ])('reported 30 April, entered %s', (entered, expected) => {
    const found = checkStageOrder(days({ held: '2025-03-15', reported: '2025-04-30', entered }));
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  test('a meeting brought forward is no fault, one before its invitation is questioned', () => {
    expect(checkStageOrder(days({ scheduled: '2025-03-20', held: '2025-03-15' }))).toEqual([]);
    const found = checkStageOrder(
      days({ invited: '2025-03-16', scheduled: '2025-03-20', held: '2025-03-15' }),
    );
    expect(found).toMatchObject([{ field: 'Dilaksanakan', limit: '16 Maret 2025', level: 'warning' }]);
  });
});
