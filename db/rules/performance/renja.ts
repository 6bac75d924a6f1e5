import type { FieldFault } from '../value/field-fault.ts';
import { achievementOf } from './achievement.ts';
import { partOf } from './amount.ts';
import type { Hundredths } from './amount.ts';
import { FACTS } from './fact.ts';
import { countsFlow } from './indicator.ts';
import type { Direction, IndicatorFacts, Span } from './indicator.ts';
import type { Quarter } from './quarter.ts';

/** What nobody but the office can say of an indicator and year; null where it has not. Money is whole rupiah. */
export interface RenjaFigures {
  /** The last year of the Renstra. */
  readonly renstraUntil: number | null;
  readonly renstraTarget: Hundredths | null;
  readonly renstraBudget: number | null;
  /** Reached, and spent, in the Renstra until the end of last year. */
  readonly doneBefore: Hundredths | null;
  readonly spentBefore: number | null;
  readonly budget: number | null;
  readonly spent1: number | null;
  readonly spent2: number | null;
  readonly spent3: number | null;
  readonly spent4: number | null;
  /** The papers they come from. */
  readonly basis: string;
}

export const RENJA_LABELS = {
  renstraUntil: 'Tahun akhir Renstra',
  renstraTarget: 'Target akhir Renstra (K)',
  renstraBudget: 'Target akhir Renstra (Rp)',
  doneBefore: 'Realisasi sampai tahun lalu (K)',
  spentBefore: 'Realisasi sampai tahun lalu (Rp)',
  budget: 'Anggaran tahun berjalan (Rp)',
  spent1: 'Realisasi anggaran TW I (Rp)',
  spent2: 'Realisasi anggaran TW II (Rp)',
  spent3: 'Realisasi anggaran TW III (Rp)',
  spent4: 'Realisasi anggaran TW IV (Rp)',
  basis: 'Sumber angka',
} as const satisfies Readonly<Record<keyof RenjaFigures, string>>;

export const SPENT = ['spent1', 'spent2', 'spent3', 'spent4'] as const;

export const NO_FIGURES: RenjaFigures = {
  renstraUntil: null,
  renstraTarget: null,
  renstraBudget: null,
  doneBefore: null,
  spentBefore: null,
  budget: null,
  spent1: null,
  spent2: null,
  spent3: null,
  spent4: null,
  basis: '',
};

/** What a quarter's evaluation says in words. */
export interface RenjaNotes {
  readonly drivers: string;
  readonly obstacles: string;
  readonly nextQuarter: string;
  readonly nextRenja: string;
  /** The position of who evaluates; the name comes from the office's list of officials. */
  readonly evaluator: string;
}

export const RENJA_NOTE_LABELS = {
  drivers: 'Faktor pendorong keberhasilan',
  obstacles: 'Faktor penghambat',
  nextQuarter: 'Tindak lanjut yang diperlukan dalam triwulan berikutnya',
  nextRenja: 'Tindak lanjut yang diperlukan dalam Renja berikutnya',
  evaluator: 'Jabatan yang mengevaluasi',
} as const satisfies Readonly<Record<keyof RenjaNotes, string>>;

export const STANDARD_EVALUATOR = 'Kepala Bappeda';

/** A figure without the paper it comes from proves nothing, and a Renstra does not end before the year it is asked of. */
export function renjaFaults(figures: RenjaFigures, year: number): readonly FieldFault<keyof RenjaFigures>[] {
  const { renstraUntil, basis, ...amounts } = figures;
  const hasFigure = Object.values(amounts).some((amount) => amount !== null);
  return [
    ...(renstraUntil !== null && renstraUntil < year
      ? [
          {
            field: 'renstraUntil' as const,
            message: `Renstra yang berakhir ${String(renstraUntil)} tidak lagi berlaku pada tahun ${String(year)}.`,
          },
        ]
      : []),
    ...(hasFigure && basis.trim() === ''
      ? [
          {
            field: 'basis' as const,
            message: 'Tulis dari mana angkanya, misalnya "Renstra 2025-2029; DPA 2025; LRA Juni 2025".',
          },
        ]
      : []),
  ];
}

/** K counted, Rp in whole rupiah; null where it is not known. */
export interface Pair {
  readonly k: number | null;
  readonly rp: number | null;
}

/** How a figure of the year joins that of the years before. */
export type Joining = 'sum' | 'distinct' | 'level';

/** Columns 5 to 14 of a row. */
export interface RenjaColumns {
  readonly renstra: Pair;
  readonly before: Pair;
  readonly planned: Pair;
  /** I to IV; those after the reported quarter are null. */
  readonly quarters: readonly Pair[];
  readonly done: Pair;
  readonly total: Pair;
  /** Hundredths of a percent, of the Renstra and of the year. */
  readonly ofRenstra: Pair;
  readonly ofYear: Pair;
}

type Kind = Pick<
  IndicatorFacts,
  'formula' | 'numerator' | 'numeratorName' | 'denominator' | 'denominatorName' | 'unit'
>;

/**
 * Shares, growth and what stands on a day are levels: those of two years do not add up. What is counted once each is
 * counted once a year, so that years added up may count the same one twice.
 */
export function joiningOf({ formula, numerator, unit }: Kind): Joining {
  const { kind } = FACTS[numerator];
  if (formula !== 'single' || kind === 'level' || unit.trim() === '%') return 'level';
  return kind === 'distinct' ? 'distinct' : 'sum';
}

/** The quarters of it run from January on, so that each holds the one before. */
export const isCumulative = (indicator: Kind & { readonly span: Span }): boolean =>
  indicator.span === 'to_date' && countsFlow(indicator);

interface Value {
  readonly quarter: Quarter;
  readonly value: Hundredths | null;
  readonly target: Hundredths | null;
}

/** What the columns of a row are made from. */
export interface RenjaSource {
  readonly cells: readonly Value[];
  readonly direction: Direction;
  readonly joining: Joining;
  readonly isTyped: boolean;
  readonly span: Span;
  /** The quarter that is reported; 0: the year. */
  readonly quarter: Quarter;
}

const lastOf = (quarter: Quarter): number => (quarter === 0 ? 4 : quarter);

/** All of them added up; null as soon as one of them is not known, for what is not known is not nothing. */
export function sumOf(amounts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

/** The year as it was counted; of what is typed, from the quarters where nobody has typed the year. */
function doneOf({ cells, quarter, isTyped, joining, span }: RenjaSource): Hundredths | null {
  const valueOf = (of: Quarter) => cells.find((cell) => cell.quarter === of)?.value ?? null;
  const year = valueOf(0);
  if (year !== null || !isTyped) return year;
  const told = ([1, 2, 3, 4] as const).slice(0, lastOf(quarter)).map(valueOf);
  if (span === 'to_date' || joining === 'level') return told.at(-1) ?? null;
  return sumOf(told);
}

const percentOf = (part: number | null, whole: number | null): Hundredths | null =>
  part === null || whole === null ? null : partOf(BigInt(part), BigInt(whole), 10_000n);

/** Columns 5 to 14. (13) is (6) + (12), but of a level, which is as it stands; (14) is (13) over (5). */
export function renjaColumns(source: RenjaSource, figures: RenjaFigures): RenjaColumns {
  const { cells, direction, joining, quarter } = source;
  const last = lastOf(quarter);
  const spent = SPENT.slice(0, last).map((name) => figures[name]);
  const done: Pair = { k: doneOf(source), rp: sumOf(spent) };
  const total: Pair = {
    k: joining === 'level' ? done.k : sumOf([figures.doneBefore, done.k]),
    rp: sumOf([figures.spentBefore, done.rp]),
  };
  const planned: Pair = {
    k: cells.find((cell) => cell.quarter === 0)?.target ?? null,
    rp: figures.budget,
  };
  return {
    renstra: { k: figures.renstraTarget, rp: figures.renstraBudget },
    before: { k: figures.doneBefore, rp: figures.spentBefore },
    planned,
    quarters: ([1, 2, 3, 4] as const).map((of) => ({
      k: of <= last ? (cells.find((cell) => cell.quarter === of)?.value ?? null) : null,
      rp: of <= last ? figures[`spent${of}`] : null,
    })),
    done,
    total,
    ofRenstra: {
      k: achievementOf(direction, figures.renstraTarget, total.k),
      rp: percentOf(total.rp, figures.renstraBudget),
    },
    ofYear: { k: achievementOf(direction, planned.k, done.k), rp: percentOf(done.rp, planned.rp) },
  };
}

/** A mean of percents, and of how many. */
export interface Mean {
  readonly value: Hundredths | null;
  readonly count: number;
}

/** Of those that are known, rounded half away from zero; null where none is. */
export function meanOf(percents: readonly (Hundredths | null)[]): Mean {
  const known = percents.filter((percent) => percent !== null);
  const sum = known.reduce((all, percent) => all + BigInt(percent), 0n);
  return { value: partOf(sum, BigInt(known.length), 1n), count: known.length };
}
