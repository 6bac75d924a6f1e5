import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WorksheetDraft } from '#contract/evaluation/inspection.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useCommand } from '../../../../lib/use-command.ts';
import { useTask } from '../../../../lib/use-task.ts';
import { PreviewDialog } from '../../../../parts/dialog/preview-dialog.tsx';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { inspectionText } from '../../../../text/cooperative/inspection.ts';
import css from '../parts/record.module.css';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { TabSaved, type TabOutcome } from '../parts/tab-saved.tsx';

const { worksheet: text } = inspectionText;

interface WorksheetPartProps {
  readonly cooperativeId: string;
  readonly drafts: readonly WorksheetDraft[];
}

/** The way into the worksheet, an empty form for the field, and the worksheets that wait for their result. */
export function WorksheetPart({ cooperativeId, drafts }: WorksheetPartProps) {
  const { go } = useNavigation();
  const print = useTask('worksheet.print');
  const discard = useCommand('worksheet.removeDraft');
  const [printed, setPrinted] = useState<string | null>(null);
  const [discarded, setDiscarded] = useState<WorksheetDraft | null>(null);
  const [outcome, setOutcome] = useState<TabOutcome | null>(null);
  const open = (id: string | null) => go({ screen: 'worksheet', cooperativeId, id });
  const whatOf = ({ bookYear, inspectedOn }: WorksheetDraft) =>
    text.what(bookYear, formatLongDate(inspectedOn));
  const printBlank = async () => {
    const made = await print.run({ cooperativeId, id: null });
    if (made) setPrinted(made.path);
  };
  return (
    <>
      <ErrorNotice error={print.state.phase === 'failed' ? print.state.error : null} />
      <TabSaved outcome={outcome} />
      <p className={css.worksheet}>
        <Offered asks="worksheet.save">
          <Button variant="default" onClick={() => open(null)}>
            {text.fill}
          </Button>
        </Offered>
        <Offered asks="worksheet.print">
          <Button
            variant="default"
            loading={print.state.phase === 'running'}
            onClick={() => void printBlank()}
          >
            {text.printBlank}
          </Button>
        </Offered>
      </p>
      {drafts.length > 0 && (
        <ul className={css.drafts} aria-label={text.drafts}>
          {drafts.map((draft) => (
            <li key={draft.id}>
              {text.draft(draft.bookYear, formatShortDate(draft.inspectedOn), draft.answered, draft.asked)}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.goOnWith(`TB ${draft.bookYear}`)}
                onClick={() => open(draft.id)}
              >
                {text.goOn}
              </Button>
              <Offered asks="worksheet.removeDraft">
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-label={text.discardOf(`TB ${draft.bookYear}`)}
                  onClick={() => setDiscarded(draft)}
                >
                  {text.discard}
                </Button>
              </Offered>
            </li>
          ))}
        </ul>
      )}
      {discarded && (
        <RemoveDialog
          what={whatOf(discarded)}
          isBusy={discard.isPending}
          error={discard.error}
          onRemove={(reason) =>
            discard.mutate(
              { id: discarded.id, reason },
              {
                onSuccess: ({ batchId }) => {
                  setOutcome({ what: whatOf(discarded), batchId, warnings: [], isRemoved: true });
                  setDiscarded(null);
                },
              },
            )
          }
          onClose={() => setDiscarded(null)}
        />
      )}
      <PreviewDialog title={text.blank} path={printed} onClose={() => setPrinted(null)} />
    </>
  );
}
