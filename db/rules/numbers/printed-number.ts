import type { Reason } from '../value/reason.ts';
import { checkPattern, formatLetterNumber } from './letter-number.ts';

const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Every printed text that a number keeps others from: its own, and the one with an open month under which the
 * hand-written book holds that place; a number whose month is still open holds all twelve. Its own text comes first.
 */
export function claimedTexts(
  write: (month: number | null) => string,
  month: number | null,
): readonly string[] {
  const others = month === null ? MONTHS : [null];
  return [...new Set([month, ...others].map(write))];
}

/** A number that carries the text already, in the words of its book. */
export interface PrintedNumber {
  readonly text: string;
  readonly bookName: string;
  readonly year: number;
  readonly purpose: string;
}

/** The sentence for a number whose printed text stands in a book already. */
export function printedTwice(wanted: string, { text, bookName, year, purpose }: PrintedNumber): Reason {
  const forWhat = purpose === '' ? '' : ` untuk "${purpose}"`;
  const as = text === wanted ? '' : ` sebagai ${text}`;
  return {
    code: 'NOMOR_TERCETAK_GANDA',
    level: 'refuse',
    message: `Nomor ${wanted} sudah tercatat${as} di buku ${bookName} ${year}${forWhat}.`,
    field: 'Nomor',
    value: wanted,
    limit: text,
  };
}

/** How a book writes its numbers, as far as two books are told apart by it. */
export interface BookPattern {
  readonly name: string;
  readonly pattern: string;
  readonly classification: string;
  readonly unit: string;
}

/** Sequences of one to seven places: two patterns that differ in their width alone meet at one of them. */
const PROBES: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
const [PROBE_MONTH, PROBE_YEAR] = [11, 2025];

const probe = ({ pattern, classification, unit }: BookPattern, sequence: number): string =>
  formatLetterNumber(pattern, { code: classification, unit, sequence, month: PROBE_MONTH, year: PROBE_YEAR });

/** The first book that would print the same numbers as `wanted`, with one they share. */
export function clashingBook(
  wanted: BookPattern,
  others: readonly BookPattern[],
): { readonly name: string; readonly example: string } | undefined {
  for (const other of others) {
    if (checkPattern(other.pattern).length > 0) continue;
    const sequence = PROBES.find((one) => probe(wanted, one) === probe(other, one));
    if (sequence !== undefined) return { name: other.name, example: probe(other, sequence) };
  }
  return undefined;
}

/**
 * What keeps a pattern from printing numbers that stand once in the office: without the year a book repeats itself
 * every January, and a pattern of another book repeats that book.
 */
export function checkPrintedOnce(wanted: BookPattern, others: readonly BookPattern[]): readonly Reason[] {
  const faults: Reason[] = [];
  const about = { level: 'refuse', field: 'Pola nomor', value: wanted.pattern } as const;
  if (!wanted.pattern.includes('{tahun}')) {
    faults.push({
      ...about,
      code: 'NOMOR_TANPA_TAHUN',
      message:
        'Pola nomor belum memuat {tahun}, sehingga tahun depan tercetak nomor yang sama lagi. Tambahkan {tahun}.',
      limit: '{tahun}',
    });
  }
  const clash = clashingBook(wanted, others);
  if (clash) {
    faults.push({
      ...about,
      code: 'NOMOR_POLA_SAMA',
      message: `Dengan pola ini buku ${wanted.name} dan buku ${clash.name} mencetak nomor yang sama, misalnya ${clash.example}. Bedakan polanya (misalnya PG-{urut} untuk piagam), atau pakai satu buku bersama.`,
      limit: clash.name,
    });
  }
  return faults;
}

/** Old numbers of a book that are printed a second time elsewhere, told by the other book. */
export function oldDoubles(
  others: readonly { readonly bookName: string; readonly year: number; readonly texts: readonly string[] }[],
): readonly Reason[] {
  return others.map(({ bookName, year, texts }) => {
    const [first = '', last = first] = [texts[0], texts.at(-1)];
    const which = texts.length === 1 ? first : `${first} sampai ${last} (${texts.length} nomor)`;
    return {
      code: 'NOMOR_KEMBAR_LAMA',
      level: 'warning',
      message: `Nomor kembar: ${which} juga tercatat di buku ${bookName} ${year}. Nomor lama tetap seperti adanya; setiap barisnya ditandai.`,
      field: 'Nomor',
      value: String(texts.length),
      limit: bookName,
    };
  });
}
