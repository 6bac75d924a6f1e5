import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun as WordRun,
  WidthType,
} from 'docx';
import type { FilledTable, TextRun } from '#rules/template/ast.ts';
import { mm } from '../layout/paper.ts';
import { columnAlignments } from './office-letter-columns.ts';
import { positionLinesIn } from '../layout/signature-block.ts';
import { NAME_BY_HAND, NIP_BY_HAND, POSITION_BY_HAND, signatureSettings } from './office-letter-ending.ts';
import type { LetterProof } from './office-letter-data.ts';
import { NO_LINE, NO_LINES, NO_MARGINS } from './office-letter-docx-lines.ts';
import { runsOf, twips, wordText } from './office-letter-docx-parts.ts';
import type { WordDrawing } from './office-letter-docx-parts.ts';
import { wordProof } from './office-letter-docx-proof.ts';

/** Rows that stand in one unbreakable row with what follows the table. */
const KEPT_ROWS = 2;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const CELL_MARGINS = { top: 50, bottom: 50, left: 80, right: 80 };
const WIDE = (width: number) => ({ size: width, type: WidthType.DXA });

/**
 * The table with its header row repeated on every page; a row is never torn apart. What must not stand alone behind it
 * forms, with its last rows, one last row without lines: a page turn takes rows and header along.
 */
export function wordTable(
  table: FilledTable,
  { measures }: WordDrawing,
  ending: (Paragraph | Table)[] = [],
): Table {
  const columns = table.widths.map((share) => twips((measures.width * share) / 100));
  const width = twips(measures.width);
  const size = measures.tableSize * 2;
  const rowHeight = table.rowHeight > 0 ? twips(mm(table.rowHeight)) : 0;
  const alignments = columnAlignments(table);
  const cell = (runs: readonly TextRun[], column: number, isHeader: boolean) =>
    new TableCell({
      width: WIDE(columns[column] ?? 0),
      margins: CELL_MARGINS,
      ...(isHeader ? { shading: { fill: 'ECEFEB' } } : {}),
      children: [
        new Paragraph({
          alignment: isHeader ? AlignmentType.CENTER : ALIGNMENTS[alignments[column] ?? 'left'],
          children: runsOf(runs, isHeader, size),
        }),
      ],
    });
  const rowOf = (row: FilledTable['rows'][number]) =>
    new TableRow({
      cantSplit: true,
      ...(rowHeight > 0 ? { height: { value: rowHeight, rule: HeightRule.ATLEAST } } : {}),
      children: row.map((runs, column) => cell(runs, column, false)),
    });
  const tableOf = (rows: TableRow[]) =>
    new Table({ layout: TableLayoutType.FIXED, width: WIDE(width), columnWidths: columns, rows });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.header.map((runs, column) => cell(runs, column, true)),
  });
  if (ending.length === 0) return tableOf([header, ...table.rows.map(rowOf)]);
  const kept = Math.max(0, table.rows.length - KEPT_ROWS);
  const last = table.rows.slice(kept).map(rowOf);
  const tail = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: WIDE(width),
        columnSpan: columns.length,
        margins: NO_MARGINS,
        borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
        children: withLastParagraph([
          ...(last.length > 0 ? [tableOf(last), new Paragraph('')] : []),
          ...ending,
        ]),
      }),
    ],
  });
  return tableOf([header, ...table.rows.slice(0, kept).map(rowOf), tail]);
}

/** The position as the PDF breaks it; a lead such as "a.n." stands before a tabulator. */
function positionOf(drawing: WordDrawing): readonly { readonly text: string; readonly hang: number }[] {
  const { parts, position } = drawing.data.signature;
  if (!parts) return position.map((text) => ({ text, hang: 0 }));
  return positionLinesIn(parts, signatureSettings(drawing).plain).map(({ lead, text, indent }) => ({
    text: wordText(lead === '' ? text : `${lead}\t${text}`),
    hang: lead === '' ? -indent : indent,
  }));
}

function officialLines(drawing: WordDrawing, places: readonly string[], indent: number): Paragraph[] {
  const { measures } = drawing;
  const { signing, name, identity } = drawing.data.signature;
  const line = (
    text: string,
    more: { readonly isBold?: boolean; readonly before?: number; readonly hang?: number } = {},
  ) => ({
    ...hungIndent(indent, more.hang ?? 0),
    keepLines: true,
    spacing: { before: twips(more.before ?? 0) },
    children: [new WordRun({ text, bold: more.isBold ?? false })],
  });
  const space = measures.signingSpace;
  const lines = [
    ...[...places.map((text) => ({ text, hang: 0 })), ...positionOf(drawing)].map(({ text, hang }, index) =>
      line(text, { before: index === 0 ? measures.gap : 0, hang }),
    ),
    ...(signing === '' ? [] : [line(signing, { before: space / 2 })]),
    line(name, { isBold: true, before: signing === '' ? space : space / 2 }),
    ...identity.map((text) => line(text)),
  ];
  return lines.map((options, index) => new Paragraph({ ...options, keepNext: index < lines.length - 1 }));
}

/** From `indent` on; a line with a lead hangs its text, one under it begins where that text does (`hang` below 0). */
function hungIndent(indent: number, hang: number) {
  if (hang <= 0) return { indent: { left: twips(indent - hang) } };
  return {
    indent: { left: twips(indent + hang), hanging: twips(hang) },
    tabStops: [{ type: TabStopType.LEFT, position: twips(indent + hang) }],
  };
}

/** The official's block; with `proof` beside it, which only the first block of a letter has. */
export function signatureParagraphs(
  drawing: WordDrawing,
  places: readonly string[],
  proof: LetterProof | undefined,
): readonly (Paragraph | Table)[] {
  const { width, signatureWidth, gap } = drawing.measures;
  if (!proof) return officialLines(drawing, places, width - signatureWidth);
  const { fontSize, lineHeight } = drawing.measures;
  const top = gap + (places.length + positionOf(drawing).length) * fontSize * lineHeight;
  const left = [spaceParagraph(top), wordProof(proof), spaceParagraph(1)];
  return [beside(drawing, left, officialLines(drawing, places, 0))];
}

/** Receiver and official beside each other, without lines around them. */
export function pairTable(drawing: WordDrawing, left: WordRun[]): Table {
  const { signingSpace, gap } = drawing.measures;
  const isFirst = drawing.data.paperForm === undefined;
  const extra = Math.max(0, positionOf(drawing).length - (isFirst ? 1 : 2));
  const receiver = [
    new Paragraph({ spacing: { before: twips(gap) }, children: left }),
    ...(isFirst ? [] : [new Paragraph(POSITION_BY_HAND)]),
    ...Array.from({ length: extra }, () => new Paragraph('')),
    new Paragraph({
      spacing: { before: twips(signingSpace) },
      children: [new WordRun({ text: NAME_BY_HAND })],
    }),
    ...(isFirst ? [] : [new Paragraph(NIP_BY_HAND)]),
  ];
  return beside(drawing, receiver, officialLines(drawing, [], 0));
}

/** An empty height in points. */
export const spaceParagraph = (height: number): Paragraph =>
  new Paragraph({ spacing: { line: twips(height), lineRule: LineRuleType.EXACT } });

/** What stands at the left of the official's block, and the block, in one row without lines. */
function beside(
  { measures }: WordDrawing,
  left: readonly (Paragraph | Table)[],
  right: readonly Paragraph[],
): Table {
  const { width, signatureWidth } = measures;
  const columns = [twips(width - signatureWidth), twips(signatureWidth)];
  const cell = (children: readonly (Paragraph | Table)[], column: number) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: NO_MARGINS,
      children,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns,
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, 0), cell(right, 1)],
      }),
    ],
  });
}

export function copiesParagraphs({ data, measures }: WordDrawing): Paragraph[] {
  if (data.copies.length === 0) return [];
  const size = (measures.fontSize - 1) * 2;
  const line = (text: string, isFirst: boolean, isLast = false) =>
    new Paragraph({
      keepNext: !isLast,
      spacing: { before: isFirst ? twips(measures.gap * 1.5) : 0 },
      children: [new WordRun({ text, size })],
    });
  return [
    line('Tembusan:', true),
    ...data.copies.map((name, index) =>
      line(`${index + 1}. ${name}`, false, index === data.copies.length - 1),
    ),
  ];
}

/** One row without lines that no page turn can tear: the closing words and the signature under them. */
export function heldTogether({ measures }: WordDrawing, children: (Paragraph | Table)[]): Table {
  const width = twips(measures.width);
  const size = { size: width, type: WidthType.DXA };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: size,
    columnWidths: [width],
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: size, margins: NO_MARGINS, children: withLastParagraph(children) }),
        ],
      }),
    ],
  });
}

/** A cell must end in a paragraph. */
function withLastParagraph(children: (Paragraph | Table)[]): (Paragraph | Table)[] {
  return children.at(-1) instanceof Table ? [...children, new Paragraph('')] : children;
}
