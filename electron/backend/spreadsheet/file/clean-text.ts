import type { Cell } from './sheet-grid.ts';

const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;
/** What offices type where they know nothing: dashes, dots, a date of zeros. */
const UNKNOWN = /^(?:[-–—−_.\s]*|0{4}-00-00(?: 00:00:00)?|00[-/]00[-/]0{4})$/;

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

/** True for an empty cell, "-" and "0000-00-00": the office does not know, which is neither zero nor today. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.test(text);
}

/** Digits of a whole number as Excel keeps it, where it can still be exact. */
export function exactDigits(value: number): string | null {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? String(value) : null;
}

/**
 * A cell as words. A number comes with all its digits where Excel shows it shortened; a date or a number with leading
 * zeros comes as shown. Null where nothing is known.
 */
export function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  const shown = cleanText(cell.text);
  if (isUnknown(shown)) return null;
  if (cell.number === undefined || cell.day !== undefined || /^0\d/.test(shown)) return shown;
  return exactDigits(cell.number) ?? shown;
}

/** A cell as a name or remark; an Excel error such as #REF! names nobody. Figures and days refuse it instead. */
export function cellName(cell: Cell): string | null {
  const text = cellText(cell);
  return text !== null && EXCEL_ERROR.test(text) ? null : text;
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
