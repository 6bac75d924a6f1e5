import { insertLetterNumber, insertNumberEvent, nextSequence } from '#db/queries/numbers/letter-number.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { DrawContext } from './draw-letter-number.ts';
import { FOREIGN_SERIES } from './number-text.ts';
import { requirePrintedOnce } from './printed-once.ts';

/**
 * Writes a number that was given elsewhere into its book, so that it is found in the ledger and cannot stand for two
 * letters. @returns its id
 * @throws AppError NUMBER_TAKEN
 */
export async function recordForeignNumber(
  { read, write, now, actor }: DrawContext,
  given: { readonly text: string; readonly on: PlainDate; readonly purpose: string; readonly owner: string },
): Promise<string> {
  const { text, on, purpose, owner } = given;
  const book = { series: FOREIGN_SERIES, year: dateParts(on).year };
  await requirePrintedOnce(read, [{ text, claims: [text] }]);
  const moment = { at: now(), who: actor.name };
  const id = await insertLetterNumber(write, {
    ...book,
    ...moment,
    sequence: await nextSequence(read, book),
    text,
    purpose,
    owner,
    classification: '',
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
