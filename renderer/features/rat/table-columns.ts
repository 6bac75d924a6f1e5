import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { tidyMoney } from '../../lib/money-text.ts';
import type { GridColumn } from '../../parts/grid/entry-grid.tsx';
import { ratTableText as text } from '../../text/rat/table.ts';
import { cellFault, CELLS, isDay, type CellName } from './table-rows.ts';

const WIDTHS: Readonly<Partial<Record<CellName, string>>> = {
  held: '5.25rem',
  reported: '5.25rem',
  present: '3.25rem',
  entitled: '3.5rem',
  membersMale: '2.75rem',
  membersFemale: '2.75rem',
};
const MONEY_WIDTH = '6.5rem';

function tidyDay(typed: string): string {
  const day = parseTypedDate(typed);
  return day ? formatShortDate(day) : typed.trim();
}

/** The columns of the table: the cooperative's name, then the cells in the order of CELLS. */
export const COLUMNS: readonly GridColumn[] = [
  { header: text.columns.name, width: '12rem' },
  ...CELLS.map((name): GridColumn => ({
    header: text.columns[name],
    width: WIDTHS[name] ?? MONEY_WIDTH,
    tidy: isDay(name) ? tidyDay : tidyMoney,
    fault: (typed) => cellFault(name, typed),
    isNumber: true,
  })),
];
