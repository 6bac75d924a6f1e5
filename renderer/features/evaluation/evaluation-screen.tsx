import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { EVALUATION_COLUMNS, type EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { OutputOf } from '#contract/index.ts';
import { instantLine } from '../../lib/instant.ts';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/book-year-select.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyRegister } from '../../parts/empty-register.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { evaluationText as text } from '../../text/evaluation.ts';
import css from './evaluation.module.css';
import { EvaluationButtons, EvaluationDialogs, useEvaluationActions } from './evaluation-actions.tsx';
import { EVALUATION_TABLE } from './evaluation-columns.tsx';
import { EvaluationFilters, EvaluationGroups } from './evaluation-groups.tsx';
import { EvaluationPanel } from './evaluation-panel.tsx';
import { EVERYTHING, sortedBy, type EvaluationView } from './evaluation-view.ts';
import { useEvaluationRows } from './use-evaluation-rows.ts';

const TYPING_MS = 150;

function stateSentence(summary: OutputOf<'evaluation.summary'> | undefined, bookYear: number): string {
  if (!summary) return text.reading;
  const { reported, undated, unplaced, total, closings, isClosed } = summary;
  const last = closings.at(-1);
  if (isClosed && last) {
    const when = instantLine(last.closedAt);
    return `${text.closed(bookYear, when, last.closedBy, last.version, reported, total)}${text.undated(undated)}${text.unplaced(unplaced)}`;
  }
  const open = `${text.open(summary, bookYear)}${text.undated(undated)}${text.unplaced(unplaced)}`;
  const { reopening } = last ?? { reopening: null };
  return reopening
    ? `${open} ${text.reopened(instantLine(reopening.at), reopening.by, reopening.reason)}`
    : open;
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
  const [open, setOpen] = useState<EvaluationLine | null>(null);
  const change = (changes: Partial<EvaluationView>) => setView((now) => ({ ...now, ...changes }));
  const sortBy = (key: string) => {
    const column = EVALUATION_COLUMNS.find((one) => one === key);
    if (column) setView((now) => sortedBy(now, column));
  };
  return (
    <Page
      title={text.title}
      state={
        <>
          {bookYear === undefined ? text.reading : stateSentence(summary, bookYear)}
          {summary !== undefined && summary.closings.length > 0 && (
            <button type="button" className={css.link} onClick={() => actions.setDialog('history')}>
              {text.history}
            </button>
          )}
        </>
      }
      actions={
        <>
          <BookYearSelect label={text.bookYear} years={years} value={bookYear} onChange={choose} />
          <EvaluationButtons actions={actions} summary={summary} />
        </>
      }
    >
      <ErrorNotice error={rows.error ?? known.error ?? actions.error} />
      {bookYear !== undefined && (
        <EvaluationDialogs actions={actions} summary={summary} bookYear={bookYear} />
      )}
      {summary && summary.total > 0 && <EvaluationGroups summary={summary} view={view} onChange={change} />}
      <EvaluationFilters summary={summary} view={view} total={rows.total} onChange={change} />
      <DataTable
        label={text.table}
        columns={EVALUATION_TABLE}
        rowCount={rows.total ?? 0}
        rowAt={rows.rowAt}
        keyOf={(row) => row.id}
        selectedKey={open?.id}
        onOpen={setOpen}
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
      {bookYear !== undefined && (
        <EvaluationPanel
          bookYear={bookYear}
          isClosed={summary?.isClosed === true}
          row={open}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
