import type { FaceChoice } from '../layout/faces.ts';
import { HAIR, PADDING_ACROSS } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { cellText, headingText } from './recap-paper-table.ts';
import type { PaperTable } from './recap-paper-table.ts';

/** How a table stands on a page. */
export interface TableShape {
  readonly fontSize: number;
  /** Of the columns with figures. */
  readonly widths: readonly number[];
  readonly labelWidth: number;
}

export const NUMBER_WIDTH = 20;
/** A name needs at least so much, in points. */
const LEAST_LABEL = 104;
const SIZES = [9.5, 9, 8.5, 8, 7.5] as const;
const BOLD: FaceChoice = { font: 'Arimo', bold: true };

/** The width that a column's widest figure and the longest word of its heading ask for. */
function columnWidths(table: PaperTable, fontSize: number, measure: TextMeasure): readonly number[] {
  const widthOf = (text: string) => measure.widthOf(text, BOLD, fontSize);
  return table.columns.map((column, at) => {
    const lines = [...table.rows, ...(table.total ? [table.total] : [])];
    const figures = lines.map(({ cells }) => widthOf(cellText(cells[at] ?? null, column)));
    const words = headingText(column).split(' ').map(widthOf);
    return Math.ceil(Math.max(...figures, ...words)) + 1;
  });
}

/** Room that no name needs goes to the headings, so that they stand in fewer lines. */
function roomy(table: PaperTable, shape: TableShape, measure: TextMeasure): TableShape {
  const widthOf = (text: string) => measure.widthOf(text, BOLD, shape.fontSize);
  const labels = [table.groupHeading, ...table.rows.map(({ label }) => label), table.total?.label ?? ''];
  const needed = Math.max(LEAST_LABEL, ...labels.map((label) => Math.ceil(widthOf(label)) + 2));
  const spare = Math.max(0, shape.labelWidth - needed) / shape.widths.length;
  const widths = shape.widths.map((width, at) => {
    const column = table.columns[at];
    const whole = column ? Math.ceil(widthOf(headingText(column))) + 1 : width;
    return Math.min(width + Math.floor(spare), Math.max(width, whole));
  });
  const given = widths.reduce((sum, width, at) => sum + width - (shape.widths[at] ?? 0), 0);
  return { ...shape, widths, labelWidth: shape.labelWidth - given };
}

const edgesOf = (columns: number): number => columns * 2 * PADDING_ACROSS + (columns + 1) * HAIR;

/** The largest letters in which the whole table fits the width; undefined when it fits in none. */
export function tableShape(
  table: PaperTable,
  textWidth: number,
  measure: TextMeasure,
  smallest: number = SIZES[SIZES.length - 1] ?? 0,
): TableShape | undefined {
  for (const fontSize of SIZES) {
    if (fontSize < smallest) break;
    const widths = columnWidths(table, fontSize, measure);
    const figures = widths.reduce((sum, width) => sum + width, 0);
    const labelWidth = textWidth - edgesOf(widths.length + 2) - NUMBER_WIDTH - figures;
    if (labelWidth >= LEAST_LABEL) return roomy(table, { fontSize, widths, labelWidth }, measure);
  }
  return undefined;
}

/** A table too wide for the page as several with the same rows, each as wide as fits; never a column left out. */
export function splitTable(
  table: PaperTable,
  textWidth: number,
  measure: TextMeasure,
): readonly PaperTable[] {
  if (tableShape(table, textWidth, measure) || table.columns.length <= 1) return [table];
  const half = Math.ceil(table.columns.length / 2);
  const part = (from: number, until: number): PaperTable => ({
    ...table,
    columns: table.columns.slice(from, until),
    rows: table.rows.map(({ label, cells }) => ({ label, cells: cells.slice(from, until) })),
    total: table.total && { label: table.total.label, cells: table.total.cells.slice(from, until) },
  });
  return [part(0, half), part(half, table.columns.length)].flatMap((one) =>
    splitTable(one, textWidth, measure),
  );
}
