import { letterFaults } from '../value/nearest-text.ts';
import { NAME_OPENINGS, normaliseCooperativeName } from './name.ts';

/**
 * Names that a person would take for one: one letter apart, words in another order, spaces left out, or the kind before
 * the name told by one of them only. Equal names are not near but the same.
 */

/** Words this short differ by a letter too easily to mean anything: "I" and "II", "RT 1" and "RT 2". */
const SHORTEST_TELLING_WORD = 4;
const SHORTEST_NAME = 5;

interface NameParts {
  /** "koperasi serba usaha", or "koperasi" where no kind is told. */
  readonly kind: string;
  readonly words: readonly string[];
}

const OPENINGS = NAME_OPENINGS.filter((opening) => opening !== '').toSorted((a, b) => b.length - a.length);

function partsOf(name: string): NameParts {
  const key = normaliseCooperativeName(name);
  const opening = OPENINGS.find((one) => key === one || key.startsWith(`${one} `)) ?? '';
  const words = key.slice(opening.length).trim().split(' ');
  return { kind: opening === '' ? 'koperasi' : opening, words: words.filter((word) => word !== '') };
}

const isKindless = (kind: string): boolean => kind === 'koperasi';
const mayShareKind = (one: NameParts, other: NameParts): boolean =>
  one.kind === other.kind || isKindless(one.kind) || isKindless(other.kind);

/** Exactly one word of the same place differs, by one letter, and is long enough to tell. */
function isOneLetterApart({ words: ones }: NameParts, { words: others }: NameParts): boolean {
  if (ones.length !== others.length) return false;
  const differing = ones.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  );
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  const [one, other] = pair;
  const isTelling = Math.min(one.length, other.length) >= SHORTEST_TELLING_WORD;
  return isTelling && !/\d/.test(one + other) && letterFaults(one, other, 1) === 1;
}

/** Whether two names are so near that a person has to say whether one cooperative is meant. */
export function isNearName(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (normaliseCooperativeName(one) === normaliseCooperativeName(other)) return false;
  if (!mayShareKind(first, second) || first.words.join('').length < SHORTEST_NAME) return false;
  const isSameCore =
    first.words.join('') === second.words.join('') ||
    first.words.toSorted().join(' ') === second.words.toSorted().join(' ');
  return isSameCore || isOneLetterApart(first, second);
}

/** Keys of which near names share at least one: they are looked up instead of every pair compared. */
export function nearNameKeys(name: string): readonly string[] {
  const { words } = partsOf(name);
  const open = words.flatMap((word, place) =>
    word.length < SHORTEST_TELLING_WORD ? [] : [words.map((one, at) => (at === place ? '*' : one)).join(' ')],
  );
  return [...new Set([words.join(''), words.toSorted().join(' '), ...open])];
}
