import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Place } from '../../lib/navigation.tsx';

/** What stands behind a figure: cooperatives of the register on a day, or the screen that keeps the records. */
export type Behind =
  | {
      readonly kind: 'list';
      readonly column: RecapColumnChoice;
      readonly filters: readonly CooperativeFilter[];
    }
  | { readonly kind: 'screen'; readonly place: Place };

const list = (column: RecapColumnChoice, filters: readonly CooperativeFilter[] = []): Behind => ({
  kind: 'list',
  column,
  filters,
});
const TOTAL: RecapColumnChoice = { key: 'total', bookYear: null };

/** Undefined where the program has no list of it. */
export function behindOf(fact: IndicatorFact, on: PlainDate): Behind | undefined {
  const bookYear = dateParts(on).year - 1;
  switch (fact) {
    case 'total':
      return list(TOTAL);
    case 'active':
    case 'certified':
      return list({ key: fact, bookYear: null });
    case 'rat':
      return list({ key: 'rat', bookYear });
    case 'ratAny':
      return list(TOTAL, [{ field: 'rat', bookYear, isReported: true }]);
    case 'savingsUnits':
      return list(TOTAL, [{ field: 'savingsLoan', in: ['ksp', 'usp'] }]);
    case 'members':
    case 'assets':
    case 'turnover':
    case 'surplus':
      return list({ key: fact, bookYear: null });
    case 'inspected':
    case 'inspectedHealthy':
    case 'evaluated':
    case 'evaluatedHealthy':
      return { kind: 'screen', place: { screen: 'evaluation' } };
    case 'trainedPeople':
    case 'trainedCooperatives':
    case 'trainedBusinesses':
    case 'activities':
      return { kind: 'screen', place: { screen: 'activity' } };
    case 'coached':
    case 'visits':
      return { kind: 'screen', place: { screen: 'coaching', tab: 'visits' } };
    case 'consultations':
    case 'consultedPeople':
    case 'consultedCooperatives':
      return { kind: 'screen', place: { screen: 'consultation', tab: 'log' } };
    case 'typed':
    default:
      return undefined;
  }
}
