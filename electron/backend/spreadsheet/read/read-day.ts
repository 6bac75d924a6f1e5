import { formatLongDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { isNoDay, isPending } from '#rules/value/nothing.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { cellText } from '../file/clean-text.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Cell } from '../file/sheet-grid.ts';

/**
 * A calendar day in any of the styles offices use, or an Excel date. What spreadsheets and databases show for an empty
 * cell ("-", "0000-00-00", "00/01/1900", "01/01/1970") means not known.
 */
export function readDay(cell: Cell, field: string): Reading<PlainDate> {
  const text = cellText(cell);
  // A zero with a date format is an empty cell that a formula filled.
  if (cell === null || text === null || cell.number === 0) return { value: null };
  if (/^[0\s]+$/.test(text) || isPending(text) || isNoDay(cell.day ?? text)) return { value: null };
  const value =
    cell.day ?? (cell.number === undefined || cell.number >= 1e6 ? parseTypedDate(text) : undefined);
  if (value !== undefined) return { value };
  return {
    value: null,
    reason: cellReason(
      'TANGGAL_TIDAK_TERBACA',
      'warning',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang bukan tanggal di kalender, jadi tidak diambil. Tulis misalnya 18-11-2025, atau kosongkan bila belum diketahui.`,
    ),
  };
}

/** Cooperatives of the republic: what is dated before it is a slip of the pen. */
const FIRST_DAY = toPlainDate('1945-08-17');

/** A day outside the life of any cooperative is no fact: left out, and said so. */
export function possibleDay(
  reading: Reading<PlainDate>,
  field: string,
  isPast: boolean,
  today: PlainDate,
): Reading<PlainDate> {
  const { value } = reading;
  if (value === null || (value >= FIRST_DAY && !(isPast && value > today))) return reading;
  const why = value < FIRST_DAY ? 'terlalu lama berlalu' : 'belum tiba';
  return {
    value: null,
    reason: cellReason(
      'TANGGAL_TIDAK_MUNGKIN',
      'warning',
      field,
      formatLongDate(value),
      (shown) => `Kolom ${field} berisi ${shown} yang ${why}, jadi tidak diambil. Periksa tahunnya.`,
    ),
  };
}
