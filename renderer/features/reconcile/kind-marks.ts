import type { ReconcileKind, ReconcileState } from '#rules/reconcile.ts';
import type { MarkKind } from '../../parts/mark.tsx';

export const KIND_MARKS: Readonly<Record<ReconcileKind, MarkKind>> = {
  to_check: 'refuse',
  different: 'warning',
  only_here: 'info',
  only_there: 'info',
};

export const STATE_MARKS: Readonly<Record<ReconcileState, MarkKind>> = {
  open: 'warning',
  fixed_here: 'ok',
  fixed_there: 'ok',
  ignored: 'info',
};
