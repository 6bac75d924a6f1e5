import { Button } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/indonesian-date.ts';
import { formatInteger } from '#rules/numbers.ts';
import { request } from '../../lib/request.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { MarkedWord } from '../../parts/mark.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { formationText } from '../../text/formation.ts';
import { useFormationDraft } from './formation-draft.tsx';
import { entryOf, newEntry } from './formation-entry.ts';
import { formationDraftSubject } from './kept-entry.ts';

type ListedFile = OutputOf<'formation.list'>[number];

const headers = formationText.listColumns;
const COLUMNS: readonly Column<ListedFile>[] = [
  {
    key: 'name',
    header: headers.name,
    width: 'minmax(18rem, 1fr)',
    render: (row) =>
      row.hasDraft ? (
        <>
          {row.name} <MarkedWord kind="warning">{formationText.kept.mark}</MarkedWord>
        </>
      ) : (
        row.name
      ),
  },
  { key: 'village', header: headers.village, width: '16rem', render: (row) => row.villageName },
  {
    key: 'meeting',
    header: headers.meeting,
    width: '9rem',
    isNumber: true,
    render: (row) => formatShortDate(row.meetingOn),
  },
  {
    key: 'founders',
    header: headers.founders,
    width: '7rem',
    isNumber: true,
    render: (row) => formatInteger(row.founderCount),
  },
];

/** Every formation file kept, and the two ways to begin one. */
export function FormationList() {
  const files = useRequest('formation.list', {});
  const unsavedNew = useRequest('draft.get', { subject: formationDraftSubject(null) });
  const { open } = useFormationDraft();
  const today = useToday();
  const [error, setError] = useState<AppError | null>(null);
  const attempt = (work: () => Promise<void>) => {
    setError(null);
    work().catch((thrown: unknown) =>
      setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')),
    );
  };
  const openStored = async (id: string) => {
    const stored = await request('formation.get', { id });
    open(stored.id, entryOf(stored.file), true);
  };
  const openFromDisk = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'formation' });
    if (path !== null) open(null, entryOf(await request('formation.readFile', { path })), false);
  };
  const create = () => open(null, newEntry(today), false);
  return (
    <Page
      title={formationText.title}
      state={files.data ? formationText.listState(files.data.length) : formationText.reading}
      actions={
        <>
          <Button variant="default" onClick={() => attempt(openFromDisk)}>
            {formationText.openFile}
          </Button>
          <ShortcutButton shortcut="Ctrl+N" onPress={create}>
            {formationText.create}
          </ShortcutButton>
        </>
      }
    >
      <ErrorNotice error={files.error ?? error} />
      {unsavedNew.data && (
        <Notice
          kind="warning"
          title={formationText.kept.newTitle}
          action={<Button onClick={create}>{formationText.kept.resume}</Button>}
        />
      )}
      <DataTable
        label={formationText.listTable}
        columns={COLUMNS}
        rowCount={files.data?.length ?? 0}
        rowAt={(index) => files.data?.[index]}
        keyOf={(row) => row.id}
        onOpen={(row) => attempt(() => openStored(row.id))}
        empty={files.data && <EmptyState title={formationText.emptyTitle}>{formationText.empty}</EmptyState>}
      />
    </Page>
  );
}
