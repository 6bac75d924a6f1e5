import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FilledTable } from '#rules/template/ast.ts';
import { mm } from '../layout/paper.ts';
import { NO_LINES } from './office-letter-docx-lines.ts';
import { twips, wordText } from './office-letter-docx-parts.ts';
import type { WordDrawing } from './office-letter-docx-parts.ts';
import type { SigningPlace } from './office-letter-signing.ts';

const DASHED = { style: BorderStyle.DASHED, size: 4, color: '808080', space: 4 } as const;
/** Half-points; small, as on the PDF. */
const STAMP_SIZE = 16;

/** Columns without lines, as the PDF has them: the role above, room for the pen, the name below on one height. */
export function signingTable(
  table: FilledTable,
  places: readonly (SigningPlace | null)[],
  { measures }: WordDrawing,
): Table {
  const columns = table.widths.map((share) => twips((measures.width * share) / 100));
  const line = (text: string, isBold = false) =>
    new Paragraph({ keepNext: !isBold, children: [new TextRun({ text: wordText(text), bold: isBold })] });
  const cell = (column: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 0, right: 80 },
      borders: NO_LINES,
      children,
    });
  const row = (of: (place: SigningPlace) => Paragraph[], height = 0) =>
    new TableRow({
      cantSplit: true,
      ...(height > 0 ? { height: { value: height, rule: 'atLeast' as const } } : {}),
      children: places.map((place, column) => cell(column, place === null ? [new Paragraph('')] : of(place))),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(measures.width), type: WidthType.DXA },
    columnWidths: columns,
    borders: NO_LINES,
    rows: [
      row(({ role }) => [line(`${role},`)]),
      row(({ stamp }) => [stamp === '' ? line('') : stampParagraph(stamp)], twips(mm(table.rowHeight))),
      row(({ name }) => [line(name, true)]),
    ],
  });
}

/** Where the stamp duty is stuck, half under the signature. */
function stampParagraph(stamp: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    border: { top: DASHED, bottom: DASHED, left: DASHED, right: DASHED },
    children: [new TextRun({ text: wordText(stamp), size: STAMP_SIZE })],
  });
}
