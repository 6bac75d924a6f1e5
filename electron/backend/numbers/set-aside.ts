import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertLetterNumber, insertNumberEvent, nextSequence } from '#db/queries/numbers/letter-number.ts';
import { listTaken } from '#db/queries/numbers/number-book.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireEarlierReason } from './draw-letter-number.ts';
import { numberWriter } from './number-text.ts';

/** Reserves the next numbers of a book for letters to come: each is later filled or voided, none vanishes. */
export async function reserveNumbers(
  { series, on, count, purpose, earlierDateReason }: CheckedInputOf<'number.reserve'>,
  context: CommandContext,
): Promise<OutputOf<'number.reserve'>> {
  const { read, write, now, actor } = context;
  const writer = await numberWriter(read, series);
  const book = { series, year: dateParts(on).year };
  const warnings = await requireEarlierReason(context, book, on, {
    reason: earlierDateReason,
    bookName: writer.series.name,
  });
  const moment = { at: now(), who: actor.name };
  const numbers = [];
  for (let index = 0; index < count; index += 1) {
    const sequence = await nextSequence(read, book);
    const text = writer.textOn(on, { sequence });
    const id = await insertLetterNumber(write, {
      ...book,
      ...moment,
      sequence,
      text,
      purpose,
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
  const moment = { at: now(), who: actor.name };
  for (let sequence = from; sequence <= to; sequence += 1) {
    const id = await insertLetterNumber(write, {
      ...book,
      ...moment,
      sequence,
      insertion: '',
      text: writer.openText(year, { sequence }),
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
  return { count: to - from + 1 };
}
