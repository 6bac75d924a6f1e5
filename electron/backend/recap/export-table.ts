import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { AnnualRecapData } from '../documents/recap/annual-recap.ts';
import type { PrintJob } from '../documents/render.ts';
import type { RecapBookData } from '../documents/recap/recap-book-data.ts';
import type { TableSheet } from '../spreadsheet/write/table-sheet.ts';
import { STANDARD_PAPER_COLUMNS, standardCells } from './paper/book-comparison.ts';
import { toPaperTable } from './paper/paper-table.ts';
import type { ShownTable } from './shown-table.ts';
import { definitionsOf } from './paper/table-paper.ts';

/** The table of the screen as a sheet, with everything that explains its numbers under it. */
export function shownSheet(shown: ShownTable): TableSheet {
  const { table, title, standing } = shown;
  const cutOff = formatLongDate(table.cutOffOn);
  return {
    name: table.groupHeading,
    table: toPaperTable(table, title),
    lines: [`Keadaan sampai ${cutOff}. ${standing}.`],
    notes: [
      `Sumber: ${table.source}. Data sampai ${cutOff}. ${table.filterSentence}`,
      ...definitionsOf(shown),
    ],
  };
}

/** Every table of the annual recap as sealed, in the order and with the numbers of the book. */
function bookSheets(data: RecapBookData): readonly TableSheet[] {
  const cutOff = formatLongDate(data.cutOffOn);
  const source = `Sumber: ${data.source}. Data sampai ${cutOff}.`;
  const parts = data.chapters.flatMap((chapter) => chapter.parts);
  return parts
    .filter((part) => part.kind === 'table')
    .map(({ table, note, sourceLine = source }, at) => ({
      name: `Tabel ${at + 1}`,
      table: { ...table, title: `Tabel ${at + 1}. ${table.title}` },
      lines: [`Rekapitulasi data koperasi tahun ${data.year}`],
      notes: [...(note === '' ? [] : [note]), sourceLine, ...(at === 0 ? data.definitions : [])],
    }));
}

/** One that an earlier version sealed: its tables all have the six columns of the published one. */
function earlierSheets(data: AnnualRecapData): readonly TableSheet[] {
  const cutOff = formatLongDate(data.cutOffOn);
  const rowOf = (row: AnnualRecapData['tables'][number]['total']) => ({
    label: row.label,
    cells: standardCells(row),
  });
  return data.tables.map(({ title, groupHeading, rows, total }, at) => ({
    name: `Tabel ${at + 1}`,
    table: {
      title: `Tabel ${at + 1}. ${title}`,
      groupHeading,
      columns: STANDARD_PAPER_COLUMNS,
      rows: rows.map(rowOf),
      total: rowOf(total),
    },
    lines: [`Rekapitulasi data koperasi tahun ${data.year}`],
    notes: [`Sumber: ${data.source}. Data sampai ${cutOff}.`, data.definition],
  }));
}

/** The tables of a sealed annual recap, whichever version of the program sealed it. */
export function annualSheets(job: PrintJob): readonly TableSheet[] {
  if (job.kind === 'recap-book') return bookSheets(job.data);
  if (job.kind === 'annual-recap') return earlierSheets(job.data);
  throw new TypeError(`no annual recap: ${job.kind}`);
}
