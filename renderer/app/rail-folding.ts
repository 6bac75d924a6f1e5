import type { ScreenName } from '../lib/navigation.tsx';
import { RAIL, RAIL_GROUPS, railOf, type RailGroup } from './screens.tsx';

/** What the person folded (false) or unfolded (true) by hand. */
export type GroupChoices = Readonly<Partial<Record<RailGroup, boolean>>>;

/** Heights in rem, as in rail.module.css. */
const ENTRY = 1.625;
const HEAD = 1.625;
const ENDS = 0.75;

interface Room {
  readonly choices: GroupChoices;
  /** The group that was unfolded by hand last. */
  readonly opened?: RailGroup | undefined;
  /** The menu entry of the screen that is open. */
  readonly current: ScreenName;
  /** Of the menu, in pixels; 0 before it was drawn. */
  readonly height: number;
  /** Pixels of one rem at the chosen text size. */
  readonly rem: number;
}

/**
 * Which groups stand open. As the person left them where there is room; in a low window only the group of the open
 * screen and the one opened by hand last, so that no entry is out of reach.
 */
export function openGroups({ choices, opened, current, height, rem }: Room): ReadonlySet<RailGroup> {
  const wanted = RAIL_GROUPS.filter((group) => choices[group] !== false);
  const own = RAIL.find(({ place }) => place.screen === current)?.group ?? null;
  if (height === 0 || heightOf(wanted) * rem <= height) return new Set(wanted);
  return new Set(wanted.filter((group) => group === own || group === opened));
}

const heightOf = (open: readonly RailGroup[]): number =>
  RAIL_GROUPS.length * HEAD +
  (open.flatMap((group) => railOf(group)).length + railOf(null).length) * ENTRY +
  ENDS;
