import type { SheetCell, SheetColumn } from '#rules/coaching/sheet.ts';
import { sheetCellFault } from '#rules/coaching/sheet-table.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { GridColumn } from '../../parts/grid/entry-grid.tsx';
import { sheetsText } from '../../text/coaching/sheets.ts';

const WIDTHS: Readonly<Record<SheetCell, string>> = {
  officer: '8rem',
  visitedOn: '5.5rem',
  metName: '8rem',
  metPosition: '6rem',
  outcome: '4rem',
  activitySeen: '5rem',
  findings: '7rem',
  note: '10rem',
  advice: '10rem',
  task: '10rem',
  taskBy: '8rem',
  taskDue: '5.5rem',
};

function tidyDay(typed: string): string {
  const day = parseTypedDate(typed);
  return day ? formatShortDate(day) : typed.trim();
}

function tidyOf(cell: SheetCell): ((typed: string) => string) | undefined {
  if (cell === 'visitedOn' || cell === 'taskDue') return tidyDay;
  if (cell === 'outcome' || cell === 'activitySeen' || cell === 'findings')
    return (typed) => (typed.trim().length === 1 ? typed.trim().toUpperCase() : typed.trim());
  return undefined;
}

/** The columns of the table: the cooperative's name, then the numbered places of the sheet in their order. */
export const gridColumns = (columns: readonly SheetColumn[]): readonly GridColumn[] => [
  { header: sheetsText.table.name, width: '16rem' },
  ...columns.map((column): GridColumn => {
    const tidy = tidyOf(column.cell);
    return {
      header: `${String(column.number)} ${column.label}`,
      width: WIDTHS[column.cell],
      ...(tidy ? { tidy } : {}),
      fault: (typed) => sheetCellFault(column, typed),
    };
  }),
];
