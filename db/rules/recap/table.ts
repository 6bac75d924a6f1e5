import { percentOf } from '../value/numbers.ts';
import { recapColumnEntry } from './column.ts';
import type { RecapColumnChoice, RecapColumnKey } from './column.ts';

/** One line of a table, also when no cooperative stands in it. */
export interface RecapGroup {
  readonly key: string;
  readonly label: string;
}

/** Numbers in the order of the counted columns. */
export interface RecapNumbers {
  readonly key: string;
  readonly label: string;
  readonly numbers: readonly number[];
}

export interface RecapLine {
  readonly key: string;
  readonly label: string;
  /** Percent with two decimals; null where there is nothing to divide by. */
  readonly cells: readonly (number | null)[];
}

const isSame = (a: RecapColumnChoice, b: RecapColumnChoice): boolean =>
  a.key === b.key && a.bookYear === b.bookYear;

/** Aktif, tidak aktif and total are always counted: they prove each row. */
const PROVING: readonly RecapColumnKey[] = ['active', 'inactive', 'total'];

/** What must be counted for the chosen columns: percentages are taken apart, and the row's own proof is added. */
export function countedFor(columns: readonly RecapColumnChoice[]): readonly RecapColumnChoice[] {
  const wanted = columns.flatMap((choice): readonly RecapColumnChoice[] => {
    const { ratio } = recapColumnEntry(choice.key);
    if (!ratio) return [choice];
    return [forYear(ratio.part, choice.bookYear), forYear(ratio.whole, choice.bookYear)];
  });
  const proof = PROVING.map((key) => ({ key, bookYear: null }));
  return [...proof, ...wanted].filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);
}

function forYear(key: RecapColumnKey, bookYear: number | null): RecapColumnChoice {
  return { key, bookYear: recapColumnEntry(key).needsBookYear ? bookYear : null };
}

/**
 * A row for every group in the order given; what stands in none of them is gathered in a last row with the empty key,
 * only when there is any.
 */
export function arrangeRecap(
  groups: readonly RecapGroup[],
  found: readonly { readonly key: string | null; readonly numbers: readonly number[] }[],
  unknownLabel: string,
  width: number,
): readonly RecapNumbers[] {
  const none = Array.from({ length: width }, () => 0);
  const byKey = new Map(found.map(({ key, numbers }) => [key ?? '', numbers]));
  const rows = groups.map(({ key, label }) => ({ key, label, numbers: byKey.get(key) ?? none }));
  const known = new Set(groups.map(({ key }) => key));
  const others = found.filter(({ key }) => !known.has(key ?? ''));
  if (others.length === 0) return rows;
  const numbers = none.map((_, at) => others.reduce((sum, one) => sum + (one.numbers[at] ?? 0), 0));
  return [...rows, { key: '', label: unknownLabel, numbers }];
}

export interface RecapImbalance {
  readonly row: string;
  /** Heading of the column. */
  readonly column: RecapColumnKey;
}

/**
 * The first row where aktif + tidak aktif is not the total, or the first column whose rows do not sum to the total
 * counted by itself; undefined when the whole table adds up.
 * @param counted the columns of the numbers, as `countedFor` gave them
 */
export function findRecapImbalance(
  counted: readonly RecapColumnChoice[],
  rows: readonly RecapNumbers[],
  total: RecapNumbers,
): RecapImbalance | undefined {
  const at = (key: RecapColumnKey) => counted.findIndex((one) => one.key === key);
  const [active, inactive, all] = [at('active'), at('inactive'), at('total')];
  const unsound = [...rows, total].find(
    ({ numbers }) => (numbers[active] ?? 0) + (numbers[inactive] ?? 0) !== numbers[all],
  );
  if (unsound) return { row: unsound.label, column: 'total' };
  const column = counted.find(
    (_, index) => rows.reduce((sum, row) => sum + (row.numbers[index] ?? 0), 0) !== total.numbers[index],
  );
  return column && { row: total.label, column: column.key };
}

/** The chosen columns of a row; a percentage is of that row's own numbers, half-up. */
export function recapLine(
  { key, label, numbers }: RecapNumbers,
  counted: readonly RecapColumnChoice[],
  columns: readonly RecapColumnChoice[],
): RecapLine {
  const numberOf = (choice: RecapColumnChoice) =>
    numbers[counted.findIndex((one) => isSame(one, choice))] ?? 0;
  const cells = columns.map((choice) => {
    const { ratio } = recapColumnEntry(choice.key);
    if (!ratio) return numberOf(choice);
    return percentOf(
      numberOf(forYear(ratio.part, choice.bookYear)),
      numberOf(forYear(ratio.whole, choice.bookYear)),
    );
  });
  return { key, label, cells };
}
