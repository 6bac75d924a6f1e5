import { createKnots } from './knot.ts';
import { weighNames } from './name.ts';

/** By what one side names a cooperative, each in its matching form (`reconcile-key.ts`); empty where it says nothing. */
export interface MatchKeys {
  readonly number: string;
  readonly nik: string;
  readonly name: string;
  /** Code of the kecamatan. */
  readonly district: string;
}

/** A cooperative of the register: its own keys first, then those of the duplicates that were merged into it. */
export type KnownKeys = readonly [MatchKeys, ...MatchKeys[]];

export const MATCHED_BY = ['number', 'nik', 'name', 'name_alone'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export interface MatchedPair {
  readonly there: number;
  readonly here: number;
  readonly by: MatchedBy;
  /** Only the name speaks for it, or a number speaks against it: a person must make sure. */
  readonly isUnsure: boolean;
}

/** Rows and cooperatives that point at each other in more than one way; none of them is matched. */
export interface MatchKnot {
  readonly there: readonly number[];
  readonly here: readonly number[];
  /** Whether numbers or only names tie them together. */
  readonly by: 'number' | 'name';
}

export interface Lonely {
  readonly index: number;
  /** The other side has a cooperative of the same name that is another one. */
  readonly hasNamesake: boolean;
}

/** Each row there and each cooperative here stands in exactly one of the four, whatever the order they came in. */
export interface MatchResult {
  readonly pairs: readonly MatchedPair[];
  readonly knots: readonly MatchKnot[];
  readonly onlyThere: readonly Lonely[];
  readonly onlyHere: readonly Lonely[];
}

const numberOf = ({ number }: MatchKeys): string => number;
const nikOf = ({ nik }: MatchKeys): string => nik;

/**
 * Matches a list with the register: by legal-entity number and NIK Koperasi together, then by name within the
 * kecamatan, then by name alone. Two to one is never decided: whatever numbers or names tie together in more than one
 * way comes out as a knot.
 */
export function matchLists(there: readonly MatchKeys[], here: readonly KnownKeys[]): MatchResult {
  const knots = createKnots(there.length, here.length);
  const shares = (of: (keys: MatchKeys) => string): void => knots.tie(groupKeys(there, here, of));
  shares(numberOf);
  shares(nikOf);
  const strong = knots.take();
  const pairs: MatchedPair[] = strong.pairs.map((pair) => ({
    ...pair,
    by: sharesNumber(there[pair.there], here[pair.here]) ? 'number' : 'nik',
    isUnsure: false,
  }));
  const byName = weighNames(there, here, strong.freeThere, strong.freeHere);
  return {
    pairs: [...pairs, ...byName.pairs],
    knots: [...strong.knots.map((knot) => ({ ...knot, by: 'number' as const })), ...byName.knots],
    onlyThere: byName.onlyThere,
    onlyHere: byName.onlyHere,
  };
}

function sharesNumber(there: MatchKeys | undefined, here: KnownKeys | undefined): boolean {
  return (
    there !== undefined && there.number !== '' && (here ?? []).some(({ number }) => number === there.number)
  );
}

/** Who carries one key on either side. */
export interface KeyGroup {
  readonly there: number[];
  readonly here: number[];
}

function groupKeys(
  there: readonly MatchKeys[],
  here: readonly KnownKeys[],
  of: (keys: MatchKeys) => string,
): Iterable<KeyGroup> {
  const groups = new Map<string, KeyGroup>();
  for (const [index, keys] of there.entries()) {
    const key = of(keys);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.there.push(index);
    else groups.set(key, { there: [index], here: [] });
  }
  for (const [index, all] of here.entries()) {
    for (const keys of all) {
      const group = groups.get(of(keys));
      if (group && group.here.at(-1) !== index) group.here.push(index);
    }
  }
  return groups.values();
}
