import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ratText } from '../../text/rat/rat.ts';
import { withCondition, type BoardQuery } from './board-query.ts';

const { unplaced: text } = ratText;

interface UnplacedBarProps {
  readonly query: BoardQuery;
  /** How many the board shows as not placed. */
  readonly count: number;
  /** Cooperatives picked on the board; none: all of the board are booked. */
  readonly ids: readonly string[];
  readonly onShow: (query: BoardQuery) => void;
  readonly onBooked: (sentence: string, batchId: string | null) => void;
}

/** Days of a last RAT that the register names without a book year: shown, and booked with one press. */
export function UnplacedBar({ query, count, ids, onShow, onBooked }: UnplacedBarProps) {
  const book = useCommand('rat.bookNamed');
  const { bookYear } = query;
  const done = ({ booked, batchId, left }: OutputOf<'rat.bookNamed'>) =>
    onBooked(text.booked(booked, bookYear, left.length), batchId);
  const press = () =>
    book.mutate({ ...query, cooperativeIds: ids.length === 0 ? null : [...ids] }, { onSuccess: done });
  return (
    <>
      <ErrorNotice error={book.error} />
      <Notice
        kind="info"
        title={text.title(count)}
        action={
          <>
            {query.standing !== 'unplaced' && (
              <Button
                variant="default"
                onClick={() =>
                  onShow(withCondition(withCondition(query, 'stages', undefined), 'standing', 'unplaced'))
                }
              >
                {text.show}
              </Button>
            )}
            <Offered asks="rat.bookNamed">
              <Button variant="default" loading={book.isPending} onClick={press}>
                {ids.length === 0 ? text.bookAll(bookYear) : text.bookPicked(ids.length, bookYear)}
              </Button>
            </Offered>
          </>
        }
      />
    </>
  );
}
