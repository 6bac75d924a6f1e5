import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import { ACTIVITY_LETTERS, LIST_SIGNERS, PAPER_NAMES, RECEIPT_ITEMS } from '#rules/activity/papers.ts';
import type { ActivityPaper } from '#rules/activity/papers.ts';
import { formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { QUIET_MS, useTask } from '../../../lib/use-task.ts';
import { FinishedFiles } from '../../../parts/dialog/finished-files.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { activityText } from '../../../text/activity.ts';
import { readWhole } from '../entry/activity-entry.ts';
import css from '../parts/activity.module.css';

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

/** A list for one day. */
function PrintList({ batch, paper }: PaperProps) {
  const { run, state, cancel } = useTask('activity.printAttendance');
  const [isAsking, setAsking] = useState(false);
  const [on, setOn] = useState<string>(batch.days[0] ?? '');
  const print = () => {
    const day = batch.days.find((one) => one === on);
    setAsking(false);
    if (day !== undefined)
      void run({ batchId: batch.id, on: day, who: LIST_SIGNERS[paper] ?? 'participants' });
  };
  return (
    <Offered asks="activity.printAttendance">
      <Button variant="default" aria-label={text.printOf(PAPER_NAMES[paper])} onClick={() => setAsking(true)}>
        {text.print}
      </Button>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && <Done paths={[state.value.path]} />}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
      {isAsking && (
        <FormDialog
          title={PAPER_NAMES[paper]}
          saveLabel={text.save}
          isBusy={false}
          error={null}
          onSave={print}
          onClose={() => setAsking(false)}
        >
          <Select
            label={attendance.printDay}
            data={batch.days.map((day) => ({ value: day, label: formatWeekdayDate(day) }))}
            value={on}
            allowDeselect={false}
            onChange={(value) => setOn(value ?? on)}
          />
        </FormDialog>
      )}
    </Offered>
  );
}

function Done({ paths }: { readonly paths: readonly string[] }) {
  return (
    <Notice kind="ok" title={text.printed}>
      <FinishedFiles label={attendance.files} paths={paths} />
    </Notice>
  );
}

/** A receipt, as PDF to be signed or as a workbook; a sum that the books say is held against it. */
function PrintReceipt({ batch, paper }: PaperProps) {
  const { run, state, cancel } = useTask('activity.printReceipt');
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
      {state.phase === 'done' && <Done paths={[state.value.path]} />}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
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
  const { run, state, cancel } = useTask('activity.printBiodata');
  return (
    <Offered asks="activity.printBiodata">
      <Button
        variant="default"
        aria-label={text.printOf(PAPER_NAMES[paper])}
        onClick={() => void run({ batchId: batch.id })}
      >
        {text.print}
      </Button>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && <Done paths={[state.value.path]} />}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </Offered>
  );
}

/** What makes one paper of a batch. */
export function PaperPrint(props: PaperProps) {
  if (LIST_SIGNERS[props.paper]) return <PrintList {...props} />;
  if (RECEIPT_ITEMS[props.paper]) return <PrintReceipt {...props} />;
  return props.paper === 'biodata' ? <PrintBiodata {...props} /> : <WriteLetter {...props} />;
}
