import type { FieldDifference } from './compare.ts';
import type { ReconcileState } from './reconcile.ts';

/** What was decided about a finding when the list was matched before. */
export interface EarlierDecision {
  readonly state: ReconcileState;
  readonly note: string;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly differences: readonly FieldDifference[];
}

export interface CarriedState {
  readonly state: ReconcileState;
  readonly note: string;
  readonly earlier: EarlierDecision | null;
}

/**
 * The state a finding begins with, from what was decided about the same finding before. What was ignored stays ignored
 * with its reason, unless something differs now that did not then; what was said to be mended and still differs is open
 * again, and says so.
 */
export function carriedState(
  differences: readonly FieldDifference[],
  earlier: EarlierDecision | undefined,
): CarriedState {
  if (!earlier || earlier.state === 'open') return { state: 'open', note: '', earlier: null };
  const isKnown = differences.every(({ field, here, there }) =>
    earlier.differences.some((one) => one.field === field && one.here === here && one.there === there),
  );
  return earlier.state === 'ignored' && isKnown
    ? { state: 'ignored', note: earlier.note, earlier }
    : { state: 'open', note: '', earlier };
}
