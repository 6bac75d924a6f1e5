import type { CooperativeSummary } from '#contract/cooperative.ts';
import { STATUS_LABELS } from '#rules/cooperative.ts';
import { formatShortDate } from '#rules/indonesian-date.ts';
import type { Column } from '../../parts/data-table.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { cooperativeText } from '../../text/cooperative.ts';

const { columns: headers, none } = cooperativeText;

/** Columns of the register; the sortable keys are the contract's sort names. */
export const COOPERATIVE_COLUMNS: readonly Column<CooperativeSummary>[] = [
  {
    key: 'name',
    header: headers.name,
    width: 'minmax(14rem, 14fr)',
    isSortable: true,
    render: (row) => row.name,
  },
  {
    key: 'legalEntity',
    header: headers.legalEntity,
    width: 'minmax(10rem, 10fr)',
    render: (row) => row.legalEntityNumber || none,
  },
  { key: 'nik', header: headers.nik, width: '8.5rem', render: (row) => row.nikKoperasi || none },
  { key: 'kind', header: headers.kind, width: '7rem', render: (row) => row.kind || none },
  {
    key: 'district',
    header: headers.district,
    width: '9rem',
    isSortable: true,
    render: (row) => row.districtName,
  },
  {
    key: 'status',
    header: headers.status,
    width: '7.75rem',
    isSortable: true,
    render: (row) => <StatusWord status={row.status}>{STATUS_LABELS[row.status]}</StatusWord>,
  },
  {
    key: 'lastRat',
    header: headers.lastRat,
    width: '6.75rem',
    isNumber: true,
    isSortable: true,
    render: (row) => (row.lastRatOn ? formatShortDate(row.lastRatOn) : none),
  },
];
