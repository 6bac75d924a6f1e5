import type Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** The sums of the rows that have one key. */
export interface TallyGroup {
  readonly key: string | null;
  readonly sums: readonly number[];
}

/** Sums of the same values by several keys: for each the groups that occur, and all rows added up by themselves. */
export interface Tally {
  readonly byKey: readonly (readonly TallyGroup[])[];
  readonly whole: readonly number[];
}

interface Counting {
  readonly byKey: Map<unknown, Float64Array>[];
  whole: Float64Array;
}

/** Adds the values of a row, which stand after its keys. */
function addTo(sums: Float64Array, row: readonly unknown[], from: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at + from] as number);
}

/** A row is: how many keys, the keys, the values. */
function count(counting: Counting, row: readonly unknown[]): void {
  const from = (row[0] as number) + 1;
  if (counting.whole.length === 0) counting.whole = new Float64Array(row.length - from);
  for (let at = 1; at < from; at += 1) {
    const groups = (counting.byKey[at - 1] ??= new Map<unknown, Float64Array>());
    let sums = groups.get(row[at]);
    if (!sums) {
      sums = new Float64Array(row.length - from);
      groups.set(row[at], sums);
    }
    addTo(sums, row, from);
  }
  addTo(counting.whole, row, from);
}

/**
 * Gives a connection the aggregate `tally(number of keys, key, …, value, …)`. GROUP BY sorts every row by its key, once
 * for each way of grouping; this adds up in the order in which rows come
 * (measured at 220,000 rows of 20 values: half the time, and a further way of grouping costs a fraction of the first).
 */
export function addTally(raw: Sqlite.Database): void {
  raw.aggregate('tally', {
    varargs: true,
    deterministic: true,
    directOnly: true,
    start: (): Counting => ({ byKey: [], whole: new Float64Array(0) }),
    // The types know of aggregates of one value only.
    step: (counting: Counting, ...row: readonly unknown[]) => {
      count(counting, row);
    },
    result: ({ byKey, whole }: Counting) =>
      JSON.stringify({
        byKey: byKey.map((groups) =>
          [...groups].map(([key, sums]) => ({ key: keyText(key), sums: [...sums] })),
        ),
        whole: [...whole],
      } satisfies Tally),
  });
}

const keyText = (key: unknown): string | null => (typeof key === 'string' ? key : null);

/** The aggregate over the rows of a statement; read its text with `readTally`. */
export const tallyOf = (
  keys: readonly RawBuilder<unknown>[],
  values: readonly RawBuilder<number>[],
): RawBuilder<string> => sql<string>`tally(${sql.lit(keys.length)}, ${sql.join([...keys, ...values])})`;

/** @throws RangeError where a sum is past what a number holds exactly */
export function readTally(text: string): Tally {
  const tally = JSON.parse(text) as Tally;
  const sums = [tally.whole, ...tally.byKey.flat().map((group) => group.sums)];
  const inexact = sums.flat().find((sum) => !Number.isSafeInteger(sum));
  if (inexact !== undefined) throw new RangeError(`a sum is past what can be added exactly: ${inexact}`);
  return tally;
}
