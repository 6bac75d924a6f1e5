import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useCommand } from '../../../../lib/use-command.ts';
import { EmptyState } from '../../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { RatDialog, type Rat } from './rat-dialog.tsx';
import css from '../parts/record.module.css';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { RowButtons, TabHead } from '../parts/tab-head.tsx';
import { TabSaved, type TabOutcome } from '../parts/tab-saved.tsx';

const { rat: text, actions } = recordTabsText;

type Open =
  { readonly kind: 'edit'; readonly rat: Rat | null } | { readonly kind: 'remove'; readonly rat: Rat };

/** Yearly members' meetings and the awards that came of them. */
export function RatTab({ record }: { readonly record: CooperativeRecord }) {
  const { go } = useNavigation();
  const [open, setOpen] = useState<Open | null>(null);
  const [outcome, setOutcome] = useState<TabOutcome | null>(null);
  const remove = useCommand('cooperative.removeRat');
  const book = useCommand('rat.bookNamed');
  const { unplacedRat } = record;
  const close = () => {
    setOpen(null);
    remove.reset();
  };
  const rats = [...record.rats].sort((a, b) => b.bookYear - a.bookYear);
  return (
    <div>
      <TabHead
        asks="cooperative.saveRat"
        title={recordText.tabs.rat}
        addLabel={text.add}
        name="rat.add"
        onAdd={() => setOpen({ kind: 'edit', rat: null })}
      />
      <TabSaved outcome={outcome} />
      {unplacedRat && (
        <Notice
          kind="warning"
          title={unplacedRat.reason.message}
          action={
            <Offered asks="rat.bookNamed">
              <Button
                variant="default"
                loading={book.isPending}
                onClick={() => book.mutate({ bookYear: unplacedRat.bookYear, cooperativeIds: [record.id] })}
              >
                {text.book(unplacedRat.bookYear)}
              </Button>
            </Offered>
          }
        />
      )}
      <ErrorNotice error={book.error} />
      {rats.length === 0 ? (
        !unplacedRat && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <div className={css.table}>
          <SmallTable
            label={recordText.tabs.rat}
            headers={[text.columns.bookYear, text.columns.heldOn, text.columns.reportedOn, '', actions]}
            rows={rats.map((rat) => ({
              key: String(rat.bookYear),
              cells: [
                String(rat.bookYear),
                rat.heldOn ? formatShortDate(rat.heldOn) : text.undated,
                rat.reportedOn ? formatShortDate(rat.reportedOn) : text.notReported,
                <Button
                  key="whole"
                  variant="subtle"
                  aria-label={text.wholeOf(rat.bookYear)}
                  onClick={() => go({ screen: 'rat', bookYear: rat.bookYear, cooperativeId: record.id })}
                >
                  {text.whole}
                </Button>,
                <RowButtons
                  removes="cooperative.removeRat"
                  edits="cooperative.saveRat"
                  key="buttons"
                  what={text.named(rat.bookYear)}
                  onEdit={() => setOpen({ kind: 'edit', rat })}
                  onRemove={() => setOpen({ kind: 'remove', rat })}
                />,
              ],
            }))}
          />
        </div>
      )}
      {record.awards.length > 0 && (
        <>
          <h2 className={css.part}>{text.awards}</h2>
          <ul>
            {record.awards.map((award) => (
              <li key={award.number}>{text.award(award.bookYear, award.number)}</li>
            ))}
          </ul>
        </>
      )}
      {open?.kind === 'edit' && (
        <RatDialog
          updatedAt={record.updatedAt}
          cooperativeId={record.id}
          rat={open.rat}
          known={record.rats}
          onSaved={({ bookYear, ...saved }) => setOutcome({ ...saved, what: text.named(bookYear) })}
          onClose={close}
        />
      )}
      {open?.kind === 'remove' && (
        <RemoveDialog
          what={text.named(open.rat.bookYear)}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) =>
            remove.mutate(
              { id: record.id, bookYear: open.rat.bookYear, reason },
              {
                onSuccess: ({ batchId }) => {
                  setOutcome({ what: text.named(open.rat.bookYear), isRemoved: true, batchId, warnings: [] });
                  close();
                },
              },
            )
          }
          onClose={close}
        />
      )}
    </div>
  );
}
