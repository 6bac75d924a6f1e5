import type { OutputOf } from '#contract/index.ts';
import type { FigureChange } from '#rules/recap/figure-change.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { figureText } from '../../text/recap/official-figure.ts';

const { compare: text } = figureText;
type Row = OutputOf<'figure.changes'>['rows'][number];

const orDash = (words: string) => (words === '' ? text.nothing : words);
const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    header: text.columns.name,
    width: 'minmax(9rem, 1.2fr)',
    render: (row) => row.name,
    textOf: (row) => row.name,
  },
  { key: 'district', header: text.columns.district, width: '7rem', render: (row) => row.districtName },
  { key: 'before', header: text.columns.before, width: '6rem', render: (row) => orDash(row.before) },
  { key: 'after', header: text.columns.after, width: '6rem', render: (row) => orDash(row.after) },
  {
    key: 'reason',
    header: text.columns.reason,
    width: 'minmax(9rem, 1.4fr)',
    render: (row) => row.reason,
    textOf: (row) => row.reason,
  },
];

interface ChangedListProps {
  readonly olderId: string;
  readonly newerId: string;
  readonly change: FigureChange;
}

/** The cooperatives behind one kind of change, each with its reason; Enter opens the record. */
export function ChangedList({ olderId, newerId, change }: ChangedListProps) {
  const { go } = useNavigation();
  const paged = usePagedRows({
    key: ['figure.changes', olderId, newerId, change],
    read: (page) => request('figure.changes', { olderId, newerId, change, page }),
  });
  return (
    <>
      <ErrorNotice error={paged.error} />
      <DataTable
        label={text.list}
        columns={COLUMNS}
        rowCount={paged.rowCount}
        rowAt={paged.rowAt}
        onRange={paged.onRange}
        keyOf={(row) => row.cooperativeId}
        nameOf={(row) => row.name}
        isWrapping
        onOpen={(row) => go({ screen: 'record', id: row.cooperativeId })}
        empty={paged.isReading && <EmptyState title={text.reading}>{'\u00a0'}</EmptyState>}
      />
    </>
  );
}
