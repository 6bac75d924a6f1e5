import { PAPER_FORM } from '../../documents/layout/paper-form.ts';
import type { RecapRow, RecapTable } from '#contract/recap/recap.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, percentageOf } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { fillForeword } from '#rules/recap/foreword.ts';
import type { QueryContext } from '../../base/context.ts';
import type { PrintJob } from '../../documents/render.ts';
import { governmentLineOf, letterheadOf, signatureOf } from '../../office/paper-identity.ts';
import { bookChapters, bookDefinitions, wholeOf } from './book-chapters.ts';
import type { FrozenYear } from './book-comparison.ts';
import { programmeFacts } from './book-programmes.ts';
import { bookTables } from './book-tables.ts';
import { forewordText } from './foreword.ts';

export type RecapBookJob = Extract<PrintJob, { readonly kind: 'recap-book' }>;

export interface BookRequest {
  readonly year: number;
  readonly cutOffOn: PlainDate;
  /** The answers to `bookTableRequests`. */
  readonly tables: readonly RecapTable[];
  /** Annual recaps frozen before. */
  readonly frozen: readonly FrozenYear[];
}

function forewordOf(text: string, office: OfficeRecord, request: BookRequest, whole: RecapRow) {
  return fillForeword(text, {
    tahun: String(request.year),
    tanggal_batas: formatLongDate(request.cutOffOn),
    nama_dinas: `${office.name} ${governmentLineOf(office)}`,
    wilayah: governmentLineOf(office),
    jumlah_koperasi: formatInteger(whole.total),
    jumlah_aktif: formatInteger(whole.active),
    persen_aktif: whole.total === 0 ? '0,00' : percentageOf(whole.active, whole.total),
  });
}

/**
 * The annual recap as a book, ready to be sealed with the figure that it is made from; signed by whoever is in office on
 * the day of freezing.
 */
export async function recapBookJob(
  office: OfficeRecord,
  request: BookRequest,
  context: QueryContext,
): Promise<RecapBookJob> {
  const { year, cutOffOn, frozen } = request;
  const tables = bookTables(office, cutOffOn, request.tables);
  const [main] = tables.regions;
  if (!main) throw new Error('an annual recap has a table by region');
  const programmes = await programmeFacts(office, year, cutOffOn, context);
  return {
    kind: 'recap-book',
    info: { title: `Rekap Tahunan Koperasi ${year}`, createdOn: cutOffOn },
    data: {
      year,
      letterhead: letterheadOf(office),
      cutOffOn,
      placeAndDate: { city: office.city, on: context.today },
      signatory: signatureOf(office, context.today),
      source: main.source,
      foreword: forewordOf(await forewordText(context.read), office, request, wholeOf(main)),
      chapters: bookChapters({ year, tables, programmes, frozen }),
      definitions: bookDefinitions(tables),
      isSample: office.isSample,
      paperForm: PAPER_FORM,
    },
  };
}
