/**
 * Which rows of the list are picked. Rows are kept whole, in the order they were picked, so that they can be copied
 * after the list has been searched for something else.
 */
export interface Picking<Row> {
  /** Everything that the list's words and conditions select; the rows themselves need not have been read. */
  readonly isAll: boolean;
  readonly rows: ReadonlyMap<string, Row>;
  /** The rows picked before the range that is being drawn; a new end of the range starts from these. */
  readonly base: ReadonlyMap<string, Row>;
  /** Where that range begins; null: at the row that has the cursor. */
  readonly anchor: number | null;
}

const NO_ROWS: ReadonlyMap<string, never> = new Map<string, never>();
export const NOTHING_PICKED: Picking<never> = { isAll: false, rows: NO_ROWS, base: NO_ROWS, anchor: null };
export const EVERYTHING_PICKED: Picking<never> = { ...NOTHING_PICKED, isAll: true };

interface Identified {
  readonly id: string;
}

/** One row in or out; the next range begins there. */
export function toggled<Row extends Identified>(now: Picking<Row>, index: number, row: Row): Picking<Row> {
  const rows = new Map(now.rows);
  if (!rows.delete(row.id)) rows.set(row.id, row);
  return { isAll: false, rows, base: rows, anchor: index };
}

/** The cursor went elsewhere: nothing changes but where the next range begins. */
export function movedTo<Row>(now: Picking<Row>, index: number): Picking<Row> {
  return { ...now, base: now.rows, anchor: index };
}

/** First and last row, both counted, of the range from its beginning to `index`. */
export function rangeTo<Row>(
  now: Picking<Row>,
  from: number,
  index: number,
): { readonly first: number; readonly last: number } {
  const anchor = now.anchor ?? from;
  return { first: Math.min(anchor, index), last: Math.max(anchor, index) };
}

/** The range's rows beside what was picked before it; a shorter range gives back what a longer one took. */
export function withRange<Row extends Identified>(
  now: Picking<Row>,
  from: number,
  range: readonly Row[],
): Picking<Row> {
  const rows = new Map(now.base);
  for (const row of range) rows.set(row.id, row);
  return { isAll: false, rows, base: now.base, anchor: now.anchor ?? from };
}

/** Everything but one row, once all of it has been read. */
export function allBut<Row extends Identified>(rows: readonly Row[], index: number): Picking<Row> {
  const left = new Map(rows.filter((_, at) => at !== index).map((row) => [row.id, row]));
  return { isAll: false, rows: left, base: left, anchor: index };
}

/** How many are picked, of a list of `total`. */
export function pickedCount<Row>(picking: Picking<Row>, total: number): number {
  return picking.isAll ? total : picking.rows.size;
}
