import { Tabs } from '@mantine/core';
import type { ImportResult } from '#contract/spreadsheet-import.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { Mark } from '../../parts/mark.tsx';
import { SmallTable } from '../../parts/small-table.tsx';
import { fieldLabel } from '../../text/import-fields.ts';
import { importText } from '../../text/import.ts';
import css from './import.module.css';

type JudgedRow = ImportResult['refused'][number];

const JUDGED_COLUMNS: readonly Column<JudgedRow>[] = [
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

function JudgedTable({
  label,
  rows,
  empty,
}: {
  readonly label: string;
  readonly rows: readonly JudgedRow[];
  readonly empty: string;
}) {
  return (
    <DataTable
      label={label}
      columns={JUDGED_COLUMNS}
      rowCount={rows.length}
      rowAt={(index) => rows[index]}
      keyOf={(row) => String(row.row)}
      isWrapping
      empty={<EmptyState title={empty}>{'\u00a0'}</EmptyState>}
    />
  );
}

function ColumnTable({ result }: { readonly result: ImportResult }) {
  return (
    <div className={css.scroll}>
      <SmallTable
        label={importText.columnTable}
        headers={[importText.columnHeader, importText.columnField]}
        rows={result.columns.map((column, index) => ({
          key: `${column.header}-${index}`,
          cells: [
            column.header,
            column.field === null ? (
              <span key="field" className={css.quiet}>
                {importText.columnIgnored}
              </span>
            ) : (
              fieldLabel(column.field)
            ),
          ],
        }))}
      />
    </div>
  );
}

/** The piles of one reading (new, changed, unchanged, refused) and every reason, row by row. */
export function ImportReport({
  result,
  isSaved,
}: {
  readonly result: ImportResult;
  readonly isSaved: boolean;
}) {
  const { piles, tabs } = importText;
  const known = result.columns.filter((column) => column.field !== null).length;
  return (
    <div className={css.report}>
      {!isSaved && <span>{importText.tested(result.rowCount, result.sheet, result.headerRow)}</span>}
      <ul className={css.piles} aria-label={importText.pilesLabel}>
        <li>
          <Mark kind="ok" /> {piles.created(result.created)}
        </li>
        <li>
          <Mark kind="ok" /> {piles.changed(result.changed)}
        </li>
        <li>
          <Mark kind="info" /> {piles.unchanged(result.unchanged)}
        </li>
        <li>
          <Mark kind={result.refused.length > 0 ? 'refuse' : 'info'} /> {piles.refused(result.refused.length)}
        </li>
      </ul>
      <Tabs defaultValue="refused" keepMounted={false} className={css.tabs}>
        <Tabs.List>
          <Tabs.Tab value="refused">{tabs.refused(result.refused.length)}</Tabs.Tab>
          <Tabs.Tab value="warnings">{tabs.warnings(result.warnings.length)}</Tabs.Tab>
          <Tabs.Tab value="columns">{tabs.columns(known, result.columns.length)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="refused" className={css.panel ?? ''}>
          <JudgedTable label={importText.refusedTable} rows={result.refused} empty={importText.noRefused} />
        </Tabs.Panel>
        <Tabs.Panel value="warnings" className={css.panel ?? ''}>
          <JudgedTable label={importText.warningTable} rows={result.warnings} empty={importText.noWarnings} />
        </Tabs.Panel>
        <Tabs.Panel value="columns" className={css.panel ?? ''}>
          <ColumnTable result={result} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
