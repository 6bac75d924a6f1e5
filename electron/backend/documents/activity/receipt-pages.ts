/** Points that a page has, and that what is printed on it takes. */
export interface ReceiptRoom {
  /** Under the head of the first page, and on a page that follows; the heading of the table counted in. */
  readonly first: number;
  readonly following: number;
  /** One line of sums: of the page, carried over, in all. */
  readonly sumRow: number;
  /** What stands under the last line: the sum in words and those who sign. */
  readonly ending: number;
}

/** So many rows stand with the signatures at least. */
const WITH_ENDING = 2;

/**
 * Which rows stand on which page, so that each page can be added up and carried over by itself.
 * @param heights of the rows, in their order
 * @returns the number of rows of each page; their sum is that of the rows
 */
export function rowsOfPages(
  heights: readonly number[],
  { first, following, sumRow, ending }: ReceiptRoom,
): readonly number[] {
  const pages: number[] = [];
  let at = 0;
  while (at < heights.length) {
    const isFirst = pages.length === 0;
    // What was carried over stands above the rows of a page that follows.
    const room = isFirst ? first : following - sumRow;
    const left = heights.slice(at).reduce((sum, height) => sum + height, 0);
    // The last page is added up once for itself and once in all; the only page once.
    if (left + ending + (isFirst ? 1 : 2) * sumRow <= room) {
      pages.push(heights.length - at);
      return pages;
    }
    let [taken, used] = [0, 2 * sumRow];
    while (at + taken < heights.length && used + (heights[at + taken] ?? 0) <= room) {
      used += heights[at + taken] ?? 0;
      taken += 1;
    }
    const most = Math.max(1, heights.length - at - WITH_ENDING);
    taken = Math.min(Math.max(1, taken), most);
    pages.push(taken);
    at += taken;
  }
  return pages;
}
