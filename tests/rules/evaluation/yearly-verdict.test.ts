import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTIVITIES } from '#rules/evaluation/activity.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { verdictRun, yearlyVerdict } from '#rules/evaluation/yearly-verdict.ts';
import type { YearlyFacts } from '#rules/evaluation/yearly-verdict.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const RUN = verdictRun(RULE_BOOK, 2024, toPlainDate('2025-11-18'));
const FACTS: YearlyFacts = {
  form: 'primer',
  foundedOn: toPlainDate('2010-01-01'),
  certificate: 'none',
  certificateUntil: null,
  rats: [],
  lastRatOn: null,
  bookYearEndsOn: null,
  turnover: 1,
  hasFinancialReport: true,
  hasOfficers: true,
  areArticlesLost: false,
  isInOds: true,
  visit: null,
  override: null,
};
const judge = (years: readonly number[], foundedOn: string | null) =>
  yearlyVerdict(
    {
      ...FACTS,
      foundedOn: foundedOn === null ? null : toPlainDate(foundedOn),
      rats: years.map((bookYear) => ({
        bookYear,
        heldOn: toPlainDate(`${bookYear + 1}-03-01`),
        reportedOn: null,
      })),
    },
    RUN,
  );

it('no verdict gets better when a RAT is taken away', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2019, max: 2024 }), { minLength: 1 });
  const founded = fc.constantFrom('2010-01-01', '2022-06-01', '2023-01-01', '2024-12-31', null);
  fc.assert(
    fc.property(years, fc.nat(), founded, (all, at, on) => {
      const [before, after] = [judge(all, on), judge(all.toSpliced(at % all.length, 1), on)];
      expect(GRADES.indexOf(after.grade)).toBeGreaterThanOrEqual(GRADES.indexOf(before.grade));
      expect(ACTIVITIES.indexOf(after.activity)).toBeGreaterThanOrEqual(ACTIVITIES.indexOf(before.activity));
      expect(LOCAL_CLASSES.indexOf(after.localClass)).toBeGreaterThanOrEqual(
        LOCAL_CLASSES.indexOf(before.localClass),
      );
    }),
  );
});

it('every section tells the version of the rule it rests on', () => {
  const { reasons } = judge([2024], '2010-01-01');
  for (const section of ['grade', 'activity', 'localClass'] as const) {
    expect(reasons[section].length).toBeGreaterThan(0);
    for (const { basis } of reasons[section]) expect(basis).toContain('berlaku sejak');
  }
});

it('a book year of its own end is judged by its own limits: the day before, the day, the day after', () => {
  const ended = (reportedOn: string) =>
    yearlyVerdict(
      {
        ...FACTS,
        bookYearEndsOn: toPlainDate('2024-06-30'),
        rats: [{ bookYear: 2024, heldOn: toPlainDate('2024-09-01'), reportedOn: toPlainDate(reportedOn) }],
      },
      RUN,
    );
  const onTime = ['2024-10-30', '2024-10-31', '2024-11-01'].map((day) => ended(day).isOnTime);
  expect(onTime).toEqual([true, true, false]);
  const codes = ended('2024-10-31').reasons.rat.map(({ code }) => code);
  expect(codes).not.toContain('RAT_SEBELUM_TUTUP_BUKU');
});
