import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import type { AttendanceList } from '#rules/activity/papers.ts';
import { signingDays } from '#rules/activity/speaker.ts';
import { formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TaskOutcome } from '../../../parts/dialog/task-outcome.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { activityText } from '../../../text/activity.ts';

const { attendance: text } = activityText;

interface PrintDayProps {
  readonly batch: BatchLine;
  readonly who: AttendanceList;
  readonly label: string;
  /** Where several buttons say the same. */
  readonly ariaLabel?: string;
  readonly title: string;
}

/** The list to be signed on one day of a batch: by speakers only on a day on which one of them speaks. */
export function PrintDay({ batch, who, label, ariaLabel = label, title }: PrintDayProps) {
  const task = useTask('activity.printAttendance');
  const [isAsking, setAsking] = useState(false);
  const days = signingDays(batch, who);
  const [picked, setPicked] = useState<string>();
  // A day that has been taken off the batch meanwhile is not printed.
  const on = days.find((one) => one === picked) ?? days[0];
  const close = () => setAsking(false);
  const print = () => {
    close();
    if (on !== undefined) void task.run({ batchId: batch.id, on, who });
  };
  return (
    <Offered asks="activity.printAttendance">
      <Button variant="default" aria-label={ariaLabel} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <TaskOutcome
        task={task}
        title={text.printing}
        saidOf={() => text.printed}
        label={text.files}
        pathsOf={({ path }) => [path]}
      />
      {isAsking && (
        <FormDialog
          title={title}
          saveLabel={text.printSave}
          isBusy={false}
          error={null}
          onSave={on === undefined ? close : print}
          onClose={close}
        >
          {on === undefined ? (
            <Notice kind="info" title={text.nobodySpeaks} />
          ) : (
            <Select
              label={text.printDay}
              data={days.map((day) => ({ value: day, label: formatWeekdayDate(day) }))}
              value={on}
              allowDeselect={false}
              onChange={(value) => setPicked(value ?? on)}
            />
          )}
        </FormDialog>
      )}
    </Offered>
  );
}
