import { describe, expect, it } from 'vitest';
import { isOnlyCandidate, unplacedRat, unplacedRatReason } from '#rules/rat/unplaced.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { ratStanding } from '#rules/rat/standing.ts';

const TODAY = toPlainDate('2026-11-29');

function known(
  lastRatOn: string | null,
  rats: readonly (readonly [number, string | null])[] = [],
  { bookYear = 2025, endsOn = String(calendarBookYearEnd(bookYear)), today = String(TODAY) } = {},
) {
  return unplacedRat(
    {
      lastRatOn: lastRatOn === null ? null : toPlainDate(lastRatOn),
      rats: rats.map(([year, on]) => ({ bookYear: year, heldOn: on === null ? null : toPlainDate(on) })),
      bookYear,
      bookYearEndsOn: toPlainDate(endsOn),
    },
    toPlainDate(today),
  );
}

describe('the last RAT that the register names by its day alone', () => {
  it.each([
    ['2025-12-30', null],
    ['2025-12-31', null],
    ['2026-01-01', '2026-01-01'],
    [null, null],
  ])('%s is one of book year 2025: %s', (lastRatOn, on) => {
    expect(known(lastRatOn)?.on ?? null).toBe(on);
  });

  it.each([
    ['2026-02-11', null],
    ['2026-02-12', '2026-02-12'],
    ['2026-02-13', '2026-02-12'],
  ])('on %s the meeting of 12 February has been held: %s', (today, on) => {
    expect(known('2026-02-12', [], { today })?.on ?? null).toBe(on);
  });

  it.each([
    ['2025-06-30', null],
    ['2025-07-01', '2025-07-01'],
  ])('%s follows a book year that ended in June: %s', (lastRatOn, on) => {
    expect(known(lastRatOn, [], { endsOn: '2025-06-30' })?.on ?? null).toBe(on);
  });

  it('is placed once the year has its RAT, or the day stands for another year', () => {
    expect(known('2026-02-12', [[2025, '2026-02-10']])).toBeNull();
    expect(known('2026-02-12', [[2025, '2026-02-12']], { bookYear: 2024 })).toBeNull();
    expect(known('2026-02-12', [[2024, '2025-02-12']])?.candidates).toEqual([2025]);
  });

  it('may be the day of a year whose RAT is on record without one, also for the years beside it', () => {
    expect(known('2026-02-12', [[2025, null]])).toEqual({ on: '2026-02-12', candidates: [2025] });
    // Else book year 2024 would be the only one left, and get the day of 2025.
    expect(known('2026-02-12', [[2025, null]], { bookYear: 2024 })?.candidates).toEqual([2024, 2025]);
    const named = known('2026-02-12', [[2025, null]]);
    expect(ratStanding({ heldOn: null, reportedOn: null }, named)).toBe('undated');
  });

  it('may belong to every closed year without a RAT, and is then no single one', () => {
    const two = known('2026-02-12', [], { bookYear: 2024 });
    expect(two?.candidates).toEqual([2024, 2025]);
    expect(two && isOnlyCandidate(two)).toBe(false);
    expect(two && unplacedRatReason(two, 'warning').message).toBe(
      'RAT terakhir tercatat 12 Februari 2026, tahun bukunya belum dipastikan. Rapat itu dapat berupa RAT tahun buku 2024 atau 2025.',
    );
    const one = known('2026-02-12', [[2025, '2026-02-10']], { bookYear: 2024 });
    expect(one?.candidates).toEqual([2024]);
    expect(known('2026-12-31', [], { today: '2027-01-05' })?.candidates).toEqual([2025]);
    expect(known('2027-01-01', [], { today: '2027-01-05' })?.candidates).toEqual([2025, 2026]);
  });

  it('says so with a code, the day and no guess', () => {
    const one = known('2026-02-12');
    expect(one && isOnlyCandidate(one)).toBe(true);
    expect(one && unplacedRatReason(one, 'refuse')).toEqual({
      code: 'RAT_TAHUN_BUKU_BELUM_PASTI',
      level: 'refuse',
      message: 'RAT terakhir tercatat 12 Februari 2026, tahun bukunya belum dipastikan.',
      field: 'Tanggal RAT terakhir',
      value: '12 Februari 2026',
      limit: 'tercatat pada tahun bukunya',
    });
  });
});

describe('what may be said of a RAT', () => {
  const [held, reported] = [toPlainDate('2026-02-12'), toPlainDate('2026-03-01')];
  const named = known('2026-02-12');
  it.each([
    [{ heldOn: held, reportedOn: reported }, null, 'reported'],
    [{ heldOn: held, reportedOn: null }, named, 'held'],
    [null, named, 'unplaced'],
    [null, null, 'none'],
  ] as const)('%j with %j is %s', (rat, unplaced, standing) => {
    expect(ratStanding(rat, unplaced)).toBe(standing);
  });
});
