import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { localClockOf, localDayOf } from '../../lib/instant.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { duplicatesText as text } from '../../text/duplicates.ts';
import css from './duplicates.module.css';

type Merge = OutputOf<'duplicate.listMerges'>[number];

interface MergeListProps {
  readonly merges: readonly Merge[];
  readonly onUndone: (sentence: string) => void;
}

function momentOf(instant: string): string {
  const day = localDayOf(instant);
  return day === undefined ? '' : `${formatShortDate(day)} ${localClockOf(instant)}`;
}

/** What has been merged, each with its way back. */
export function MergeList({ merges, onUndone }: MergeListProps) {
  const [asked, setAsked] = useState<Merge | null>(null);
  const undo = useCommand('duplicate.undoMerge');
  const close = () => {
    undo.reset();
    setAsked(null);
  };
  if (merges.length === 0) return <EmptyState title={text.noMergesTitle}>{text.noMerges}</EmptyState>;
  return (
    <div className={css.merges}>
      <SmallTable
        label={text.merges}
        headers={[text.keptName, text.removedName, text.mergedAt, text.mergeState]}
        rows={merges.map((merge) => ({
          key: merge.id,
          cells: [
            merge.keptName,
            merge.removedName,
            momentOf(merge.mergedAt),
            merge.isUndone ? (
              text.mergeUndone
            ) : (
              <Offered key="undo" asks="duplicate.undoMerge">
                <Button
                  key="undo"
                  variant="default"
                  h="2rem"
                  aria-label={text.undoMergeOf(merge.removedName)}
                  onClick={() => setAsked(merge)}
                >
                  {text.undoMerge}
                </Button>
              </Offered>
            ),
          ],
        }))}
      />
      <ConfirmDialog
        isOpen={asked !== null}
        title={text.undoTitle}
        confirmLabel={text.undoMerge}
        isBusy={undo.isPending}
        onConfirm={() => {
          if (!asked) return;
          undo.mutate(
            { mergeId: asked.id },
            {
              onSuccess: () => {
                close();
                onUndone(text.undone);
              },
            },
          );
        }}
        onClose={close}
      >
        <p>{asked && text.undoHint(asked.keptName, asked.removedName)}</p>
        <ErrorNotice error={undo.error} />
      </ConfirmDialog>
    </div>
  );
}
