import { Textarea } from '@mantine/core';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';

const { report: text, months, required } = coachingText;
const MONTHS = months.map((label, at) => ({ value: String(at + 1), label }));

const PHOTOS = (['0', '2', '4'] as const).map((value) => ({ value, label: text.photosPerPage[value] }));

interface ReportDialogProps {
  readonly officer: { readonly id: string; readonly name: string };
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** The monthly report of one officer; it opens on the month that has ended. */
export function ReportDialog({ officer, today, onClose }: ReportDialogProps) {
  const { run, state, cancel } = useTask('coaching.printReport');
  const now = dateParts(today);
  const start = {
    month: String(now.month === 1 ? 12 : now.month - 1),
    year: String(now.month === 1 ? now.year - 1 : now.year),
    problems: '',
    photos: '0',
  };
  const { entry, field, refuse } = useEntry('report', start);
  const problems = field('problems');
  const print = () => {
    const year = Number(entry.year);
    if (!Number.isInteger(year) || year < 1945 || year > 2200) return refuse({ year: required(text.year) });
    const photosPerPage = ([2, 4] as const).find((one) => String(one) === entry.photos) ?? 0;
    const month = Number(entry.month);
    return void run({ officerId: officer.id, year, month, problems: entry.problems, photosPerPage });
  };
  return (
    <FormDialog
      title={text.title(officer.name)}
      saveLabel={text.print}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? state.error : null}
      onSave={print}
      onClose={onClose}
    >
      <FieldRow>
        <ChoiceField {...field('month')} label={text.month} choices={MONTHS} />
        <TextField {...field('year')} label={text.year} />
        <ChoiceField {...field('photos')} label={text.photos} choices={PHOTOS} />
      </FieldRow>
      <Textarea
        data-field={problems.name}
        label={text.problems}
        description={text.problemsHint}
        value={problems.value}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        onChange={(event) => problems.onChange(event.currentTarget.value)}
      />
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.done}>
          <FinishedFiles label={text.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </FormDialog>
  );
}
