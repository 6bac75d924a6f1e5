import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { INK } from './ink.ts';
import { OFFICE_TEXT_WIDTH } from './office-page.ts';

/** Cell padding and line widths in points. */
export const PADDING_ACROSS = 4;
export const PADDING_DOWN = 3;
export const HAIR = 0.3;
export const FIRM = 0.7;

/** Hairlines, a lightly shaded header row, a firmer line around the table and over its total. */
export function officeTable(
  options: { readonly hasTotal?: boolean; readonly paddingDown?: number } = {},
): CustomTableLayout {
  const paddingDown = options.paddingDown ?? PADDING_DOWN;
  return {
    hLineWidth: (index, { table }) => {
      const isOverTotal = options.hasTotal === true && index === table.body.length - 1;
      return index === 0 || index === table.headerRows || index === table.body.length || isOverTotal
        ? FIRM
        : HAIR;
    },
    vLineWidth: () => HAIR,
    hLineColor: () => INK.hairline,
    vLineColor: () => INK.hairline,
    fillColor: (row, { table }) => (row < (table.headerRows ?? 0) ? INK.headerShade : null),
    paddingTop: () => paddingDown,
    paddingBottom: () => paddingDown,
    paddingLeft: () => PADDING_ACROSS,
    paddingRight: () => PADDING_ACROSS,
  };
}

export function headerCell(text: string): TableCell {
  return { text, bold: true, alignment: 'center' };
}

/** A figure: right-aligned, so that units stand under units. */
export function numberCell(text: string, isBold = false): TableCell {
  return { text, alignment: 'right', bold: isBold, noWrap: true };
}

export function textCell(text: string, isBold = false): TableCell {
  return { text, bold: isBold };
}

/** Column widths in points inside the padding; one or more '*' share what is left. */
export type ColumnWidths = readonly (number | '*')[];

/**
 * Column widths as numbers. pdfmake would widen a '*' column for a word longer than it, past the edge of the paper; in
 * a column of fixed width it breaks the word instead.
 */
export function resolveWidths(widths: ColumnWidths, textWidth = OFFICE_TEXT_WIDTH): number[] {
  const edges = widths.length * 2 * PADDING_ACROSS + (widths.length + 1) * HAIR;
  const fixed = widths.reduce<number>((sum, width) => sum + (width === '*' ? 0 : width), 0);
  const share = (textWidth - edges - fixed) / widths.filter((width) => width === '*').length;
  return widths.map((width) => (width === '*' ? share : width));
}

/** Widths made for a text of `made` points on one that may be narrower; what is left stays what is left. */
export function narrowedTo(widths: ColumnWidths, made: number, textWidth: number): ColumnWidths {
  const edges = widths.length * 2 * PADDING_ACROSS + (widths.length + 1) * HAIR;
  const share = Math.min(1, (textWidth - edges) / (made - edges));
  return widths.map((width) => (width === '*' ? width : width * share));
}

export interface ListTable {
  readonly widths: ColumnWidths;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly fontSize: number;
  /** Least height of a row in points, where something is to be written by hand. */
  readonly rowHeight?: number;
  /** Above and below the text of a cell, in points, where many rows are to stand on one sheet. */
  readonly paddingDown?: number;
  /** Where the text of the page is not as wide as on an office paper, in points. */
  readonly textWidth?: number;
}

/** A list whose header row stands on every page; a row is never torn apart. */
export function listTable(list: ListTable): Content {
  return {
    fontSize: list.fontSize,
    layout: officeTable({ paddingDown: list.paddingDown ?? PADDING_DOWN }),
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: resolveWidths(list.widths, list.textWidth),
      heights: (row: number) => (row === 0 ? 'auto' : (list.rowHeight ?? 'auto')),
      body: [list.headings.map(headerCell), ...list.rows.map((row) => [...row])],
    },
  };
}
