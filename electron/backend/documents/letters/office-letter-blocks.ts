import type { Content, ContentText } from 'pdfmake/interfaces';
import type { FilledBlock, FilledTable, Paragraph, TextRun } from '#rules/template/ast.ts';
import { mm } from '../layout/paper.ts';
import { breakIdentifier } from '../layout/break-identifier.ts';
import { letterhead } from '../layout/letterhead.ts';
import { labelledLines } from '../layout/office-page.ts';
import { sensibleLines } from '../layout/sensible-lines.ts';
import { HAIR, PADDING_ACROSS } from '../layout/table-style.ts';
import type { ListTable } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import {
  COLON_WIDTH,
  FIRST_LINE_INDENT,
  headLabelWidth,
  isDateAbove,
  ITEM_INDENT,
  MARKER_WIDTH,
  columnAlignments,
  plainText,
} from './office-letter-columns.ts';
import type { LetterData, LetterMeasures } from './office-letter-data.ts';

export interface LetterDrawing {
  readonly data: LetterData;
  readonly measures: LetterMeasures;
  readonly labelWidthOf: (block: FilledBlock) => number;
  readonly measure: TextMeasure;
}

/** Words with a stroke or hyphen inside, short enough to stand whole on any line. */
const WHOLE_WORD = /^(?=.*[-/])\S{1,40} *$/;

/**
 * Runs of the first form as pdfmake takes them. It would stretch a justified line inside "Undang-Undang" as it does between words, so such
 * a word is handed over as one piece.
 */
export function textOf(runs: readonly TextRun[], isFirstForm: boolean, isBold = false): ContentText['text'] {
  if (!isFirstForm) return cellRuns(runs.map((run) => ({ ...run, bold: run.bold || isBold })));
  return runs.flatMap(({ text, bold, italic, underline }) =>
    piecesOf(text).map((piece) => ({
      text: piece,
      bold: bold || isBold,
      italics: italic,
      ...(WHOLE_WORD.test(piece) ? { noWrap: true } : {}),
      ...(underline ? { decoration: 'underline' as const } : {}),
    })),
  );
}

/** Runs of a cell: not justified, so they need no care, and long numbers may break. */
function cellRuns(runs: readonly TextRun[]): ContentText['text'] {
  return runs.map(({ text, bold, italic, underline }) => ({
    text,
    bold,
    italics: italic,
    ...(underline ? { decoration: 'underline' as const } : {}),
  }));
}

/** The text cut around its words with a stroke or hyphen; spaces stay behind the word before them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let plain = '';
  for (const word of text.match(/[^\S\n]*\S+[^\S\n]*|\s/g) ?? []) {
    if (WHOLE_WORD.test(word)) {
      if (plain !== '') pieces.push(plain);
      pieces.push(word);
      plain = '';
    } else plain += word;
  }
  return plain === '' ? pieces : [...pieces, plain];
}

/** Columns beside each other without gaps, the last as wide as what is left. */
const beside = (columns: readonly Content[]): Content => ({ columnGap: 0, columns: [...columns] });

const cell = (width: number, text: string): Content => ({ width, text }) as Content;

type DrawnBlock = Exclude<
  FilledBlock,
  { readonly kind: 'table' | 'signature' | 'signature-pair' | 'copies' }
>;

/** Nomor and the day share a line; what a letter is about may be as long as it likes. */
function letterHead({ data, measures, measure }: LetterDrawing): Content {
  const { head, page } = data;
  const { width, fontSize } = measures;
  const label = headLabelWidth(page.font, fontSize, measure);
  const isFirstForm = data.paperForm === undefined;
  const date = isFirstForm
    ? measure.widthOf(head.placeAndDate, { font: page.font }, fontSize) + 8
    : measures.signatureWidth;
  const rest = [
    ['Sifat', head.classification],
    ['Lampiran', head.attachment],
    ['Hal', head.subject],
  ] as const;
  const dateText: Content = {
    text: head.placeAndDate,
    alignment: isFirstForm ? 'right' : 'left',
    margin: [0, 1, 0, 0],
  };
  const above: Content = isFirstForm
    ? dateText
    : {
        columnGap: 0,
        columns: [
          { width: width - date, text: '' },
          { width: date, stack: [dateText] },
        ],
      };
  const number = (room: number) => labelledLines([['Nomor', head.number]], label, room);
  const first: readonly Content[] = isDateAbove(data, measures, measure)
    ? [above, number(width)]
    : [
        {
          columnGap: 0,
          columns: [
            { width: width - date, stack: [number(width - date)] },
            { width: date, stack: [dateText] },
          ],
        },
      ];
  return { stack: [...first, labelledLines(rest, label, isFirstForm ? width * 0.75 : width - date)] };
}

/** A centred line too long for one stands on even lines, broken by its sense; of mixed writing it breaks as it comes. */
function centredLines(
  { runs, isTitle }: Paragraph<TextRun>,
  { data, measures, measure }: LetterDrawing,
): Content {
  const [only, ...others] = runs;
  const node = { text: textOf(runs, false, isTitle), alignment: 'center' } as const;
  if (!only || others.length > 0) return node;
  const { bold, italic: italics } = only;
  const face = { font: data.page.font, bold: bold || isTitle, italics };
  const widthOf = (line: string) => measure.widthOf(line, face, measures.fontSize);
  const lines = only.text.split('\n').flatMap((line) => sensibleLines(line, widthOf, measures.width));
  return { ...node, text: textOf([{ ...only, text: lines.join('\n') }], false, isTitle) };
}

/** A block of running text as pdfmake lays it out; page breaks belong to whoever puts blocks behind each other. */
export function drawBlock(block: DrawnBlock, drawing: LetterDrawing): Content {
  const { measures, data } = drawing;
  const isFirstForm = data.paperForm === undefined;
  // Points stand in a narrower column: justified, their words would stand far apart.
  const alignment = isFirstForm ? 'justify' : 'left';
  switch (block.kind) {
    case 'gap':
      return { stack: [], margin: [0, measures.gap, 0, 0] };
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
        { width: '*', text: textOf(block.runs, isFirstForm), alignment } as Content,
      ]);
    case 'labelled': {
      const isNew = block.label !== '';
      return beside([
        cell(drawing.labelWidthOf(block), block.label),
        cell(COLON_WIDTH, isNew ? ':' : ''),
        ...(block.marker === '' ? [] : [cell(MARKER_WIDTH, block.marker)]),
        { width: '*', text: textOf(block.runs, isFirstForm), alignment } as Content,
      ]);
    }
    case 'paragraph':
      if (!isFirstForm && block.align === 'center') return centredLines(block, drawing);
      return {
        text: textOf(block.runs, isFirstForm, block.isTitle),
        alignment: block.align,
        ...(block.indent === 'first' ? { leadingIndent: FIRST_LINE_INDENT } : {}),
        ...(block.indent === 'half' ? { margin: [measures.width / 2, 0, 0, 0] } : {}),
      };
    default:
      throw new RangeError(`not a block of text: ${JSON.stringify(block satisfies never)}`);
  }
}

/** The columns and rows of a table as a list of the house's style, on the width of this letter. */
export function listOf(table: FilledTable, { measures, data, measure }: LetterDrawing): ListTable {
  const columns = table.header.length;
  const room = measures.width - columns * 2 * PADDING_ACROSS - (columns + 1) * HAIR;
  const widths = table.widths.map((share) => (room * share) / 100);
  const headings = table.header.map(plainText);
  const alignments = columnAlignments(table);
  // A paper of the first form stays as it was printed.
  const alignmentOf = (column: number) => {
    const alignment = alignments[column] ?? 'left';
    return alignment === 'right' && data.paperForm === undefined ? 'left' : alignment;
  };
  const size = measures.tableSize;
  const cellText = (runs: readonly TextRun[], column: number): ContentText['text'] => {
    const [only, ...others] = runs;
    if (!only || others.length > 0 || /\s\S*\s/.test(only.text.trim())) return cellRuns(runs);
    const face = { font: data.page.font };
    const width = widths[column] ?? 0;
    return cellRuns([{ ...only, text: breakIdentifier(only.text, { face, size, width }, measure) }]);
  };
  return {
    widths,
    headings,
    fontSize: size,
    textWidth: measures.width,
    ...(table.rowHeight > 0 ? { rowHeight: mm(table.rowHeight) } : {}),
    rows: table.rows.map((row) =>
      row.map((runs, column) => ({
        text: cellText(runs, column),
        ...(alignmentOf(column) === 'left' ? {} : { alignment: alignmentOf(column) }),
      })),
    ),
  };
}
