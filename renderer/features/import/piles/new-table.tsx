import type { NewRow } from '#contract/import.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { request } from '../../../lib/request.ts';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { importText } from '../../../text/import/import.ts';

const { newColumns: headers } = importText;

function textColumn(key: keyof NewRow & keyof typeof headers, width: string): Column<NewRow> {
  const textOf = (row: NewRow) => row[key];
  return { key, header: headers[key], width, render: textOf, textOf };
}

const COLUMNS: readonly Column<NewRow>[] = [
  { key: 'row', header: importText.row, width: '5rem', isNumber: true, render: ({ row }) => row },
  textColumn('name', 'minmax(14rem, 2fr)'),
  textColumn('kind', '7rem'),
  textColumn('legalEntityNumber', 'minmax(9rem, 1fr)'),
  textColumn('nikKoperasi', '9.5rem'),
  textColumn('districtName', 'minmax(8rem, 0.8fr)'),
  textColumn('villageName', 'minmax(8rem, 0.8fr)'),
  { key: 'status', header: headers.status, width: '7.5rem', render: ({ status }) => STATUS_LABELS[status] },
];

/** Every row that is new to the register, under the row numbers Excel shows. */
export function NewTable({ reportId }: { readonly reportId: string }) {
  const { rowCount, rowAt, onRange, error } = usePagedRows({
    key: ['import.newRows', reportId],
    read: (page) => request('import.newRows', { reportId, ...page }),
  });
  return (
    <>
      <ErrorNotice error={error} />
      <DataTable
        label={importText.newTable}
        columns={COLUMNS}
        rowCount={rowCount}
        rowAt={rowAt}
        onRange={onRange}
        keyOf={({ row }) => String(row)}
        empty={<EmptyState title={importText.noNew}>{importText.noNewNext}</EmptyState>}
      />
    </>
  );
}
