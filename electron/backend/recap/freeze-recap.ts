import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { RecapRow, RecapTable } from '#contract/recap.ts';
import { findAwardConfirmedWithin } from '#db/queries/award.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office.ts';
import { findFigureOfYear } from '#db/queries/official-figure.ts';
import type { StoredFigure } from '#db/queries/official-figure.ts';
import { insertPaper } from '#db/queries/paper.ts';
import { listRatYears } from '#db/queries/recap-basis.ts';
import { findFrozenRecap } from '#db/queries/recap.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { formatDecimal } from '#rules/numbers.ts';
import { dateParts, toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { RECAP_COLUMN_CATALOGUE, STANDARD_RECAP_COLUMNS } from '#rules/recap-column.ts';
import type { RecapColumnChoice } from '#rules/recap-column.ts';
import type { CommandContext } from '../context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { sealPaper } from '../stored-paper.ts';
import { STANDARD_CHOICES } from './columns.ts';
import { freezeFigure } from './freeze-figure.ts';
import type { FrozenFigure } from './freeze-figure.ts';
import { frozenTable } from './frozen-table.ts';

export const recapSubject = (year: number): string => `recap:${year}`;

type AnnualRecapJob = Extract<PrintJob, { readonly kind: 'annual-recap' }>;

/** How many book years back the annual recap looks. */
const RAT_YEARS_SHOWN = 5;

/**
 * Freezes the annual recap of a year: an official figure bound to that year, and the whole paper. From then on the
 * recap of that year is printed from here and from nowhere else.
 * @throws AppError RECAP_ALREADY_FROZEN, RECAP_DOES_NOT_ADD_UP, INVALID_INPUT for a year or a day to come
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
  const ratYears = (await listRatYears(read)).slice(0, RAT_YEARS_SHOWN).toReversed();
  const frozen = await freezeFigure(
    office,
    {
      title: `Rekap tahunan ${year}`,
      purpose: 'Rekap tahunan',
      year,
      cutOffOn: on ?? today,
      grouping: office.level === 'province' ? 'regency' : 'district',
      columns: annualColumns(ratYears),
      filters: [],
    },
    context,
  );
  const { figure } = frozen;
  const job = await annualRecapJob(read, office, year, frozen, ratYears);
  await insertPaper(write, sealPaper(recapSubject(year), job), figure.frozenAt);
  return annualSummary(figure, year, frozen.table);
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

/** As the list of annual recaps shows it. */
export const annualSummary = (figure: StoredFigure, year: number, { total }: RecapTable) => ({
  id: figure.id,
  year,
  cutOffOn: figure.cutOffOn,
  frozenAt: figure.frozenAt,
  total: standardRow(total),
  figureId: figure.id,
});

/** The six published figures of a row whose columns begin with them. */
function standardRow({ label, cells }: RecapTable['total']): RecapRow {
  const [active, inactive, total, certified, inProgress] = cells.map((cell) => cell ?? 0);
  const percent = cells[5] ?? null;
  return {
    label,
    active: active ?? 0,
    inactive: inactive ?? 0,
    total: total ?? 0,
    certified: certified ?? 0,
    inProgress: inProgress ?? 0,
    percentage: percent === null ? '-' : formatDecimal(percent, 2),
  };
}

async function annualRecapJob(
  read: ReadHandle,
  office: OfficeRecord,
  year: number,
  { figure, table }: FrozenFigure,
  ratYears: readonly number[],
): Promise<AnnualRecapJob> {
  const { cutOffOn } = figure;
  const byKind = await frozenTable(read, office, figure, { grouping: 'kind', columns: STANDARD_CHOICES });
  const tables = [table, byKind].map(({ groupHeading, rows, total }) => ({
    title: `Rekapitulasi koperasi menurut ${groupHeading.toLowerCase()}`,
    groupHeading,
    rows: rows.map(standardRow),
    total: standardRow(total),
  }));
  const totalOf = (key: RecapColumnChoice['key'], bookYear: number | null) =>
    table.total.cells[
      table.columns.findIndex((column) => column.key === key && column.bookYear === bookYear)
    ] ?? null;
  const yearEnd = toPlainDate(`${year}-12-31`);
  const award = await findAwardConfirmedWithin(
    read,
    toPlainDate(`${year}-01-01`),
    cutOffOn < yearEnd ? cutOffOn : yearEnd,
  );
  return {
    kind: 'annual-recap',
    info: { title: `Rekap Tahunan Koperasi ${year}`, createdOn: cutOffOn },
    data: {
      year,
      letterhead: letterheadOf(office),
      cutOffOn,
      definition: byKind.columns.map(({ definition }) => definition).join(' '),
      source: figure.source,
      tables,
      ratByBookYear: ratYears.map((bookYear) => {
        const percent = totalOf('ratPercent', bookYear);
        return {
          bookYear,
          reported: totalOf('rat', bookYear) ?? 0,
          active: totalOf('active', null) ?? 0,
          percentage: percent === null ? '-' : formatDecimal(percent, 2),
        };
      }),
      award: award ? { bookYear: award.bookYear, recipientCount: award.recipients.length } : null,
      placeAndDate: { city: office.city, on: cutOffOn },
      signatory: signatureOf(office, cutOffOn),
      isSample: office.isSample,
    },
  };
}
