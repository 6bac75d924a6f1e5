import type { PlainDate } from '../value/plain-date.ts';

/** A dossier's public notice: still running, over while the proposal has not gone out, or nothing to wait for. */
export const NOTICE_PHASES = ['running', 'over', 'none'] as const;
export type NoticePhase = (typeof NOTICE_PHASES)[number];

/** Where a dossier of dissolution stands with its notice; once the proposal is out nothing is waited for. */
export function noticePhase({
  notice,
  proposalOn,
}: {
  readonly notice: { readonly isOver: boolean } | null;
  readonly proposalOn: PlainDate | null;
}): NoticePhase {
  if (notice === null || proposalOn !== null) return 'none';
  return notice.isOver ? 'over' : 'running';
}
