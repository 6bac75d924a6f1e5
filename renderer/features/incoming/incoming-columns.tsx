import type { IncomingLine } from '#contract/incoming.ts';
import { INCOMING_STATE_LABELS } from '#rules/incoming/state.ts';
import type { IncomingState } from '#rules/incoming/state.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import { incomingText } from '../../text/incoming.ts';

const { columns: text } = incomingText;

const MARKS: Readonly<Record<IncomingState, MarkKind>> = {
  open: 'info',
  waiting: 'warning',
  overdue: 'refuse',
  answered: 'ok',
  done: 'ok',
};

export const markOf = ({ state, isRemoved }: IncomingLine): MarkKind => (isRemoved ? 'refuse' : MARKS[state]);

/** "Menunggu, 2 hari lagi"; "Lewat tenggat, 3 hari"; "Dibatalkan". */
export const stateText = ({ state, when, isRemoved }: IncomingLine): string =>
  isRemoved
    ? incomingText.removedState
    : [INCOMING_STATE_LABELS[state], state === 'overdue' ? when.replace('lewat ', '') : when]
        .filter(Boolean)
        .join(', ');

/** "Permohonan narasumber (005/12)". */
const subjectText = ({ subject, letterNumber }: IncomingLine): string =>
  letterNumber === '' ? subject : `${subject} (${letterNumber})`;

export const INCOMING_COLUMNS: readonly Column<IncomingLine>[] = [
  {
    key: 'agenda',
    header: text.agenda,
    width: '5.25rem',
    isNumber: true,
    render: (row) => row.agenda,
  },
  {
    key: 'receivedOn',
    header: text.receivedOn,
    width: '6rem',
    render: (row) => formatShortDate(row.receivedOn),
  },
  {
    key: 'sender',
    header: text.sender,
    width: 'minmax(8rem, 1.2fr)',
    render: (row) => row.sender,
    textOf: (row) => row.sender,
  },
  {
    key: 'subject',
    header: text.subject,
    width: 'minmax(9rem, 1.6fr)',
    render: (row) => row.subject,
    textOf: subjectText,
  },
  {
    key: 'state',
    header: text.state,
    width: 'minmax(11rem, 1fr)',
    render: (row) => <MarkedWord kind={markOf(row)}>{stateText(row)}</MarkedWord>,
    textOf: stateText,
  },
  {
    key: 'with',
    header: text.with,
    width: 'minmax(6rem, 1fr)',
    render: (row) => row.waitingWith.join(', ') || '-',
    textOf: (row) => row.waitingWith.join(', '),
  },
];
