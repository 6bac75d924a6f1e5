import { Button, Menu } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { RECONCILE_KINDS, RECONCILE_STATES } from '#rules/reconcile/reconcile.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { useCommand } from '../../lib/use-command.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import { FINDING_COLUMNS } from './finding-columns.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { TO_DO } from './finding-filter.ts';
import { findingFilter } from './finding-filters.ts';
import css from './reconcile.module.css';
import { useFindingPapers } from './use-finding-papers.tsx';
import { useWorkMemory } from './work-memory.tsx';

interface WorkListProps {
  readonly id: string;
  /** Findings that stay ignored from the reconciliation before. */
  readonly carried: number;
  readonly onBack: (said?: string) => void;
}

function stateOf({ counts, sameCount }: OutputOf<'reconcile.get'>): string {
  const sum = (states: readonly (typeof RECONCILE_STATES)[number][]): number =>
    RECONCILE_KINDS.reduce(
      (total, kind) => total + states.reduce((part, state) => part + counts[kind][state], 0),
      0,
    );
  return text.workState(sum(['open']), sum(RECONCILE_STATES), sameCount);
}

/** One reconciliation, worked off finding by finding. */
export function WorkList({ id, carried, onBack }: WorkListProps) {
  const one = useRequest('reconcile.get', { id });
  const memory = useWorkMemory();
  const [left] = useState(memory.read);
  const [filter, setFilter] = useState(left?.filter ?? TO_DO);
  const [typed, setTyped] = useState(left?.words ?? '');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [selectedId, setSelectedId] = useState(left?.selectedId);
  const [active, setActive] = useState(left?.active);
  useEffect(
    () => memory.keep({ id, filter, words: typed, selectedId, active }),
    [memory, id, filter, typed, selectedId, active],
  );
  const [isRemoving, setRemoving] = useState(false);
  const remove = useCommand('reconcile.remove');
  const { kind, state, ...rest } = filter;
  const selection = {
    id,
    ...rest,
    kinds: kind === null ? [] : [kind],
    states: state === null ? [] : [state],
    text: words,
  };
  const head = useRequest('reconcile.findings', { ...selection, offset: 0, limit: 1 });
  const rows = usePagedRows({
    key: ['reconcile.findings', selection],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('reconcile.findings', { ...selection, ...page }),
  });
  const papers = useFindingPapers(selection);
  const source = one.data?.sourceName ?? '';
  const findingCount = one.data?.districts.reduce((sum, { count }) => sum + count, 0);
  const isAllSame = findingCount === 0;
  const filtering =
    one.data &&
    findingFilter({
      one: one.data,
      filter,
      words: typed,
      onFilter: (next) => {
        // Another list begins at its first row.
        setActive(undefined);
        setFilter(next);
      },
      onWords: (next) => {
        setActive(undefined);
        setTyped(next);
      },
    });
  const nothing = isAllSame ? (
    <EmptyState title={text.allSameTitle}>{text.allSame}</EmptyState>
  ) : (
    filtering && (
      <EmptyList
        filter={filtering}
        title={text.allDoneTitle}
        action={
          <Button variant="default" onClick={() => setFilter({ ...filter, state: null })}>
            {text.showDone}
          </Button>
        }
      >
        {text.allDone}
      </EmptyList>
    )
  );
  return (
    <Page
      title={one.data ? text.workTitle(source, formatShortDate(one.data.exportedOn)) : text.title}
      state={one.data ? stateOf(one.data) : one.error ? undefined : text.reading}
      actions={
        <>
          <Button variant="default" onClick={() => onBack()}>
            {text.back}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default">{text.more}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Offered asks="reconcile.remove">
                <Menu.Item color="red" onClick={() => setRemoving(true)}>
                  {text.remove}
                </Menu.Item>
              </Offered>
            </Menu.Dropdown>
          </Menu>
          <Offered asks="reconcile.export">
            <Button variant="default" onClick={() => void papers.exportNow()}>
              {text.export}
            </Button>
          </Offered>
          <Offered asks="reconcile.print">
            <ShortcutButton shortcut="Ctrl+P" onPress={() => void papers.printNow()}>
              {text.print}
            </ShortcutButton>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={one.error ?? head.error ?? rows.error} />
      {carried > 0 && <Notice kind="info" title={text.carried(carried)} />}
      {papers.outcome}
      {filtering && <ListFilter {...filtering} />}
      <div className={css.split}>
        <div className={css.list}>
          <DataTable
            label={text.table}
            columns={FINDING_COLUMNS}
            rowCount={rows.rowCount}
            rowAt={rows.rowAt}
            onRange={rows.onRange}
            keyOf={(row) => row.id}
            selectedKey={selectedId}
            onOpen={(row) => setSelectedId(row.id)}
            listKey={JSON.stringify(selection)}
            firstActive={left?.active}
            onActive={setActive}
            empty={
              rows.isReading ? (
                <EmptyState title={text.reading}>{'\u00a0'}</EmptyState>
              ) : (
                rows.error === null && nothing
              )
            }
          />
        </div>
        <FindingDetail key={selectedId} findingId={selectedId} source={source} />
      </div>
      {isRemoving && (
        <ReasonDialog
          title={text.remove}
          saveLabel={text.remove}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id, reason }, { onSuccess: () => onBack(text.removed) })}
          onClose={() => setRemoving(false)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </Page>
  );
}
