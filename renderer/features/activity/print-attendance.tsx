import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import { formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText } from '../../text/activity.ts';

const { attendance: text } = activityText;

/** The list to be signed on one day of a batch. */
export function PrintAttendance({ batch }: { readonly batch: BatchLine }) {
  const { run, state, cancel } = useTask('activity.printAttendance');
  const [isAsking, setAsking] = useState(false);
  const [on, setOn] = useState<string>(batch.days[0] ?? '');
  const print = () => {
    const day = batch.days.find((one) => one === on);
    setAsking(false);
    if (day !== undefined) void run({ batchId: batch.id, on: day });
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text.print}
      </Button>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.printed}>
          <FinishedFiles label={text.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
      {isAsking && (
        <FormDialog
          title={text.printTitle}
          saveLabel={text.printSave}
          isBusy={false}
          error={null}
          onSave={print}
          onClose={() => setAsking(false)}
        >
          <Select
            label={text.printDay}
            data={batch.days.map((day) => ({ value: day, label: formatWeekdayDate(day) }))}
            value={on}
            allowDeselect={false}
            onChange={(value) => setOn(value ?? on)}
          />
        </FormDialog>
      )}
    </>
  );
}
