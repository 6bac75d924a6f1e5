import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readAgenda } from '#db/queries/numbers/number-book.ts';
import { listNumberSeries } from '#db/queries/numbers/number-series.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { numberStateText } from '#rules/numbers/number-book.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { withDoubles } from './book-doubles.ts';
import { requireSeries } from './number-text.ts';
import { printPaper } from '../paper/print-paper.ts';

/** "Tahun 2025", "18 November 2025", "1 sampai 30 November 2025" in the words of the agenda. */
function periodText(year: number, from: PlainDate | null, until: PlainDate | null): string {
  if (from !== null && from === until) return `Tanggal ${formatLongDate(from)}`;
  if (from === null && until === null) return `Tahun ${year}`;
  const begin = from === null ? `awal ${year}` : formatLongDate(from);
  return `Tanggal ${begin} sampai ${until === null ? `akhir ${year}` : formatLongDate(until)}`;
}

/** The agenda book as a file: as it stands now, not sealed, because the book itself is what counts. */
export async function printBook(
  { series, year, from, until, path: chosen }: CheckedInputOf<'number.print'>,
  context: TaskContext,
): Promise<OutputOf<'number.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const all = series === null ? await listNumberSeries(read) : [await requireSeries(read, series)];
  const books = [];
  for (const { code, name } of all) {
    const numbers = await withDoubles(read, await readAgenda(read, { series: code, year }, { from, until }));
    if (numbers.length === 0 && series === null) continue;
    books.push({
      name,
      rows: numbers.map((number) => ({
        place: `${number.sequence}${number.insertion === '' ? '' : `.${number.insertion}`}`,
        number: number.text,
        datedOn: number.datedOn,
        purpose: number.purpose,
        addressee: number.addressee,
        state: numberStateText(number),
        isVoid: number.state === 'void',
      })),
    });
  }
  const period = periodText(year, from, until);
  const job: PrintJob = {
    kind: 'number-book',
    info: { title: `Buku Agenda Nomor ${period}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      period,
      books,
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const days = from === null && until === null ? '' : `-${from ?? ''}-${until ?? ''}`;
  return printPaper({ job, chosen, name: `buku-nomor-${series ?? 'semua'}-${year}${days}.pdf` }, context);
}
