import { memo, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { cellAfter, withinTable, type CellPlace } from './figure-moves.ts';
import css from './figure-table.module.css';

export interface FigureColumn {
  readonly key: string;
  readonly heading: string;
  /** Small under the heading: a unit, a book year. */
  readonly under?: string | undefined;
  /** The whole definition, as the heading's hint. */
  readonly hint?: string | undefined;
}

export interface FigureCell {
  readonly text: string;
  /** Something stands behind the number and can be opened. */
  readonly isOpen: boolean;
}

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly FigureCell[];
}

interface FigureTableProps {
  readonly label: string;
  readonly rowHeading: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly total?: FigureRow | undefined;
  /** Opens what stands behind a number; the row is null for the total. */
  readonly onOpen?: ((row: FigureRow | null, columnIndex: number) => void) | undefined;
  /** Hint of a number that can be opened. */
  readonly openHint?: string;
}

interface LineProps {
  readonly row: FigureRow;
  readonly index: number;
  /** The column that takes the keyboard's cursor, when it stands in this line. */
  readonly active: number | undefined;
  readonly openHint: string | undefined;
}

/** One line; drawn again only when its own figures or its cursor change. */
const Line = memo(({ row, index, active, openHint }: LineProps) => (
  <tr>
    <th scope="row" title={row.label}>
      {row.label}
    </th>
    {row.cells.map((cell, column) => (
      <td
        // oxlint-disable-next-line react/no-array-index-key -- a figure is known by its place in the line
        key={column}
        role="gridcell"
        data-row={index}
        data-column={column}
        tabIndex={column === active ? 0 : -1}
        className={cell.isOpen ? css.open : undefined}
        title={cell.isOpen ? openHint : undefined}
      >
        {cell.text}
      </td>
    ))}
  </tr>
));
Line.displayName = 'Line';

/** The cell under an event, by its place. */
function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}

/**
 * A table of figures: headings and first column stay in sight, the total at the bottom too. Arrow keys move from number
 * to number, Enter or a click opens what was counted.
 */
export function FigureTable(props: FigureTableProps) {
  const { rows, columns, total, onOpen } = props;
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const hasMoved = useRef(false);
  const size = { rows: rows.length + (total ? 1 : 0), columns: columns.length };
  const active = withinTable(place, size);
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column]);
  const open = (at: CellPlace) => {
    const row = rows[at.row] ?? null;
    const cell = (row ?? total)?.cells[at.column];
    if (cell?.isOpen) onOpen?.(row, at.column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    if (!at) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(at);
      return;
    }
    const next = cellAfter(event.key, event.ctrlKey, at, size);
    if (!next) return;
    event.preventDefault();
    hasMoved.current = true;
    setPlace(next);
  };
  const onClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (!at) return;
    setPlace(at);
    open(at);
  };
  return (
    <div className={css.scroll}>
      <table
        ref={table}
        className={css.table}
        role="grid"
        aria-label={props.label}
        aria-rowcount={size.rows + 1}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr>
            <th scope="col">{props.rowHeading}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.hint}>
                {column.heading}
                {column.under !== undefined && <small>{column.under}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Line
              key={row.key}
              row={row}
              index={index}
              active={index === active.row ? active.column : undefined}
              openHint={props.openHint}
            />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Line
              row={total}
              index={rows.length}
              active={active.row === rows.length ? active.column : undefined}
              openHint={props.openHint}
            />
          </tfoot>
        )}
      </table>
    </div>
  );
}
