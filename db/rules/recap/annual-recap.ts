import { dateParts, toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { RECAP_COLUMN_CATALOGUE, STANDARD_RECAP_COLUMNS } from './column.ts';
import type { RecapColumnChoice } from './column.ts';

/** How many book years back the annual recap looks. */
const RAT_YEARS_SHOWN = 5;

/** The year that an annual recap of this cut-off day is about: its own. */
export const recapYearOf = (cutOffOn: PlainDate): number => dateParts(cutOffOn).year;

/** Where nobody names a day: today, or the last day of a year that has passed. */
export function standardCutOff(year: number, today: PlainDate): PlainDate {
  return year === recapYearOf(today) ? today : toPlainDate(`${year}-12-31`);
}

/**
 * The year whose annual recap is still to be frozen; null when none is. Last year's comes first as long as it is missing
 * between others: an office that has begun to freeze them wants no gap.
 */
export function recapYearDue(frozenYears: readonly number[], today: PlainDate): number | null {
  const year = recapYearOf(today);
  const last = year - 1;
  if (!frozenYears.includes(last) && frozenYears.some((frozen) => frozen < last)) return last;
  return frozenYears.includes(year) ? null : year;
}

/** The book years whose RAT may have been held by a day, oldest first: the last one ended before the day's year. */
export function ratYearsShown(cutOffOn: PlainDate): readonly number[] {
  const last = recapYearOf(cutOffOn) - 1;
  return Array.from({ length: RAT_YEARS_SHOWN }, (_, at) => last - RAT_YEARS_SHOWN + 1 + at);
}

/**
 * The columns an annual recap is frozen with: the published table first, then the RAT of each book year of which the
 * register knows any, then everything else the catalogue has.
 */
export function annualColumns(
  cutOffOn: PlainDate,
  knownRatYears: readonly number[],
): readonly RecapColumnChoice[] {
  const plain = (key: RecapColumnChoice['key']): RecapColumnChoice => ({ key, bookYear: null });
  const others = RECAP_COLUMN_CATALOGUE.filter(
    ({ key, needsBookYear }) => !needsBookYear && !STANDARD_RECAP_COLUMNS.includes(key),
  );
  return [
    ...STANDARD_RECAP_COLUMNS.map(plain),
    ...ratYearsShown(cutOffOn)
      .filter((year) => knownRatYears.includes(year))
      .flatMap((bookYear) => [
        { key: 'rat' as const, bookYear },
        { key: 'ratPercent' as const, bookYear },
      ]),
    ...others.map(({ key }) => plain(key)),
  ];
}
