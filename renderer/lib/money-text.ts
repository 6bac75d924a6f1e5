import { formatInteger } from '#rules/value/numbers.ts';

const DIGITS_OR_GROUPS = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)$/;
/** 999 trillion: beyond any cooperative, and still exact. */
const LIMIT = 1e15;

/**
 * Whole rupiah (or a count) as an office types it: "1250000", "1.250.000", "Rp 1.250.000", "1.250.000,00", "-15.000".
 * Null when blank; undefined when it cannot be read: a dot counts as thousands only before groups of three.
 */
export function readMoney(text: string): number | null | undefined {
  const typed = text
    .replace(/\s/g, '')
    .replace(/^(-?)Rp\.?/i, '$1')
    .replace(/,(?:0{1,2}|-)$/, '');
  if (typed === '' || typed === '-') return null;
  if (!DIGITS_OR_GROUPS.test(typed)) return undefined;
  const value = Number(typed.replaceAll('.', ''));
  return Math.abs(value) <= LIMIT ? value : undefined;
}

/** How an amount reads once entered; what cannot be read stays as typed. */
export function tidyMoney(text: string): string {
  const value = readMoney(text);
  if (value === undefined) return text.trim();
  return value === null ? '' : formatInteger(value);
}

export interface TypedText {
  readonly text: string;
  /** Where the cursor stands, counted in characters from the start. */
  readonly caret: number;
}

/** Digits before the cursor, so that it can be found again after dots have moved. */
const digitsIn = (text: string) => text.replace(/\D/g, '').length;

function caretAfter(text: string, digits: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (seen === digits) return at;
    if (/\d/.test(text[at] ?? '')) seen += 1;
  }
  return text.length;
}

/**
 * Puts the dots of the thousands while an amount is typed, the cursor staying behind the same digit. A dot that the
 * clerk types is left where it is: "1.5" must be asked about when it is entered, never quietly become 15.
 */
export function groupWhileTyping(before: string, text: string, caret: number): TypedText {
  const dots = (of: string) => of.split('.').length;
  const wasRegular = before === '' || DIGITS_OR_GROUPS.test(before);
  if (!/^-?[\d.]+$/.test(text) || !wasRegular || dots(text) > dots(before)) return { text, caret };
  const digits = text.replace(/\D/g, '');
  if (digits === '' || Number(digits) > LIMIT) return { text, caret };
  const grouped = (text.startsWith('-') ? '-' : '') + formatInteger(Number(digits));
  // A leading zero disappears: it is not counted before the cursor either.
  const lost = digits.length - digitsIn(grouped);
  const left = Math.max(0, digitsIn(text.slice(0, caret)) - lost);
  return {
    text: grouped,
    caret: left === 0 && text.startsWith('-') ? Math.min(caret, 1) : caretAfter(grouped, left),
  };
}
