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

/** What is to be seen of one row; the costly looks are taken only when they are asked for. */
interface Look {
  readonly own: readonly FilledCell[];
  readonly name: string | null;
  readonly isNumbered: boolean;
  readonly hasNumeral: boolean;
  /** The first cell of words, numerals and counts apart. */
  readonly label: FilledCell | undefined;
  /** Words stand beside the label. */
  readonly hasOtherWords: () => boolean;
  /** How many recognised fields say something, and how many of them say it in words. */
  readonly fields: () => number;
  readonly wordyFields: () => number;
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
  const isWordy = ({ text }: FilledCell): boolean =>
    hasWords(text.slice(0, 300)) && !isSectionNumeral(text) && !isCount(text);
  const at = own.findIndex(isWordy);
  const filled = () =>
    layout.fieldColumns
      .map((column) => textAt(row, column))
      .filter((text) => text !== '' && !isNothing(text));
  return {
    own,
    name: nameOf(row, layout),
    isNumbered: isNumberedRow(row, layout),
    hasNumeral: isSectionNumeral(textAt(row, layout.numberColumn)),
    label: own[at],
    hasOtherWords: () => own.some((cell, index) => index > at && isWordy(cell) && !isNothing(cell.text)),
    fields: () => filled().length,
    wordyFields: () => filled().filter(hasWords).length,
  };
}

/** "1 2 3 …" or "(1) (2) (3) …" under a header. */
function isNumbering({ own }: Look, { headers }: RowLayout): boolean {
  const isEnough = own.length >= 3 || (own.length === 2 && headers.size === 2);
  if (!isEnough) return false;
  let before = Number.NaN;
  return own.every(({ text }, index) => {
    const value = Number(/^\(?(\d{1,3})\)?$/.exec(cleanText(text))?.[1] ?? Number.NaN);
    const isNext = index === 0 ? value === 1 || own.length > 2 : value === before + 1;
    before = value;
    return isNext && !Number.isNaN(value);
  });
}

/** The header once more, as on the next printed page. */
function isRepeatedHeader(row: Row, { own, name }: Look, { headers, nameColumn }: RowLayout): boolean {
  const isNameOther = name !== null && headers.get(nameColumn ?? -1)?.includes(name) !== true;
  if (isNameOther) return false;
  const repeated = [...headers].filter(([column, header]) => header.includes(textAt(row, column)));
  return repeated.length >= 2 && repeated.length * 2 >= own.length;
}

/** One text merged over several columns is a heading of its own. */
const isSpread = (row: Row, text: string): boolean =>
  row.some((cell) => cell?.isMergeCopy === true && cell.text === text);

const isMergedName = (row: Row, { nameColumn }: RowLayout): boolean =>
  nameColumn !== null && row[nameColumn]?.isMergeCopy === true && hasWords(row[nameColumn].text);

/** Figures, and nothing in words but the label. */
function isTotal({ own, label, hasOtherWords, isNumbered }: Look): boolean {
  if (label === undefined || isNumbered) return false;
  const said = totalWords(label.text);
  if (said === null || hasOtherWords()) return false;
  return said === 'plain' || own.length > 1 || /\d/.test(label.text);
}

/** A lone text, figures and numerals apart, that stands above the rows it speaks for. */
function isSection(row: Row, look: Look, layout: RowLayout): boolean {
  const { label, own, name, isNumbered, hasNumeral } = look;
  if (label === undefined || look.hasOtherWords()) return false;
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
  return isNumberedList ? isNumbered : looksLikeCooperative(name) || fields() >= 2;
}

/** A row without a name is a cooperative's row, with its name forgotten, when so many fields are filled. */
const FIELDS_OF_A_NAMELESS_ROW = 3;

function namelessKind({ own, isNumbered, fields, wordyFields, label }: Look): RowKind {
  const [count, wordy] = [fields(), wordyFields()];
  if (isNumbered && count > 0) return 'data';
  if (own.length === 1 && isNumbered) return 'numbering';
  if (wordy > 1 || (wordy > 0 && count >= FIELDS_OF_A_NAMELESS_ROW)) return 'data';
  if (label === undefined) return 'total';
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
  if (isMergedName(row, layout) && look.fields() > 0) return 'data';
  return look.name === null ? namelessKind(look) : 'data';
}
