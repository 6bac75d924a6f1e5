import { formatShortDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** How a number stands in its book, as the agenda prints it. */
export const NUMBER_STATE_LABELS = {
  issued: 'Terbit',
  reserved: 'Dipesan',
  block: 'Blok buku tangan',
  insertion: 'Sisipan',
  void: 'Batal',
} as const;
export type NumberStateLabel = keyof typeof NUMBER_STATE_LABELS;

/** What a book can be narrowed to. */
export const NUMBER_VIEWS = ['all', 'issued', 'reserved', 'block', 'insertion', 'void'] as const;
export type NumberView = (typeof NUMBER_VIEWS)[number];

export interface BookNumber {
  readonly state: 'issued' | 'reserved' | 'block' | 'void';
  readonly insertion: string;
  readonly stateReason: string;
  readonly book: 'program' | 'hand';
  /** Other books that printed the same number before each was printed once; empty or left out for none. */
  readonly alsoIn?: string;
}

/** The state in words; a number put in between says so, unless it is void. */
export function numberStateOf({ state, insertion }: BookNumber): NumberStateLabel {
  return state === 'issued' && insertion !== '' ? 'insertion' : state;
}

/** "Batal: salah nama", "Sisipan: surat tertinggal", "Terbit (buku tangan)". */
export function numberStateText(number: BookNumber): string {
  const { alsoIn = '' } = number;
  return alsoIn === '' ? ownStateText(number) : `${ownStateText(number)} (kembar: ${alsoIn})`;
}

function ownStateText(number: BookNumber): string {
  const state = numberStateOf(number);
  const label = NUMBER_STATE_LABELS[state];
  if (state === 'issued') return number.book === 'hand' ? `${label} (buku tangan)` : label;
  return number.stateReason === '' ? label : `${label}: ${number.stateReason}`;
}

/** One number of the row (none put in between) for the check of a book, in order of the row. */
export interface RowNumber {
  readonly sequence: number;
  readonly text: string;
  readonly datedOn: PlainDate | null;
  readonly book: 'program' | 'hand';
  readonly state: BookNumber['state'];
  /** A day before the one in front of it was confirmed with a reason when the number was drawn. */
  readonly isEarlierDayExplained: boolean;
}

/**
 * What is wrong with the row of a book: a sequence that is missing below the last one the program gave, and a letter
 * dated before the one in front of it without a reason. Numbers reserved, set aside or void stand in the row and
 * explain themselves.
 */
export function checkNumberRow(row: readonly RowNumber[]): readonly Reason[] {
  const lastGiven = row.findLast(({ book }) => book === 'program')?.sequence ?? 0;
  const findings: Reason[] = [];
  let previous = 0;
  let lastDay: { readonly on: PlainDate; readonly text: string } | undefined;
  for (const number of row) {
    const [from, to] = [previous + 1, Math.min(number.sequence - 1, lastGiven)];
    if (to >= from) {
      const value = from === to ? String(from) : `${from}-${to}`;
      findings.push({
        code: 'NOMOR_URUT_HILANG',
        level: 'refuse',
        message: `Nomor urut ${value} tidak ada di buku, padahal nomor sesudahnya sudah terbit. Catat sebagai blok buku tangan bila dipakai di luar program.`,
        field: 'Nomor urut',
        value,
        limit: 'tanpa celah',
      });
    }
    previous = number.sequence;
    if (number.state !== 'issued' || number.datedOn === null) continue;
    if (
      lastDay &&
      number.datedOn < lastDay.on &&
      !number.isEarlierDayExplained &&
      number.book === 'program'
    ) {
      findings.push({
        code: 'NOMOR_TANGGAL_MUNDUR',
        level: 'warning',
        message: `Surat ${number.text} bertanggal ${formatShortDate(number.datedOn)}, mendahului ${lastDay.text} (${formatShortDate(lastDay.on)}).`,
        field: 'Tanggal surat',
        value: formatShortDate(number.datedOn),
        limit: formatShortDate(lastDay.on),
      });
    }
    if (!lastDay || number.datedOn > lastDay.on) lastDay = { on: number.datedOn, text: number.text };
  }
  return findings;
}

/** The next letter behind a number: none -> "a", "a" -> "b"; undefined behind "z". */
export function nextInsertion(taken: readonly string[]): string | undefined {
  const last = taken
    .filter((one) => one !== '')
    .toSorted()
    .at(-1);
  if (last === undefined) return 'a';
  return last >= 'z' ? undefined : String.fromCodePoint((last.codePointAt(0) ?? 0) + 1);
}
