import { Button } from '@mantine/core';
import type { QueuedSheet } from '#contract/printing/printing.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { localClockOf, localDayOf } from '../../lib/instant.ts';
import { printQueueText as text } from '../../text/printing/queue.ts';
import type { Column } from '../table/data-table-column.ts';
import { MarkedWord, type MarkKind } from '../notice/mark.tsx';
import css from './print-queue.module.css';

const MARKS: Readonly<Record<QueuedSheet['state'], MarkKind>> = {
  waiting: 'info',
  made: 'warning',
  printed: 'ok',
  failed: 'refuse',
};

const dayOf = (instant: string): string => {
  const day = localDayOf(instant);
  return day ? formatShortDate(day) : '';
};

function momentOf(instant: string): string {
  const day = localDayOf(instant);
  return day ? `${formatShortDate(day)} ${localClockOf(instant)}` : '';
}

const wordOf = ({ state, copies }: QueuedSheet): string =>
  state === 'printed' ? text.copies(copies) : text.states[state];

/** How far a sheet has come, how often it came out, and why it failed or was printed again. */
export function SheetState({ sheet }: { readonly sheet: QueuedSheet }) {
  const { state, note, printedAt } = sheet;
  const detail = note !== '' ? note : state === 'printed' && printedAt !== null ? dayOf(printedAt) : '';
  return (
    <span className={css.state} data-state={state}>
      <MarkedWord kind={MARKS[state]}>{wordOf(sheet)}</MarkedWord>
      {detail !== '' && <span className={css.quiet}>{detail}</span>}
    </span>
  );
}

interface RowActs {
  readonly onAgain: (sheet: QueuedSheet) => void;
  readonly onFail: (sheet: QueuedSheet) => void;
}

export function queueColumns({ onAgain, onFail }: RowActs): readonly Column<QueuedSheet>[] {
  const { columns } = text;
  return [
    {
      key: 'position',
      header: columns.number,
      width: '13.5rem',
      isSortable: true,
      render: (row) => row.number,
      textOf: (row) => row.number,
    },
    {
      key: 'name',
      header: columns.name,
      width: 'minmax(10rem, 1fr)',
      isSortable: true,
      render: (row) => row.name,
      textOf: (row) => row.name,
    },
    {
      key: 'state',
      header: columns.state,
      width: '15rem',
      isSortable: true,
      render: (row) => <SheetState sheet={row} />,
      textOf: (row) =>
        [wordOf(row), row.note, row.printedAt === null ? '' : momentOf(row.printedAt)]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'act',
      header: columns.act,
      width: '9rem',
      render: (row) => {
        if (row.state === 'printed') {
          return (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={text.againOf(row.number)}
              onClick={() => onAgain(row)}
            >
              {text.again}
            </Button>
          );
        }
        if (row.state !== 'made') return null;
        return (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            fw={400}
            title={text.failWhat}
            aria-label={text.failedOf(row.number)}
            onClick={() => onFail(row)}
          >
            {text.failed}
          </Button>
        );
      },
    },
  ];
}
