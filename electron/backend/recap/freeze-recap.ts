import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { findFigureOfYear } from '#db/queries/recap/official-figure.ts';
import { insertPaper } from '#db/queries/paper/paper.ts';
import { listRatSpans } from '#db/queries/recap/basis.ts';
import { findFrozenRecap } from '#db/queries/recap/recap.ts';
import { annualColumns, recapYearOf, standardCutOff } from '#rules/recap/annual-recap.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { recapBookJob } from './paper/book-paper.ts';
import { bookTableRequests } from './paper/book-tables.ts';
import { sealPaper } from '../paper/stored-paper.ts';
import { annualSummary, frozenTotalsBefore, recapSubject } from './annual-recaps.ts';
import { freezeFigure } from './freeze-figure.ts';

/**
 * Freezes the annual recap of a year: an official figure bound to that year, and the whole paper. From then on the
 * recap of that year is printed from here and from nowhere else.
 * @throws AppError RECAP_ALREADY_FROZEN, RECAP_DOES_NOT_ADD_UP, SNAPSHOT_ALTERED when a year before was altered,
 *   INVALID_INPUT for a year or a day to come, or a day of another year
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
  const cutOffOn = on ?? standardCutOff(year, today);
  if (recapYearOf(cutOffOn) !== year) {
    const message = `Tanggal batas ${formatLongDate(cutOffOn)} bukan hari dalam tahun ${year}; rekap tahunan dibekukan dengan tanggal batas dalam tahunnya sendiri.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'on', message }] });
  }
  const knownRatYears = (await listRatSpans(read)).map(({ bookYear }) => bookYear);
  const previous = (await findFigureOfYear(read, year)) ?? (await findFrozenRecap(read, year));
  if (previous) {
    throw new AppError('RECAP_ALREADY_FROZEN', {
      facts: { tahun: year, tanggal: formatLongDate(previous.cutOffOn) },
    });
  }
  // A book is sealed for good: no number goes in whose own seal is broken.
  const frozen = await frozenTotalsBefore(read, year);
  const made = await freezeFigure(
    office,
    {
      title: `Rekap tahunan ${year}`,
      purpose: 'Rekap tahunan',
      year,
      cutOffOn,
      grouping: office.level === 'province' ? 'regency' : 'district',
      columns: annualColumns(cutOffOn, knownRatYears),
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
