import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { cellText } from '../file/clean-text.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Cell } from '../file/sheet-grid.ts';

/** A calendar day in any of the styles offices use, or an Excel date; "-", "" and "0000-00-00" mean not known. */
export function readDay(cell: Cell, field: string): Reading<PlainDate> {
  const text = cellText(cell);
  if (cell === null || text === null) return { value: null };
  // A zero with a date format is an empty cell that a formula filled.
  if (cell.number === 0) return { value: null };
  const value =
    cell.day ?? (cell.number === undefined || cell.number >= 1e6 ? parseTypedDate(text) : undefined);
  if (value !== undefined) return { value };
  return {
    value: null,
    reason: cellReason(
      'TANGGAL_TIDAK_TERBACA',
      'refuse',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang bukan tanggal di kalender. Tulis misalnya 18-11-2025, atau kosongkan bila belum diketahui.`,
    ),
  };
}
