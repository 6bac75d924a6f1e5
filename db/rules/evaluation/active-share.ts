import { percentageOf } from '../value/numbers.ts';

/** A kecamatan, or a kabupaten/kota of a province. */
export interface SharePlace {
  readonly code: string;
  readonly name: string;
}

/** How many listed cooperatives stand at a place; a null code: nobody wrote where. */
export interface PlaceCount {
  readonly code: string | null;
  readonly active: number;
  readonly total: number;
}

export interface ShareRow extends SharePlace {
  readonly active: number;
  readonly total: number;
  /** Active of all, as printed: "66,67", or "-" where there is none. */
  readonly percentage: string;
}

export interface ActiveShare {
  /** Every place, also those without a cooperative, in the order given. */
  readonly rows: readonly ShareRow[];
  /** Those of no place or of one outside, with the codes that find them in the list ("" for none). */
  readonly unknown: {
    readonly codes: readonly string[];
    readonly active: number;
    readonly total: number;
  };
  readonly active: number;
  readonly total: number;
}

/** The share of active cooperatives by place; rows and the unknown add up to the whole. */
export function activeShare(places: readonly SharePlace[], counts: readonly PlaceCount[]): ActiveShare {
  const known = new Set(places.map(({ code }) => code));
  const byCode = new Map(counts.map((count) => [count.code, count]));
  const outside = counts.filter(({ code }) => code === null || !known.has(code));
  const sum = (of: (one: PlaceCount) => number, among: readonly PlaceCount[]) =>
    among.reduce((total, one) => total + of(one), 0);
  const active = ({ active: count }: PlaceCount) => count;
  const total = ({ total: count }: PlaceCount) => count;
  return {
    rows: places.map(({ code, name }) => {
      const found = byCode.get(code) ?? { active: 0, total: 0 };
      return {
        code,
        name,
        active: found.active,
        total: found.total,
        percentage: percentageOf(found.active, found.total),
      };
    }),
    unknown: {
      codes: outside.map(({ code }) => code ?? ''),
      active: sum(active, outside),
      total: sum(total, outside),
    },
    active: sum(active, counts),
    total: sum(total, counts),
  };
}
