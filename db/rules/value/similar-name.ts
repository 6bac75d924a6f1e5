/** How alike two normalised names are; only this much is offered as a possible double. */
export type NameLikeness = 'same' | 'swapped' | 'one-letter';

export interface NamePair {
  readonly first: number;
  readonly second: number;
  readonly likeness: NameLikeness;
}

/** Words this short differ by a letter too easily to mean anything. */
const SHORTEST_TELLING_WORD = 4;
/** A remainder shared by more names than this is a fashion, not a double. */
const MOST_ALIKE = 40;

/**
 * Pairs among the normalised names of one kecamatan: the same, the same words in another order, or one word that
 * differs by one letter. Names are looked up by what they share, so a kecamatan of thousands stays quick.
 */
export function similarPairs(names: readonly string[]): readonly NamePair[] {
  const pairs = new Map<string, NamePair>();
  const add = (first: number, second: number, likeness: NameLikeness): void => {
    const key = `${Math.min(first, second)} ${Math.max(first, second)}`;
    if (first !== second && !pairs.has(key)) {
      pairs.set(key, { first: Math.min(first, second), second: Math.max(first, second), likeness });
    }
  };
  for (const group of grouped(names, (name) => [name])) everyPair(group, (a, b) => add(a, b, 'same'));
  const sorted = (name: string): string => name.split(' ').sort().join(' ');
  for (const group of grouped(names, (name) => [sorted(name)]))
    everyPair(group, (a, b) => add(a, b, 'swapped'));
  for (const group of grouped(names, withoutEachWord)) {
    everyPair(group, (a, b) => {
      if (isOneLetterApart(names[a] ?? '', names[b] ?? '')) add(a, b, 'one-letter');
    });
  }
  return [...pairs.values()];
}

/** Indices of names that share a key, two or more together. */
function grouped(
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    for (const key of keysOf(name)) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= MOST_ALIKE);
}

function everyPair(group: readonly number[], visit: (first: number, second: number) => void): void {
  for (const [place, first] of group.entries())
    for (const second of group.slice(place + 1)) visit(first, second);
}

/** The name with one of its longer words left open, once for each: what names one letter apart have in common. */
function withoutEachWord(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((word, open) =>
    word.length < SHORTEST_TELLING_WORD
      ? []
      : [words.map((one, place) => (place === open ? '*' : one)).join(' ')],
  );
}

function isOneLetterApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
