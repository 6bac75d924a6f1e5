import { partsText } from '../../text/parts/parts.ts';
import type { Column } from './data-table-column.ts';
import css from './data-table.module.css';

interface CellsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  /** What the box before the row is for; undefined: no box. */
  readonly box?: RowBox | undefined;
}

interface RowBox {
  readonly name: string;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  /** Takes everything from the last row up to this one. */
  readonly onExtend: () => void;
}

function cellClass<Row>(column: Column<Row>, hasBox: boolean): string {
  const kind = column.isNumber ? css.numberCell : css.cell;
  if (!column.isPinned) return kind ?? '';
  return `${kind} ${css.pinned} ${hasBox ? css.afterBox : ''}`;
}

/** The cells of one row, with the box that picks it where rows can be picked. */
export function DataTableCells<Row>({ columns, row, box }: CellsProps<Row>) {
  return (
    <>
      {box && (
        <div
          role="gridcell"
          className={`${css.box} ${css.pinned}`}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={partsText.selectRow(box.name)}
            checked={box.isPicked}
            onChange={() => undefined}
            onClick={(event) => {
              event.stopPropagation();
              if (event.shiftKey) box.onExtend();
              else box.onPick();
            }}
          />
        </div>
      )}
      {columns.map((column) => (
        <div
          key={column.key}
          role="gridcell"
          className={cellClass(column, box !== undefined)}
          data-struck={column.isStruck}
          title={column.textOf?.(row)}
        >
          {column.render(row)}
        </div>
      ))}
    </>
  );
}
