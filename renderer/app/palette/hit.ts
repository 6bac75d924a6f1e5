import type { Place } from '../../lib/navigation.tsx';

export const HIT_KINDS = [
  'recent',
  'cooperative',
  'person',
  'letter',
  'incoming',
  'formation',
  'consultation',
  'activity',
  'umkm',
  'officer',
  'legalBasis',
  'screen',
  'command',
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** One thing found. */
export interface Hit {
  readonly key: string;
  readonly kind: HitKind;
  readonly title: string;
  /** What it is, or why it was found. */
  readonly detail: string;
  readonly place: Place;
  /** It is called by the very words: whoever types the name of a screen wants the screen. */
  readonly isNamed?: boolean;
}

/** Of a kind among all kinds; the kind alone shows everything that was read. */
const SHOWN_OF_EACH = 3;
/** What is few by itself is never cut. */
const WHOLE: readonly HitKind[] = ['recent', 'screen'];

/** The hits as listed: all kinds with a few of each, or one kind whole; what is called by the words first, then in the order of the kinds. */
export function shownHits(hits: readonly Hit[], kind: HitKind | null): readonly Hit[] {
  const isFirst = ({ isNamed }: Hit): boolean => kind === null && isNamed === true;
  const rest = HIT_KINDS.flatMap((each) => {
    const own = hits.filter((hit) => hit.kind === each && !isFirst(hit));
    if (kind === null) return WHOLE.includes(each) ? own : own.slice(0, SHOWN_OF_EACH);
    return kind === each ? own : [];
  });
  return [...hits.filter(isFirst), ...rest];
}

/** The kinds something was found of, with how many, for the row of tabs. */
export function kindsOf(hits: readonly Hit[]): readonly (readonly [HitKind, number])[] {
  return HIT_KINDS.flatMap((kind) => {
    const count = hits.filter((hit) => hit.kind === kind).length;
    return count > 0 ? [[kind, count] as const] : [];
  });
}

/** The next kind by Tab, the previous by Shift+Tab; null (all) stands before the first. */
export function nextKind(
  kinds: readonly (readonly [HitKind, number])[],
  now: HitKind | null,
  step: 1 | -1,
): HitKind | null {
  const ring: readonly (HitKind | null)[] = [null, ...kinds.map(([kind]) => kind)];
  return ring[(ring.indexOf(now) + step + ring.length) % ring.length] ?? null;
}

/** Where every word stands somewhere in the text, whatever its case. */
export function holds(text: string, words: string): boolean {
  const whole = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
