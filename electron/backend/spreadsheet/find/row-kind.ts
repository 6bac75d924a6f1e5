import { cleanText, comparableWords, isUnknown } from '../file/clean-text.ts';
import { ownCells } from '../file/sheet-grid.ts';
import type { FilledCell, Row } from '../file/sheet-grid.ts';

/** What a row below the header is. Only data rows are counted; the others are listed as passed over. */
export type RowKind = 'data' | 'blank' | 'heading' | 'section' | 'total' | 'signature';

export interface RowLayout {
  readonly nameColumn: number | null;
  readonly numberColumn: number | null;
  /** Columns that are recognised, the running number left out. */
  readonly fieldColumns: readonly number[];
  /** The header's own texts by column, to know a header repeated on the next printed page. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
}

const TOTAL =
  /^(?:sub ?)?(?:jumlah|total|grand total|jumlah total|rata rata)(?: (?:total|seluruh\w*|keseluruhan|koperasi|kec(?:amatan)? .+|se .+|[ivx\d]+))?$/;
const SIGNATURE =
  /^(?:mengetahui|menyetujui|kepala (?:dinas|bidang|seksi|sub)|pl[th] kepala|a n (?:bupati|kepala)|nip\b|pembina (?:tk|tingkat|utama)|penata (?:tk|tingkat|muda)|catatan|keterangan|sumber data|dibuat oleh|petugas)\b/;
const PLACE_AND_DATE = /^[\p{L} ]+, *(?:\d{1,2}|\.+|…)? *[\p{L}.…]+ *\d{4}$/u;
const SECTION = /^(?:kecamatan|kec|kabupaten|kab|kelurahan|desa|wilayah|[a-h]|[ivx]+)\b/;
/** A row without a name is still a cooperative's row, with its name forgotten, when this many fields are filled. */
const FIELDS_OF_A_NAMELESS_ROW = 3;
const FIELDS_OF_A_NUMBERED_ROW = 2;
/** A signature block fills few cells. */
const CELLS_OF_A_SIGNATURE = 3;

function filledFields(row: Row, layout: RowLayout): number {
  return layout.fieldColumns.filter((column) => {
    const cell = row[column] ?? null;
    return cell !== null && cell.isMergeCopy !== true && !isUnknown(cleanText(cell.text));
  }).length;
}

/** "1 2 3 …" or "(1) (2) (3) …" under a header, or the header once more. */
function isHeading(row: Row, layout: RowLayout): boolean {
  const texts = ownCells(row).map((cell) => cleanText(cell.text));
  const numbers = texts.map((text) => Number(/^\(?(\d{1,3})\)?$/.exec(text)?.[1] ?? Number.NaN));
  const isCounting =
    texts.length >= 3 &&
    numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
  if (isCounting) return true;
  const repeated = [...layout.headers].filter(([column, header]) =>
    header.includes(cleanText(row[column]?.text.slice(0, 300) ?? '')),
  );
  return repeated.length >= 2 && repeated.length * 2 >= texts.length;
}

/** One text merged over several columns is a heading of its own. */
function isSpread(row: Row, text: string): boolean {
  return row.some((cell) => cell?.isMergeCopy === true && cell.text === text);
}

function isSignature(own: readonly FilledCell[]): boolean {
  return own.some(({ text }) => {
    const cut = text.slice(0, 200);
    return SIGNATURE.test(comparableWords(cut)) || PLACE_AND_DATE.test(cleanText(cut));
  });
}

/** The first words of the row, past figures that stand before them, say that it sums up. */
function isTotal(own: readonly FilledCell[]): boolean {
  const cell = own.find(({ text }) => /\p{L}{3}/u.test(text.slice(0, 200)));
  return cell !== undefined && TOTAL.test(comparableWords(cell.text.slice(0, 200)));
}

/** Judges one row; `isTail` is true once a signature block has begun. */
export function rowKind(row: Row, layout: RowLayout, isTail: boolean): RowKind {
  const own = ownCells(row);
  const first = own.find((cell) => cell.number === undefined) ?? own[0];
  if (first === undefined) return 'blank';
  if (isHeading(row, layout)) return 'heading';
  const isNumbered = layout.numberColumn !== null && /\d/.test(row[layout.numberColumn]?.text ?? '');
  const words = comparableWords(first.text.slice(0, 200));
  if (!isNumbered && isTotal(own)) return 'total';
  if (!isNumbered && own.length <= CELLS_OF_A_SIGNATURE && (isTail || isSignature(own))) return 'signature';
  const name = layout.nameColumn === null ? null : (row[layout.nameColumn] ?? null);
  const hasName = name !== null && name.isMergeCopy !== true && !isUnknown(cleanText(name.text));
  if (own.length === 1 && !isNumbered) {
    const isSection =
      !hasName || layout.numberColumn !== null || SECTION.test(words) || isSpread(row, first.text);
    if (isSection) return 'section';
  }
  if (hasName) return 'data';
  const needed = isNumbered ? FIELDS_OF_A_NUMBERED_ROW : FIELDS_OF_A_NAMELESS_ROW;
  return filledFields(row, layout) >= needed ? 'data' : 'section';
}
