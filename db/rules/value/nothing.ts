import { isMasked } from './mask-number.ts';
import { toPlainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { parseTypedDate } from './typed-date.ts';

/**
 * One idea of "nothing" for every list, form and paste: what offices, databases and Excel write where nothing is known.
 * It is neither zero, nor today, nor the name of anybody.
 */

/** Marks without a word in them. */
const MARKS = /^[-–—−_.,:;/\\|*()\s]*$/;
/** Written by programs for a cell that holds nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'null',
  'nan',
  'none',
  'nil',
  'nihil',
  'n/a',
  'na',
  'undefined',
  '#n/a',
]);
/** Written by people: there is no such thing, or nobody knows. A field of yes and no may mean just that by it. */
const ABSENT_WORDS: ReadonlySet<string> = new Set(
  ['tidak', 'tdk', 'tak', 'belum', 'blm', 'tidk']
    .flatMap((no) => [
      `${no} ada`,
      `${no} ada data`,
      `${no} diketahui`,
      `${no} tersedia`,
      `${no} punya`,
      `${no} memiliki`,
      `${no} terdata`,
      `${no} diisi`,
      `${no} terisi`,
    ])
    .concat(['kosong', 'data kosong', 'tanpa data', 'tidak mempunyai', 'unknown', 'not available']),
);
/** The thing is on its way: a number, day or name that is not there yet. */
const PENDING_WORDS: ReadonlySet<string> = new Set([
  'proses',
  'dalam proses',
  'dlm proses',
  'masih proses',
  'masih dalam proses',
  'sedang proses',
  'sedang diproses',
  'dalam pengurusan',
  'sedang diurus',
  'menyusul',
  'belum terbit',
  'blm terbit',
]);
/** A text of at most so many letters, beginning like this, can be a word for nothing; others are not compared at all. */
const LONGEST = 24;
const BEGINNING = /^[\s("'[<]*[#bdfikmnpstuw\d]/i;

function plain(text: string): string {
  return text
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[("'[<]+|[)"'\]>.]+$/g, '');
}

/** A blank cell, a dash, "NULL", "NaN", "#N/A": nothing was entered. */
export function isBlankWord(text: string): boolean {
  if (text.length > LONGEST) return false;
  return BEGINNING.test(text) ? EMPTY_WORDS.has(plain(text)) : MARKS.test(text);
}

/** What a cell holds that was never filled in: `isBlankWord`, and a day of zeros. */
export function isEmptyWord(text: string): boolean {
  return isBlankWord(text) || (text.length <= LONGEST && ALL_ZEROS.test(text.trim()));
}

/** Nothing is known: what `isBlankWord` knows, "tidak ada", "belum ada". "0" is an amount and not meant here. */
export function isNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!BEGINNING.test(text)) return MARKS.test(text);
  const word = plain(text);
  return EMPTY_WORDS.has(word) || ABSENT_WORDS.has(word) || ALL_ZEROS.test(word);
}

/** "Dalam proses": not there yet. Keeps its meaning where a field has one, else it is nothing. */
export function isPending(text: string): boolean {
  return text.length <= LONGEST && PENDING_WORDS.has(plain(text));
}

/** A formula that went wrong: in a cell of names it names nobody, in one of figures it has to be mended. */
const FORMULA_ERROR = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** Nothing that a name, a number that is a name or an address could be: as `isNothing`, and "0", "000", "0.0". */
export function namesNothing(text: string): boolean {
  return isNothing(text) || FORMULA_ERROR.test(text) || /^0+(?:[.,]0+)?$/.test(text.trim());
}

/** A number that identifies has a digit other than zero, and is none of the words for nothing. */
export function isIdentifying(text: string): boolean {
  return /[1-9]/.test(text) && !isNothing(text) && !isPending(text) && !isMasked(text);
}

/** Days that spreadsheets and databases show for an empty cell. */
const NO_DAYS: ReadonlySet<PlainDate> = new Set(
  ['1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01'].map(toPlainDate),
);
/** A date of zeros alone. */
const ALL_ZEROS = /^(?:0{4}[-/.]0{2}[-/.]0{2}|0{2}[-/.]0{2}[-/.]0{4})(?:[t ]00:00.*)?$/i;
/** A date whose day or month is zero, in figures or with a month's name: "0000-00-00", "00/01/1900", "0-Jan-00". */
const ZERO_DAY =
  /^(?:0{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}[-/.](?:0{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]0{1,2})|0{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}|\d{1,2}[-/. ]0{1,2}[-/. ]\d{2,4}|0{1,3}1[-/.]0?1[-/.]0?1|0?1[-/.]0?1[-/.]0{3}1)(?:[t ]00:00.*)?$/i;

function isZeroDay(text: string): boolean {
  return text.length <= LONGEST && ZERO_DAY.test(text.trim());
}

/** "0000-00-00", "00/01/1900", "30/12/1899", "01/01/1970": what stands in an empty cell of days. */
export function isNoDay(text: string): boolean {
  if (isZeroDay(text)) return true;
  const day = text.length <= LONGEST ? parseTypedDate(text) : undefined;
  return day !== undefined && NO_DAYS.has(day);
}
