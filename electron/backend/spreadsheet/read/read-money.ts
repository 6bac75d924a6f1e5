import { isPending } from '#rules/value/nothing.ts';
import { cellText } from '../file/clean-text.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Cell } from '../file/sheet-grid.ts';

/** Thousands in groups of three with one kind of separator, then decimals with the other; or no separator at all. */
const INDONESIAN = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;
/** What databases write: digits and a decimal point. Shorter ones ("2.50") may as well mean millions. */
const PROGRAM = /^(\d{4,})\.(\d{1,2})$|^(?:(\d+)\.0)$/;
/** In a column of millions the comma is always decimal and may be followed by more digits. */
const SCALED = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

interface Amount {
  readonly isNegative: boolean;
  readonly digits: string;
}

/** Takes the currency and the sign off: "Rp 1.000", "-Rp1.000", "Rp. -1.000,-", "(1.000)". */
function amountOf(text: string): Amount | null {
  const compact = text.replace(/\s+/g, '').replace(/[−–—]/g, '-');
  const match = /^(\()?(-)?(?:(?:rp|idr)\.?)?(-)?(\()?([\d.,]+-?)(\))?$/i.exec(compact);
  if (!match) return null;
  const [, outer, signBefore, signAfter, inner, digits = '', close] = match;
  const openings = [outer, inner].filter((bracket) => bracket !== undefined).length;
  const signs = [signBefore, signAfter].filter((sign) => sign !== undefined).length;
  if (openings !== (close === undefined ? 0 : 1) || signs + openings > 1) return null;
  return { isNegative: signs + openings === 1, digits };
}

/** In thousands three digits behind a comma are a group ("8,461" is 8.461.000), in millions they are decimals. */
function patternsOf(scale: number): readonly RegExp[] {
  if (scale === 1) return [INDONESIAN, ENGLISH, PROGRAM];
  return scale < 1e6 ? [INDONESIAN, ENGLISH, PROGRAM, SCALED] : [SCALED, ENGLISH];
}

function parseAmount(text: string, scale: number): number | null {
  const amount = amountOf(text);
  if (!amount) return null;
  const pattern = patternsOf(scale);
  const match = pattern.map((form) => form.exec(amount.digits)).find((found) => found !== null);
  if (!match) return null;
  const whole = Number((match[1] ?? match[3] ?? '').replace(/[.,]/g, ''));
  const fraction = match[2] === undefined || match[2] === '-' ? 0 : Number(`0.${match[2]}`);
  const value = Math.round(whole * scale + fraction * scale);
  if (!Number.isSafeInteger(value)) return null;
  return amount.isNegative && value !== 0 ? -value : value;
}

/**
 * An amount in whole rupiah. Reads "Rp 2.503.604.266,00", "1.498.274.400", "-Rp28.113.037", "(31.755.998)", numbers and
 * 0; decimals are rounded to the rupiah. Words and mistyped digits ("dua juta", "12O.000") are left out, not guessed.
 *
 * @param scale rupiah per unit of the column: 1, or 1.000.000 under a heading "(Rp juta)"
 */
export function readMoney(cell: Cell, field: string, scale = 1): Reading<number> {
  const text = cellText(cell);
  if (cell === null || text === null || isPending(text) || /^(?:rp|idr)\.?\s*[-–—]?$/i.test(text))
    return { value: null };
  const scaled = cell.number === undefined ? parseAmount(text, scale) : Math.round(cell.number * scale);
  if (scaled !== null && cell.day === undefined && Number.isSafeInteger(scaled)) {
    return { value: scaled === 0 ? 0 : scaled };
  }
  return {
    value: null,
    reason: cellReason(
      'ANGKA_TIDAK_TERBACA',
      'warning',
      field,
      text,
      (value) =>
        `Kolom ${field} berisi ${value} yang tidak terbaca sebagai jumlah uang, jadi tidak diambil. Tulis dengan angka saja, misalnya 120.000.`,
    ),
  };
}
