import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isTickText } from '#rules/value/tick.ts';
import { cellName, cellText, comparableWords } from '../file/clean-text.ts';
import type { Cell } from '../file/sheet-grid.ts';
import { isBookYear } from '../find/header-label.ts';
import { readDay } from './read-day.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';

const NO_TICK = /^(?:0|tidak|tdk|belum|blm|n|t|belum rat|belum melaksanakan|☐|✗|✘)$/i;

/** True for a tick, false for an empty cell or a "no", null for words that are neither. */
export function isTick(cell: Cell): boolean | null {
  const shown = cell?.text.trim() ?? '';
  if (isTickText(shown)) return true;
  const text = cellName(cell);
  if (text === null || NO_TICK.test(text)) return false;
  return isTickText(comparableWords(text)) ? true : NO_TICK.test(comparableWords(text)) ? false : null;
}

/** The newest book year that has ended; calendar years, as the law has it unless the statutes say otherwise. */
export const lastEndedYear = (today: PlainDate): number => dateParts(today).year - 1;

/** The book year a day of state stands for: its own on 31 December, else the one that ended before it. */
export function yearOfState(day: PlainDate): number {
  const { year, month, day: date } = dateParts(day);
  return month === 12 && date === 31 ? year : year - 1;
}

/** A book year in a cell of its own: "2024", "TB 2024", or the day of the state: "31-12-2024". */
export function readBookYear(cell: Cell, field: string, today: PlainDate): Reading<number> {
  const text = cellText(cell);
  if (text === null) return { value: null };
  const words = /^(?:tahun buku |tahun |tb |th |thn )?(\d{4})$/.exec(comparableWords(text));
  const typed = words && cell?.day === undefined ? Number(words[1]) : Number.NaN;
  const day = Number.isNaN(typed) ? readDay(cell, field).value : null;
  const year = day === null ? typed : yearOfState(day);
  if (isBookYear(year) && year <= lastEndedYear(today)) return { value: year };
  return {
    value: null,
    reason: cellReason(
      'TAHUN_BUKU_TIDAK_DISEBUT',
      'warning',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang bukan tahun buku yang sudah berakhir, jadi tidak diambil. Tulis tahunnya, misalnya ${String(lastEndedYear(today))}.`,
    ),
  };
}
