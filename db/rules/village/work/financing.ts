import { afterWorkingDays, isWorkingDay } from '../../calendar/working-days.ts';
import type { WorkCalendar, WorkingDayEnd } from '../../calendar/working-days.ts';
import type { DatedRule } from '../../rule-book/dated-rule.ts';
import type { VillageFinancingRule } from '../../rule-book/village-work-value.ts';
import { formatRupiah } from '../../value/numbers.ts';
import { addMonths, dateParts, plainDateFromParts, toPlainDate } from '../../value/plain-date.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { Reason } from '../../value/reason.ts';
import type { VillageWork } from './work.ts';

export type FinancingTerms = Pick<VillageWork, 'capital' | 'operating' | 'months' | 'graceMonths'>;

/** The loan as a whole; null where nothing of it is known. */
export const loanOf = ({ capital, operating }: Pick<VillageWork, 'capital' | 'operating'>): number | null =>
  capital === null && operating === null ? null : (capital ?? 0) + (operating ?? 0);

/**
 * What a loan of the programme has beyond its limits (PMK 49/2025 by its summary): warnings, because the record of a
 * proposal that asks too much is a record all the same. What is not known is not judged.
 * @param rule in force on the day of the proposal; undefined: no rule yet, nothing to judge by
 */
export function checkFinancing(
  terms: FinancingTerms,
  rule: DatedRule<VillageFinancingRule> | undefined,
): readonly Reason[] {
  if (!rule) return [];
  const { limit, operatingLimit, months, graceFewest, graceMost } = rule.value;
  const { basis } = rule;
  const loan = loanOf(terms);
  const reasons: Reason[] = [];
  const warn = (
    code: Reason['code'],
    message: string,
    shown: Required<Pick<Reason, 'field' | 'value' | 'limit'>>,
  ) => reasons.push({ code, level: 'warning', message: `${message} (${basis}).`, ...shown, basis });
  if (loan !== null && loan > limit)
    warn(
      'PINJAMAN_LEBIH_BATAS',
      `Pinjaman ${formatRupiah(loan)} melebihi batas ${formatRupiah(limit)} sebanyak ${formatRupiah(loan - limit)}`,
      { field: 'Pinjaman', value: formatRupiah(loan), limit: formatRupiah(limit) },
    );
  if (terms.operating !== null && terms.operating > operatingLimit)
    warn(
      'OPERASIONAL_LEBIH_BATAS',
      `Bagian operasional ${formatRupiah(terms.operating)} melebihi batas ${formatRupiah(operatingLimit)} sebanyak ${formatRupiah(terms.operating - operatingLimit)}`,
      { field: 'Operasional', value: formatRupiah(terms.operating), limit: formatRupiah(operatingLimit) },
    );
  if (terms.months !== null && terms.months > months)
    warn(
      'JANGKA_WAKTU_LEBIH',
      `Jangka waktu ${String(terms.months)} bulan melebihi ${String(months)} bulan`,
      {
        field: 'Jangka waktu',
        value: `${String(terms.months)} bulan`,
        limit: `${String(months)} bulan`,
      },
    );
  if (terms.graceMonths !== null && (terms.graceMonths < graceFewest || terms.graceMonths > graceMost))
    warn(
      'TENGGANG_DI_LUAR_BATAS',
      `Masa tenggang ${String(terms.graceMonths)} bulan di luar ${String(graceFewest)} sampai ${String(graceMost)} bulan`,
      {
        field: 'Masa tenggang',
        value: `${String(terms.graceMonths)} bulan`,
        limit: `${String(graceFewest)} sampai ${String(graceMost)} bulan`,
      },
    );
  return reasons;
}

/** Who approves the loan: the head of a desa, for a kelurahan the bupati or wali kota. */
export const financingApprover = (kind: 'desa' | 'kelurahan', isCity: boolean): string =>
  kind === 'desa' ? 'kepala desa' : isCity ? 'wali kota' : 'bupati';

/**
 * The day on which the instalment of a month falls due: the rule's day, or the next working day after it.
 * @param month any day of it
 */
export function instalmentDay(
  month: PlainDate,
  { instalmentDay: day }: VillageFinancingRule,
  calendar: WorkCalendar,
): WorkingDayEnd {
  const { year, month: number } = dateParts(month);
  const due = plainDateFromParts(year, number, day) ?? toPlainDate(month);
  if (!isWorkingDay(due, calendar)) return afterWorkingDays(due, 1, calendar);
  return { day: due, unknownYears: calendar.knownYears.has(year) ? [] : [year] };
}

/** The last day of the grace period; null where the payout or the grace is not known. */
export function graceEnd({
  disbursedOn,
  graceMonths,
}: Pick<VillageWork, 'disbursedOn' | 'graceMonths'>): PlainDate | null {
  return disbursedOn === null || graceMonths === null ? null : addMonths(disbursedOn, graceMonths);
}

/**
 * The first instalment that is due on a day or after it, and after the grace has ended; null where that cannot be said.
 */
export function nextInstalment(
  work: Pick<VillageWork, 'financingState' | 'disbursedOn' | 'graceMonths'>,
  today: PlainDate,
  rule: VillageFinancingRule,
  calendar: WorkCalendar,
): WorkingDayEnd | null {
  const ends = graceEnd(work);
  if (work.financingState !== 'disbursed' || ends === null) return null;
  const from = today > ends ? today : ends;
  const inMonth = instalmentDay(from, rule, calendar);
  if (inMonth.day >= from) return inMonth;
  const { year, month } = dateParts(from);
  return instalmentDay(
    addMonths(toPlainDate(`${String(year)}-${String(month).padStart(2, '0')}-01`), 1),
    rule,
    calendar,
  );
}
