import { AppError } from '#contract/errors.ts';
import {
  insertLetterNumber,
  insertNumberEvent,
  lastNumberDay,
  nextSequence,
} from '#db/queries/numbers/letter-number.ts';
import type { NumberBook } from '#db/queries/numbers/letter-number.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { ClassifiedPaper } from '#rules/numbers/classification.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { bookOf, numberWriter, proposedCode } from './number-text.ts';
import { requirePrintedOnce } from './printed-once.ts';

/** What drawing needs of a command: the one transaction that also stores the paper, today and the present instant. */
export type DrawContext = Pick<CommandContext, 'read' | 'write' | 'today' | 'now' | 'actor'>;

export interface DrawRequest {
  /** The book: 'piagam', 'surat-keluar', 'keputusan', 'sertifikat' or one of the office's own. */
  readonly series: string;
  /** What the paper is to the archive: its classification code is proposed by the table of the letter's year. */
  readonly paper?: ClassifiedPaper | undefined;
  /** The letter's own classification code instead. */
  readonly classification?: string;
  /** The day of the letter: chooses the year's book, the pattern and the month in the number. */
  readonly on: PlainDate;
  /** What the number is for, as the agenda book prints it. */
  readonly purpose: string;
  readonly addressee?: string;
  /** Who answers for the number (see letter_number.owner); a number with an owner is voided by its owner alone. */
  readonly owner?: string;
  /** Why the letter is dated before the last one of its book; without it such a draw is refused. */
  readonly earlierDateReason?: string;
}

export interface DrawnNumber {
  readonly id: string;
  /** As printed: "500.3/015/DKUKM/XI/2025". */
  readonly text: string;
  readonly sequence: number;
  readonly year: number;
  /** What the clerk should know: last year's book, a day before the last number's. */
  readonly warnings: readonly Reason[];
}

/**
 * Draws the next number of a book inside the caller's transaction: either the paper and its number stand, or neither.
 * The row restarts at 1 in each calendar year. Where the office keeps one common book, it comes from there.
 * @throws AppError NUMBER_DATE_EARLIER when the day lies before the last letter's and no reason is given;
 * NUMBER_TAKEN when another number of the office is printed the same
 */
export async function drawLetterNumber(context: DrawContext, request: DrawRequest): Promise<DrawnNumber> {
  const { read, write, now, actor } = context;
  const { on, purpose, addressee = '', owner = '', earlierDateReason = '' } = request;
  const book = { series: await bookOf(read, request.series), year: dateParts(on).year };
  const writer = await numberWriter(read, book.series);
  const warnings = await requireEarlierReason(context, book, on, {
    reason: earlierDateReason,
    bookName: writer.series.name,
  });
  const sequence = await nextSequence(read, book);
  const classification = request.classification || (await proposedCode(read, request.paper, book.year));
  const number = writer.onDay(on, { sequence, classification });
  await requirePrintedOnce(read, [number]);
  const { text } = number;
  const moment = { at: now(), who: actor.name };
  const id = await insertLetterNumber(write, {
    ...book,
    ...moment,
    sequence,
    text,
    purpose,
    addressee,
    owner,
    classification,
    insertion: '',
    datedOn: on,
    state: 'issued',
    stateReason: '',
    book: 'program',
  });
  await insertNumberEvent(write, { numberId: id, what: 'issued', detail: purpose, ...moment });
  if (warnings.some(({ code }) => code === 'NOMOR_TANGGAL_MUNDUR'))
    await insertNumberEvent(write, {
      numberId: id,
      what: 'earlier_date',
      detail: earlierDateReason.trim(),
      ...moment,
    });
  return { id, text, sequence, year: book.year, warnings };
}

/**
 * The warnings about a letter's day; one before the last letter's, perhaps a wrong clock, goes on with a reason only.
 * @throws AppError NUMBER_DATE_EARLIER
 */
export async function requireEarlierReason(
  { read, today }: Pick<DrawContext, 'read' | 'today'>,
  book: NumberBook,
  on: PlainDate,
  { reason, bookName }: { readonly reason: string; readonly bookName: string },
): Promise<readonly Reason[]> {
  const warnings = await dayWarnings(read, book, on, today);
  const earlier = warnings.find(({ code }) => code === 'NOMOR_TANGGAL_MUNDUR');
  if (earlier && reason.trim() === '') {
    throw new AppError('NUMBER_DATE_EARLIER', {
      facts: { tanggal: earlier.value ?? '', terakhir: earlier.limit ?? '', buku: bookName },
    });
  }
  return warnings;
}

/** What is unusual about a letter's day in its book. A day before the last number's may be a wrong clock. */
export async function dayWarnings(
  read: ReadHandle,
  book: NumberBook,
  on: PlainDate,
  today: PlainDate,
): Promise<readonly Reason[]> {
  const warnings: Reason[] = [];
  const last = await lastNumberDay(read, book);
  if (last !== undefined && on < last) {
    const [value, limit] = [formatLongDate(on), formatLongDate(last)];
    warnings.push({
      code: 'NOMOR_TANGGAL_MUNDUR',
      level: 'warning',
      message: `Tanggal surat ${value} mendahului surat terakhir di buku ini, ${limit}. Periksa tanggal surat dan jam komputer, atau gunakan nomor sisipan.`,
      field: 'Tanggal surat',
      value,
      limit,
    });
  }
  const thisYear = dateParts(today).year;
  if (book.year !== thisYear) {
    warnings.push({
      code: 'NOMOR_BUKU_TAHUN_LAIN',
      level: 'warning',
      message: `Surat bertanggal ${formatLongDate(on)} mendapat nomor dari buku tahun ${book.year}, bukan buku tahun berjalan ${thisYear}.`,
      field: 'Tanggal surat',
      value: String(book.year),
      limit: String(thisYear),
    });
  }
  return warnings;
}
