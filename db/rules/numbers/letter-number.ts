import { romanMonth } from '../value/indonesian-date.ts';
import type { Reason } from '../value/reason.ts';

/** What the marks of a pattern stand for. The sequence restarts every calendar year in each number book. */
export interface LetterNumberParts {
  /** Classification code, such as "500.3". */
  readonly code: string;
  readonly sequence: number;
  /** "a" for a number put in between two others (sisipan): "015.a". */
  readonly insertion?: string;
  /** Unit code of the office; may be empty, then it leaves no empty place between two strokes. */
  readonly unit: string;
  /** 1 to 12; null while a number of the hand-written book has no letter yet: its place stays open. */
  readonly month: number | null;
  readonly year: number;
  /** Drawn by a sample office. */
  readonly isPractice?: boolean;
}

/** Stands before every number of practice, so that no paper of it is ever filed as one of the office. */
const PRACTICE_MARK = 'LAT-';

const USUAL_WIDTH = 3;
const OPEN_PLACE = '…';

/** {urut} in three places, or in as many as the pattern says: {urut:4}. */
const SEQUENCE_MARK = /^\{urut(?::([1-6]))?\}$/;

function sequenceText(mark: string, { sequence, insertion = '' }: LetterNumberParts): string {
  const width = Number(SEQUENCE_MARK.exec(mark)?.[1] ?? USUAL_WIDTH);
  return `${String(sequence).padStart(width, '0')}${insertion === '' ? '' : `.${insertion}`}`;
}

const MARKS: ReadonlyMap<string, (parts: LetterNumberParts) => string> = new Map([
  ['{kode}', ({ code }) => code],
  ['{urut}', (parts) => sequenceText('{urut}', parts)],
  ['{unit}', ({ unit }) => unit],
  ['{bulan_romawi}', ({ month }) => (month === null ? OPEN_PLACE : romanMonth(month))],
  ['{bulan}', ({ month }) => (month === null ? OPEN_PLACE : String(month).padStart(2, '0'))],
  ['{tahun}', ({ year }) => String(year)],
]);

function isKnown(mark: string): boolean {
  return MARKS.has(mark) || SEQUENCE_MARK.test(mark);
}

/** Every mark between braces, and any brace left alone. */
const MARK = /\{[^{}]*\}|[{}]/g;

/**
 * What is wrong with a pattern an office typed: a mark that means nothing, or no place for the sequence number, which
 * would give every letter the same number. No reasons means it can be used.
 */
export function checkPattern(pattern: string): readonly Reason[] {
  const known = [...MARKS.keys(), '{urut:4}'].join(' ');
  const unknown = [...new Set(pattern.match(MARK) ?? [])].filter((mark) => !isKnown(mark));
  const marks = pattern.match(MARK) ?? [];
  const faults: Reason[] = unknown.map((mark) => ({
    code: 'NOMOR_TANDA_TIDAK_DIKENAL',
    level: 'refuse',
    message: `Tanda ${mark} pada pola nomor tidak dikenal. Yang dapat dipakai: ${known}.`,
    field: 'Pola nomor',
    value: mark,
    limit: known,
  }));
  if (!marks.some((mark) => SEQUENCE_MARK.test(mark))) {
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
  const written = pattern.replace(MARK, (mark) =>
    (MARKS.get(mark)?.(parts) ?? sequenceText(mark, parts)).trim(),
  );
  const number = written.replace(/\/{2,}/g, '/').replace(/^\/|\/$/g, '');
  return parts.isPractice === true ? `${PRACTICE_MARK}${number}` : number;
}
