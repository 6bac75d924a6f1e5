import type { CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { INK } from './ink.ts';

/** Hairlines, a lightly shaded header row, a firmer line over the total. */
export function officeTable(options: { readonly hasTotal?: boolean } = {}): CustomTableLayout {
  return {
    hLineWidth: (index, node) =>
      index === 0 ||
      index === 1 ||
      index === node.table.body.length ||
      (options.hasTotal && index === node.table.body.length - 1)
        ? 0.7
        : 0.3,
    vLineWidth: () => 0.3,
    hLineColor: () => INK.hairline,
    vLineColor: () => INK.hairline,
    fillColor: (rowIndex, node) => (rowIndex < (node.table.headerRows ?? 0) ? INK.headerShade : null),
    paddingTop: () => 3,
    paddingBottom: () => 3,
    paddingLeft: () => 5,
    paddingRight: () => 5,
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
