import type { CooperativeLine } from '#contract/cooperative/list.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import {
  columnText,
  isCountedColumn,
  isDayColumn,
  REGISTER_COLUMN_LABELS,
  type RegisterColumn,
} from '#rules/cooperative/register-column.ts';
import { localDayOf } from '../../lib/instant.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { StatusWord } from '../../parts/notice/status-word.tsx';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { isSortColumn } from './list-view.ts';

/** Narrowest widths at which a usual value is read whole; the texts take what is left over. */
const WIDTHS: Readonly<Partial<Record<RegisterColumn, string>>> = {
  name: 'minmax(15rem, 30fr)',
  legalEntityNumber: 'minmax(13.5rem, 10fr)',
  nikKoperasi: '7.5rem',
  kind: '7rem',
  group: 'minmax(9rem, 9fr)',
  sector: 'minmax(9rem, 9fr)',
  form: '5.5rem',
  pattern: '7rem',
  districtName: 'minmax(7.5rem, 5fr)',
  villageName: 'minmax(8rem, 5fr)',
  regencyName: 'minmax(9rem, 5fr)',
  address: 'minmax(12rem, 12fr)',
  status: '8.25rem',
  certificate: '7.75rem',
  lastRatOn: '7.5rem',
  chairName: 'minmax(10rem, 8fr)',
  phone: '8rem',
  nib: '8.5rem',
  npwp: '10rem',
  verification: '8.5rem',
  completeness: '8rem',
  members: '5.5rem',
  updatedAt: '6.75rem',
};
/** A usual header is the widest of a day; an amount of a large cooperative has thirteen digits. */
const [DAY_WIDTH, AMOUNT_WIDTH, TEXT_WIDTH] = ['9.5rem', '9rem', 'minmax(8rem, 6fr)'];

function widthOf(column: RegisterColumn): string {
  const usual = isDayColumn(column) ? DAY_WIDTH : isCountedColumn(column) ? AMOUNT_WIDTH : TEXT_WIDTH;
  return WIDTHS[column] ?? usual;
}

const isNumber = (column: RegisterColumn): boolean =>
  isDayColumn(column) || isCountedColumn(column) || column === 'updatedAt';

/** The RAT of a book year meets in the year after it: a day in that year or later may be this very meeting. */
function isUndatedNewer(row: CooperativeLine): row is CooperativeLine & { readonly undatedRatYear: number } {
  const { lastRatOn, undatedRatYear } = row;
  return undatedRatYear !== null && (lastRatOn === null || dateParts(lastRatOn).year <= undatedRatYear);
}

/** A cell as text: what is shown, copied and hinted. Empty where nothing is known. */
export function cellText(column: RegisterColumn, row: CooperativeLine): string {
  if (column === 'lastRatOn' && isUndatedNewer(row)) return cooperativeText.undatedRat(row.undatedRatYear);
  if (isDayColumn(column)) {
    const day = row[column];
    return day === null ? '' : formatShortDate(day);
  }
  if (isCountedColumn(column)) {
    const figure = row[column];
    return figure === null ? '' : formatInteger(figure);
  }
  if (column === 'updatedAt') {
    const day = localDayOf(row.updatedAt);
    return day === undefined ? '' : formatShortDate(day);
  }
  return columnText(column, row[column]);
}

/** The chosen columns of the register, in their order. */
export function cooperativeColumns(chosen: readonly RegisterColumn[]): readonly Column<CooperativeLine>[] {
  return chosen.map((column) => ({
    key: column,
    header: REGISTER_COLUMN_LABELS[column],
    width: widthOf(column),
    isNumber: isNumber(column),
    isSortable: isSortColumn(column),
    isPinned: column === 'name',
    textOf: (row) => cellText(column, row),
    render: (row) =>
      column === 'status' ? (
        <StatusWord status={row.status}>{STATUS_LABELS[row.status]}</StatusWord>
      ) : (
        cellText(column, row) || cooperativeText.none
      ),
  }));
}
