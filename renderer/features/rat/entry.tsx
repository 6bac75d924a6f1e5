import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { focusField } from '../../lib/form-flow.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/book-year-select.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ratText } from '../../text/rat.ts';
import { ratEntryText as text } from '../../text/rat-entry.ts';
import { CooperativeSearch, SEARCH_FIELD } from './cooperative-search.tsx';
import { YearForm } from './year-form.tsx';

interface EntryProps {
  readonly bookYear: number;
  readonly years: readonly number[];
  /** Null: none chosen yet. */
  readonly cooperativeId: string | null;
  readonly onChoose: (cooperativeId: string | null) => void;
  readonly onYear: (bookYear: number) => void;
  readonly onBack: () => void;
}

/** Entry of one RAT after the other: search, fill in, Ctrl+S, and the cursor is at the search again. */
export function Entry({ bookYear, years, cooperativeId, onChoose, onYear, onBack }: EntryProps) {
  const year = useRequest(
    'rat.get',
    { cooperativeId: cooperativeId ?? '-', bookYear },
    { isEnabled: cooperativeId !== null },
  );
  const undo = useCommand('change.undo');
  const [saved, setSaved] = useState<{ readonly name: string; readonly batchId: string | null } | null>(null);
  const [undone, setUndone] = useState('');
  useEffect(() => {
    if (cooperativeId === null) focusField(SEARCH_FIELD);
  }, [cooperativeId]);
  const open =
    cooperativeId !== null && !year.isPlaceholderData && year.data?.bookYear === bookYear
      ? year.data
      : undefined;
  const takeBack = (name: string, batchId: string) =>
    undo.mutate(
      { batchId },
      {
        onSuccess: () => {
          setSaved(null);
          setUndone(name);
        },
      },
    );
  return (
    <Page
      title={text.title(bookYear)}
      state={open ? text.stateOf(open.cooperative.name, open.cooperative.districtName) : text.state}
      actions={
        <>
          <BookYearSelect label={ratText.filter.bookYear} years={years} value={bookYear} onChange={onYear} />
          <Button variant="default" onClick={onBack}>
            {ratText.backToBoard}
          </Button>
        </>
      }
    >
      <ErrorNotice error={year.error ?? undo.error} />
      {saved && (
        <Notice
          kind="ok"
          title={text.saved(saved.name)}
          action={
            saved.batchId !== null && (
              <Button
                variant="default"
                tabIndex={-1}
                onClick={() => saved.batchId !== null && takeBack(saved.name, saved.batchId)}
              >
                {text.undo}
              </Button>
            )
          }
        />
      )}
      {undone !== '' && <Notice kind="info" title={text.undone(undone)} />}
      <CooperativeSearch
        onChoose={(id) => {
          setSaved(null);
          setUndone('');
          onChoose(id);
        }}
      />
      {cooperativeId === null && <EmptyState title={text.chooseTitle}>{text.choose}</EmptyState>}
      {open && (
        <YearForm
          key={`${open.cooperative.id} ${open.bookYear}`}
          year={open}
          onSaved={(name, batchId) => {
            setSaved({ name, batchId });
            onChoose(null);
          }}
        />
      )}
    </Page>
  );
}
