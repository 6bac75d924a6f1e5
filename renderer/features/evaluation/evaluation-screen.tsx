import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { EVALUATION_COLUMNS, type EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { OutputOf } from '#contract/index.ts';
import { instantLine } from '../../lib/instant.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyRegister } from '../../parts/notice/empty-register.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';
import { EvaluationButtons, EvaluationDialogs, useEvaluationActions } from './evaluation-actions.tsx';
import { EVALUATION_SHORT, EVALUATION_TABLE } from './evaluation-columns.tsx';
import { evaluationFilter } from './evaluation-filter.ts';
import { EvaluationFoot } from './evaluation-foot.tsx';
import { EvaluationIdle } from './evaluation-idle.tsx';
import { EvaluationPanel } from './evaluation-panel.tsx';
import { EVERYTHING, sortedBy, type EvaluationView } from './evaluation-view.ts';
import { useEvaluationRows } from './use-evaluation-rows.ts';

const TYPING_MS = 150;

/** How the year stands, in few words; the panel says the whole of it. */
function stateSentence(summary: OutputOf<'evaluation.summary'> | undefined): string {
  if (!summary) return text.reading;
  const { reported, total, closings, isClosed } = summary;
  const last = closings.at(-1);
  return isClosed && last
    ? text.shortClosed(instantLine(last.closedAt), last.version, reported, total)
    : text.shortOpen(reported, total);
}

/** The evaluation of a book year: open or closed, how many of each kind, every cooperative with its reasons. */
export function EvaluationScreen() {
  const { bookYear, years, choose } = useBookYear();
  const [view, setView] = useRemembered<EvaluationView>('evaluation.view', EVERYTHING);
  const [words] = useDebouncedValue(view.text, TYPING_MS);
  const settled = { ...view, text: words };
  const known = useRequest(
    'evaluation.summary',
    { bookYear: bookYear ?? 0 },
    { isEnabled: bookYear !== undefined },
  );
  const summary = known.isPlaceholderData ? undefined : known.data;
  const rows = useEvaluationRows(bookYear, settled);
  const actions = useEvaluationActions(bookYear, settled);
  const hasRoom = useHasRoom();
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [open, setOpen] = useState<EvaluationLine | null>(null);
  const change = (changes: Partial<EvaluationView>) => setView({ ...view, ...changes });
  const sortBy = (key: string) => {
    const column = EVALUATION_COLUMNS.find((one) => one === key);
    if (column) setView(sortedBy(view, column));
  };
  const filter = evaluationFilter({ bookYear, years, summary, view, onYear: choose, onChange: change });
  const closePanel = () => {
    setPanelOpen(false);
    setOpen(null);
  };
  return (
    <Page
      title={text.title}
      state={bookYear === undefined ? text.reading : stateSentence(summary)}
      actions={<EvaluationButtons actions={actions} summary={summary} />}
    >
      <ErrorNotice error={rows.error ?? known.error ?? actions.error} />
      {bookYear !== undefined && (
        <EvaluationDialogs actions={actions} summary={summary} bookYear={bookYear} />
      )}
      <ListFilter {...filter}>
        <Button
          variant="default"
          size="compact-md"
          className={css.panelButton ?? ''}
          aria-pressed={isPanelOpen}
          onClick={() => (isPanelOpen ? closePanel() : setPanelOpen(true))}
        >
          {text.panelButton}
        </Button>
      </ListFilter>
      <div
        className={css.work}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isPanelOpen && !event.defaultPrevented) closePanel();
        }}
      >
        <div className={css.list}>
          <DataTable
            label={text.table}
            columns={hasRoom && !isPanelOpen ? EVALUATION_TABLE : EVALUATION_SHORT}
            rowCount={rows.total ?? 0}
            rowAt={rows.rowAt}
            isDense={!hasRoom}
            keyOf={(row) => row.id}
            selectedKey={open?.id}
            onOpen={(row) => {
              setOpen(row);
              setPanelOpen(true);
            }}
            sort={{ key: view.sort, isDescending: view.isDescending }}
            onSort={sortBy}
            onRange={rows.onRange}
            listKey={JSON.stringify([bookYear, settled])}
            empty={
              summary &&
              (summary.total === 0 ? (
                <EmptyRegister />
              ) : (
                <EmptyList filter={filter} title={text.emptyTitle}>
                  {text.empty}
                </EmptyList>
              ))
            }
          />
          {summary && summary.total > 0 && (
            <EvaluationFoot summary={summary} view={view} total={rows.total} onChange={change} />
          )}
        </div>
        {isPanelOpen && bookYear !== undefined && open && (
          <EvaluationPanel
            bookYear={bookYear}
            isClosed={summary?.isClosed === true}
            row={open}
            isOver={!hasRoom}
            onClose={closePanel}
          />
        )}
        {isPanelOpen && bookYear !== undefined && !open && summary && (
          <EvaluationIdle
            bookYear={bookYear}
            summary={summary}
            view={view}
            isOver={!hasRoom}
            onChange={change}
            onClose={closePanel}
          />
        )}
      </div>
    </Page>
  );
}
