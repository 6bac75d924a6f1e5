import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useSession } from '../../lib/session/session.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { EmptyRegister } from '../../parts/notice/empty-register.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { PICK_LIMIT, type RowPicking } from './use-row-picking.ts';
import type { Counts } from './use-cooperative-rows.ts';

/** The sentence under the title: what is picked, else how the register stands. */
export function listState(counts: Counts | undefined, picking: RowPicking): ReactNode {
  if (picking.isTooMany)
    return <MarkedWord kind="warning">{cooperativeText.pickTooMany(PICK_LIMIT)}</MarkedWord>;
  if (picking.count > 0)
    return picking.picking.isAll
      ? cooperativeText.pickedAll(picking.count)
      : cooperativeText.picked(picking.count);
  if (!counts) return cooperativeText.reading;
  if (counts.registerTotal === 0) return cooperativeText.stateEmpty;
  const { registerActive, registerTotal, total } = counts;
  return total === registerTotal
    ? cooperativeText.state(registerActive, registerTotal)
    : cooperativeText.stateFiltered(registerActive, registerTotal, total);
}

/** What stands in the list when it has no rows: what to do first, or which condition to take away. */
export function EmptyList({
  counts,
  onClear,
}: {
  readonly counts: Counts | undefined;
  readonly onClear: () => void;
}) {
  const isCompanion = useSession().session.account?.role === 'companion';
  if (!counts) return <EmptyState title={cooperativeText.reading}>{'\u00a0'}</EmptyState>;
  if (counts.registerTotal === 0) return <EmptyRegister />;
  return (
    <EmptyState
      title={cooperativeText.noRowsTitle}
      action={
        <Button variant="default" onClick={onClear}>
          {cooperativeText.clearAll}
        </Button>
      }
    >
      {isCompanion ? cooperativeText.noOwnRows : cooperativeText.noRows}
    </EmptyState>
  );
}
