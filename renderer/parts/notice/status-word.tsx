import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { MarkedWord, type MarkKind } from './mark.tsx';

/** Being inactive is how many stand, nothing that waits for somebody. */
const MARKS: Readonly<Record<CooperativeStatus, MarkKind>> = {
  active: 'ok',
  inactive: 'info',
  dissolution_proposed: 'warning',
  in_settlement: 'info',
  dissolved: 'refuse',
};

/** A cooperative's status: always the word, the mark only beside it. */
export function StatusWord({
  status,
  children,
}: {
  readonly status: CooperativeStatus;
  readonly children: string;
}) {
  return <MarkedWord kind={MARKS[status]}>{children}</MarkedWord>;
}
