import type { OutputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { proofText } from '../../text/proof.ts';

/** Every revoked paper with its day and reason, the last first. */
export function RevokedTab({ revoked }: { readonly revoked: OutputOf<'proof.listRevoked'> }) {
  if (revoked.length === 0)
    return <EmptyState title={proofText.noneRevoked}>{proofText.noneRevokedHint}</EmptyState>;
  return (
    <SmallTable
      label={proofText.revokedTable}
      headers={proofText.revokedColumns}
      rows={revoked.map(({ shortCode, number, name, datedOn, revokedOn, reason }) => ({
        key: shortCode,
        cells: [number, name, formatLongDate(datedOn), formatLongDate(revokedOn), reason],
      }))}
    />
  );
}
