import type { Content, ContentText } from 'pdfmake/interfaces';
import type { FilledBlock, FilledTable, TextRun } from '#rules/letter/template-ast.ts';
import { mm } from './layout/paper.ts';
import { letterhead } from './layout/letterhead.ts';
import { labelledLines } from './layout/office-page.ts';
import { HAIR, PADDING_ACROSS } from './layout/table-style.ts';
import type { ListTable } from './layout/table-style.ts';
import {
  COLON_WIDTH,
  FIRST_LINE_INDENT,
  ITEM_INDENT,
  MARKER_WIDTH,
  plainText,
} from './office-letter-columns.ts';
import type { LetterData, LetterMeasures } from './office-letter-data.ts';

export interface LetterDrawing {
  readonly data: LetterData;
  readonly measures: LetterMeasures;
  readonly labelWidthOf: (block: FilledBlock) => number;
}

export function textOf(runs: readonly TextRun[]): ContentText['text'] {
  return runs.map(({ text, bold, italic, underline }) => ({
    text,
    bold,
    italics: italic,
    ...(underline ? { decoration: 'underline' as const } : {}),
  }));
}

/** Columns beside each other without gaps, the last as wide as what is left. */
const beside = (columns: readonly Content[]): Content => ({ columnGap: 0, columns: [...columns] }) as Content;

const cell = (width: number, text: string): Content => ({ width, text }) as Content;

type DrawnBlock = Exclude<FilledBlock, { readonly kind: 'table' | 'signature' | 'signature-pair' | 'copies' }>;

const DATE_WIDTH = 190;

function letterHead({ data: { head }, measures: { width } }: LetterDrawing): Content {
  const lines = [
    ['Nomor', head.number],
    ['Sifat', head.classification],
    ['Lampiran', head.attachment],
    ['Hal', head.subject],
  ] as const;
  return {
    columnGap: 0,
    columns: [
      { width: width - DATE_WIDTH, stack: [labelledLines(lines, 58, width - DATE_WIDTH)] },
      { width: DATE_WIDTH, text: head.placeAndDate, alignment: 'right', margin: [0, 1, 0, 0] },
    ],
  };
}

/** A block of running text as pdfmake lays it out; page breaks belong to whoever puts blocks behind each other. */
export function drawBlock(block: DrawnBlock, drawing: LetterDrawing): Content {
  const { measures, data } = drawing;
  switch (block.kind) {
    case 'gap':
      return { text: '', margin: [0, measures.gap, 0, 0] };
    case 'page-break':
      return { text: '', pageBreak: 'after' };
    case 'letterhead':
      return letterhead(data.letterhead, measures.paper, measures.margins);
    case 'letter-head':
      return letterHead(drawing);
    case 'item':
      return beside([
        cell(ITEM_INDENT[block.level], ''),
        cell(MARKER_WIDTH, block.marker),
        { width: '*', text: textOf(block.runs), alignment: 'justify' } as Content,
      ]);
    case 'labelled': {
      const isNew = block.label !== '';
      return beside([
        cell(drawing.labelWidthOf(block), block.label),
        cell(COLON_WIDTH, isNew ? ':' : ''),
        ...(block.marker === '' ? [] : [cell(MARKER_WIDTH, block.marker)]),
        { width: '*', text: textOf(block.runs), alignment: 'justify' } as Content,
      ]);
    }
    case 'paragraph':
      return {
        text: textOf(block.runs),
        alignment: block.align,
        ...(block.indent === 'first' ? { leadingIndent: FIRST_LINE_INDENT } : {}),
        ...(block.isTitle ? { bold: true } : {}),
        ...(block.indent === 'half' ? { margin: [measures.width / 2, 0, 0, 0] } : {}),
      };
    default:
      throw new RangeError(`not a block of text: ${JSON.stringify(block satisfies never)}`);
  }
}

/** The columns and rows of a table as a list of the house's style, on the width of this letter. */
export function listOf(table: FilledTable, { measures }: LetterDrawing): ListTable {
  const columns = table.header.length;
  const room = measures.width - columns * 2 * PADDING_ACROSS - (columns + 1) * HAIR;
  const headings = table.header.map(plainText);
  const isOrdinal = (column: number) => /^no\.?$/i.test(headings[column]?.trim() ?? '');
  return {
    widths: table.widths.map((share) => (room * share) / 100),
    headings,
    fontSize: measures.tableSize,
    textWidth: measures.width,
    ...(table.rowHeight > 0 ? { rowHeight: mm(table.rowHeight) } : {}),
    rows: table.rows.map((row) =>
      row.map((runs, column) => ({
        text: textOf(runs),
        ...(isOrdinal(column) ? { alignment: 'center' as const } : {}),
      })),
    ),
  };
}
