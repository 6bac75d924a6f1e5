import type { OutputOf } from '#contract/index.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import {
  RECONCILE_KINDS,
  RECONCILE_STATES,
  type ReconcileKind,
  type ReconcileState,
} from '#rules/reconcile/reconcile.ts';

/** What of the findings is shown; null shows everything. */
export interface FindingFilter {
  readonly kind: ReconcileKind | null;
  readonly districtName: string | null;
  readonly field: ReconcileField | null;
  readonly state: ReconcileState | null;
}

/** The list begins with what is still to be done. */
export const TO_DO: FindingFilter = { kind: null, districtName: null, field: null, state: 'open' };

/**
 * How many findings each tab will list; undefined where nobody has counted them: the counts of a reconciliation know
 * group and state, but neither kecamatan nor field nor words.
 */
export function kindCounts(
  counts: OutputOf<'reconcile.get'>['counts'],
  { districtName, field, state }: FindingFilter,
  words: string,
): ReadonlyMap<ReconcileKind | null, number> | undefined {
  if (districtName !== null || field !== null || words.trim() !== '') return undefined;
  const states = RECONCILE_STATES.filter((one) => state === null || one === state);
  const ofKind = (kind: ReconcileKind) => states.reduce((sum, one) => sum + counts[kind][one], 0);
  const all = RECONCILE_KINDS.reduce((sum, kind) => sum + ofKind(kind), 0);
  return new Map([[null, all], ...RECONCILE_KINDS.map((kind) => [kind, ofKind(kind)] as const)]);
}

/** Whether the counts of the kecamatan, which are of all findings, are what will be listed. */
export const areDistrictsCounted = ({ kind, field, state }: FindingFilter, words: string): boolean =>
  kind === null && field === null && state === null && words.trim() === '';
