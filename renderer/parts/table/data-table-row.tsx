import type { KeyboardEvent, MouseEvent } from 'react';
import { DataTableCells } from './data-table-cells.tsx';
import { rowAfterKey } from './data-table-keys.ts';
import type { Column, RowLook, TableSelection } from './data-table-column.ts';
import css from './data-table.module.css';

interface RowProps<Row> {
  readonly index: number;
  readonly lastIndex: number;
  readonly row: Row | undefined;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly tracks: { readonly gridTemplateColumns: string };
  /** Pixels; no height: as high as its sentences. */
  readonly place: { readonly start: number; readonly height: number | undefined };
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  readonly isFocusable: boolean;
  readonly isSelected: boolean;
  readonly selection: TableSelection | undefined;
  readonly look: RowLook<Row> | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onActive: (index: number) => void;
  readonly onMove: (index: number) => void;
}

/** One row with its keys: arrows move, Enter opens, Space picks (or opens where nothing is picked). */
export function DataTableRow<Row>(props: RowProps<Row>) {
  const { index, row, selection, onOpen, tracks, place, measure, isFocusable, isSelected } = props;
  const open = () => row !== undefined && onOpen?.(row);

  const pickByKey = (event: KeyboardEvent): boolean => {
    if (!selection) return false;
    if (event.key === ' ') selection.onToggle(index);
    else if (event.key.toLowerCase() === 'a' && event.ctrlKey) selection.onAll();
    else if (event.key === 'Escape' && selection.marks) selection.marks.onClear();
    else if (event.key === 'Escape' && selection.picked !== 'none') selection.onNone();
    else return false;
    return true;
  };
  const moveByKey = (event: KeyboardEvent): boolean => {
    const target = event.ctrlKey || event.altKey ? undefined : rowAfterKey(event.key, index, props.lastIndex);
    if (target === undefined) return false;
    if (event.shiftKey) selection?.onExtend(target);
    else selection?.onMove(target);
    props.onMove(target);
    return true;
  };
  const openByKey = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    open();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (pickByKey(event) || moveByKey(event) || openByKey(event)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (!selection) open();
    else if (event.shiftKey) selection.onExtend(index);
    else if (event.ctrlKey) (selection.marks?.onMark ?? selection.onToggle)(index);
    else selection.onMove(index);
  };
  const line = row === undefined ? undefined : props.look?.lineOf?.(row);
  const lineLook = props.look?.isLineHeading === true ? css.heading : css.line;
  const tone = row === undefined ? undefined : props.look?.toneOf?.(row);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      ref={measure}
      tabIndex={isFocusable ? 0 : -1}
      className={[
        onOpen ? css.openRow : css.row,
        selection ? css.pickable : '',
        measure ? css.wrapping : '',
        tone === undefined ? '' : css[tone],
        line === undefined ? '' : lineLook,
      ].join(' ')}
      style={{
        ...tracks,
        ...(place.height === undefined ? {} : { height: place.height }),
        transform: `translateY(${place.start}px)`,
      }}
      onFocus={() => props.onActive(index)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={() => selection && open()}
    >
      {line !== undefined && (
        <div role="gridcell" aria-colspan={props.columns.length} className={css.lineCell}>
          {line}
        </div>
      )}
      {row !== undefined && line === undefined && (
        <DataTableCells
          columns={props.columns}
          row={row}
          box={
            selection && {
              name: props.name,
              isPicked: selection.isPicked(index),
              onPick: () => selection.onToggle(index),
              onExtend: () => selection.onExtend(index),
            }
          }
        />
      )}
    </div>
  );
}
