import { AppError } from '#contract/errors.ts';
import {
  insertLetterNumber,
  insertNumberEvent,
  isNumberTaken,
  nextSequence,
} from '#db/queries/numbers/letter-number.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { DrawContext } from './draw-letter-number.ts';

/** Numbers that the e-office gave stand in a book of their own beside the office's (migration 0005). */
const FOREIGN_SERIES = 'srikandi';

/**
 * Writes a number that was given elsewhere into its book, so that it is found in the ledger and cannot stand for two
 * letters of one year. @returns its id
 * @throws AppError NUMBER_TAKEN
 */
export async function recordForeignNumber(
  { read, write, now, actor }: DrawContext,
  given: { readonly text: string; readonly on: PlainDate; readonly purpose: string; readonly owner: string },
): Promise<string> {
  const { text, on, purpose, owner } = given;
  const book = { series: FOREIGN_SERIES, year: dateParts(on).year };
  if (await isNumberTaken(read, { ...book, text }))
    throw new AppError('NUMBER_TAKEN', { facts: { nomor: text } });
  const moment = { at: now(), who: actor.name };
  const id = await insertLetterNumber(write, {
    ...book,
    ...moment,
    sequence: await nextSequence(read, book),
    text,
    purpose,
    owner,
    addressee: '',
    insertion: '',
    datedOn: on,
    state: 'issued',
    stateReason: '',
    book: 'program',
  });
  await insertNumberEvent(write, { numberId: id, what: 'issued', detail: purpose, ...moment });
  return id;
}
