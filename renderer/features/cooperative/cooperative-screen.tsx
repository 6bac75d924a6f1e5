import { useMemo, useState } from 'react';
import type { CooperativeFilter, ListView } from '#contract/cooperative/filter.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { SUMMED_COLUMNS, type RegisterColumn } from '#rules/cooperative/register-column.ts';
import { copyText, fillClipboard } from '../../lib/copy-text.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useHasRoom } from '../../lib/use-room.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { knownColumns, rememberColumns, rememberedColumns } from './column-choice.ts';
import { cooperativeColumns } from './cooperative-columns.tsx';
import css from './cooperative.module.css';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { ListActions, PickedActions, type ListDialog } from './list-actions.tsx';
import { ListDialogs } from './list-dialogs.tsx';
import type { SavedView } from './saved-views.tsx';
import { EmptyList, listState } from './list-state.tsx';
import { EVERYTHING, type ListQuery } from '../../lib/kept/list-memory.tsx';
import { shownColumns, sortedBy } from './list-view.ts';
import { rowsToCopy } from './rows-to-copy.ts';
import { SearchBox } from './search-box.tsx';
import { useCooperativeRows, type Counts } from './use-cooperative-rows.ts';
import { useListQuery } from './use-list-query.ts';
import { PICK_LIMIT, useRowPicking } from './use-row-picking.ts';

interface CooperativeScreenProps {
  readonly text: string | undefined;
  readonly filters: readonly CooperativeFilter[] | undefined;
}

/** Totals under the figures; nothing while they are those of another selection. */
function totalOf(counts: Counts | undefined, key: string): string {
  const column = SUMMED_COLUMNS.find((summed) => summed === key);
  return counts && column ? formatInteger(counts.totals[column]) : '';
}

/** The register as a list of any length: searched, filtered, picked, changed many at a time, exported. */
export function CooperativeScreen({ text, filters }: CooperativeScreenProps) {
  const { go } = useNavigation();
  const { query, settled, change, activeRow, ...memory } = useListQuery(text, filters);
  const [columns, setColumns] = useState(rememberedColumns);
  const [openView, setOpenView] = useState<SavedView | null>(null);
  const [isViewChanged, setViewChanged] = useState(false);
  const [dialog, setDialog] = useState<ListDialog | null>(null);
  const [said, setSaid] = useState<{ readonly sentence: string; readonly of: unknown } | null>(null);
  const list = useCooperativeRows(settled);
  const picking = useRowPicking(list, activeRow);
  const hasRoom = useHasRoom();
  const tableColumns = useMemo(() => cooperativeColumns(shownColumns(columns, hasRoom)), [columns, hasRoom]);

  // What was said holds until another row is picked or another list is shown.
  const say = (sentence: string) => setSaid({ sentence, of: picking.picking });
  const show = (changes: Partial<ListQuery>) => {
    setViewChanged(true);
    picking.onNewList();
    change(changes);
  };
  const chooseColumns = (chosen: readonly RegisterColumn[]) => {
    setColumns(chosen);
    setViewChanged(true);
    rememberColumns(chosen);
    setDialog(null);
  };
  const keepView = (saved: SavedView | null) => {
    setOpenView(saved);
    setViewChanged(false);
  };
  const openSaved = (view: ListView, saved: SavedView) => {
    setColumns(knownColumns(view.columns));
    show({ text: view.text, filters: view.filters, sort: view.sort });
    keepView(saved);
  };
  const copyPicked = async (index: number) => {
    const rows = await picking.readPicked(index);
    if (rows === null) say(cooperativeText.copyTooMany(PICK_LIMIT));
    else if (copyText(rowsToCopy(rows, columns))) say(cooperativeText.copied(rows.length));
  };
  const onCopy = (clipboard: DataTransfer, index: number) => {
    const rows = picking.pickedNow(index);
    if (rows === null) {
      void copyPicked(index);
      return;
    }
    fillClipboard(clipboard, rowsToCopy(rows, columns));
    say(cooperativeText.copied(rows.length));
  };
  const isPicked = picking.count > 0;
  const target = picking.picking.isAll
    ? { text: settled.text, filters: settled.filters }
    : { ids: [...picking.picking.rows.keys()] };
  return (
    <Page
      title={cooperativeText.title}
      state={said?.of === picking.picking ? said.sentence : listState(list.counts, picking)}
      actions={
        isPicked ? (
          <PickedActions
            onBulk={() => setDialog('bulk')}
            onCopy={() => void copyPicked(activeRow())}
            onClear={picking.clear}
          />
        ) : (
          <ListActions
            openView={openView}
            isViewChanged={isViewChanged}
            onOpenView={openSaved}
            onDialog={setDialog}
          />
        )
      }
    >
      <ErrorNotice error={list.error} />
      <div className={css.toolbar} role="search">
        <SearchBox text={query.text} onChange={(typed) => show({ text: typed })} />
        <FilterBar filters={query.filters} onChange={(changed) => show({ filters: changed })} />
      </div>
      <DataTable
        label={cooperativeText.table}
        columns={tableColumns}
        rowCount={list.rowCount}
        rowAt={list.rowAt}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        onOpen={(row) => go({ screen: 'record', id: row.id, row: activeRow() })}
        actionsOf={({ id }) => [
          { label: cooperativeText.enterRat, run: () => go({ screen: 'rat', cooperativeId: id }) },
          {
            label: cooperativeText.writeLetter,
            run: () => go({ screen: 'letters', draft: { cooperativeIds: [id] } }),
          },
          {
            label: cooperativeText.seeConsultations,
            run: () => go({ screen: 'consultation', cooperativeId: id }),
          },
        ]}
        sort={{ key: query.sort.column, isDescending: query.sort.isDescending }}
        onSort={(key) => show({ sort: sortedBy(query.sort, key) })}
        onRange={list.onRange}
        selection={{ ...picking.selection, onCopy }}
        foot={{
          label: cooperativeText.total,
          cellOf: (key) => totalOf(list.isCounted ? list.counts : undefined, key),
        }}
        listKey={JSON.stringify(settled)}
        firstActive={memory.firstActive}
        onActive={memory.rememberActive}
        empty={<EmptyList counts={list.counts} onClear={() => show({ ...EVERYTHING, sort: query.sort })} />}
      />
      <ListDialogs
        dialog={dialog}
        query={settled}
        columns={columns}
        rowCount={list.rowCount}
        target={target}
        openView={openView}
        onColumns={chooseColumns}
        onOpenView={keepView}
        onApplied={picking.clear}
        onClose={() => setDialog(null)}
      />
    </Page>
  );
}
