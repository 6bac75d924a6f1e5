import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTextSize } from '../../lib/text-size.tsx';
import { useIsLow } from '../../lib/use-room.ts';
import { useClipboardKeys } from '../../lib/use-clipboard-keys.ts';
import { DataTableFoot } from './data-table-foot.tsx';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import css from './data-table.module.css';
import { useRowMenu } from './row-menu.tsx';
import { useColumnWidths } from './use-column-widths.ts';
import type { Column, RowAction, RowLook, TableSelection, TableSort } from './data-table-column.ts';

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
  /** Every row has a second line under its name, and is as high as both. */
  readonly isTwoLine?: boolean;
  /** Lower rows; left out: where the window is low. */
  readonly isDense?: boolean;
  /** Where rows can be picked a double click opens, elsewhere a click; Enter always does. */
  readonly onOpen?: (row: Row) => void;
  readonly sort?: TableSort;
  readonly onSort?: (key: string) => void;
  /** Told which rows are in sight, so that a long list can be read piece by piece. */
  readonly onRange?: (first: number, last: number) => void;
  readonly selection?: TableSelection;
  /** How the box before a row is called. */
  readonly nameOf?: (row: Row) => string;
  /** The totals under the columns. */
  readonly foot?: { readonly label: string; readonly cellOf: (key: string) => ReactNode };
  /** Another list begins: back to the first row. */
  readonly listKey?: string;
  /** The row that has the cursor when the table opens; the cursor's row is told from then on. */
  readonly firstActive?: number | undefined;
  readonly onActive?: (index: number) => void;
  readonly look?: RowLook<Row>;
  /** What the right button offers besides opening, picking and copying. */
  readonly actionsOf?: (row: Row) => readonly RowAction[];
  readonly empty: ReactNode;
}

const ROW_REM = 2;
const DENSE_REM = 1.75;
const TWO_LINE_REM = 2.375;
const DENSE_TWO_LINE_REM = 2.125;
const BOX_TRACK = '2.25rem';

/** The cursor lies nowhere, or where a new screen puts it before anybody has done anything: at the title. */
const isNobodys = (element: Element | null): boolean =>
  element === null || element === document.body || element.matches('main h1');

/** A table of any length that draws only the rows in sight; arrow keys move, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowCount, rowAt, onRange, onActive, selection, listKey, firstActive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(firstActive ?? 0);
  // Where the cursor is to go. The row itself, not only that it moved: an effect of an earlier drawing may run last.
  const wanted = useRef(firstActive);
  const { percent } = useTextSize();
  const isLow = useIsLow();
  const isDense = props.isDense ?? isLow;
  const oneLine = isDense ? DENSE_REM : ROW_REM;
  const twoLine = isDense ? DENSE_TWO_LINE_REM : TWO_LINE_REM;
  const rowPixels = ((props.isTwoLine === true ? twoLine : oneLine) * 16 * percent) / 100;
  // oxlint-disable-next-line react/incompatible-library -- the React compiler, which it would trouble, is not used here
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 10,
    scrollPaddingStart: rowPixels,
    scrollPaddingEnd: props.foot ? rowPixels * 2 : 0,
    initialOffset: Math.max(0, (firstActive ?? 0) - 4) * rowPixels,
  });
  useEffect(() => virtual.measure(), [virtual, rowPixels]);
  const items = virtual.getVirtualItems();
  const [firstDrawn, lastDrawn] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onRange?.(firstDrawn, lastDrawn), [onRange, firstDrawn, lastDrawn]);

  const focusable = Math.min(active, Math.max(0, rowCount - 1));
  useEffect(() => {
    if (wanted.current === undefined) return;
    const lastRow = Math.max(0, rowCount - 1);
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${Math.min(wanted.current, lastRow)}"]`,
    );
    if (!row) return;
    wanted.current = undefined;
    // Rows that come late must not take the cursor from a box in which somebody has begun to type.
    const { activeElement } = document;
    const isElsewhere = !isNobodys(activeElement) && !scroller.current?.contains(activeElement);
    if (!isElsewhere) row.focus({ preventScroll: true });
  });

  const shownList = useRef(listKey);
  useEffect(() => {
    if (shownList.current === listKey) return;
    shownList.current = listKey;
    setActive(0);
    virtual.scrollToOffset(0);
  }, [listKey, virtual]);

  const activate = (index: number) => {
    setActive(index);
    onActive?.(index);
  };
  const moveTo = (index: number) => {
    wanted.current = index;
    activate(index);
    virtual.scrollToIndex(index);
    // Where the row is drawn already it has the cursor at once: a key pressed before the next drawing counts from it.
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    row?.focus({ preventScroll: true });
  };
  useClipboardKeys(scroller, {
    copy: selection && ((clipboard) => selection.onCopy(clipboard, focusable)),
  });
  const rowMenu = useRowMenu({
    columns,
    rowAt,
    selection,
    onOpen: props.onOpen,
    actionsOf: props.actionsOf,
    onActive: activate,
  });
  const sizing = useColumnWidths(props.label);
  const widthOf = ({ key, width }: Column<Row>): string => {
    const own = sizing.widths[key];
    return own === undefined ? width : `${own}rem`;
  };
  const tracks = {
    gridTemplateColumns: [...(selection ? [BOX_TRACK] : []), ...columns.map(widthOf)].join(' '),
  };
  return (
    <div className={css.frame} data-dense={isDense || undefined}>
      <div
        ref={scroller}
        className={rowCount === 0 ? css.headOnly : css.scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-multiselectable={selection ? true : undefined}
        tabIndex={-1}
        onContextMenu={rowMenu.onContextMenu}
      >
        <div className={css.sheet} role="presentation">
          <DataTableHead
            columns={columns}
            tracks={tracks}
            sort={props.sort}
            onSort={props.onSort}
            selection={selection}
            sizing={sizing}
          />
          <div className={css.rows} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = rowAt(item.index);
              return (
                <DataTableRow
                  key={item.key}
                  index={item.index}
                  row={row}
                  columns={columns}
                  tracks={tracks}
                  place={{ start: item.start, height: props.isWrapping ? undefined : item.size }}
                  measure={props.isWrapping ? virtual.measureElement : undefined}
                  isFocusable={item.index === focusable}
                  isSelected={
                    (selection?.marks?.isMarked ?? selection?.isPicked)?.(item.index) ??
                    (row !== undefined && props.keyOf(row) === props.selectedKey)
                  }
                  look={props.look}
                  lastIndex={rowCount - 1}
                  name={row === undefined ? '' : (props.nameOf?.(row) ?? props.keyOf(row))}
                  selection={selection}
                  onOpen={props.onOpen}
                  onActive={activate}
                  onMove={moveTo}
                />
              );
            })}
          </div>
          {props.foot && rowCount > 0 && (
            <DataTableFoot
              {...props.foot}
              columns={columns}
              tracks={tracks}
              hasBox={selection !== undefined}
            />
          )}
        </div>
      </div>
      {rowCount === 0 && (
        // Beside the grid, which holds rows alone; reached by Tab, for it may be longer than its room.
        <div className={css.empty} role="group" aria-label={props.label} tabIndex={0}>
          {props.empty}
        </div>
      )}
      {rowMenu.menu}
    </div>
  );
}
