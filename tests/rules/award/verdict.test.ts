import { describe, expect, test } from 'vitest';
import { awardEligibility } from '#rules/award/eligibility.ts';
import type { AwardSubject } from '#rules/award/eligibility.ts';
import { AWARD_CRITERIA, criterionVerdicts } from '#rules/award/verdict.ts';
import type { AwardCriterion } from '#rules/award/verdict.ts';
import type { AwardCriteria } from '#rules/rule-book/rule-value.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const EVERYTHING: AwardCriteria = {
  isReportRequired: true,
  isTimelinessRequired: true,
  isActiveStatusRequired: true,
  isRunningBusinessRequired: true,
  isCertificateRequired: true,
  coolingOffYears: 2,
  minimumYears: 3,
  minimumGrade: 'B',
  plannedCount: null,
  ranking: 'grade',
};
const NOTHING: AwardCriteria = {
  isReportRequired: false,
  isTimelinessRequired: false,
  isActiveStatusRequired: false,
  isRunningBusinessRequired: false,
  isCertificateRequired: false,
  coolingOffYears: 0,
  minimumYears: 0,
  minimumGrade: null,
  plannedCount: null,
  ranking: 'grade',
};

const good: AwardSubject = {
  bookYear: 2024,
  form: 'primer',
  status: 'active',
  rat: { heldOn: toPlainDate('2025-03-15'), reportedOn: toPlainDate('2025-04-30') },
  turnover: 1,
  certificate: 'certified',
  certificateUntil: toPlainDate('2030-01-01'),
  foundedOn: toPlainDate('2010-01-01'),
  reportedBookYears: [2022, 2023, 2024],
  awardedBookYears: [],
  judgedOn: toPlainDate('2025-11-18'),
};

function unmet(change: Partial<AwardSubject>, criteria = EVERYTHING): readonly AwardCriterion[] {
  const { reasons } = awardEligibility({ ...good, ...change }, RULE_BOOK, criteria);
  return criterionVerdicts(reasons, criteria)
    .filter(({ isMet }) => !isMet)
    .map(({ criterion }) => criterion);
}

describe('the lines of an assessment', () => {
  test('are one for each criterion that is asked, in the order of the sheet, all met by a good cooperative', () => {
    const { reasons } = awardEligibility(good, RULE_BOOK, EVERYTHING);
    const lines = criterionVerdicts(reasons, EVERYTHING);
    expect(lines.map(({ criterion }) => criterion)).toEqual(AWARD_CRITERIA);
    expect(lines.every(({ isMet, isRequired }) => isMet && isRequired)).toBe(true);
  });

  test.each<readonly [Partial<AwardSubject>, readonly AwardCriterion[]]>([
    [{ rat: { heldOn: toPlainDate('2025-03-15'), reportedOn: toPlainDate('2025-05-01') } }, ['timeliness']],
    [{ rat: null }, ['report', 'timeliness']],
    [{ status: 'inactive' }, ['status']],
    [{ turnover: 0 }, ['business']],
    [{ turnover: null }, ['business']],
    [{ certificate: 'none', certificateUntil: null }, ['certificate']],
    [{ awardedBookYears: [2023] }, ['cooling_off']],
    [{ foundedOn: toPlainDate('2023-01-01') }, ['age']],
    [{ reportedBookYears: [2024] }, ['grade']],
  ])('%j fails %j and nothing else', (change, failing) => {
    expect(unmet(change)).toEqual(failing);
  });

  test('say what is not asked as not required', () => {
    const { reasons } = awardEligibility({ ...good, status: 'inactive' }, RULE_BOOK, NOTHING);
    const lines = criterionVerdicts(reasons, NOTHING);
    expect(lines.filter(({ isRequired }) => isRequired)).toEqual([]);
    expect(lines.find(({ criterion }) => criterion === 'status')?.isMet).toBe(false);
  });
});
