import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RatYear } from '#contract/rat.ts';
import { focusField } from '../../lib/form-flow.ts';
import { isUnderDialog } from '../../lib/under-dialog.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/field/book-year-select.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ratText } from '../../text/rat/rat.ts';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import css from './entry.module.css';
import { RatTable } from './rat-table.tsx';
import { neighbour, useDone, useWorklist } from './use-worklist.ts';
import { SEARCH_FIELD, Worklist } from './worklist.tsx';
import { YearForm, type Saved } from './year-form.tsx';

interface EntryProps {
  readonly bookYear: number;
  readonly years: readonly number[];
  /** Null: none chosen yet. */
  readonly cooperativeId: string | null;
  readonly onChoose: (cooperativeId: string | null) => void;
  readonly onYear: (bookYear: number) => void;
  readonly onBack: () => void;
}

interface LastSaved {
  readonly cooperative: RatYear['cooperative'];
  readonly batchId: string | null;
}

/** What was saved last, and back with it: on the line of the screen's state, so that the form does not jump. */
function SavedLine({
  last,
  onTakeBack,
}: {
  readonly last: LastSaved;
  readonly onTakeBack: (last: LastSaved) => void;
}) {
  return (
    <span className={css.saved}>
      <MarkedWord kind="ok">{text.saved(last.cooperative.name)}</MarkedWord>
      {last.batchId !== null && (
        <Button variant="subtle" size="compact-xs" tabIndex={-1} onClick={() => onTakeBack(last)}>
          {text.undo}
        </Button>
      )}
    </span>
  );
}

/** Alt and an arrow: the cooperative before or after in the list. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
      if (by === undefined || !event.altKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (!isUnderDialog()) step(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);
}

/** Entry of one RAT after the other: who has none at the left, the form beside it; Ctrl+S saves and opens the next. */
export function Entry({ bookYear, years, cooperativeId, onChoose, onYear, onBack }: EntryProps) {
  const year = useRequest(
    'rat.get',
    { cooperativeId: cooperativeId ?? '-', bookYear },
    { isEnabled: cooperativeId !== null },
  );
  const counts = useRequest('rat.boardCount', { bookYear });
  const undo = useCommand('change.undo');
  const [words, setWords] = useState('');
  const [way, setWay] = useState<'one' | 'table'>('one');
  const { done, add, remove } = useDone();
  const list = useWorklist(bookYear, words, done);
  const [last, setLast] = useState<LastSaved | null>(null);
  const [undone, setUndone] = useState('');
  useEffect(() => {
    if (cooperativeId === null) focusField(SEARCH_FIELD);
  }, [cooperativeId]);
  const open =
    cooperativeId !== null && !year.isPlaceholderData && year.data?.bookYear === bookYear
      ? year.data
      : undefined;
  const choose = (id: string | null) => {
    setUndone('');
    setWords('');
    onChoose(id);
  };
  useStepKeys((by) => {
    const next = neighbour(list.lines, cooperativeId, by);
    if (next) choose(next.id);
  });
  const saved = ({ cooperative, batchId, isGoingOn }: Saved) => {
    const { id, name, districtName } = cooperative;
    setLast({ cooperative, batchId });
    add({ id, name, districtName, dueStep: null, isDone: true });
    if (isGoingOn) choose(neighbour(list.lines, id, 1)?.id ?? null);
  };
  const takeBack = ({ cooperative, batchId }: LastSaved) => {
    if (batchId === null) return;
    undo.mutate(
      { batchId },
      {
        onSuccess: () => {
          setLast(null);
          remove(cooperative.id);
          setUndone(cooperative.name);
        },
      },
    );
  };
  return (
    <Page
      title={text.title(bookYear)}
      state={
        <>
          {counts.data && text.state(counts.data, done.length)}{' '}
          {last && <SavedLine last={last} onTakeBack={takeBack} />}
        </>
      }
      actions={
        <>
          <SegmentedControl
            aria-label={text.way}
            data={[...text.ways]}
            value={way}
            onChange={(value) => setWay(value === 'table' ? 'table' : 'one')}
          />
          <BookYearSelect label={ratText.filter.bookYear} years={years} value={bookYear} onChange={onYear} />
          <Button variant="default" onClick={onBack}>
            {ratText.backToBoard}
          </Button>
        </>
      }
    >
      <ErrorNotice error={year.error ?? undo.error} />
      {undone !== '' && <Notice kind="info" title={text.undone(undone)} />}
      {way === 'table' ? (
        <RatTable
          key={bookYear}
          bookYear={bookYear}
          openNames={list.lines.filter(({ isDone }) => !isDone).map(({ name }) => name)}
        />
      ) : (
        <div className={css.frame}>
          <div className={css.entry}>
            <Worklist list={list} words={words} onWords={setWords} chosen={cooperativeId} onChoose={choose} />
            {open ? (
              <YearForm key={`${open.cooperative.id} ${open.bookYear}`} year={open} onSaved={saved} />
            ) : (
              <div className={css.card}>
                {cooperativeId === null && <EmptyState title={text.chooseTitle}>{text.choose}</EmptyState>}
              </div>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
