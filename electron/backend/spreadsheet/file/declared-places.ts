/**
 * Files may say "this cell, a million times" in a few bytes, and the library makes every one of them. What is declared is
 * counted first, so that such a file costs nothing.
 */

/** A declared number of times; what is no number above zero counts as once. */
function times(tag: string, name: string): number {
  const declared = new RegExp(`${name}\\s*=\\s*["']\\s*(\\d{1,12})`, 'i').exec(tag)?.[1];
  return Math.max(1, Number(declared ?? 1));
}

/** Places that the merged cells of Excel's XML of 2003 cover. */
export function mergedPlaces(text: string): number {
  let places = 0;
  for (const [cell] of text.matchAll(/<(?:\w+:)?Cell\b[^<>]*/gi)) {
    if (/Merge/i.test(cell)) places += (times(cell, 'MergeAcross') + 1) * (times(cell, 'MergeDown') + 1);
  }
  return places;
}

/** Places that the repeated rows and cells of an ODS fill; empty ones, which pad every sheet, are not made. */
export function repeatedPlaces(content: string): number {
  let places = 0;
  for (const row of content.split(/<(?:\w+:)?table-row\b/).slice(1)) {
    const [head = '', ...cells] = row.split(/<(?:\w+:)?(?:covered-)?table-cell\b/);
    const filled = cells
      .filter((cell) => /value-type|<(?:\w+:)?p\b/.test(cell))
      .reduce((sum, cell) => sum + times(cell.slice(0, cell.indexOf('>') + 1), 'number-columns-repeated'), 0);
    places += times(head, 'number-rows-repeated') * filled;
  }
  return places;
}
