import { sortOut } from './knot.ts';
import type {
  KeyGroup,
  KnownKeys,
  Lonely,
  MatchedPair,
  MatchKeys,
  MatchKnot,
  MatchResult,
} from './matched.ts';

/** Matches by name what no number matched: within the kecamatan first, then by the name alone. */
export function weighNames(
  there: readonly MatchKeys[],
  here: readonly KnownKeys[],
  freeThere: readonly number[],
  freeHere: readonly number[],
): MatchResult {
  const inDistrict = namesakes(there, here, freeThere, freeHere, ({ name, district }) =>
    name === '' || district === '' ? '' : `${district}|${name}`,
  );
  const near = sortOut(inDistrict.values());
  const pairs: MatchedPair[] = near.pairs.map((pair) => ({
    ...pair,
    by: 'name',
    isUnsure: contradicts(there[pair.there], here[pair.here]),
  }));
  const knots: MatchKnot[] = near.knots.map((knot) => ({ ...knot, by: 'name' }));
  const left = without(freeThere, freeHere, inDistrict.values());
  const alone = namesakes(there, here, left.there, left.here, ({ name }) => name);
  const settled: KeyGroup[] = [];
  for (const group of alone.values()) {
    const weighed = weighAlone(there, here, group);
    if (weighed === 'apart') continue;
    settled.push(group);
    if (weighed === 'knot') knots.push({ ...group, by: 'name' });
    else pairs.push(weighed);
  }
  const rest = without(left.there, left.here, settled);
  const namesThere = new Set(there.map(({ name }) => name));
  const namesHere = new Set(here.flatMap((keys) => keys.map(({ name }) => name)));
  const isShared = (names: ReadonlySet<string>, name: string): boolean => name !== '' && names.has(name);
  return {
    pairs,
    knots,
    onlyThere: rest.there.map((index): Lonely => ({
      index,
      hasNamesake: isShared(namesHere, there[index]?.name ?? ''),
    })),
    onlyHere: rest.here.map((index): Lonely => {
      const keys = here[index] ?? [];
      return { index, hasNamesake: keys.some(({ name }) => isShared(namesThere, name)) };
    }),
  };
}

/**
 * Of one name in no common kecamatan: one on either side is that cooperative until a person knows better; several are
 * different ones where each says its kecamatan, and a question where one does not.
 */
function weighAlone(
  there: readonly MatchKeys[],
  here: readonly KnownKeys[],
  group: KeyGroup,
): MatchedPair | 'knot' | 'apart' {
  const [pair] = sortOut([group]).pairs;
  const isPlaced =
    group.there.every((index) => there[index]?.district !== '') &&
    group.here.every((index) => here[index]?.[0].district !== '');
  if (!pair) return isPlaced ? 'apart' : 'knot';
  // Another kecamatan and another number: a namesake.
  if (isPlaced && contradicts(there[pair.there], here[pair.here])) return 'apart';
  return { ...pair, by: 'name_alone', isUnsure: true };
}

/** Both sides have a number of a kind, and it is not the same. */
function contradicts(there: MatchKeys | undefined, here: KnownKeys | undefined): boolean {
  const differs = (of: (keys: MatchKeys) => string): boolean => {
    const [own] = here ?? [];
    return (
      there !== undefined && own !== undefined && of(there) !== '' && of(own) !== '' && of(there) !== of(own)
    );
  };
  return differs(({ number }) => number) || differs(({ nik }) => nik);
}

/** Groups of one key that have somebody on both sides. */
function namesakes(
  there: readonly MatchKeys[],
  here: readonly KnownKeys[],
  freeThere: readonly number[],
  freeHere: readonly number[],
  of: (keys: MatchKeys) => string,
): ReadonlyMap<string, KeyGroup> {
  const groups = new Map<string, KeyGroup>();
  for (const index of freeThere) {
    const keys = there[index];
    const key = keys === undefined ? '' : of(keys);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.there.push(index);
    else groups.set(key, { there: [index], here: [] });
  }
  // By its own name: the name of a duplicate that was merged away would tie a cooperative twice.
  for (const index of freeHere) {
    const own = here[index]?.[0];
    const group = own && groups.get(of(own));
    if (group) group.here.push(index);
  }
  return new Map([...groups].filter(([, group]) => group.here.length > 0));
}

function without(
  freeThere: readonly number[],
  freeHere: readonly number[],
  groups: Iterable<KeyGroup>,
): { readonly there: readonly number[]; readonly here: readonly number[] } {
  const [takenThere, takenHere] = [new Set<number>(), new Set<number>()];
  for (const group of groups) {
    for (const index of group.there) takenThere.add(index);
    for (const index of group.here) takenHere.add(index);
  }
  return {
    there: freeThere.filter((index) => !takenThere.has(index)),
    here: freeHere.filter((index) => !takenHere.has(index)),
  };
}
