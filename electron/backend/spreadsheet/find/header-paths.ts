import { cleanText } from '../file/clean-text.ts';
import type { Row, SheetGrid } from '../file/sheet-grid.ts';

/** Columns beyond this are never headings of a register. */
const MAX_COLUMNS = 400;

function heading(row: Row | undefined, column: number): string {
  return cleanText(row?.[column]?.text.slice(0, 300) ?? '');
}

/** An upper heading reaches over the empty cells right of it, as long as something stands below them. */
function reachingHeading(row: Row | undefined, below: Row | undefined, column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = heading(row, at);
    if (text !== '') return text;
    if (heading(below, at) === '') return '';
  }
  return '';
}

/**
 * The headings above each column when the header takes `depth` rows from `top` on: ["Badan Hukum", "Nomor"]. A heading
 * merged over several rows stands once.
 */
export function headerPaths(grid: SheetGrid, top: number, depth: number): readonly (readonly string[])[] {
  const rows = Array.from({ length: depth }, (_, index) => grid.rows[top + index]);
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map((row) => row?.length ?? 0)));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row, index) =>
      index === depth - 1 ? heading(row, column) : reachingHeading(row, rows[index + 1], column),
    );
    return texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
  });
}
