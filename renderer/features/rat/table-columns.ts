import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { tidyMoney } from '../../lib/money-text.ts';
import type { GridColumn } from '../../parts/grid/entry-grid.tsx';
import { ratTableText as text } from '../../text/rat-table.ts';
import { cellFault, CELLS, isDay, type CellName } from './table-rows.ts';

const WIDTHS: Readonly<Partial<Record<CellName, string>>> = {
  held: '5.75rem',
  reported: '5.75rem',
  present: '3.75rem',
  entitled: '3.75rem',
  membersMale: '3.5rem',
  membersFemale: '3.5rem',
};
const MONEY_WIDTH = '6.5rem';

function tidyDay(typed: string): string {
  const day = parseTypedDate(typed);
  return day ? formatShortDate(day) : typed.trim();
}

/** The columns of the table: the cooperative's name, then the cells in the order of CELLS. */
export const COLUMNS: readonly GridColumn[] = [
  { header: text.columns.name, width: '15rem' },
  ...CELLS.map((name): GridColumn => ({
    header: text.columns[name],
    width: WIDTHS[name] ?? MONEY_WIDTH,
    tidy: isDay(name) ? tidyDay : tidyMoney,
    fault: (typed) => cellFault(name, typed),
    isNumber: true,
  })),
];
