import { isNearName, nearNameKeys } from './near-name.ts';
import { normaliseCooperativeName } from './name.ts';

/** As many as a person looks through beside one row. */
const MOST_CANDIDATES = 5;

interface Named {
  readonly name: string;
  readonly nameKey: string;
}

export interface NameMatch<Cooperative extends Named> {
  /** The one cooperative of that name. */
  readonly cooperative: Cooperative | null;
  /** Whom it may mean where the name is not, or not alone, that of a cooperative. */
  readonly candidates: readonly Cooperative[];
}

/** Which cooperative each name of a table means: the one of that very name; what is only near is offered, never taken. */
export function nameMatcher<Cooperative extends Named>(
  register: readonly Cooperative[],
): (name: string) => NameMatch<Cooperative> {
  const byKey = groupBy(register, ({ nameKey }) => [nameKey]);
  const near = groupBy(register, ({ name }) => nearNameKeys(name));
  return (name) => {
    const same = byKey.get(normaliseCooperativeName(name)) ?? [];
    if (same.length === 1) return { cooperative: same[0] ?? null, candidates: [] };
    const alike = nearNameKeys(name).flatMap((key) => near.get(key) ?? []);
    const candidates = same.length > 1 ? same : alike.filter((one) => isNearName(name, one.name));
    return { cooperative: null, candidates: [...new Set(candidates)].slice(0, MOST_CANDIDATES) };
  };
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
