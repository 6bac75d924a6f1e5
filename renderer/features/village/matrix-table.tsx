import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { VillageSort } from '#contract/village.ts';
import { useTextSize } from '../../lib/text-size.tsx';
import type { CellPlace } from '../../parts/figure/figure-moves.ts';
import { matrixText as text } from '../../text/village/matrix.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead, type MatrixSort } from './matrix-head.tsx';
import { actionOf, type MatrixAct } from './matrix-keys.ts';
import { lineKey, needColumns, type Matrix, type MatrixLine } from './matrix-lines.ts';
import { cellId, DistrictLine, VillageLine } from './matrix-row.tsx';
import css from './matrix.module.css';

const ROW_REM = 1.5;
/** With large letters, or in a small window. */
const DENSE_REM = 1.375;
/** Head and foot, in rows. */
const HIDDEN_ROWS = 7;

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly lines: readonly MatrixLine[];
  readonly place: CellPlace;
  /** Needs being saved, by the code of the village. */
  readonly saving: ReadonlyMap<string, string>;
  readonly sort: MatrixSort;
  readonly isDense: boolean;
  readonly areAllFolded: boolean;
  readonly empty: ReactNode;
  readonly onSort: (by: VillageSort) => void;
  readonly onFold: (code: string) => void;
  readonly onFoldAll: () => void;
  readonly onPlace: (place: CellPlace) => void;
  readonly onAct: (action: MatrixAct) => void;
}

/**
 * Villages by what each needs. One cell has the cursor; the grid keeps the focus and names that cell to readers, so
 * that rows can come and go with the scrolling.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, lines, place, saving, onPlace, onAct, onFold } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { percent } = useTextSize();
  const rowPixels = ((props.isDense ? DENSE_REM : ROW_REM) * 16 * percent) / 100;
  // oxlint-disable-next-line react/incompatible-library -- the React compiler, which it would trouble, is not used here
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 8,
    // Head and foot stay in sight and hide what lies under them.
    scrollPaddingEnd: rowPixels * HIDDEN_ROWS,
  });
  useEffect(() => virtual.measure(), [virtual, rowPixels]);
  useEffect(() => virtual.scrollToIndex(place.row), [virtual, place.row]);
  const { needs } = matrix;
  const starts = useMemo(
    () => new Set(needColumns(needs).flatMap((group) => group.needs.slice(0, 1))),
    [needs],
  );
  const tracks = useMemo(
    () => ({ gridTemplateColumns: `minmax(9.5rem, 1fr) repeat(${needs.length}, 2.125rem) 3.75rem` }),
    [needs.length],
  );
  const current = lines[place.row];
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the buttons in the head are their own.
    if (event.target !== scroller.current || !current) return;
    const size = { rows: lines.length, columns: needs.length + 1 };
    const action = actionOf(event, place, size, current.kind === 'district' || place.column === 0);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'go') onPlace(action.to);
    else onAct(action);
  };
  // Stable, so that a line is drawn again only when something of it changed.
  const latest = useRef({ onPlace, onAct });
  useEffect(() => {
    latest.current = { onPlace, onAct };
  });
  const onCell = useMemo(
    () => (row: number, column: number, isDouble: boolean) => {
      latest.current.onPlace({ row, column });
      scroller.current?.focus({ preventScroll: true });
      if (isDouble) latest.current.onAct({ kind: 'edit' });
    },
    [],
  );
  return (
    <div className={css.frame}>
      <div
        ref={scroller}
        className={css.scroller}
        role="grid"
        aria-label={text.table}
        aria-describedby={`${gridId}keys`}
        aria-rowcount={lines.length + 4}
        aria-colcount={needs.length + 2}
        aria-activedescendant={current && cellId(gridId, lineKey(current), place.column)}
        tabIndex={0}
        data-matrix
        onKeyDown={onKeyDown}
      >
        <div className={css.sheet} role="presentation">
          <MatrixHead
            matrix={matrix}
            tracks={tracks}
            sort={props.sort}
            onSort={props.onSort}
            areAllFolded={props.areAllFolded}
            onFoldAll={props.onFoldAll}
          />
          <div className={css.rows} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, size }) => {
              const line = lines[index];
              if (!line) return null;
              const shared = {
                gridId,
                index,
                needs,
                starts,
                start,
                height: size,
                ...tracks,
                active: index === place.row ? place.column : null,
                onCell,
              };
              return line.kind === 'district' ? (
                <DistrictLine key={lineKey(line)} {...shared} {...line} onFold={onFold} />
              ) : (
                <VillageLine
                  key={lineKey(line)}
                  {...shared}
                  row={line.row}
                  saving={saving.get(line.row.code) ?? ''}
                />
              );
            })}
          </div>
          {lines.length === 0 ? (
            <div className={css.empty} role="row">
              <div role="gridcell">{props.empty}</div>
            </div>
          ) : (
            <MatrixFoot matrix={matrix} tracks={tracks} />
          )}
        </div>
      </div>
      <p id={`${gridId}keys`} hidden>
        {text.keys}
      </p>
    </div>
  );
}
