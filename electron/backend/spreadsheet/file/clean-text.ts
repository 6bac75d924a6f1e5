import { isBlankWord, isNothing, isPending, namesNothing } from '#rules/value/nothing.ts';
import type { Cell } from './sheet-grid.ts';

/** Single words of plain letters, digits and signs: most cells, and nothing of them is to be cleaned. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** Text without the traces of copying: line breaks, hard spaces, invisible marks, doubled spaces. */
export function cleanText(text: string): string {
  if (text === '' || CLEAN.test(text)) return text;
  return (
    text
      .normalize('NFC')
      // Half a character cannot be stored: what comes back would differ from what was written.
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  );
}

/** Digits of a whole number as Excel keeps it, where it can still be exact. */
export function exactDigits(value: number): string | null {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? String(value) : null;
}

/**
 * What a cell shows, cleaned. A number comes with all its digits where Excel shows it shortened; a date or a number with
 * leading zeros comes as shown. Null for an empty cell, a dash and "NULL".
 */
export function cellWords(cell: Cell): string | null {
  if (cell === null) return null;
  const shown = cleanText(cell.text);
  if (isBlankWord(shown)) return null;
  if (cell.number === undefined || cell.day !== undefined || /^0\d/.test(shown)) return shown;
  return exactDigits(cell.number) ?? shown;
}

/** A cell as words; null where nothing is known ("-", "NULL", "tidak ada", "0000-00-00"). Zero is an amount. */
export function cellText(cell: Cell): string | null {
  const words = cellWords(cell);
  return words === null || isNothing(words) ? null : words;
}

/** A cell as a name, an address or a remark: "0" names nobody, and an apostrophe that keeps Excel from counting goes. */
export function cellName(cell: Cell): string | null {
  const words = cellWords(cell)?.replace(/^'(?=[\d=+@-])/, '') ?? null;
  return words === null || namesNothing(words) ? null : words;
}

/** A number that is a name: "1234567.0" of a program is "1234567"; not there yet it is none. */
export function cellNumberName(cell: Cell): string | null {
  const words = cellName(cell)?.replace(/^(\d+)[.,]0+$/, '$1') ?? null;
  return words === null || isPending(words) ? null : words;
}

/** Lower-case words without punctuation, for comparing what people typed. */
export function comparableWords(text: string): string {
  return cleanText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
