/** Book years with a RAT kept in one number, a bit for each; the widest a recap can ask for. */
export const FIRST_RAT_YEAR = 1990;
export const LAST_RAT_YEAR = 2051;

/** The mask of these book years; years outside it, and those past which a number is no longer exact, are left out. */
export function ratMask(years: readonly number[]): number {
  const bits = new Set(years.filter((year) => year >= FIRST_RAT_YEAR && year <= LAST_EXACT_YEAR));
  return [...bits].reduce((mask, year) => mask + 2 ** (year - FIRST_RAT_YEAR), 0);
}

const LAST_EXACT_YEAR = 2042;

/** The book years of a mask, oldest first. Exact up to TB 2042, past which a number loses its lowest bits. */
export function ratYearsOf(mask: number): readonly number[] {
  const bits = BigInt(mask);
  const years = Array.from({ length: LAST_RAT_YEAR - FIRST_RAT_YEAR + 1 }, (_, at) => FIRST_RAT_YEAR + at);
  return years.filter((year) => ((bits >> BigInt(year - FIRST_RAT_YEAR)) & 1n) === 1n);
}
