import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { EVALUATION_COLUMNS, type EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { OutputOf } from '#contract/index.ts';
import { instantLine } from '../../lib/instant.ts';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { BookYearSelect } from '../../parts/field/book-year-select.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyRegister } from '../../parts/notice/empty-register.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';
import { EvaluationButtons, EvaluationDialogs, useEvaluationActions } from './evaluation-actions.tsx';
import { EVALUATION_SHORT, EVALUATION_TABLE } from './evaluation-columns.tsx';
import { EvaluationFilters } from './evaluation-filters.tsx';
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
  const [view, setView] = useState<EvaluationView>(EVERYTHING);
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
  const change = (changes: Partial<EvaluationView>) => setView((now) => ({ ...now, ...changes }));
  const sortBy = (key: string) => {
    const column = EVALUATION_COLUMNS.find((one) => one === key);
    if (column) setView((now) => sortedBy(now, column));
  };
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
      <div className={css.filters} role="search" aria-label={text.filter}>
        <BookYearSelect label={text.bookYear} years={years} value={bookYear} onChange={choose} />
        <EvaluationFilters summary={summary} view={view} onChange={change} />
        <Button
          variant="default"
          size="compact-md"
          className={css.panelButton ?? ''}
          aria-pressed={isPanelOpen}
          onClick={() => (isPanelOpen ? closePanel() : setPanelOpen(true))}
        >
          {text.panelButton}
        </Button>
      </div>
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
                <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
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
