import { useState } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import { ColumnEdge } from './column-edge.tsx';
import type { Column, TableSelection, TableSort } from './data-table-column.ts';
import css from './data-table.module.css';
import type { useColumnWidths } from './use-column-widths.ts';

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly tracks: { readonly gridTemplateColumns: string };
  readonly sort?: TableSort | undefined;
  readonly onSort?: ((key: string) => void) | undefined;
  readonly selection?: TableSelection | undefined;
  readonly sizing: ReturnType<typeof useColumnWidths>;
}

function ariaSort<Row>(column: Column<Row>, sort: TableSort | undefined) {
  if (sort?.key !== column.key) return column.isSortable ? 'none' : undefined;
  return sort.isDescending ? 'descending' : 'ascending';
}

function headClass<Row>(column: Column<Row>, isAfterBox: boolean): string {
  const kind = column.isNumber ? css.numberHead : css.headCell;
  if (!column.isPinned) return kind ?? '';
  return `${kind} ${css.pinned} ${isAfterBox ? css.afterBox : ''}`;
}

/** The headings; pressing a sortable one sorts, the box before them takes every row. */
export function DataTableHead<Row>(props: HeadProps<Row>) {
  const { columns, tracks, sort, onSort, selection, sizing } = props;
  const [lastEdge, setLastEdge] = useState('');
  const tabStop = columns.find(({ key }) => key === lastEdge)?.key ?? columns.at(-1)?.key;
  const mark = (key: string) => (sort?.key === key ? (sort.isDescending ? ' ▼' : ' ▲') : '');
  return (
    <div className={css.head} role="row" aria-rowindex={1} style={tracks}>
      {selection && (
        <div role="columnheader" className={`${css.box} ${css.pinned}`}>
          <input
            type="checkbox"
            aria-label={partsText.selectAll}
            checked={selection.picked === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = selection.picked === 'some';
            }}
            onChange={() => (selection.picked === 'all' ? selection.onNone() : selection.onAll())}
          />
        </div>
      )}
      {columns.map((column) => (
        <div
          key={column.key}
          role="columnheader"
          aria-sort={ariaSort(column, sort)}
          className={headClass(column, selection !== undefined)}
          aria-label={column.header}
          title={column.hint ?? column.header}
        >
          {column.isSortable ? (
            <button
              type="button"
              title={[column.hint, partsText.sortBy(column.header)].filter(Boolean).join(' ')}
              onClick={() => onSort?.(column.key)}
            >
              {column.header}
              <span aria-hidden="true">{mark(column.key)}</span>
            </button>
          ) : (
            column.header
          )}
          <ColumnEdge
            header={column.header}
            own={sizing.widths[column.key]}
            isTabStop={column.key === tabStop}
            onTabStop={() => setLastEdge(column.key)}
            onWidth={(width) => sizing.setWidth(column.key, width)}
            onReset={() => sizing.resetWidth(column.key)}
          />
        </div>
      ))}
    </div>
  );
}
