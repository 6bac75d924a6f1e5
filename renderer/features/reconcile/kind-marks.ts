import type { ReconcileKind, ReconcileState } from '#rules/reconcile/reconcile.ts';
import type { MarkKind } from '../../parts/notice/mark.tsx';

export const KIND_MARKS: Readonly<Record<ReconcileKind, MarkKind>> = {
  to_check: 'warning',
  different: 'info',
  only_here: 'info',
  only_there: 'info',
};

export const STATE_MARKS: Readonly<Record<ReconcileState, MarkKind>> = {
  open: 'info',
  fixed_here: 'ok',
  fixed_there: 'ok',
  ignored: 'info',
};
