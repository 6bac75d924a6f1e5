import type { CooperativeLine } from '#contract/cooperative/list.ts';
import { CERTIFICATE_LABELS, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { REGISTER_COLUMN_LABELS, type RegisterColumn } from '#rules/cooperative/register-column.ts';
import { localDayOf } from '../../lib/instant.ts';
import type { Column } from '../../parts/data-table-column.ts';
import { StatusWord } from '../../parts/status-word.tsx';
import { cooperativeText } from '../../text/cooperative.ts';
import { isSortColumn } from './list-view.ts';

/** Narrowest widths at which a usual value is read whole; the texts take what is left over. */
const WIDTHS: Readonly<Record<RegisterColumn, string>> = {
  name: 'minmax(15rem, 30fr)',
  legalEntityNumber: 'minmax(11.5rem, 10fr)',
  legalEntityOn: '9.5rem',
  nikKoperasi: '8.5rem',
  kind: '7rem',
  group: 'minmax(9rem, 9fr)',
  sector: 'minmax(9rem, 9fr)',
  form: '5.5rem',
  pattern: '7rem',
  districtName: 'minmax(8.5rem, 5fr)',
  villageName: 'minmax(8.5rem, 5fr)',
  regencyName: 'minmax(9rem, 5fr)',
  address: 'minmax(12rem, 12fr)',
  status: '9.25rem',
  certificate: '7.75rem',
  lastRatOn: '7rem',
  chairName: 'minmax(10rem, 8fr)',
  phone: '8rem',
  nib: '8.5rem',
  npwp: '10rem',
  assignedOfficer: 'minmax(8rem, 6fr)',
  verification: '8.5rem',
  completeness: '8rem',
  members: '6rem',
  ownCapital: '9rem',
  assets: '9rem',
  turnover: '9rem',
  surplus: '9rem',
  updatedAt: '6.75rem',
};

const NUMBERS: readonly RegisterColumn[] = [
  'legalEntityOn',
  'lastRatOn',
  'completeness',
  'members',
  'ownCapital',
  'assets',
  'turnover',
  'surplus',
  'updatedAt',
];

/** A cell as text: what is shown, copied and hinted. Empty where nothing is known. */
export function cellText(column: RegisterColumn, row: CooperativeLine): string {
  switch (column) {
    case 'status':
      return STATUS_LABELS[row.status];
    case 'certificate':
      return CERTIFICATE_LABELS[row.certificate];
    case 'legalEntityOn':
    case 'lastRatOn': {
      const day = row[column];
      return day === null ? '' : formatShortDate(day);
    }
    case 'updatedAt': {
      const day = localDayOf(row.updatedAt);
      return day === undefined ? '' : formatShortDate(day);
    }
    case 'completeness':
      return formatInteger(row.completeness);
    case 'members':
    case 'ownCapital':
    case 'assets':
    case 'turnover':
    case 'surplus': {
      const figure = row[column];
      return figure === null ? '' : formatInteger(figure);
    }
    default:
      return row[column];
  }
}

/** The chosen columns of the register, in their order. */
export function cooperativeColumns(chosen: readonly RegisterColumn[]): readonly Column<CooperativeLine>[] {
  return chosen.map((column) => ({
    key: column,
    header: REGISTER_COLUMN_LABELS[column],
    width: WIDTHS[column],
    isNumber: NUMBERS.includes(column),
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
