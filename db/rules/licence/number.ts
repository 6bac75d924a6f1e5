import type { LicenceKind } from '../rule-book/licence-value.ts';
import type { NamedChoice } from '../rule-book/rule-value.ts';
import type { Reason, ReasonCode } from '../value/reason.ts';
import { readPirt } from './pirt.ts';
import type { PirtReading } from './pirt.ts';

/** Letters and figures of a number alone, by which two are compared: "P-IRT 2 15" and "p-irt 215" are one. */
export const numberKey = (number: string): string =>
  number
    .toUpperCase()
    .replace(/^\W*(SPP[-\s]*|P[-.\s]*)?IRT(?![A-Z])/, '')
    .replace(/^\W*(NOMOR|NO)\b\W*/, '')
    .replaceAll(/[^A-Z0-9]/g, '');

/** What can be seen in a number. Nothing of it refuses or is kept: what is typed counts. */
export interface NumberReadingResult {
  /** "kemasan plastik", one hint each. */
  readonly hints: readonly string[];
  /** The year in which it ends by its number; null where it tells none. */
  readonly endYear: number | null;
  /** What looks unusual. */
  readonly warnings: readonly Reason[];
  readonly pirt: PirtReading | null;
}

/** The office's words for parts of a P-IRT number. */
export interface PirtWords {
  readonly packaging: readonly NamedChoice[];
  readonly foods: readonly NamedChoice[];
}

const warning = (code: ReasonCode, value: string, message: string): Reason => ({
  code,
  level: 'warning',
  field: 'Nomor',
  value,
  message,
});

const NIB_FIGURES = 13;

function nibWarnings(number: string): readonly Reason[] {
  const key = numberKey(number);
  const figures = /\d+/.exec(key)?.[0] ?? '';
  return key === figures && key.length === NIB_FIGURES
    ? []
    : [
        warning(
          'NIB_BENTUK_LAIN',
          number,
          `NIB biasanya ${String(NIB_FIGURES)} angka; yang tertulis ${String(key.length)} huruf dan angka. Periksa pada suratnya.`,
        ),
      ];
}

/** MD or ML, then twelve figures or more, as most numbers look. */
function bpomWarnings(number: string): readonly Reason[] {
  return /^(BPOM(RI)?)?M[DL]\d{12,}$/.test(numberKey(number))
    ? []
    : [
        warning(
          'BPOM_BENTUK_LAIN',
          number,
          'Nomor izin edar BPOM biasanya MD atau ML dengan sedikitnya 12 angka di belakangnya. Periksa pada suratnya.',
        ),
      ];
}

/** Looks at a number as its kind asks; an empty one says nothing. Never throws, whatever is typed. */
export function readLicenceNumber(
  kind: Pick<LicenceKind, 'reading'>,
  number: string,
  words: PirtWords,
): NumberReadingResult {
  const nothing = { hints: [], endYear: null, warnings: [], pirt: null };
  if (number.trim() === '') return nothing;
  if (kind.reading === 'nib') return { ...nothing, warnings: nibWarnings(number) };
  if (kind.reading === 'bpom') return { ...nothing, warnings: bpomWarnings(number) };
  if (kind.reading === 'free') return nothing;
  const pirt = readPirt(number, words);
  return { hints: pirt.hints, endYear: pirt.endYear, warnings: pirt.warnings, pirt };
}
