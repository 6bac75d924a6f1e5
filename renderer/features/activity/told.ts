import type { ChangedMark } from './attendance-paste.ts';

/** The way back from what was just done, as long as it is shown. */
export type WayBack =
  | { readonly kind: 'participant'; readonly id: string; readonly name: string }
  | { readonly kind: 'marks'; readonly batchId: string; readonly changed: readonly ChangedMark[] };

interface ToldMore {
  readonly back?: WayBack | undefined;
  /** What is to be noticed about it; with any the whole is a warning. */
  readonly notes?: readonly string[];
}

/** Says on the page of an activity how something ended, with what is to be noticed and the way back. */
export type Tell = (sentence: string, more?: ToldMore) => void;

/** As the page keeps it. */
export interface Told extends ToldMore {
  readonly sentence: string;
}
