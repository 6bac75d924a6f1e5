import type { Content, ContentStack, TableCell } from 'pdfmake/interfaces';
import { INK } from '../layout/ink.ts';
import { headerCell, numberCell, officeTable, textCell } from '../layout/table-style.ts';
import type { ListTable } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { NO_FIGURE } from '#rules/recap/cell.ts';
import { cellText, headingText } from './recap-paper-table.ts';
import type { PaperRow, PaperTable } from './recap-paper-table.ts';
import { NUMBER_WIDTH, splitTable, tableShape } from './recap-table-shape.ts';

/** Up to this many rows a table, its title and its notes stay together on one page. */
const ROWS_KEPT_TOGETHER = 32;
/** Above and below the text of a cell, in points: a chapter's tables stand together where they can. */
const CLOSE_ROWS = 2.4;
/** Size of the lines under a table. */
const NOTE_SIZE = 8.5;

export interface TableBlock {
  readonly table: PaperTable;
  readonly textWidth: number;
  /** Source and day first; each a paragraph under the table. */
  readonly notes: readonly string[];
  /** Stands with the last rows, such as a signature. */
  readonly ending?: Content;
  readonly titleMark?: object;
  /** Says under each table with a "-" what it stands for; papers sealed in the first form do not. */
  readonly explainsDash: boolean;
}

function lineOf(table: PaperTable, row: PaperRow, number: string, isBold: boolean): TableCell[] {
  return [
    numberCell(number, isBold),
    textCell(row.label, isBold),
    ...table.columns.map((column, at) => numberCell(cellText(row.cells[at] ?? null, column), isBold)),
  ];
}

export function notesUnder(notes: readonly string[]): ContentStack {
  return {
    stack: notes.map((text) => ({ text, margin: [0, 1, 0, 0] })),
    fontSize: NOTE_SIZE,
    color: INK.quiet,
    margin: [0, 4, 0, 0],
  };
}

/** What "-" stands for in a table, for those of its cells that show one. */
function dashNotes({ rows, total, columns }: PaperTable): readonly string[] {
  const cells = [...rows, ...(total ? [total] : [])].flatMap((row) =>
    columns.map((column, at) => ({ value: row.cells[at] ?? null, column })),
  );
  const isUnknown = cells.some(({ value }) => value === null);
  const isZero = cells.some(({ value, column }) => value === 0 && cellText(value, column) === NO_FIGURE);
  const meanings = [...(isZero ? ['nol'] : []), ...(isUnknown ? ['tidak ada yang dapat dihitung'] : [])];
  return meanings.length === 0 ? [] : [`Tanda "-" berarti ${meanings.join(' atau ')}.`];
}

function bodyOf(part: PaperTable, block: TableBlock, measure: TextMeasure): ListTable {
  // Even one column of the largest money fits at the smallest size, so a part always has a shape.
  const shape = tableShape(part, block.textWidth, measure) ?? {
    fontSize: 7,
    widths: part.columns.map(() => 60),
    labelWidth: 100,
  };
  const total = part.total ? [lineOf(part, part.total, '', true)] : [];
  return {
    fontSize: shape.fontSize,
    textWidth: block.textWidth,
    widths: [NUMBER_WIDTH, shape.labelWidth, ...shape.widths],
    headings: ['No.', part.groupHeading, ...part.columns.map(headingText)],
    rows: [...part.rows.map((row, at) => lineOf(part, row, String(at + 1), false)), ...total],
  };
}

function keptTogether(list: ListTable, hasTotal: boolean, ending: Content): Content {
  return {
    stack: [
      {
        fontSize: list.fontSize,
        layout: officeTable({ hasTotal, paddingDown: CLOSE_ROWS }),
        table: {
          headerRows: 1,
          widths: list.widths.map(Number),
          body: [list.headings.map(headerCell), ...list.rows.map((row) => [...row])],
        },
      },
      ending,
    ],
  };
}

/**
 * Title, table, notes and ending. A short table stays whole; a long one repeats its header on every page and takes its
 * last rows along with what follows, so that no total and no signature stands alone.
 */
export function recapTableBlock(block: TableBlock, measure: TextMeasure): Content {
  const parts = splitTable(block.table, block.textWidth, measure);
  return parts.map((part, at): Content => {
    const isLast = at === parts.length - 1;
    const title = parts.length === 1 ? part.title : `${part.title} (bagian ${at + 1} dari ${parts.length})`;
    const heading: Content = {
      text: title.trim(),
      bold: true,
      fontSize: 10.5,
      margin: [0, 0, 0, 4],
      ...(at === 0 ? block.titleMark : {}),
    };
    const list = bodyOf(part, block, measure);
    const ending: Content = [
      notesUnder([...(block.explainsDash ? dashNotes(part) : []), ...block.notes]),
      ...(isLast && block.ending !== undefined ? [block.ending] : []),
    ];
    const isShort = list.rows.length <= ROWS_KEPT_TOGETHER;
    return {
      unbreakable: isShort,
      margin: [0, 0, 0, 14],
      stack: [
        ...(title.trim() === '' ? [] : [heading]),
        isShort
          ? keptTogether(list, part.total !== null, ending)
          : listTableWithEnding(list, { stack: [ending] }, NOTE_SIZE),
      ],
    };
  });
}
