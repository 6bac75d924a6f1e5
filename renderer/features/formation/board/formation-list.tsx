import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { BoardRow } from '#contract/formation/board.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { request } from '../../../lib/request.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { useToday } from '../../../lib/use-app-info.ts';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { useHasRoom } from '../../../lib/use-room.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { EmptyList } from '../../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../../parts/filter/list-filter.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { listFilterText } from '../../../text/parts/list-filter.ts';
import { formationBoardText } from '../../../text/formation/board.ts';
import { formationText } from '../../../text/formation/formation.ts';
import { BOARD_COLUMNS } from './board-columns.tsx';
import { boardFilter, type BoardFilter } from './board-filter.ts';
import { useFormationDraft } from '../entry/formation-draft.tsx';
import { entryOf, newEntry } from '../entry/formation-entry.ts';
import css from '../parts/formation.module.css';
import { formationDraftSubject } from '../entry/kept-entry.ts';

const TYPING_MS = 200;

interface FormationListProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** Every formation file by where it waits, and the two ways to begin one. */
export function FormationList({ filter: shown, onFilter }: FormationListProps) {
  const [settled] = useDebouncedValue(shown, TYPING_MS);
  const board = useRequest('formation.board', { ...settled, limit: 1 });
  const files = usePagedRows({
    key: ['formation.board', settled],
    read: (page) => request('formation.board', { ...settled, ...page }),
    total: board.data?.total,
  });
  const may = useMay();
  const unsavedNew = useRequest(
    'draft.get',
    { subject: formationDraftSubject(null) },
    { isEnabled: may('formation.save') },
  );
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
    open(stored.id, entryOf(stored.file), stored.updatedAt);
  };
  const openFromDisk = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'formation' });
    if (path !== null) open(null, entryOf(await request('formation.readFile', { path })), null);
  };
  const openRow = ({ id }: BoardRow) => attempt(() => openStored(id));
  const create = () => open(null, newEntry(today), null);
  const filter = boardFilter({ board: board.data, filter: shown, hasRoom: useHasRoom(), onChange: onFilter });
  return (
    <div className={css.board}>
      <div className={css.boardActions}>
        <Offered asks="formation.readFile">
          <Button variant="default" onClick={() => attempt(openFromDisk)}>
            {formationText.openFile}
          </Button>
        </Offered>
        <Offered asks="formation.save">
          <ShortcutButton shortcut="Ctrl+N" onPress={create}>
            {formationText.create}
          </ShortcutButton>
        </Offered>
      </div>
      <ErrorNotice error={board.error ?? files.error ?? error} />
      {unsavedNew.data && (
        <Notice
          kind="warning"
          title={formationText.kept.newTitle}
          action={
            <Offered asks="formation.save">
              <Button variant="default" onClick={create}>
                {formationText.kept.resume}
              </Button>
            </Offered>
          }
        />
      )}
      <ListFilter {...filter}>
        <span className={css.found} role="status">
          {board.data && formationBoardText.filter.found(board.data.total)}
        </span>
      </ListFilter>
      <DataTable
        label={formationBoardText.table}
        columns={BOARD_COLUMNS}
        rowCount={files.rowCount}
        rowAt={files.rowAt}
        onRange={files.onRange}
        keyOf={(row) => row.id}
        {...(may('formation.get') ? { onOpen: openRow } : {})}
        empty={
          board.data && (
            <EmptyList
              filter={filter}
              title={formationText.emptyTitle}
              action={
                <Offered asks="formation.save">
                  <Button variant="default" onClick={create}>
                    {listFilterText.first}
                  </Button>
                </Offered>
              }
            >
              {formationText.empty}
            </EmptyList>
          )
        }
      />
    </div>
  );
}
