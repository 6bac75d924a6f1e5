import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { RecapUnit } from '#rules/recap/column.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { recapText } from '../../text/recap/recap.ts';
import { readBehind, type CellList, type CellSource } from './cell-source.ts';
import type { OpenedCell } from './recap-sheet.tsx';
import { cellText } from './recap-words.ts';
import css from './recap.module.css';

const { list } = recapText;
type Row = CellList['rows'][number];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    header: list.columns.name,
    width: 'minmax(14rem, 1.4fr)',
    render: (row) => row.name,
    textOf: (row) => row.name,
  },
  {
    key: 'legalEntity',
    header: list.columns.legalEntity,
    width: 'minmax(10rem, 1fr)',
    render: (row) => row.legalEntityNumber,
    textOf: (row) => row.legalEntityNumber,
  },
  { key: 'village', header: list.columns.village, width: '9rem', render: (row) => row.villageName },
  { key: 'district', header: list.columns.district, width: '9rem', render: (row) => row.districtName },
  { key: 'status', header: list.columns.status, width: '8rem', render: (row) => STATUS_LABELS[row.status] },
];

interface CellListProps {
  readonly source: CellSource;
  readonly cell: OpenedCell;
  readonly onClose: () => void;
}

const isSum = (unit: RecapUnit) => unit === 'people' || unit === 'rupiah';

/** How the list and the number belong together. */
function counted({ column, text }: OpenedCell, count: number): string {
  if (!isSum(column.unit)) return list.count(count);
  return list.sum(column.unit === 'rupiah' ? recapText.rupiahMillions(text) : text, count);
}

/** Every cooperative that a number counts, as it stood on that day; Enter opens its record. */
export function CellListDialog({ source, cell, onClose }: CellListProps) {
  const { go } = useNavigation();
  const { unit, heading } = cell.column;
  const key = useMemo(() => ['recap.behind', source, cell], [source, cell]);
  const paged = usePagedRows({ key, read: (page) => readBehind(source, cell, page) });
  const columns = isSum(unit)
    ? [
        ...COLUMNS,
        {
          key: 'value',
          header: unit === 'rupiah' ? `${heading} (${recapText.millions})` : heading,
          width: '9rem',
          isNumber: true,
          render: (row: Row) => cellText(cell.column, row.value),
        },
      ]
    : COLUMNS;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{list.title(cell.rowLabel, heading)}</strong>}
      size="70rem"
    >
      <p className={css.quiet}>{cell.column.definition}</p>
      <ErrorNotice error={paged.error} />
      <p aria-live="polite">{paged.rowCount > 0 ? counted(cell, paged.rowCount) : '\u00a0'}</p>
      <div className={css.cellList}>
        <DataTable
          label={list.table}
          columns={columns}
          rowCount={paged.rowCount}
          rowAt={paged.rowAt}
          onRange={paged.onRange}
          keyOf={(row) => row.cooperativeId}
          nameOf={(row) => row.name}
          onOpen={(row) => go({ screen: 'record', id: row.cooperativeId })}
          empty={
            paged.error === null && (
              <EmptyState title={paged.isReading ? list.reading : list.none}>{'\u00a0'}</EmptyState>
            )
          }
        />
      </div>
    </Modal>
  );
}
