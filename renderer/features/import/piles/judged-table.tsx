import type { ImportResult } from '#contract/import.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { importText } from '../../../text/import/import.ts';

type JudgedRow = ImportResult['refused'][number];

/** Row number, name and all reasons, wherever rows are judged. */
export const JUDGED_COLUMNS: readonly Column<JudgedRow>[] = [
  { key: 'row', header: importText.row, width: '5rem', isNumber: true, render: (row) => row.row },
  {
    key: 'name',
    header: importText.name,
    width: 'minmax(12rem, 1fr)',
    render: (row) => row.name || importText.unnamed,
  },
  {
    key: 'reason',
    header: importText.reason,
    width: 'minmax(20rem, 2fr)',
    render: (row) =>
      row.reasons.map((reason, index) => (
        <div key={`${reason.code}-${index}`}>
          {reason.message}
          {reason.value !== undefined &&
            !reason.message.includes(reason.value) &&
            importText.value(reason.value)}
        </div>
      )),
  },
];

interface JudgedTableProps {
  readonly label: string;
  readonly rows: readonly JudgedRow[];
  readonly empty: { readonly title: string; readonly next: string };
}

/** Rows with all their reasons at once, under the row numbers Excel shows. */
export function JudgedTable({ label, rows, empty }: JudgedTableProps) {
  return (
    <DataTable
      label={label}
      columns={JUDGED_COLUMNS}
      rowCount={rows.length}
      rowAt={(index) => rows[index]}
      keyOf={(row) => String(row.row)}
      isWrapping
      empty={<EmptyState title={empty.title}>{empty.next}</EmptyState>}
    />
  );
}
