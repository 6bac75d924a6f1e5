import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { cellName } from '../file/clean-text.ts';
import type { Table, TableColumn } from '../find/table.ts';
import { readCount } from './read-count.ts';
import { readDay } from './read-day.ts';
import { readMoney } from './read-money.ts';
import type { Reading } from './reading.ts';
import { meaningKey } from '../find/register-columns.ts';
import type { ColumnField } from '../find/register-columns.ts';
import type { Cell, Row } from '../file/sheet-grid.ts';

export interface RatDay {
  readonly bookYear: number;
  /** Null where the sheet only tells when the report came in. */
  readonly heldOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
}

/** Reads fields of one row by their meaning and gathers every remark, so a row shows all its reasons at once. */
export interface RowReader {
  readonly reasons: readonly Reason[];
  readonly add: (reason: Reason) => void;
  readonly has: (field: ColumnField) => boolean;
  readonly read: <Value>(
    field: ColumnField,
    reader: (cell: Cell, header: string, scale: number) => Reading<Value>,
  ) => Value | null;
  readonly text: (field: ColumnField) => string | null;
  readonly money: (field: ColumnField) => number | null;
  readonly count: (field: ColumnField) => number | null;
  readonly day: (field: ColumnField) => PlainDate | null;
  readonly rats: () => readonly RatDay[];
}

/** The columns of a table by their meaning; made once per table. */
export function columnsByField(table: Table): ReadonlyMap<string, TableColumn> {
  return new Map(
    table.columns.flatMap((column): [string, TableColumn][] =>
      column.meaning === null ? [] : [[meaningKey(column.meaning), column]],
    ),
  );
}

export function rowReader(cells: Row, table: Table, columns: ReadonlyMap<string, TableColumn>): RowReader {
  const reasons: Reason[] = [];
  const take = <Value>({ value, reason }: Reading<Value>): Value | null => {
    if (reason) reasons.push(reason);
    return value;
  };
  const read: RowReader['read'] = (field, reader) => {
    const column = columns.get(field);
    if (!column) return null;
    return take(reader(cells[column.index] ?? null, column.header, column.meaning?.scale ?? 1));
  };
  return {
    reasons,
    add: (reason) => reasons.push(reason),
    has: (field) => columns.has(field),
    read,
    text: (field) => read(field, (cell) => ({ value: cellName(cell) })),
    money: (field) => read(field, readMoney),
    count: (field) => read(field, readCount),
    day: (field) => read(field, readDay),
    rats: () => {
      const byYear = new Map<number, RatDay>();
      for (const { index, header, meaning } of table.columns) {
        const bookYear = meaning?.bookYear ?? null;
        if (bookYear === null || (meaning?.field !== 'rat' && meaning?.field !== 'ratReported')) continue;
        const day = take(readDay(cells[index] ?? null, header));
        if (day === null) continue;
        const known = byYear.get(bookYear) ?? { bookYear, heldOn: null, reportedOn: null };
        byYear.set(
          bookYear,
          meaning.field === 'rat' ? { ...known, heldOn: day } : { ...known, reportedOn: day },
        );
      }
      return [...byYear.values()];
    },
  };
}
