import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { VillageFilter, VillageRow } from '#contract/village.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { VILLAGE_MODEL_LABELS } from '#rules/village/programme.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type Column } from '../../parts/data-table-column.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { MarkedWord } from '../../parts/mark.tsx';
import { Page } from '../../parts/page.tsx';
import { SmallTable } from '../../parts/small-table.tsx';
import { villageText as text } from '../../text/village.ts';
import { VillageFilterBar } from './village-filter.tsx';
import { VillageGrid } from './village-grid.tsx';
import { VillagePanel } from './village-panel.tsx';
import { useVillagePapers } from './village-papers.tsx';
import css from './village.module.css';

const missingText = ({ lacks }: VillageRow) => lacks.map((lack) => VILLAGE_LACK_LABELS[lack]).join(', ');
const { columns } = text;
const COLUMNS: readonly Column<VillageRow>[] = [
  { key: 'district', header: columns.district, width: '9rem', render: (row) => row.districtName },
  {
    key: 'village',
    header: columns.village,
    width: '11rem',
    render: (row) => (row.kind === 'kelurahan' ? `Kel. ${row.name}` : row.name),
  },
  {
    key: 'cooperative',
    header: columns.cooperative,
    width: 'minmax(10rem, 1fr)',
    render: (row) => row.cooperative?.name ?? row.formation?.name ?? text.none,
    textOf: (row) => row.cooperative?.name ?? row.formation?.name ?? '',
  },
  {
    key: 'model',
    header: columns.model,
    width: '9rem',
    render: (row) => VILLAGE_MODEL_LABELS[row.facts.model],
  },
  {
    key: 'musdesus',
    header: columns.musdesus,
    width: '6.5rem',
    render: (row) => (row.facts.musdesusOn ? formatShortDate(row.facts.musdesusOn) : text.none),
  },
  {
    key: 'count',
    header: columns.count,
    width: '4.5rem',
    isNumber: true,
    render: (row) => formatInteger(row.lacks.length),
  },
  {
    key: 'missing',
    header: columns.missing,
    width: 'minmax(12rem, 1.6fr)',
    render: (row) =>
      row.lacks.length === 0 ? <MarkedWord kind="ok">{text.complete}</MarkedWord> : missingText(row),
    textOf: missingText,
  },
];

/** Beside the form there is room for where and how much only. */
const SHORT_COLUMNS = COLUMNS.filter(({ key }) => ['district', 'village', 'count', 'missing'].includes(key));

function DistrictTable({ board }: { readonly board: OutputOf<'village.board'> }) {
  const { districtColumns } = text;
  const sum = (of: (one: (typeof board.districts)[number]) => number) =>
    formatInteger(board.districts.reduce((total, one) => total + of(one), 0));
  return (
    <div className={css.scroll}>
      <SmallTable
        label={text.districtTable}
        isNumeric
        headers={[
          text.district,
          districtColumns.villages,
          districtColumns.approved,
          districtColumns.complete,
        ]}
        rows={board.districts.map((one) => ({
          key: one.code,
          cells: [
            one.name,
            formatInteger(one.villages),
            formatInteger(one.approved),
            formatInteger(one.complete),
          ],
        }))}
        total={[
          districtColumns.total,
          sum(({ villages }) => villages),
          sum(({ approved }) => approved),
          sum(({ complete }) => complete),
        ]}
      />
    </div>
  );
}

/** Every desa and kelurahan of the region with its village cooperative: what is there, what is missing, and the entry. */
export function VillageScreen({ filter: asked }: { readonly filter?: VillageFilter | undefined }) {
  const { go } = useNavigation();
  const [filter, setFilter] = useState<VillageFilter>(asked ?? {});
  // The counts alone: the board and the grid read their rows by pages.
  const answer = useRequest('village.board', { ...filter, limit: 1 });
  const [openCode, setOpenCode] = useState<string | null>(null);
  const [undone, setUndone] = useState(0);
  const [isGrid, setGrid] = useState(false);
  const { buttons, outcome } = useVillagePapers(filter);
  const board = answer.data;
  const listKey = JSON.stringify(filter);
  const paged = usePagedRows({
    key: ['village.board', listKey],
    read: (page) => request('village.board', { ...filter, ...page }),
  });
  const detail = useRequest('village.get', { code: openCode ?? '' }, { isEnabled: openCode !== null });
  const open = openCode !== null && detail.data?.village.code === openCode ? detail.data.village : undefined;
  const state = board
    ? text.state(
        board.complete,
        board.denominator.villages,
        board.denominator.desa,
        board.denominator.kelurahan,
      )
    : text.reading;
  return (
    <Page
      title={text.title}
      state={state}
      actions={
        <>
          <Button variant="default" disabled={!board} onClick={() => setGrid(!isGrid)}>
            {isGrid ? text.backToBoard : text.grid}
          </Button>
          <Button variant="default" onClick={() => go({ screen: 'people' })}>
            {text.toPeople}
          </Button>
          {buttons}
        </>
      }
    >
      <ErrorNotice error={answer.error ?? paged.error} />
      {outcome}
      {!isGrid && <VillageFilterBar filter={filter} shown={board?.total} onChange={setFilter} />}
      {isGrid && board && <VillageGrid filter={filter} onClose={() => setGrid(false)} />}
      {!isGrid && (
        <Tabs defaultValue="board" keepMounted={false} className={css.tabs}>
          <Tabs.List>
            <Tabs.Tab value="board">{text.tabs.board}</Tabs.Tab>
            <Tabs.Tab value="district">{text.tabs.district}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="board" className={css.tab ?? ''}>
            <DataTable
              label={text.table}
              columns={open ? SHORT_COLUMNS : COLUMNS}
              rowCount={paged.rowCount}
              rowAt={paged.rowAt}
              onRange={paged.onRange}
              listKey={listKey}
              keyOf={(row) => row.code}
              selectedKey={open?.code}
              onOpen={(row) => setOpenCode(row.code)}
              empty={board && <EmptyState title={text.noneFound}>{text.noneFoundHint}</EmptyState>}
            />
            {open && (
              <VillagePanel
                key={`${open.code} ${undone}`}
                row={open}
                onClose={() => setOpenCode(null)}
                onUndone={() => setUndone((count) => count + 1)}
              />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="district" className={css.tab ?? ''}>
            {board && <DistrictTable board={board} />}
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}
