import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** True for a value in the list, however long it is: a statement takes only so many values one by one. */
export const isAmong = (
  value: RawBuilder<unknown>,
  list: readonly (string | number)[],
): RawBuilder<boolean> =>
  sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(list)}) AS ${sql.raw(kindOf(list))})`;

/** Names the kind of the values, which an engine with strict types must know. */
const kindOf = ([first]: readonly unknown[]): string => (typeof first === 'number' ? 'numbers' : 'words');

/** A number for each id, as the rows (id, number) of a statement. */
export const numbersById = (numbers: ReadonlyMap<string, number>): RawBuilder<unknown> =>
  sql`SELECT key AS id, value AS number FROM json_each(${JSON.stringify(Object.fromEntries(numbers))})`;
