import { createKnots } from './knot.ts';
import { weighNames } from './name.ts';
import type { KeyGroup, KnownKeys, MatchedPair, MatchKeys, MatchResult } from './matched.ts';

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
