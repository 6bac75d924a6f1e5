/** Closed lists of the reconciliation (pencocokan data) with a list of another system. */

export const RECONCILE_SOURCES = ['ods', 'simkopdes', 'other'] as const;
export type ReconcileSource = (typeof RECONCILE_SOURCES)[number];

/** Where something must be looked at; what is the same on both sides is only counted. */
export const RECONCILE_KINDS = ['to_check', 'different', 'only_here', 'only_there'] as const;
export type ReconcileKind = (typeof RECONCILE_KINDS)[number];

export const RECONCILE_KIND_LABELS: Readonly<Record<ReconcileKind, string>> = {
  to_check: 'Perlu diperiksa',
  different: 'Berbeda',
  only_here: 'Hanya di sini',
  only_there: 'Hanya di sana',
};

export const RECONCILE_STATES = ['open', 'fixed_here', 'fixed_there', 'ignored'] as const;
export type ReconcileState = (typeof RECONCILE_STATES)[number];

export const RECONCILE_STATE_LABELS: Readonly<Record<ReconcileState, string>> = {
  open: 'belum',
  fixed_here: 'sudah diperbaiki di sini',
  fixed_there: 'sudah diperbaiki di sana',
  ignored: 'diabaikan',
};

/** How the list's system is called in sentences and on paper. */
export function sourceName(source: ReconcileSource, typed: string): string {
  if (source === 'ods') return 'ODS';
  return source === 'simkopdes' ? 'SIMKOPDES' : typed;
}
