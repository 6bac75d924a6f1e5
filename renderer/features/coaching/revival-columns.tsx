import type { RevivalLine } from '#contract/coaching/revival.ts';
import { REVIVAL_ROUTE_LABELS } from '#rules/coaching/revival.ts';
import type { RevivalRoute } from '#rules/coaching/revival.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { MarkKind } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { revivalText as text } from '../../text/coaching/revival.ts';
import css from './parts/coaching.module.css';

const MARKS: Readonly<Record<RevivalRoute, MarkKind>> = {
  untouched: 'warning',
  coached: 'ok',
  dissolution: 'info',
};

/** "tidak aktif sejak 12/01/2025": the state, and since when where that is known. */
export const statusText = ({ status, since }: RevivalLine): string =>
  since === null ? STATUS_LABELS[status] : text.since(STATUS_LABELS[status], formatShortDate(since));

/** "10/06/2025: Kantor ada, pengurus tidak ada"; that nothing is on record is said as such. */
export const contactWords = ({ lastContact }: RevivalLine): string =>
  lastContact === null ? text.noContact : `${formatShortDate(lastContact.on)}: ${lastContact.what}`;

const plain = (
  key: 'reason' | 'next' | 'officer',
  width: string,
  of: (row: RevivalLine) => string,
): Column<RevivalLine> => ({ key, header: text.columns[key], width, textOf: of, render: of });

export const REVIVAL_COLUMNS: readonly Column<RevivalLine>[] = [
  {
    key: 'cooperative',
    header: text.columns.cooperative,
    width: 'minmax(10rem, 2fr)',
    textOf: ({ name, districtName }) => `${name}, ${districtName}`,
    render: (row) => (
      <span className={css.two}>
        <span>{row.name}</span>
        <span>{[row.districtName, statusText(row)].filter(Boolean).join(', ')}</span>
      </span>
    ),
  },
  plain('reason', 'minmax(6.5rem, 1.2fr)', ({ reason }) => reason || text.noReason),
  {
    key: 'contact',
    header: text.columns.contact,
    width: 'minmax(7.5rem, 1.3fr)',
    textOf: contactWords,
    render: contactWords,
  },
  plain('next', 'minmax(8.25rem, 1.3fr)', ({ nextStep }) => nextStep || text.noNext),
  plain('officer', 'minmax(5.5rem, 0.8fr)', ({ officer }) => officer || text.noOfficer),
  {
    key: 'route',
    header: text.columns.route,
    width: 'minmax(7rem, 0.8fr)',
    textOf: ({ route }) => REVIVAL_ROUTE_LABELS[route],
    render: ({ route }) => <MarkedWord kind={MARKS[route]}>{REVIVAL_ROUTE_LABELS[route]}</MarkedWord>,
  },
];
