import type { NumberBookEntry } from '#contract/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { numberStateOf, numberStateText, type NumberStateLabel } from '#rules/numbers/number-book.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import css from './numbers.module.css';

const MARKS: Readonly<Record<NumberStateLabel, MarkKind>> = {
  issued: 'ok',
  insertion: 'warning',
  reserved: 'info',
  block: 'info',
  void: 'refuse',
};

export const placeOf = ({ sequence, insertion }: NumberBookEntry): string =>
  `${sequence}${insertion === '' ? '' : `.${insertion}`}`;

export const NUMBER_COLUMNS: readonly Column<NumberBookEntry>[] = [
  { key: 'sequence', header: text.columns.sequence, width: '3.5rem', isNumber: true, render: placeOf },
  {
    key: 'number',
    header: text.columns.number,
    width: 'minmax(11.5rem, 1.2fr)',
    render: (row) => <span className={row.state === 'void' ? css.void : ''}>{row.text}</span>,
    textOf: (row) => row.text,
  },
  {
    key: 'day',
    header: text.columns.day,
    width: '6.5rem',
    render: (row) => (row.datedOn === null ? '-' : formatShortDate(row.datedOn)),
  },
  {
    key: 'purpose',
    header: text.columns.purpose,
    width: 'minmax(9rem, 2fr)',
    render: (row) => row.purpose || '-',
    textOf: (row) => row.purpose,
  },
  {
    key: 'addressee',
    header: text.columns.addressee,
    width: 'minmax(7rem, 1fr)',
    render: (row) => row.addressee || '-',
    textOf: (row) => row.addressee,
  },
  {
    key: 'state',
    header: text.columns.state,
    width: 'minmax(8rem, 1.2fr)',
    render: (row) => <MarkedWord kind={MARKS[numberStateOf(row)]}>{numberStateText(row)}</MarkedWord>,
    textOf: numberStateText,
  },
];
