import type { ImportResult } from '#contract/import.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { leftOutText } from '../../../text/import/left-out.ts';
import css from '../parts/import.module.css';
import { otherSheets, sheetSentence } from '../parts/left-out.ts';

type PassedOverRow = ImportResult['passedOver'][number];

const { rowColumns: headers } = leftOutText;
const COLUMNS: readonly Column<PassedOverRow>[] = [
  { key: 'row', header: headers.row, width: '5rem', isNumber: true, render: ({ row }) => row },
  { key: 'kind', header: headers.kind, width: '11rem', render: ({ kind }) => leftOutText.kinds[kind] },
  {
    key: 'text',
    header: headers.text,
    width: 'minmax(20rem, 1fr)',
    render: ({ text }) => text,
    textOf: ({ text }) => text,
  },
];

/** Every row of the sheet that speaks of no cooperative, so that it is seen that none of them does. */
export function PassedOverTable({ result }: { readonly result: ImportResult }) {
  const { passedOver } = result;
  return (
    <>
      <p className={css.quiet}>
        {sheetSentence(result)} {otherSheets(result)}
      </p>
      <DataTable
        label={leftOutText.rowTable}
        columns={COLUMNS}
        rowCount={passedOver.length}
        rowAt={(index) => passedOver[index]}
        keyOf={({ row }) => String(row)}
        empty={<EmptyState title={leftOutText.noRows}>{leftOutText.noRowsNext}</EmptyState>}
      />
    </>
  );
}
