import type { FieldFault } from '../value/field-fault.ts';

/** Steps of a code: 2.17 is a field of duties, 2.17.05 a programme, 2.17.05.2.01 an activity, and one further part a sub activity. */
export const PROGRAMME_LEVELS = ['field', 'programme', 'activity', 'sub_activity'] as const;
export type ProgrammeLevel = (typeof PROGRAMME_LEVELS)[number];
export const LEVEL_LABELS: Readonly<Record<ProgrammeLevel, string>> = {
  field: 'Urusan',
  programme: 'Program',
  activity: 'Kegiatan',
  sub_activity: 'Sub kegiatan',
};

/** What is written down of one line of a year's tree. */
export interface ProgrammeFacts {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  /** What the line is measured by; empty where nobody has said. */
  readonly indicator: string;
  /** Whole rupiah (pagu); null where nobody knows. */
  readonly budget: number | null;
}

export const PROGRAMME_LABELS = {
  year: 'Tahun',
  code: 'Kode',
  name: 'Nama',
  indicator: 'Indikator',
  budget: 'Pagu (Rp)',
} as const satisfies Readonly<Record<keyof ProgrammeFacts, string>>;

const CODE = /^\d+(\.\d+)+$/;

/** Numbers by dots: the only shape in which codes are compared. */
export const isProgrammeCode = (code: string): boolean => CODE.test(code);

/** @returns undefined for a code of a length that no level has */
export function levelOf(code: string): ProgrammeLevel | undefined {
  if (!isProgrammeCode(code)) return undefined;
  const parts = code.split('.').length;
  const levels: Readonly<Record<number, ProgrammeLevel>> = {
    2: 'field',
    3: 'programme',
    5: 'activity',
    6: 'sub_activity',
  };
  return levels[parts];
}

/** Whether `code` is `above` itself or stands below it; an empty `above` holds everything. */
export const isUnder = (code: string, above: string): boolean =>
  above === '' || code === above || code.startsWith(`${above}.`);

const partsOf = (code: string): readonly number[] => code.split('.').map(Number);

/** Order of a tree: parts are compared as numbers, what is above comes first. */
export function compareCodes(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/**
 * What cannot be saved as written, each at its field.
 * @param others codes that the year has already, without this line's own
 */
export function programmeFaults(
  { code }: Pick<ProgrammeFacts, 'code'>,
  others: ReadonlySet<string>,
): readonly FieldFault<keyof ProgrammeFacts>[] {
  if (levelOf(code) === undefined) {
    const message =
      'Kode ditulis seperti 2.17.05 (program), 2.17.05.2.01 (kegiatan), atau 2.17.05.2.01.0001 (sub kegiatan).';
    return [{ field: 'code', message }];
  }
  return others.has(code) ? [{ field: 'code', message: `Kode ${code} sudah ada pada tahun ini.` }] : [];
}

export interface BudgetLine {
  readonly code: string;
  readonly budget: number | null;
}

/** A line whose budget is not the sum of the lines right below it. */
export interface BudgetGap {
  readonly code: string;
  readonly budget: number;
  readonly below: number;
}

/** The closest line above a code that the tree has. */
export function parentOf(code: string, all: ReadonlySet<string>): string | undefined {
  const parts = code.split('.');
  for (let length = parts.length - 1; length >= 2; length -= 1) {
    const above = parts.slice(0, length).join('.');
    if (all.has(above)) return above;
  }
  return undefined;
}

/** Budgets that do not add up: told only where the line and every line right below it have one. */
export function budgetGaps(lines: readonly BudgetLine[]): readonly BudgetGap[] {
  const codes = new Set(lines.map(({ code }) => code));
  return lines.flatMap(({ code, budget }) => {
    const children = lines.filter((one) => parentOf(one.code, codes) === code);
    if (budget === null || children.length === 0) return [];
    let below = 0;
    for (const child of children) {
      if (child.budget === null) return [];
      below += child.budget;
    }
    return below === budget ? [] : [{ code, budget, below }];
  });
}
