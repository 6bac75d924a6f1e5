import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { findAwardConfirmedWithin } from '#db/queries/award.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import type { OfficeRecord } from '#db/queries/office.ts';
import { insertPaper } from '#db/queries/paper.ts';
import { countRatsByYear, insertFrozenRecap, listCounted, listFrozenRecaps } from '#db/queries/recap.ts';
import type { CountedCooperative } from '#db/queries/recap.ts';
import { percentageOf } from '#rules/numbers.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { dateParts, toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { CommandContext } from '../context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { sealPaper, sha256Of } from '../stored-paper.ts';
import { RECAP_DEFINITION, recapOf } from './recap-table.ts';

export const recapSubject = (year: number): string => `recap:${year}`;

type AnnualRecapJob = Extract<PrintJob, { readonly kind: 'annual-recap' }>;

/** How many book years back the annual recap looks. */
const RAT_YEARS_SHOWN = 5;

/**
 * Freezes the figures of a year as they stand at the end of today: the cooperatives counted, the definition, and the
 * whole paper. From then on the recap of that year is printed from here and from nowhere else.
 */
export async function freezeRecap(year: number, context: CommandContext): Promise<OutputOf<'recap.freeze'>> {
  const { read, write, today, now } = context;
  const office = await requireOffice(read);
  const { year: thisYear } = dateParts(today);
  if (year > thisYear) {
    const message = `Tahun ${year} belum tiba; rekap yang dapat dibekukan paling akhir tahun ${thisYear}.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'year', message }] });
  }
  const previous = (await listFrozenRecaps(read)).find((recap) => recap.year === year);
  if (previous) {
    throw new AppError('RECAP_ALREADY_FROZEN', {
      facts: { tahun: year, tanggal: formatLongDate(previous.cutOffOn) },
    });
  }
  const counted = await listCounted(read, today);
  const job = await annualRecapJob(read, office, year, today, counted);
  const at = now();
  const countedJson = JSON.stringify(counted);
  const total = job.data.tables[0]?.total;
  if (!total) throw new Error('an annual recap has at least one table');
  const totalJson = JSON.stringify(total);
  const recap = {
    id: newId(),
    year,
    cutOffOn: today,
    definition: RECAP_DEFINITION,
    totalJson,
    countedJson,
    sha256: sha256Of(`${totalJson}\n${countedJson}`),
    frozenAt: at,
  };
  await insertFrozenRecap(write, recap);
  await insertPaper(write, sealPaper(recapSubject(year), job), at);
  return { id: recap.id, year, cutOffOn: today, frozenAt: at, total, figureId: null };
}

async function annualRecapJob(
  read: ReadHandle,
  office: OfficeRecord,
  year: number,
  cutOffOn: PlainDate,
  counted: readonly CountedCooperative[],
): Promise<AnnualRecapJob> {
  const groupings =
    office.level === 'province' ? (['regency', 'kind'] as const) : (['district', 'kind'] as const);
  const tables = [];
  let source = '';
  for (const grouping of groupings) {
    const { rows, total, groupHeading, ...of } = await recapOf(read, office, grouping, cutOffOn, counted);
    tables.push({
      title: `Rekapitulasi koperasi menurut ${groupHeading.toLowerCase()}`,
      groupHeading,
      rows,
      total,
    });
    source = of.source;
  }
  const active = tables[0]?.total.active ?? 0;
  const rats = (await countRatsByYear(read)).slice(-RAT_YEARS_SHOWN);
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
      definition: RECAP_DEFINITION,
      source,
      tables,
      ratByBookYear: rats.map(({ bookYear, reported }) => ({
        bookYear,
        reported,
        active,
        percentage: percentageOf(reported, active),
      })),
      award: award ? { bookYear: award.bookYear, recipientCount: award.recipients.length } : null,
      placeAndDate: { city: office.city, on: cutOffOn },
      signatory: signatureOf(office, cutOffOn),
      isSample: office.isSample,
    },
  };
}
