import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { findFigureOfYear } from '#db/queries/official-figure.ts';
import { insertPaper } from '#db/queries/paper.ts';
import { listRatSpans } from '#db/queries/recap-basis.ts';
import { findFrozenRecap } from '#db/queries/recap.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { dateParts } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { RECAP_COLUMN_CATALOGUE, STANDARD_RECAP_COLUMNS } from '#rules/recap-column.ts';
import type { RecapColumnChoice } from '#rules/recap-column.ts';
import type { CommandContext } from '../context.ts';
import { requireOffice } from '../office/require-office.ts';
import { recapBookJob } from '../recap-paper/book-paper.ts';
import { bookTableRequests } from '../recap-paper/book-tables.ts';
import { sealPaper } from '../stored-paper.ts';
import { annualSummary, frozenTotalsBefore, recapSubject } from './annual-recaps.ts';
import { STANDARD_CHOICES } from './columns.ts';
import { freezeFigure } from './freeze-figure.ts';

/** How many book years back the annual recap looks. */
const RAT_YEARS_SHOWN = 5;

/**
 * Freezes the annual recap of a year: an official figure bound to that year, and the whole paper. From then on the
 * recap of that year is printed from here and from nowhere else.
 * @throws AppError RECAP_ALREADY_FROZEN, RECAP_DOES_NOT_ADD_UP, SNAPSHOT_ALTERED when a year before was
 * altered, INVALID_INPUT for a year or a day to come
 */
export async function freezeRecap(
  { year, on }: { readonly year: number; readonly on?: PlainDate | undefined },
  context: CommandContext,
): Promise<OutputOf<'recap.freeze'>> {
  const { read, write, today } = context;
  const office = await requireOffice(read);
  const { year: thisYear } = dateParts(today);
  if (year > thisYear) {
    const message = `Tahun ${year} belum tiba; rekap yang dapat dibekukan paling akhir tahun ${thisYear}.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'year', message }] });
  }
  const previous = (await findFigureOfYear(read, year)) ?? (await findFrozenRecap(read, year));
  if (previous) {
    throw new AppError('RECAP_ALREADY_FROZEN', {
      facts: { tahun: year, tanggal: formatLongDate(previous.cutOffOn) },
    });
  }
  // A book is sealed for good: no number goes in whose own seal is broken.
  const frozen = await frozenTotalsBefore(read, year);
  const ratYears = (await listRatSpans(read))
    .slice(0, RAT_YEARS_SHOWN)
    .map(({ bookYear }) => bookYear)
    .toReversed();
  const cutOffOn = on ?? today;
  const made = await freezeFigure(
    office,
    {
      title: `Rekap tahunan ${year}`,
      purpose: 'Rekap tahunan',
      year,
      cutOffOn,
      grouping: office.level === 'province' ? 'regency' : 'district',
      columns: annualColumns(ratYears),
      filters: [],
      otherTables: bookTableRequests(office, cutOffOn),
    },
    context,
  );
  const { figure } = made;
  const job = await recapBookJob(
    office,
    {
      year,
      cutOffOn,
      tables: made.otherTables,
      frozen,
    },
    context,
  );
  await insertPaper(write, sealPaper(recapSubject(year), job), figure.frozenAt);
  return annualSummary(figure, year, made.table);
}

/** The published table first, then the RAT of each book year, then everything else the catalogue has. */
function annualColumns(ratYears: readonly number[]): readonly RecapColumnChoice[] {
  const others = RECAP_COLUMN_CATALOGUE.filter(
    ({ key, needsBookYear }) => !needsBookYear && !STANDARD_RECAP_COLUMNS.includes(key),
  );
  return [
    ...STANDARD_CHOICES,
    ...ratYears.flatMap((bookYear) => [
      { key: 'rat' as const, bookYear },
      { key: 'ratPercent' as const, bookYear },
    ]),
    ...others.map(({ key }) => ({ key, bookYear: null })),
  ];
}
