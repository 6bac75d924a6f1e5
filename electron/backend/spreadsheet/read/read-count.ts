import { isPending } from '#rules/value/nothing.ts';
import { cellText } from '../file/clean-text.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Cell } from '../file/sheet-grid.ts';

const WHOLE = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]0{1,2})?(?:\s*(?:orang|org|anggota))?$/i;

/** A count of people: 126, "1.234", "126 orang", "126.0". Fractions, minus signs and words are left out. */
export function readCount(cell: Cell, field: string): Reading<number> {
  const text = cellText(cell);
  if (cell === null || text === null || isPending(text)) return { value: null };
  const match = WHOLE.exec(text);
  const typed = match ? Number((match[1] ?? '').replace(/[.,]/g, '')) : Number.NaN;
  const value = cell.number ?? typed;
  if (Number.isSafeInteger(value) && value >= 0 && cell.day === undefined) return { value };
  return {
    value: null,
    reason: cellReason(
      'ANGKA_TIDAK_TERBACA',
      'warning',
      field,
      text,
      (shown) =>
        `Kolom ${field} berisi ${shown} yang bukan bilangan bulat, jadi tidak diambil. Tulis jumlahnya dengan angka, misalnya 126.`,
    ),
  };
}
