import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardEligibility } from '#rules/award/eligibility.ts';
import type { AwardSubject } from '#rules/award/eligibility.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { AwardCriteria } from '#rules/rule-book/rule-value.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const good: AwardSubject = {
  bookYear: 2024,
  form: 'primer',
  status: 'active',
  rat: { heldOn: toPlainDate('2025-03-15'), reportedOn: toPlainDate('2025-04-30') },
  turnover: 1,
  certificate: 'none',
  certificateUntil: null,
  foundedOn: null,
  reportedBookYears: [2024],
  awardedBookYears: [],
  judgedOn: toPlainDate('2025-11-18'),
};
const late = { heldOn: toPlainDate('2025-03-15'), reportedOn: toPlainDate('2025-05-01') };

function judge(change: Partial<AwardSubject>, ruleBook = RULE_BOOK) {
  const { isEligible, reasons } = awardEligibility({ ...good, ...change }, ruleBook);
  return { isEligible, refused: reasons.filter((one) => one.level === 'refuse').map((one) => one.code) };
}

function without(...off: readonly (keyof AwardCriteria)[]): RuleBook {
  const [rule] = RULE_BOOK['award-criteria'];
  const value = { ...rule!.value, ...Object.fromEntries(off.map((name) => [name, false])) };
  return { ...RULE_BOOK, 'award-criteria': [{ ...rule!, value }] };
}

describe('award of a book year', () => {
  it('goes to the active cooperative that reported in time and does business, with a reason for each', () => {
    const { isEligible, reasons } = awardEligibility(good, RULE_BOOK);
    expect(isEligible).toBe(true);
    expect(reasons.map((reason) => `${reason.code} ${reason.level}`)).toEqual([
      'RAT_DILAPORKAN info',
      'RAT_TEPAT_WAKTU info',
      'STATUS_AKTIF info',
      'USAHA_BERJALAN info',
    ]);
    for (const reason of reasons) expect([reason.value, reason.limit, reason.basis]).not.toContain(undefined);
  });

  it.each([
    ['without a RAT', { rat: null }, ['RAT_BELUM_DILAPORKAN']],
    ['that reported a day late', { rat: late }, ['RAT_TERLAMBAT']],
    ['that reported late as a sekunder', { rat: late, form: 'sekunder' as const }, []],
    [
      'with RAT before the books closed',
      { rat: { ...late, heldOn: toPlainDate('2024-12-01') } },
      ['RAT_TERLAMBAT', 'RAT_SEBELUM_TUTUP_BUKU'],
    ],
    ['that is inactive', { status: 'inactive' as const }, ['STATUS_TIDAK_AKTIF']],
    ['proposed for dissolution', { status: 'dissolution_proposed' as const }, ['STATUS_TIDAK_AKTIF']],
    ['without turnover', { turnover: 0 }, ['USAHA_TIDAK_BERJALAN']],
    ['of unknown turnover', { turnover: null }, ['USAHA_TIDAK_DIKETAHUI']],
    [
      'failing everything',
      { rat: null, status: 'inactive' as const, turnover: 0 },
      ['RAT_BELUM_DILAPORKAN', 'STATUS_TIDAK_AKTIF', 'USAHA_TIDAK_BERJALAN'],
    ],
  ])('%s is refused for %j', (_who, change, refused) => {
    expect(judge(change)).toEqual({ isEligible: refused.length === 0, refused });
  });

  it('lets pass what the office switched off, and still tells it', () => {
    expect(judge({ turnover: null }, without('isRunningBusinessRequired')).isEligible).toBe(true);
    expect(judge({ status: 'inactive' }, without('isActiveStatusRequired')).isEligible).toBe(true);
    expect(judge({ rat: late }, without('isTimelinessRequired')).isEligible).toBe(true);
    expect(judge({ rat: null }, without('isTimelinessRequired')).isEligible).toBe(false);
    expect(judge({ rat: null }, without('isReportRequired')).isEligible).toBe(false);
    expect(judge({ rat: null }, without('isReportRequired', 'isTimelinessRequired')).isEligible).toBe(true);
    const told = awardEligibility({ ...good, rat: late }, without('isTimelinessRequired')).reasons;
    expect(told).toContainEqual(expect.objectContaining({ code: 'RAT_TERLAMBAT', level: 'info' }));
  });

  it('always gives a reason that refuses to whom it is not given, and none to whom it is', () => {
    const days = ['2024-12-31', '2025-03-15', '2025-04-30', '2025-05-01'].map(toPlainDate);
    const day = fc.option(fc.constantFrom(...days));
    const subject = fc.record({
      bookYear: fc.constant(2024),
      form: fc.constantFrom('primer', 'sekunder'),
      status: fc.constantFrom(...COOPERATIVE_STATUSES),
      rat: fc.option(fc.record({ heldOn: day, reportedOn: day })),
      turnover: fc.option(fc.integer({ min: -5, max: 5 })),
    });
    fc.assert(
      fc.property(subject, (one) => {
        const { isEligible, refused } = judge(one);
        expect(refused.length === 0).toBe(isEligible);
      }),
    );
  });
});
