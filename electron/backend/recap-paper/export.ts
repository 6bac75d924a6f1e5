import { formatLongDate } from '#rules/indonesian-date.ts';
import type { RecapBookData } from '../documents/recap-book-data.ts';
import type { TableSheet } from '../spreadsheet/table-sheet.ts';
import { toPaperTable } from './paper-table.ts';
import type { ShownTable } from './shown-table.ts';
import { definitionsOf } from './table-paper.ts';

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
export function bookSheets(data: RecapBookData): readonly TableSheet[] {
  const cutOff = formatLongDate(data.cutOffOn);
  const source = `Sumber: ${data.source}. Data sampai ${cutOff}.`;
  const parts = data.chapters.flatMap((chapter) => chapter.parts);
  return parts
    .filter((part) => part.kind === 'table')
    .map(({ table, note }, at) => ({
      name: `Tabel ${at + 1}`,
      table: { ...table, title: `Tabel ${at + 1}. ${table.title}` },
      lines: [`Rekapitulasi data koperasi tahun ${data.year}`],
      notes: [...(note === '' ? [] : [note]), source, ...(at === 0 ? data.definitions : [])],
    }));
}
