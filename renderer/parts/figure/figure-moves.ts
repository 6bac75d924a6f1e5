/** A cell of a table of figures; `row` equal to the number of rows is the total's line. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface TableSize {
  /** Lines with figures, the total's included. */
  readonly rows: number;
  readonly columns: number;
}

const PAGE_ROWS = 15;

/** The cell kept within the table. */
export function withinTable({ row, column }: CellPlace, size: TableSize): CellPlace {
  return {
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  };
}

/** Where a key leads from a cell, as in a spreadsheet; undefined when the key is none of the table's. */
export function cellAfter(
  key: string,
  isCtrl: boolean,
  from: CellPlace,
  size: TableSize,
): CellPlace | undefined {
  const steps: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { ...from, row: from.row - 1 },
    ArrowDown: { ...from, row: from.row + 1 },
    ArrowLeft: { ...from, column: from.column - 1 },
    ArrowRight: { ...from, column: from.column + 1 },
    PageUp: { ...from, row: from.row - PAGE_ROWS },
    PageDown: { ...from, row: from.row + PAGE_ROWS },
    Home: { row: isCtrl ? 0 : from.row, column: 0 },
    End: { row: isCtrl ? size.rows - 1 : from.row, column: size.columns - 1 },
  };
  const next = steps[key];
  return next && withinTable(next, size);
}
