import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyRegister } from '../../parts/notice/empty-register.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { ratText } from '../../text/rat/rat.ts';
import { BOARD_COLUMNS, BOARD_SHORT } from './board-columns.tsx';
import { boardFilter } from './board-filter.ts';
import { BoardFunnel } from './board-funnel.tsx';
import { useBoardOutputs } from './board-outputs.tsx';
import { sortedBy, STAGE_WORDS, withCondition, type BoardQuery } from './board-query.ts';
import { LetterDialog } from './letter-dialog.tsx';
import { StageDialog } from './pick-dialogs.tsx';
import css from './rat.module.css';
import { UnplacedBar } from './unplaced-bar.tsx';
import { useBoardRows } from './use-board-rows.ts';
import { useBoardPicking } from './use-picking.ts';

interface BoardProps {
  /** Undefined while the book years are being read. */
  readonly query: BoardQuery | undefined;
  readonly years: readonly number[];
  readonly onQuery: (query: BoardQuery) => void;
  /** Null: no cooperative chosen yet. */
  readonly onEnter: (cooperativeId: string | null) => void;
}

/** What was just recorded for many, and how to take it back. */
interface Done {
  readonly sentence: string;
  readonly batchId: string | null;
}

const useCounts = (query: BoardQuery | undefined) =>
  useRequest('rat.boardCount', query ?? { bookYear: 2000 }, { isEnabled: query !== undefined }).data;

const TYPING_MS = 150;

/** Where every cooperative's RAT of a book year stands, who is late, and the letters and lists that follow from it. */
export function Board({ query: typed, years, onQuery, onEnter }: BoardProps) {
  const [words] = useDebouncedValue(typed?.text, TYPING_MS);
  const query = typed && withCondition(typed, 'text', words);
  const hasRoom = useHasRoom();
  const board = useBoardRows(query);
  // The stages are counted of all that the other conditions leave, so that the other stages stay in sight.
  const withoutStage = query && withCondition(query, 'stages', undefined);
  const allStages = useCounts(withoutStage);
  const whole = useCounts(withoutStage && withCondition(withoutStage, 'standing', undefined));
  const picking = useBoardPicking(board, query);
  const outputs = useBoardOutputs(query);
  const [open, setOpen] = useState<'stage' | 'letter' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const undo = useCommand('change.undo');
  const takeBack = (batchId: string) =>
    undo.mutate({ batchId }, { onSuccess: () => setDone({ sentence: ratText.undone, batchId: null }) });
  const register = useRequest('cooperative.count', {}, { isEnabled: board.counts?.total === 0 }).data;
  const districts = useDistricts().flatMap((group) => group.districts);
  const officers = useRequest('cooperative.listValues', { field: 'officer' }).data ?? [];
  const filter =
    typed &&
    boardFilter({
      query: typed,
      years,
      districts,
      officers: officers.map(({ value }) => value),
      stages: STAGE_WORDS.map((value) => ({
        value,
        label: ratText.stages[value],
        count: allStages?.stages[value],
      })),
      hasRoom,
      onChange: onQuery,
    });
  const ids = [...picking.ids];
  return (
    <Page
      title={ratText.title}
      state={whole && query ? ratText.state(whole, query.bookYear) : ratText.reading}
      actions={
        <>
          <SecondaryActs acts={outputs.acts} />
          <Offered asks="rat.saveTable">
            <ShortcutButton shortcut="Ctrl+N" disabled={!query} onPress={() => onEnter(null)}>
              {ratText.enter}
            </ShortcutButton>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={board.error ?? undo.error} />
      {outputs.outcome}
      {done && (
        <Notice
          kind="ok"
          title={done.sentence}
          action={
            done.batchId !== null && (
              <Button
                variant="default"
                loading={undo.isPending}
                onClick={() => done.batchId !== null && takeBack(done.batchId)}
              >
                {ratText.undo}
              </Button>
            )
          }
        />
      )}
      {query && whole && whole.unplaced > 0 && (
        <UnplacedBar
          query={query}
          count={whole.unplaced}
          ids={ids}
          onShow={onQuery}
          onBooked={(sentence, batchId) => {
            picking.clear();
            setDone({ sentence, batchId });
          }}
        />
      )}
      <BoardFunnel
        counts={allStages}
        chosen={query?.stages?.[0]}
        onChoose={(stage) =>
          typed && onQuery(withCondition(typed, 'stages', stage === undefined ? undefined : [stage]))
        }
      />
      {filter && <ListFilter {...filter} />}
      {(ids.length > 0 || picking.isTooMany) && (
        <div className={css.picked} role="group" aria-label={ratText.picked(ids.length)}>
          <strong>{picking.isTooMany ? ratText.tooMany : ratText.picked(ids.length)}</strong>
          <Offered asks="rat.recordStage">
            <Button variant="default" disabled={ids.length === 0} onClick={() => setOpen('stage')}>
              {ratText.recordStage}
            </Button>
          </Offered>
          <Offered asks="letter.createBatch">
            <Button variant="default" disabled={ids.length === 0} onClick={() => setOpen('letter')}>
              {ratText.makeLetter}
            </Button>
          </Offered>
          <Button variant="subtle" onClick={picking.clear}>
            {ratText.pickNone}
          </Button>
        </div>
      )}
      <DataTable
        label={ratText.table}
        columns={hasRoom ? BOARD_COLUMNS : BOARD_SHORT}
        isTwoLine={hasRoom}
        rowCount={board.rowCount}
        rowAt={board.rowAt}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        onOpen={(row) => onEnter(row.id)}
        onRange={board.onRange}
        sort={{ key: query?.sort ?? 'district', isDescending: query?.isDescending ?? false }}
        onSort={(key) => typed && onQuery(sortedBy(typed, key))}
        selection={picking.selection}
        listKey={JSON.stringify(query)}
        empty={
          board.counts &&
          (register?.registerTotal === 0 ? (
            <EmptyRegister />
          ) : (
            filter && (
              <EmptyList filter={filter} title={ratText.emptyTitle}>
                {ratText.empty}
              </EmptyList>
            )
          ))
        }
      />
      {board.counts && <p className={css.shown}>{ratText.filter.shown(board.rowCount)}</p>}
      {open === 'stage' && query && (
        <StageDialog
          ids={ids}
          bookYear={query.bookYear}
          onSaved={(sentence, batchId) => setDone({ sentence, batchId })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'letter' && query && (
        <LetterDialog ids={ids} bookYear={query.bookYear} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
}
