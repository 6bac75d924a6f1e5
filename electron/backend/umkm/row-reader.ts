import { isNothing } from '#rules/value/nothing.ts';
import type { Reason, ReasonCode } from '#rules/value/reason.ts';
import { cellText } from '../spreadsheet/file/clean-text.ts';
import type { Cell } from '../spreadsheet/file/sheet-grid.ts';
import type { Reading } from '../spreadsheet/read/reading.ts';
import { shownValue } from '../spreadsheet/read/reading.ts';
import { columnsThatSay, labelOfColumn } from './find-table.ts';
import type { FoundColumn, UmkmDataRow, UmkmTable } from './find-table.ts';
import type { UmkmColumn } from './headings.ts';

export const MOST_LETTERS = { short: 200, long: 2000 };

/** What stands in these is not repeated in a remark. */
const PERSONAL: ReadonlySet<UmkmColumn> = new Set(['ownerNik', 'ownerAddress', 'phone']);

/** Reads cells by what their columns say, and keeps what is to be said about them. */
export function reader(table: UmkmTable, { cells }: UmkmDataRow) {
  const reasons: Reason[] = [];
  const at = ({ index }: FoundColumn): Cell => cells[index] ?? null;
  const textAt = (column: FoundColumn): string => {
    const text = cellText(at(column));
    return text === null || isNothing(text) ? '' : text.trim().replaceAll(/\s+/g, ' ');
  };
  const warn = (code: ReasonCode, column: UmkmColumn, value: string, message: string): void => {
    reasons.push({ code, level: 'warning', field: labelOfColumn(column), value: shownValue(value), message });
  };
  const bounded = (column: UmkmColumn, text: string, most: number): string => {
    if (text.length <= most) return text;
    warn(
      'TEKS_TERLALU_PANJANG',
      column,
      text,
      `Kolom ${labelOfColumn(column)} berisi lebih dari ${String(most)} huruf, jadi tidak diambil. Ringkaskan isinya.`,
    );
    return '';
  };
  const leave = (column: UmkmColumn, why: string): void => {
    for (const text of columnsThatSay(table, column).map(textAt))
      if (text !== '')
        warn(
          'ISI_TIDAK_DIAMBIL',
          column,
          PERSONAL.has(column) ? '' : text,
          `Kolom ${labelOfColumn(column)} berisi, tetapi ${why}, jadi tidak diambil.`,
        );
  };
  return {
    reasons,
    warn,
    /** Says of what stands in a column that it is not taken, and why. */
    leave,
    bounded,
    text: (column: UmkmColumn, most = MOST_LETTERS.short): string =>
      bounded(
        column,
        columnsThatSay(table, column)
          .map(textAt)
          .find((text) => text !== '') ?? '',
        most,
      ),
    /** Of several columns of one kind, each with its heading. */
    all: (column: UmkmColumn) =>
      columnsThatSay(table, column).map((found) => ({ found, cell: at(found), text: textAt(found) })),
    cell: (column: UmkmColumn): Cell => {
      const [found] = columnsThatSay(table, column);
      return found ? at(found) : null;
    },
    take: <Value>(reading: Reading<Value>): Value | null => {
      if (reading.reason) reasons.push(reading.reason);
      return reading.value;
    },
  };
}
export type Reader = ReturnType<typeof reader>;
