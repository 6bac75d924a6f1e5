import type { ReactNode } from 'react';
import css from './small-table.module.css';

interface SmallTableProps {
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly ReactNode[];
    /** Just added: brought into sight and marked. */
    readonly isNew?: boolean;
    /** The first hit of a search: what Enter takes. */
    readonly isMarked?: boolean;
  }[];
  /** The last line, in bold. */
  readonly total?: readonly ReactNode[];
  /** Every column but the first holds figures. */
  readonly isNumeric?: boolean;
}

function intoSight(row: HTMLTableRowElement | null): void {
  row?.scrollIntoView({ block: 'center' });
}

/** A table short enough to be drawn whole. */
export function SmallTable({ label, headers, rows, total, isNumeric = false }: SmallTableProps) {
  const line = (cells: readonly ReactNode[]) =>
    cells.map((cell, index) => <td key={headers[index]}>{cell}</td>);
  return (
    <table className={isNumeric ? css.numeric : css.table} aria-label={label}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            ref={row.isNew ? intoSight : undefined}
            data-new={row.isNew || undefined}
            data-marked={row.isMarked || undefined}
          >
            {line(row.cells)}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>{line(total)}</tr>
        </tfoot>
      )}
    </table>
  );
}
