import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertLetterNumber, insertNumberEvent, nextSequence } from '#db/queries/numbers/letter-number.ts';
import { listTaken } from '#db/queries/numbers/number-book.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireEarlierReason } from './draw-letter-number.ts';
import { bookOf, numberWriter } from './number-text.ts';
import { requirePrintedOnce } from './printed-once.ts';

/** Reserves the next numbers of a book for letters to come: each is later filled or voided, none vanishes. */
export async function reserveNumbers(
  { on, count, purpose, classification, earlierDateReason, ...asked }: CheckedInputOf<'number.reserve'>,
  context: CommandContext,
): Promise<OutputOf<'number.reserve'>> {
  const { read, write, now, actor } = context;
  const book = { series: await bookOf(read, asked.series), year: dateParts(on).year };
  const writer = await numberWriter(read, book.series);
  const warnings = await requireEarlierReason(context, book, on, {
    reason: earlierDateReason,
    bookName: writer.series.name,
  });
  const moment = { at: now(), who: actor.name };
  const numbers = [];
  for (let index = 0; index < count; index += 1) {
    const sequence = await nextSequence(read, book);
    const wanted = writer.onDay(on, { sequence, classification });
    await requirePrintedOnce(read, [wanted]);
    const { text } = wanted;
    const id = await insertLetterNumber(write, {
      ...book,
      ...moment,
      sequence,
      text,
      purpose,
      classification,
      insertion: '',
      datedOn: on,
      addressee: '',
      state: 'reserved',
      stateReason: earlierDateReason,
      book: 'program',
      owner: '',
    });
    await insertNumberEvent(write, { numberId: id, what: 'reserved', detail: purpose, ...moment });
    numbers.push({ id, text, sequence, year: book.year, warnings });
  }
  return { numbers };
}

/** So many numbers at most go to the hand-written book in one go: a slip of the keyboard must not fill the year. */
const MOST_IN_A_BLOCK = 1000;

/** Sets a range aside for the book that is still written by hand; what is taken already is named, nothing is kept. */
export async function blockNumbers(
  { series, year, from, to, reason }: CheckedInputOf<'number.block'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'number.block'>> {
  if (to < from) refuse('to', 'Nomor akhir lebih kecil daripada nomor awal.');
  if (to - from + 1 > MOST_IN_A_BLOCK)
    refuse('to', `Satu blok paling banyak ${MOST_IN_A_BLOCK.toLocaleString('id-ID')} nomor.`);
  const writer = await numberWriter(read, series);
  const book = { series, year };
  const taken = await listTaken(read, book, from, to);
  if (taken.length > 0) {
    const shown = taken.slice(0, 5).join(', ');
    refuse(
      'from',
      `Nomor urut ${shown}${taken.length > 5 ? ', …' : ''} sudah tercatat di buku ini. Pilih rentang lain.`,
    );
  }
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => {
    const sequence = from + index;
    return { sequence, ...writer.open(year, { sequence }) };
  });
  await requirePrintedOnce(read, numbers);
  const moment = { at: now(), who: actor.name };
  for (const { sequence, text } of numbers) {
    const id = await insertLetterNumber(write, {
      ...book,
      ...moment,
      sequence,
      insertion: '',
      text,
      classification: '',
      datedOn: null,
      purpose: '',
      addressee: '',
      state: 'block',
      stateReason: reason,
      book: 'hand',
      owner: '',
    });
    await insertNumberEvent(write, { numberId: id, what: 'block', detail: reason, ...moment });
  }
  return { count: numbers.length };
}
