import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PermitLine } from '#contract/legality.ts';
import { formatShortDate } from '#rules/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { MarkedWord, type MarkKind } from '../../parts/mark.tsx';
import { SmallTable } from '../../parts/small-table.tsx';
import { recordTabsText } from '../../text/record-tabs.ts';
import css from './record.module.css';
import { RemoveDialog } from './remove-dialog.tsx';
import { RowButtons } from './tab-head.tsx';

const { legal: text, actions, none } = recordTabsText;
const MARKS: Readonly<Record<PermitLine['state'], MarkKind>> = {
  expired: 'refuse',
  soon: 'warning',
  later: 'ok',
  open: 'ok',
};

/** The permits of the cooperative with how long they still hold. */
export function PermitSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const permits = useRequest('legality.listPermits', { cooperativeId }).data ?? [];
  const remove = useCommand('legality.removePermit');
  const [removed, setRemoved] = useState<PermitLine | null>(null);
  const { permitColumns: columns } = text;
  return (
    <>
      <div className={css.head}>
        <h2>{text.permits}</h2>
        <Button variant="default" onClick={() => go({ screen: 'legality', tab: 'watch' })}>
          {text.toLegality}
        </Button>
      </div>
      {permits.length === 0 ? (
        <p className={css.quiet}>{text.permitsEmpty}</p>
      ) : (
        <div className={css.table}>
          <SmallTable
            label={text.permits}
            headers={[columns.kind, columns.number, columns.until, columns.state, actions]}
            rows={permits.map((permit) => ({
              key: permit.id,
              cells: [
                permit.kindName,
                permit.number || none,
                permit.expiresOn ? formatShortDate(permit.expiresOn) : text.permitsUnlimited,
                <MarkedWord key="state" kind={MARKS[permit.state]}>
                  {permit.stateText || text.permitsUnlimited}
                </MarkedWord>,
                <RowButtons key="buttons" what={permit.kindName} onRemove={() => setRemoved(permit)} />,
              ],
            }))}
          />
        </div>
      )}
      {removed && (
        <RemoveDialog
          what={removed.kindName}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) =>
            remove.mutate({ id: removed.id, reason }, { onSuccess: () => setRemoved(null) })
          }
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}
