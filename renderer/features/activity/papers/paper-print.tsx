import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import { ACTIVITY_LETTERS, LIST_SIGNERS, PAPER_NAMES, RECEIPT_ITEMS } from '#rules/activity/papers.ts';
import type { ActivityPaper } from '#rules/activity/papers.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { QUIET_MS, useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { TaskOutcome } from '../../../parts/dialog/task-outcome.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { activityText } from '../../../text/activity.ts';
import { readWhole } from '../entry/activity-entry.ts';
import css from '../parts/activity.module.css';
import { PrintDay } from './print-day.tsx';

const { papers: text, attendance, form } = activityText;

interface PaperProps {
  readonly batch: BatchLine;
  readonly paper: ActivityPaper;
}

/** A draft among the letters, filled from the record; opened there at once. */
function WriteLetter({ batch, paper }: PaperProps) {
  const { go } = useNavigation();
  const { run, state, cancel } = useTask('activity.writeLetter');
  const letter = ACTIVITY_LETTERS.find((one) => one === paper);
  const write = async () => {
    if (letter === undefined) return;
    const made = await run({ batchId: batch.id, letters: [letter] });
    if (made) go({ screen: 'letters', made: [...made.letterIds] });
  };
  return (
    <Offered asks="activity.writeLetter">
      <Button variant="default" aria-label={text.writeOf(PAPER_NAMES[paper])} onClick={() => void write()}>
        {text.write}
      </Button>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      <ProgressDialog title={text.writing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </Offered>
  );
}

interface DoneProps {
  readonly task: ComponentProps<typeof TaskOutcome<{ readonly path: string }>>['task'];
  readonly hasOwnError?: boolean;
}

const Done = (props: DoneProps) => (
  <TaskOutcome
    {...props}
    title={text.printing}
    saidOf={() => text.printed}
    label={attendance.files}
    pathsOf={({ path }) => [path]}
  />
);

/** A receipt, as PDF to be signed or as a workbook; a sum that the books say is held against it. */
function PrintReceipt({ batch, paper }: PaperProps) {
  const task = useTask('activity.printReceipt');
  const { run, state } = task;
  const [isAsking, setAsking] = useState(false);
  const [expected, setExpected] = useState('');
  const [fault, setFault] = useState<string>();
  const item = RECEIPT_ITEMS[paper];
  // Whatever is refused is said at the one field there is.
  const [refused] = state.phase === 'failed' ? Object.values(faultsOf(state.error)) : [];
  const print = async (isSheet: boolean) => {
    const sum = readWhole(expected);
    setFault(Number.isNaN(sum) ? form.numberFault : undefined);
    if (item === undefined || Number.isNaN(sum)) return;
    if (await run({ batchId: batch.id, item, expected: sum, isSheet })) setAsking(false);
  };
  return (
    <Offered asks="activity.printReceipt">
      <Button variant="default" aria-label={text.printOf(PAPER_NAMES[paper])} onClick={() => setAsking(true)}>
        {text.print}
      </Button>
      <Done task={task} hasOwnError />
      {isAsking && (
        <FormDialog
          title={PAPER_NAMES[paper]}
          saveLabel={text.save}
          isBusy={state.phase === 'running'}
          error={state.phase === 'failed' && refused === undefined ? state.error : null}
          onSave={() => void print(false)}
          onClose={() => setAsking(false)}
        >
          <TextField
            name="expected"
            label={text.expected}
            description={text.expectedHint}
            value={expected}
            error={fault ?? refused}
            onChange={setExpected}
          />
          <Button variant="default" className={css.rowButton ?? ''} onClick={() => void print(true)}>
            {text.asSheet}
          </Button>
        </FormDialog>
      )}
    </Offered>
  );
}

function PrintBiodata({ batch, paper }: PaperProps) {
  const task = useTask('activity.printBiodata');
  return (
    <Offered asks="activity.printBiodata">
      <Button
        variant="default"
        aria-label={text.printOf(PAPER_NAMES[paper])}
        onClick={() => void task.run({ batchId: batch.id })}
      >
        {text.print}
      </Button>
      <Done task={task} />
    </Offered>
  );
}

/** What makes one paper of a batch. */
export function PaperPrint(props: PaperProps) {
  const { batch, paper } = props;
  const who = LIST_SIGNERS[paper];
  if (who) {
    const name = PAPER_NAMES[paper];
    return (
      <PrintDay batch={batch} who={who} label={text.print} ariaLabel={text.printOf(name)} title={name} />
    );
  }
  if (RECEIPT_ITEMS[props.paper]) return <PrintReceipt {...props} />;
  return props.paper === 'biodata' ? <PrintBiodata {...props} /> : <WriteLetter {...props} />;
}
