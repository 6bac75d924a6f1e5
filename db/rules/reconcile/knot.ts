import type { KeyGroup } from './matched.ts';

/** A number on more rows and cooperatives than this is a filler ("518"), not a number of anybody. */
const SHARED_BY_AT_MOST = 40;

export interface Tied {
  readonly pairs: readonly { readonly there: number; readonly here: number }[];
  readonly knots: readonly { readonly there: readonly number[]; readonly here: readonly number[] }[];
  /** Tied to nobody on the other side. */
  readonly freeThere: readonly number[];
  readonly freeHere: readonly number[];
}

export interface Knots {
  /** Ties everybody of each group together, where both sides are in it. */
  tie(groups: Iterable<KeyGroup>): void;
  take(): Tied;
}

/** Who hangs together by shared numbers, over however many steps: one there and one here is a pair, more is a knot. */
export function createKnots(thereCount: number, hereCount: number): Knots {
  const parent = Int32Array.from({ length: thereCount + hereCount }, (_, index) => index);
  const isTied = new Uint8Array(thereCount + hereCount);
  const rootOf = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  return {
    tie: (groups) => {
      for (const { there, here } of groups) {
        if (there.length === 0 || here.length === 0 || there.length + here.length > SHARED_BY_AT_MOST)
          continue;
        const members = [...there, ...here.map((index) => thereCount + index)];
        for (const member of members) {
          isTied[member] = 1;
          const [one, other] = [rootOf(members[0] ?? member), rootOf(member)];
          parent[Math.max(one, other)] = Math.min(one, other);
        }
      }
    },
    take: () => {
      const groups = new Map<number, KeyGroup>();
      const freeThere: number[] = [];
      const freeHere: number[] = [];
      for (let member = 0; member < thereCount + hereCount; member += 1) {
        const isThere = member < thereCount;
        const index = isThere ? member : member - thereCount;
        if (isTied[member] !== 1) {
          (isThere ? freeThere : freeHere).push(index);
          continue;
        }
        const root = rootOf(member);
        const group = groups.get(root) ?? { there: [], here: [] };
        groups.set(root, group);
        (isThere ? group.there : group.here).push(index);
      }
      return { ...sortOut(groups.values()), freeThere, freeHere };
    },
  };
}

/** A group of exactly two is a pair. */
export function sortOut(groups: Iterable<KeyGroup>): Pick<Tied, 'pairs' | 'knots'> {
  const pairs: { there: number; here: number }[] = [];
  const knots: KeyGroup[] = [];
  for (const group of groups) {
    const [there, ...moreThere] = group.there;
    const [here, ...moreHere] = group.here;
    if (there !== undefined && here !== undefined && moreThere.length === 0 && moreHere.length === 0) {
      pairs.push({ there, here });
    } else knots.push(group);
  }
  return { pairs, knots };
}
