import { romanMonth } from './indonesian-date.ts';
import type { Reason } from './reason.ts';

/** What the marks of a pattern stand for. The sequence restarts every calendar year in each number book. */
export interface LetterNumberParts {
  /** Classification code, such as "500.3". */
  readonly code: string;
  readonly sequence: number;
  /** Unit code of the office; may be empty, then it leaves no empty place between two strokes. */
  readonly unit: string;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

const SEQUENCE_WIDTH = 3;

const MARKS: ReadonlyMap<string, (parts: LetterNumberParts) => string> = new Map([
  ['{kode}', ({ code }) => code],
  ['{urut}', ({ sequence }) => String(sequence).padStart(SEQUENCE_WIDTH, '0')],
  ['{unit}', ({ unit }) => unit],
  ['{bulan_romawi}', ({ month }) => romanMonth(month)],
  ['{bulan}', ({ month }) => String(month).padStart(2, '0')],
  ['{tahun}', ({ year }) => String(year)],
]);

/** Every mark between braces, and any brace left alone. */
const MARK = /\{[^{}]*\}|[{}]/g;

/**
 * What is wrong with a pattern an office typed: a mark that means nothing, or no place for the sequence number, which
 * would give every letter the same number. No reasons means it can be used.
 */
export function checkPattern(pattern: string): readonly Reason[] {
  const known = [...MARKS.keys()].join(' ');
  const unknown = [...new Set(pattern.match(MARK) ?? [])].filter((mark) => !MARKS.has(mark));
  const faults: Reason[] = unknown.map((mark) => ({
    code: 'NOMOR_TANDA_TIDAK_DIKENAL',
    level: 'refuse',
    message: `Tanda ${mark} pada pola nomor tidak dikenal. Yang dapat dipakai: ${known}.`,
    field: 'Pola nomor',
    value: mark,
    limit: known,
  }));
  if (!pattern.includes('{urut}')) {
    faults.push({
      code: 'NOMOR_TANPA_URUT',
      level: 'refuse',
      message: 'Pola nomor belum memuat {urut}, sehingga semua surat akan bernomor sama. Tambahkan {urut}.',
      field: 'Pola nomor',
      value: pattern,
      limit: '{urut}',
    });
  }
  return faults;
}

/**
 * A letter's number by the office's pattern: "{kode}/{urut}/{unit}" -> "500.3/015/DKUKM". Throws RangeError on a
 * pattern that `checkPattern` refuses or on a sequence that is not 1 or more.
 */
export function formatLetterNumber(pattern: string, parts: LetterNumberParts): string {
  if (checkPattern(pattern).length > 0) throw new RangeError(`unusable letter-number pattern: ${pattern}`);
  if (!Number.isSafeInteger(parts.sequence) || parts.sequence < 1) {
    throw new RangeError(`not a sequence number: ${parts.sequence}`);
  }
  const written = pattern.replace(MARK, (mark) => MARKS.get(mark)?.(parts).trim() ?? '');
  return written.replace(/\/{2,}/g, '/').replace(/^\/|\/$/g, '');
}
