import type { ReactNode } from 'react';
import type { Column } from './data-table-column.ts';
import css from './data-table.module.css';

interface FootProps<Row> {
  readonly label: string;
  readonly cellOf: (key: string) => ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly tracks: { readonly gridTemplateColumns: string };
  readonly hasBox: boolean;
}

/** The totals, always in sight under the list; its word stands in the first column. */
export function DataTableFoot<Row>({ label, cellOf, columns, tracks, hasBox }: FootProps<Row>) {
  return (
    <div className={css.foot} role="row" aria-label={label} style={tracks}>
      {hasBox && <div role="gridcell" className={`${css.box} ${css.pinned}`} />}
      {columns.map((column, index) => (
        <div
          key={column.key}
          role="gridcell"
          className={`${column.isNumber ? css.numberCell : css.cell} ${column.isPinned ? css.pinned : ''} ${
            column.isPinned && hasBox ? css.afterBox : ''
          }`}
        >
          {index === 0 ? label : cellOf(column.key)}
        </div>
      ))}
    </div>
  );
}
