import { isYearFigure } from '../figures.ts';
import type { Style } from '../style.ts';
import type { Layout, PlannedColumn } from './layout.ts';

/** "ASET (Rp)" of 2024 is "ASET 2024 (Rp)"; of a group its first words name the year. */
function withYear({ meaning, headings }: PlannedColumn, year: number): PlannedColumn {
  const [first = '', ...rest] = headings;
  if (!isYearFigure(meaning)) return { meaning, headings };
  return {
    meaning,
    headings: [first.replace(/(?: \(.*\))?$/, (unit) => ` ${String(year)}${unit}`), ...rest],
  };
}

/** Where a list of cooperatives says the book year of its figures: over the table, over a column, in a column, nowhere. */
export function drawYear(
  { draw, bookYear }: Style,
  columns: readonly PlannedColumn[],
): Pick<Layout, 'columns' | 'yearIn'> {
  if (!columns.some(({ meaning }) => isYearFigure(meaning)) || draw.chance(65))
    return { columns, yearIn: 'title' };
  const place = draw.pick(['heading', 'heading', 'column', 'column', null] as const);
  draw.mark(`book year: ${place ?? 'not said'}`);
  if (place === 'heading')
    return { columns: columns.map((column) => withYear(column, bookYear)), yearIn: place };
  if (place === null) return { columns, yearIn: null };
  const heading = draw.pick(['Tahun Buku', 'TAHUN BUKU', 'Tanggal Keadaan', 'TAHUN DATA']);
  return { columns: [...columns, { meaning: 'bookYear', headings: [heading] }], yearIn: place };
}
