import { Select } from '@mantine/core';
import type { InputOf, OutputOf } from '#contract/index.ts';
import type { ExpiringLine } from '#contract/legality.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { partsText } from '../../text/parts/parts.ts';
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
  return (
    <div className={css.column}>
      <div className={css.filters} role="search">
        <span>{text.show}</span>
        <Select
          aria-label={text.source}
          placeholder={text.anySource}
          data={SOURCES}
          value={filter.sources?.[0] ?? null}
          clearable
          clearButtonProps={{ 'aria-label': partsText.removeFilter(text.source) }}
          w="11rem"
          onChange={(value) => {
            const source = SOURCES.find((one) => one.value === value)?.value;
            onFilter({ ...filter, sources: source ? [source] : [] });
          }}
        />
        <Select
          aria-label={text.stateFilter}
          placeholder={text.anyState}
          data={STATES}
          value={filter.state ?? null}
          clearable
          clearButtonProps={{ 'aria-label': partsText.removeFilter(text.stateFilter) }}
          w="14rem"
          onChange={(value) =>
            onFilter({ ...filter, state: STATES.find((one) => one.value === value)?.value ?? null })
          }
        />
      </div>
      <DataTable
        label={text.watchTable}
        columns={COLUMNS}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
        keyOf={(row) => `${row.source} ${row.id}`}
        onOpen={(row) => go({ screen: 'record', id: row.cooperativeId, tab: 'legal' })}
        empty={watch && <EmptyState title={text.watchEmpty}>{text.watchEmptyHint}</EmptyState>}
      />
    </div>
  );
}
