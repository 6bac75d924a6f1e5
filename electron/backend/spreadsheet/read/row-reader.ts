import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { describeField, isDayField } from '#rules/cooperative/field-lists.ts';
import { cellName } from '../file/clean-text.ts';
import type { Table, TableColumn } from '../find/table.ts';
import { readCount } from './read-count.ts';
import { isTick } from './read-mark.ts';
import { possibleDay, readDay } from './read-day.ts';
import { readMoney } from './read-money.ts';
import type { Reading } from './reading.ts';
import { meaningKey } from '../find/register-columns.ts';
import type { ColumnField } from '../find/register-columns.ts';
import type { YearColumn } from '../find/year-column.ts';
import type { Cell, Row } from '../file/sheet-grid.ts';

export interface RatDay {
  readonly bookYear: number;
  /** Null where the sheet only tells when the report came in. */
  readonly heldOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
  /** Ticked as held, with no day. */
  readonly isHeldUndated: boolean;
}

/** A field, or a figure of another book year than the list's. */
export type ReadKey = ColumnField | `${YearColumn}:${number}`;

/** Reads fields of one row by their meaning and gathers every remark, so a row shows all its reasons at once. */
export interface RowReader {
  readonly reasons: readonly Reason[];
  readonly add: (reason: Reason) => void;
  readonly has: (field: ColumnField) => boolean;
  readonly read: <Value>(
    field: ReadKey,
    reader: (cell: Cell, header: string, scale: number) => Reading<Value>,
  ) => Value | null;
  readonly text: (field: ColumnField) => string | null;
  readonly money: (field: ReadKey) => number | null;
  readonly count: (field: ReadKey) => number | null;
  /** A day that the register may keep: one that cannot be is left out and said so. */
  readonly day: (field: ColumnField) => PlainDate | null;
  /** @param listYear the book year of columns whose heading names none; null: they are not read */
  readonly rats: (listYear: number | null) => readonly RatDay[];
}

const RAT_MEANINGS = ['rat', 'ratReported', 'ratHeldMark'] as const;

/** RAT, legal entity, amendment: all but the day on which a certificate runs out. */
const isPastDay = (field: ColumnField): boolean =>
  field === 'lastRatOn' ||
  field === 'amendmentOn' ||
  (isDayField(field) && describeField(field).isPast === true);

/** The columns of a table by their meaning; made once per table. */
export function columnsByField(table: Table): ReadonlyMap<string, TableColumn> {
  return new Map(
    table.columns.flatMap((column): [string, TableColumn][] =>
      column.meaning === null ? [] : [[meaningKey(column.meaning), column]],
    ),
  );
}

/** @param today days of what is over cannot lie after it */
export function rowReader(
  cells: Row,
  table: Table,
  columns: ReadonlyMap<string, TableColumn>,
  today: PlainDate,
): RowReader {
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
    day: (field) =>
      read(field, (cell, header) => possibleDay(readDay(cell, header), header, isPastDay(field), today)),
    rats: (listYear) => {
      const byYear = new Map<number, RatDay>();
      const add = (bookYear: number, found: Partial<RatDay>) => {
        const known = byYear.get(bookYear) ?? {
          bookYear,
          heldOn: null,
          reportedOn: null,
          isHeldUndated: false,
        };
        byYear.set(bookYear, { ...known, ...found });
      };
      for (const { index, header, meaning } of table.columns) {
        const bookYear = meaning?.bookYear ?? listYear;
        const field = RAT_MEANINGS.find((one) => one === meaning?.field);
        if (bookYear === null || field === undefined) continue;
        const cell = cells[index] ?? null;
        const tick = isTick(cell);
        if (tick !== null) {
          if (tick && field !== 'ratReported') add(bookYear, { isHeldUndated: true });
          continue;
        }
        const day = take(possibleDay(readDay(cell, header), header, true, today));
        if (day !== null) add(bookYear, field === 'ratReported' ? { reportedOn: day } : { heldOn: day });
      }
      return [...byYear.values()];
    },
  };
}
