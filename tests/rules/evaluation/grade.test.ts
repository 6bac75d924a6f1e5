import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '#rules/evaluation/grade.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

function grade(reportedBookYears: readonly number[], founded: string | null, referenceBookYear = 2024) {
  const foundedOn = founded === null ? null : toPlainDate(founded);
  return gradeOf({ referenceBookYear, reportedBookYears, foundedOn }, RULE_BOOK);
}

describe('grade of the NIK Koperasi', () => {
  it.each([
    [[2022, 2023, 2024], '2010-01-01', 'A'],
    [[2024, 2022, 2023, 2023], '2010-01-01', 'A'],
    [[2022, 2024], '2010-01-01', 'B'],
    [[2022, 2023], '2010-01-01', 'B'],
    [[2023, 2024], '2023-05-01', 'B'],
    [[2024], '2023-05-01', 'C1'],
    [[2023], '2023-05-01', 'C1'],
    [[2024], '2022-01-01', 'C1'],
    [[2024], '2021-12-31', 'C2'],
    [[2024], '2010-01-01', 'C2'],
    [[2022], '2010-01-01', 'D'],
    [[2023], '2010-01-01', 'D'],
    [[], '2010-01-01', 'D'],
    [[], '2024-01-01', 'D'],
    [[2021, 2020, 2019], '2010-01-01', 'D'],
    [[2025], '2010-01-01', 'D'],
    [[2024, 2025], '2010-01-01', 'C2'],
  ])('RAT of %j, founded %s: %s', (years, founded, expected) => {
    expect(grade(years, founded).grade).toBe(expected);
  });

  it('is told with the years it rests on', () => {
    const [reason] = grade([2024, 2022, 2021], '2010-01-01').reasons;
    expect(reason).toMatchObject({ code: 'GRADE_DASAR', level: 'info', value: '2', limit: '3' });
    expect(reason?.message).toBe(
      'Grade B: RAT yang tercatat 2 dari 3 tahun buku terakhir (2022, 2024), tahun buku acuan 2024.',
    );
  });

  it('says so when the unknown founding date may have lowered it, and only then', () => {
    expect(grade([2024], null)).toMatchObject({ grade: 'C2' });
    expect(grade([2024], null).reasons.map((reason) => reason.code)).toEqual([
      'GRADE_DASAR',
      'TANGGAL_BERDIRI_KOSONG',
    ]);
    expect(grade([2023], null).grade).toBe('D');
    expect(grade([2023, 2024], null).reasons).toHaveLength(1);
    expect(grade([], null).reasons).toHaveLength(1);
  });

  it('never gets worse by one more reported book year', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2020, max: 2024 }));
    const founded = fc.constantFrom('2010-01-01', '2023-01-01', null);
    const rank = (of: readonly number[], on: string | null) => 'DCBA'.indexOf(grade(of, on).grade.charAt(0));
    fc.assert(
      fc.property(years, fc.integer({ min: 2020, max: 2024 }), founded, (reported, extra, on) => {
        expect(rank([...reported, extra], on)).toBeGreaterThanOrEqual(rank(reported, on));
      }),
    );
  });
});
