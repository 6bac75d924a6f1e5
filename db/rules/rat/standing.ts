import type { RatDates } from './deadline.ts';
import type { UnplacedRat } from './unplaced.ts';

/** What is on record of one book year's RAT: "held" is one whose report has no day, "undated" one without any day. */
export const RAT_STANDINGS = ['reported', 'held', 'undated', 'unplaced', 'none'] as const;
export type RatStanding = (typeof RAT_STANDINGS)[number];

export const RAT_STANDING_LABELS: Readonly<Record<RatStanding, string>> = {
  reported: 'dilaporkan',
  held: 'dilaksanakan',
  undated: 'dilaksanakan, tanggal belum dicatat',
  unplaced: 'belum dipastikan',
  none: 'belum',
};

/** The one answer to what may be said of a RAT; nothing calls one reported, or in time, whose report has no day. */
export function ratStanding(rat: RatDates | null, unplaced: UnplacedRat | null): RatStanding {
  if (rat?.reportedOn) return 'reported';
  if (rat) return rat.heldOn ? 'held' : 'undated';
  return unplaced ? 'unplaced' : 'none';
}

/** What a paper may praise a cooperative for. */
export const ratDeed = (standing: RatStanding): string =>
  standing === 'reported' ? 'melaksanakan dan melaporkan' : 'melaksanakan';

/** Whether a RAT was in time, in a word; one is not called late, nor in time, of which that cannot be said. */
export function timelinessWord({
  rat,
  isOnTime,
}: {
  readonly rat: RatStanding;
  readonly isOnTime: boolean;
}): string {
  if (rat === 'undated') return 'belum dapat dinilai';
  if (rat === 'held') return '-';
  return isOnTime ? 'ya' : 'tidak';
}
