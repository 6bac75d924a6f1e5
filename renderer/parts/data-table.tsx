import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTextSize } from '../lib/text-size.tsx';
import { partsText } from '../text/parts.ts';
import css from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** A track of a CSS grid: `8rem`, `minmax(12rem, 1fr)`. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
  readonly render: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowCount: number;
  /** Undefined while that part of a long list is still being read. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly keyOf: (row: Row) => string;
  readonly selectedKey?: string | undefined;
  /** Rows grow with their sentences instead of cutting them. */
  readonly isWrapping?: boolean;
  readonly onOpen?: (row: Row) => void;
  readonly sort?: { readonly key: string; readonly isDescending: boolean };
  readonly onSort?: (key: string) => void;
  /** Told which rows are in sight, so that a long list can be read piece by piece. */
  readonly onRange?: (first: number, last: number) => void;
  readonly empty: ReactNode;
}

const ROW_REM = 2;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 14, PageUp: -14 };

function targetOf(key: string, index: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.max(0, Math.min(last, index + step));
}

/** A table of any length that draws only the rows in sight; arrow keys move, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowCount, rowAt, onRange, sort } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const hasMoved = useRef(false);
  const { percent } = useTextSize();
  const rowPixels = (ROW_REM * 16 * percent) / 100;
  // oxlint-disable-next-line react/incompatible-library -- the React compiler, which it would trouble, is not used here
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 10,
    scrollPaddingStart: rowPixels,
  });
  useEffect(() => virtual.measure(), [virtual, rowPixels]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  const focusable = Math.min(active, Math.max(0, rowCount - 1));
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${focusable}"]`)
      ?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const row = rowAt(index);
    if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      props.onOpen?.(row);
      return;
    }
    const target = targetOf(event.key, index, rowCount - 1);
    if (target === undefined) return;
    event.preventDefault();
    hasMoved.current = true;
    setActive(target);
    virtual.scrollToIndex(target);
  };

  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };
  const ariaSort = (column: Column<Row>) => {
    if (sort?.key !== column.key) return column.isSortable ? 'none' : undefined;
    return sort.isDescending ? 'descending' : 'ascending';
  };
  return (
    <div className={css.frame}>
      <div
        ref={scroller}
        className={css.scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        tabIndex={-1}
      >
        <div className={css.sheet} role="presentation">
          <div className={css.head} role="row" aria-rowindex={1} style={tracks}>
            {columns.map((column) => (
              <div
                key={column.key}
                role="columnheader"
                aria-sort={ariaSort(column)}
                className={column.isNumber ? css.numberHead : css.headCell}
              >
                {column.isSortable ? (
                  <button
                    type="button"
                    title={partsText.sortBy(column.header)}
                    onClick={() => props.onSort?.(column.key)}
                  >
                    {column.header}
                    <span aria-hidden="true">
                      {sort?.key === column.key ? (sort.isDescending ? ' ▼' : ' ▲') : ''}
                    </span>
                  </button>
                ) : (
                  column.header
                )}
              </div>
            ))}
          </div>
          <div className={css.rows} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rowAt(item.index);
              const key = row === undefined ? undefined : props.keyOf(row);
              return (
                <div
                  key={item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={key !== undefined && key === props.selectedKey}
                  data-index={item.index}
                  ref={props.isWrapping ? virtual.measureElement : undefined}
                  tabIndex={item.index === focusable ? 0 : -1}
                  className={`${props.onOpen ? css.openRow : css.row} ${props.isWrapping ? css.wrapping : ''}`}
                  style={{
                    ...tracks,
                    ...(props.isWrapping ? {} : { height: item.size }),
                    transform: `translateY(${item.start}px)`,
                  }}
                  onFocus={() => setActive(item.index)}
                  onKeyDown={(event) => onKeyDown(event, item.index)}
                  onClick={() => row !== undefined && props.onOpen?.(row)}
                >
                  {row !== undefined &&
                    columns.map((column) => (
                      <div
                        key={column.key}
                        role="gridcell"
                        className={column.isNumber ? css.numberCell : css.cell}
                      >
                        {column.render(row)}
                      </div>
                    ))}
                </div>
              );
            })}
          </div>
        </div>
        {rowCount === 0 && <div className={css.empty}>{props.empty}</div>}
      </div>
    </div>
  );
}
