import type { RankedCandidate } from '#contract/award.ts';
import type { TableSort } from '../../parts/table/data-table-column.ts';

/** A candidate, or the line under the last rank that is planned. */
export type ChoiceRow =
  (RankedCandidate & { readonly kind: 'candidate' }) | { readonly kind: 'cut'; readonly id: 'cut' };

export const CHOICE_VIEWS = ['all', 'cut', 'chosen', 'excluded'] as const;
export type ChoiceView = (typeof CHOICE_VIEWS)[number];

export interface ChoiceQuery {
  readonly view: ChoiceView;
  readonly words: string;
  readonly sort: TableSort;
  /** Null: no plan, and no line. */
  readonly planned: number | null;
}

export const BY_RANK: TableSort = { key: 'rank', isDescending: false };

/** So many rows above the line, and as many below, are its surroundings. */
const AROUND = 12;

type Compare = (one: RankedCandidate, other: RankedCandidate) => number;

/** Who lacks what is compared stands last either way up. */
const lastWhenMissing =
  (valueOf: (row: RankedCandidate) => string | number | null): Compare =>
  (one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  };

const COMPARES: Readonly<Record<string, Compare>> = {
  rank: (one, other) => one.rank - other.rank,
  name: (one, other) => one.name.localeCompare(other.name, 'id'),
  grade: (one, other) => (one.grade < other.grade ? -1 : Number(one.grade > other.grade)),
  rat: lastWhenMissing((row) => row.ratOn),
  last: lastWhenMissing((row) => row.lastAwardedYear),
  turnover: lastWhenMissing((row) => row.turnover),
};

function isInView({ rank, isChosen, decision }: RankedCandidate, { view, planned }: ChoiceQuery): boolean {
  switch (view) {
    case 'chosen':
      return isChosen;
    case 'excluded':
      return decision === 'exclude';
    case 'cut':
      return planned === null || Math.abs(rank - planned) <= AROUND;
    default:
      return true;
  }
}

/** The rows of a view in their order; the line stands where the plan ends, and only where the ranks follow each other. */
export function choiceRows(rows: readonly RankedCandidate[], query: ChoiceQuery): readonly ChoiceRow[] {
  const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
  const { key, isDescending } = query.sort;
  const compare = COMPARES[key] ?? BY_RANK_COMPARE;
  const shown = rows
    .filter((row) => isInView(row, query) && words.every((word) => row.name.toLowerCase().includes(word)))
    .toSorted((one, other) => (isDescending ? -1 : 1) * compare(one, other) || one.rank - other.rank)
    .map((row): ChoiceRow => ({ ...row, kind: 'candidate' }));
  const { planned } = query;
  const below = shown.findIndex((row) => row.kind === 'candidate' && planned !== null && row.rank > planned);
  if (key !== 'rank' || isDescending || below <= 0) return shown;
  return [...shown.slice(0, below), { kind: 'cut', id: 'cut' }, ...shown.slice(below)];
}

const BY_RANK_COMPARE: Compare = (one, other) => one.rank - other.rank;

export interface ChoiceSums {
  readonly chosen: number;
  readonly excluded: number;
  /** Chosen although the rank is below the line: in the place of somebody who was left out or unticked. */
  readonly substitutes: number;
  /** Chosen who were awarded before. */
  readonly again: number;
  readonly districts: number;
  readonly chosenDistricts: number;
  readonly emptyDistricts: readonly string[];
}

export const isSubstitute = (
  { rank, isChosen, decision }: RankedCandidate,
  planned: number | null,
): boolean => planned !== null && isChosen && rank > planned && decision !== 'include';

export function choiceSums(rows: readonly RankedCandidate[], planned: number | null): ChoiceSums {
  const chosen = rows.filter(({ isChosen }) => isChosen);
  const all = new Set(rows.map(({ districtName }) => districtName));
  const taken = new Set(chosen.map(({ districtName }) => districtName));
  return {
    chosen: chosen.length,
    excluded: rows.filter(({ decision }) => decision === 'exclude').length,
    substitutes: rows.filter((row) => isSubstitute(row, planned)).length,
    again: chosen.filter(({ lastAwardedYear }) => lastAwardedYear !== null).length,
    districts: all.size,
    chosenDistricts: taken.size,
    emptyDistricts: [...all].filter((name) => !taken.has(name)).toSorted((a, b) => a.localeCompare(b, 'id')),
  };
}
