import { isNothing } from '#rules/value/nothing.ts';
import { cleanText } from '../file/clean-text.ts';
import { ownCells } from '../file/sheet-grid.ts';
import type { FilledCell, Row } from '../file/sheet-grid.ts';
import {
  closedUp,
  isFootnoteText,
  isSectionNumeral,
  isSignatureText,
  looksLikeCooperative,
  sectionPlace,
  totalWords,
} from './row-words.ts';

/** What a row of the sheet is. Only data rows speak of a cooperative; every other one is listed as passed over. */
export type RowKind =
  'data' | 'title' | 'heading' | 'numbering' | 'section' | 'total' | 'signature' | 'footnote' | 'blank';

/** Whether words name a kecamatan or kabupaten of the office; by it a section is told from a name. */
export type KnowsPlace = (level: 'district' | 'regency', name: string) => boolean;

export interface RowLayout {
  readonly nameColumn: number | null;
  readonly numberColumn: number | null;
  /** Columns that are recognised, name and running number left out. */
  readonly fieldColumns: readonly number[];
  /** The header's own texts by column, to know a header repeated on the next printed page. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
  /** Most rows with a name carry a running number. */
  readonly isNumberedList: boolean;
  /** A column of its own says the kecamatan, so that no section has to. */
  readonly hasDistrictColumn: boolean;
  readonly knowsPlace: KnowsPlace;
}

/** What is to be seen of one row. */
interface Look {
  readonly own: readonly FilledCell[];
  readonly name: string | null;
  readonly isNumbered: boolean;
  readonly hasNumeral: boolean;
  /** Recognised fields that say something, and those of them that say it in words. */
  readonly fields: number;
  readonly wordyFields: number;
  /** Every cell of words in the row. */
  readonly wordy: readonly FilledCell[];
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(closedUp(text));

/** "12 koperasi", "450 orang", "Rp 1.500,00": a figure with its unit. */
const isCount = (text: string): boolean =>
  /^\(?-?(?:rp\.? ?)?-?\(?\d[\d.,-]* ?(?:koperasi|kop|buah|unit|orang|org)?\.?\)?$/i.test(text.trim());

const textAt = (row: Row, column: number | null): string => {
  const cell = column === null ? null : (row[column] ?? null);
  return cell === null || cell.isMergeCopy === true ? '' : cleanText(cell.text.slice(0, 300));
};

export function nameOf(row: Row, { nameColumn }: Pick<RowLayout, 'nameColumn'>): string | null {
  const text = textAt(row, nameColumn);
  return hasWords(text) && !isNothing(text) ? text : null;
}

export const isNumberedRow = (row: Row, { numberColumn }: Pick<RowLayout, 'numberColumn'>): boolean =>
  /\d/.test(textAt(row, numberColumn));

function lookAt(row: Row, layout: RowLayout): Look {
  const own = ownCells(row);
  const filled = layout.fieldColumns
    .map((column) => textAt(row, column))
    .filter((text) => text !== '' && !isNothing(text));
  return {
    own,
    name: nameOf(row, layout),
    isNumbered: isNumberedRow(row, layout),
    hasNumeral: isSectionNumeral(textAt(row, layout.numberColumn)),
    fields: filled.length,
    wordyFields: filled.filter(hasWords).length,
    wordy: own.filter(
      ({ text }) => hasWords(text.slice(0, 300)) && !isSectionNumeral(text) && !isCount(text),
    ),
  };
}

/** "1 2 3 …" or "(1) (2) (3) …" under a header. */
function isNumbering({ own }: Look, { headers }: RowLayout): boolean {
  const numbers = own.map(({ text }) => Number(/^\(?(\d{1,3})\)?$/.exec(cleanText(text))?.[1] ?? Number.NaN));
  const isEveryColumn = own.length === 2 && headers.size === 2 && numbers[0] === 1;
  return (
    (own.length >= 3 || isEveryColumn) &&
    numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1)
  );
}

/** The header once more, as on the next printed page. */
function isRepeatedHeader(row: Row, { own }: Look, { headers }: RowLayout): boolean {
  const repeated = [...headers].filter(([column, header]) => header.includes(textAt(row, column)));
  return repeated.length >= 2 && repeated.length * 2 >= own.length;
}

/** One text merged over several columns is a heading of its own. */
const isSpread = (row: Row, text: string): boolean =>
  row.some((cell) => cell?.isMergeCopy === true && cell.text === text);

const isMergedName = (row: Row, { nameColumn }: RowLayout): boolean =>
  nameColumn !== null && row[nameColumn]?.isMergeCopy === true && hasWords(row[nameColumn].text);

/** Figures, and nothing in words but the label. */
function isTotal({ own, wordy, isNumbered }: Look): boolean {
  const [label, ...others] = wordy;
  const said = label === undefined ? null : totalWords(label.text);
  if (said === null || isNumbered || others.some(({ text }) => !isNothing(text))) return false;
  return said === 'plain' || own.length > 1 || /\d/.test(label?.text ?? '');
}

/** A lone text, figures and numerals apart, that stands above the rows it speaks for. */
function isSection(row: Row, look: Look, layout: RowLayout): boolean {
  const { wordy, own, name, isNumbered, hasNumeral } = look;
  const [label, ...others] = wordy;
  if (label === undefined || others.length > 0) return false;
  const place = sectionPlace(label.text);
  if (place.level !== null && layout.knowsPlace(place.level, place.name)) return true;
  if (isNumbered) return false;
  if (hasNumeral || isSpread(row, label.text)) return true;
  const isBare = own.length === 1;
  if (isBare && place.level !== null && !looksLikeCooperative(label.text)) return true;
  if (isBare && !layout.hasDistrictColumn && layout.knowsPlace('district', place.name)) return true;
  if (name === null) return false;
  // Among numbered rows a lone text without a number is a heading, unless it is called as cooperatives are.
  return layout.isNumberedList && isBare && !looksLikeCooperative(name);
}

/** Words of a signature block or a note where no cooperative stands. */
function tailKind({ own, name }: Look): TailKind | null {
  const telling = name === null ? own.map(({ text }) => text) : [name];
  if (telling.some(isSignatureText)) return 'signature';
  return telling.some(isFootnoteText) ? 'footnote' : null;
}

/** Below a signature only a row that cannot be part of it is a cooperative again. */
function isStrong({ name, isNumbered, fields }: Look, { isNumberedList }: RowLayout): boolean {
  if (name === null) return false;
  return isNumberedList ? isNumbered : looksLikeCooperative(name) || fields >= 2;
}

/** A row without a name is a cooperative's row, with its name forgotten, when so many fields are filled. */
const FIELDS_OF_A_NAMELESS_ROW = 3;

function namelessKind({ own, isNumbered, fields, wordyFields, wordy }: Look): RowKind {
  if (isNumbered && fields > 0) return 'data';
  if (own.length === 1 && isNumbered) return 'numbering';
  if (wordyFields > 1 || (wordyFields > 0 && fields >= FIELDS_OF_A_NAMELESS_ROW)) return 'data';
  if (wordy.length === 0) return 'total';
  return own.length === 1 ? 'footnote' : 'section';
}

/** Of a signature block or a note, once one has begun. */
export type TailKind = 'signature' | 'footnote';

/** Judges one row below the header; `begun` is what has begun above it. */
export function rowKind(row: Row, layout: RowLayout, begun: TailKind | null): RowKind {
  const look = lookAt(row, layout);
  if (look.own.length === 0) return 'blank';
  if (isNumbering(look, layout)) return 'numbering';
  if (isRepeatedHeader(row, look, layout)) return 'heading';
  if (isTotal(look)) return 'total';
  const tail = look.isNumbered && layout.isNumberedList ? null : tailKind(look);
  if (tail !== null && !isStrong(look, layout)) return tail;
  if (begun !== null && !isStrong(look, layout)) return begun;
  if (isSection(row, look, layout)) return 'section';
  // A name merged over several rows: each of them says something of its cooperative.
  if (isMergedName(row, layout) && look.fields > 0) return 'data';
  return look.name === null ? namelessKind(look) : 'data';
}
