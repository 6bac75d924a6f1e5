import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import type { OutputOf } from '#contract/index.ts';
import { ACTIVITY_LETTERS, PRINTED_PAPERS } from '#rules/activity/papers.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { QUIET_MS, useTask } from '../../../lib/use-task.ts';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { TaskOutcome } from '../../../parts/dialog/task-outcome.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { activityText } from '../../../text/activity.ts';
import css from '../parts/activity.module.css';
import { SeveralDialog } from './several-dialog.tsx';

const { papers: text, attendance } = activityText;

/** Those of one kind that can be made, in their order. */
const ofKind = <Paper extends string>(papers: OutputOf<'activity.papers'>, kind: readonly Paper[]) =>
  kind.flatMap((paper) =>
    papers
      .filter((one) => one.canBeMade && one.paper === paper)
      .map(({ name, lacks }) => ({ paper, name, lacks })),
  );

interface SeveralPapersProps {
  readonly batch: BatchLine;
  readonly papers: OutputOf<'activity.papers'>;
}

/** Many papers of a batch at one go: letters as drafts, opened among the letters; lists and receipts as files. */
export function SeveralPapers({ batch, papers }: SeveralPapersProps) {
  const { go } = useNavigation();
  const writing = useTask('activity.writeLetter');
  const printing = useTask('activity.printSet');
  const [open, setOpen] = useState<'write' | 'print' | null>(null);
  const letters = ofKind(papers, ACTIVITY_LETTERS);
  const printed = ofKind(papers, PRINTED_PAPERS);
  const close = () => setOpen(null);
  const write = async (chosen: readonly (typeof ACTIVITY_LETTERS)[number][]) => {
    const made = await writing.run({ batchId: batch.id, letters: [...chosen] });
    if (made) go({ screen: 'letters', made: [...made.letterIds] });
  };
  return (
    <div className={css.bar}>
      {letters.length > 1 && (
        <Offered asks="activity.writeLetter">
          <Button variant="default" onClick={() => setOpen('write')}>
            {text.several.write}
          </Button>
        </Offered>
      )}
      {printed.length > 1 && (
        <Offered asks="activity.printSet">
          <Button variant="default" onClick={() => setOpen('print')}>
            {text.several.print}
          </Button>
        </Offered>
      )}
      {writing.state.phase === 'failed' && <ErrorNotice error={writing.state.error} />}
      <ProgressDialog
        title={text.writing}
        state={writing.state}
        onCancel={writing.cancel}
        delayMs={QUIET_MS}
      />
      <div className={css.wide}>
        <TaskOutcome
          task={printing}
          title={text.printing}
          saidOf={({ files, pages }) => text.several.printed(files.length, pages)}
          label={attendance.files}
          pathsOf={({ files }) => files}
        />
      </div>
      {open === 'write' && (
        <SeveralDialog
          title={text.several.writeTitle}
          saveLabel={text.several.writeNow}
          papers={letters}
          onMake={(chosen) => void write(chosen)}
          onClose={close}
        />
      )}
      {open === 'print' && (
        <SeveralDialog
          title={text.several.printTitle}
          saveLabel={text.several.printNow}
          papers={printed}
          onMake={(chosen) => void printing.run({ batchId: batch.id, papers: [...chosen] })}
          onClose={close}
        />
      )}
    </div>
  );
}
