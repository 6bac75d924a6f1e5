import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** True for a word in the list, however long it is: a statement takes only so many values one by one. */
export const isAmongWords = (word: RawBuilder<unknown>, words: readonly string[]): RawBuilder<boolean> =>
  sql`${word} IN (SELECT value FROM json_each(${JSON.stringify(words)}) AS words)`;

/** The same of a number: an engine with strict types must know which of the two it compares. */
export const isAmongNumbers = (
  number: RawBuilder<unknown>,
  numbers: readonly number[],
): RawBuilder<boolean> =>
  sql`${number} IN (SELECT value FROM json_each(${JSON.stringify(numbers)}) AS numbers)`;

/** A number for each id, as the rows (id, number) of a statement. */
export const numbersById = (numbers: ReadonlyMap<string, number>): RawBuilder<unknown> =>
  sql`SELECT key AS id, value AS number FROM json_each(${JSON.stringify(Object.fromEntries(numbers))})`;
