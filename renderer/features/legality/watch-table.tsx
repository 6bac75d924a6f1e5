import type { InputOf, OutputOf } from '#contract/index.ts';
import type { ExpiringLine } from '#contract/legality.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { legalityText as text } from '../../text/legality.ts';
import css from './legality.module.css';

export type WatchFilter = Pick<InputOf<'legality.watch'>, 'sources' | 'state'>;

const { watchColumns } = text;
const COLUMNS: readonly Column<ExpiringLine>[] = [
  {
    key: 'cooperative',
    header: watchColumns.cooperative,
    width: 'minmax(14rem, 1fr)',
    render: (row) => row.cooperativeName,
    textOf: (row) => row.cooperativeName,
  },
  { key: 'district', header: watchColumns.district, width: '9rem', render: (row) => row.districtName },
  {
    key: 'what',
    header: watchColumns.what,
    width: 'minmax(12rem, 0.8fr)',
    render: (row) => row.what,
    textOf: (row) => row.what,
  },
  {
    key: 'number',
    header: watchColumns.number,
    width: '10rem',
    render: (row) => row.number,
    textOf: (row) => row.number,
  },
  { key: 'until', header: watchColumns.until, width: '6.5rem', render: (row) => formatShortDate(row.until) },
  {
    key: 'state',
    header: watchColumns.state,
    width: '13rem',
    render: (row) => (
      <MarkedWord kind={row.state === 'expired' ? 'refuse' : 'warning'}>{row.stateText}</MarkedWord>
    ),
  },
];
const SOURCES = (['permit', 'certificate', 'term'] as const).map((value) => ({
  value,
  label: text.sources[value],
}));
const STATES = (['expired', 'soon'] as const).map((value) => ({ value, label: text.states[value] }));

interface WatchTableProps {
  readonly watch: OutputOf<'legality.watch'> | undefined;
  readonly filter: WatchFilter;
  readonly onFilter: (filter: WatchFilter) => void;
}

/** What has run out or soon will, the earliest first; Enter opens the cooperative. */
export function WatchTable({ watch, filter, onFilter }: WatchTableProps) {
  const { go } = useNavigation();
  const rows = watch?.rows ?? [];
  const shown = {
    parts: [
      pickOne({
        label: text.source,
        any: text.anySource,
        options: SOURCES,
        value: filter.sources?.[0],
        onChange: (source) => onFilter({ ...filter, sources: source === null ? [] : [source] }),
      }),
      pickOne({
        label: text.stateFilter,
        any: text.anyState,
        options: STATES,
        value: filter.state,
        onChange: (state) => onFilter({ ...filter, state }),
      }),
    ],
    onClear: () => onFilter({}),
  };
  return (
    <div className={css.column}>
      <ListFilter {...shown} />
      <DataTable
        label={text.watchTable}
        columns={COLUMNS}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
        keyOf={(row) => `${row.source} ${row.id}`}
        onOpen={(row) => go({ screen: 'record', id: row.cooperativeId, tab: 'legal' })}
        empty={
          watch && (
            <EmptyList filter={shown} title={text.watchEmpty}>
              {text.watchEmptyHint}
            </EmptyList>
          )
        }
      />
    </div>
  );
}
