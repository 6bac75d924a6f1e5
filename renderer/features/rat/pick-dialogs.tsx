import type { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { REMINDER_STEPS } from '#rules/rat/reminder.ts';
import type { ReminderStep } from '#rules/rat/reminder.ts';
import { OFFICE_STAGES, RAT_STAGE_LABELS } from '#rules/rat/stage.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ratText } from '../../text/rat/rat.ts';

export interface PickDialogProps {
  readonly ids: readonly string[];
  readonly bookYear: number;
  readonly onClose: () => void;
}

const { stageDialog } = ratText;

const reminderWord = (step: ReminderStep) => `reminder-${step}`;

/** A meeting known as held, the stages an office writes down itself, and the warning letters it sent. */
const HELD_UNDATED = 'held-undated';
const CHOICES = [
  { value: HELD_UNDATED, label: stageDialog.heldUndated },
  ...choicesOf(OFFICE_STAGES, RAT_STAGE_LABELS),
  ...REMINDER_STEPS.map((step) => ({ value: reminderWord(step), label: stageDialog.reminder(step) })),
];

/** A refusal that is only about the day stands at its field. */
const withPlacedDay = (error: AppError | null): AppError | null =>
  error?.details.faults?.every(({ path }) => path === 'sentOn') === true ? null : error;

/** One stage or sent letter with its day for all that are picked. */
export function StageDialog({
  ids,
  bookYear,
  onSaved,
  onClose,
}: PickDialogProps & { readonly onSaved: (sentence: string, batchId: string | null) => void }) {
  const today = useToday();
  const stages = useCommand('rat.recordStage');
  const reminders = useCommand('rat.recordReminder');
  const held = useCommand('rat.recordHeld');
  const start = { stage: 'invited', on: '', note: '' };
  const { entry, field, date, refuse, unplaced } = useEntry('stage', start);
  const save = () => {
    const on = parseTypedDate(entry.on);
    const stage = OFFICE_STAGES.find((known) => known === entry.stage);
    const step = REMINDER_STEPS.find((known) => reminderWord(known) === entry.stage);
    if (entry.stage === HELD_UNDATED) {
      held.mutate(
        { cooperativeIds: [...ids], bookYear },
        {
          onSuccess: ({ changed, batchId, left }) => {
            onSaved(stageDialog.heldSaved(changed, left.length), batchId);
            onClose();
          },
        },
      );
      return;
    }
    if (!on) {
      refuse({ on: stageDialog.dateRequired });
      return;
    }
    const what = { cooperativeIds: [...ids], bookYear, note: entry.note };
    const outcome = {
      onSuccess: ({ changed, batchId }: OutputOf<'rat.recordStage'>) => {
        const word = CHOICES.find(({ value }) => value === entry.stage)?.label ?? '';
        onSaved(stageDialog.saved(changed, word), batchId);
        onClose();
      },
      // The day of a letter is called "sentOn" by its request.
      onError: (error: AppError) => {
        const { sentOn, ...faults } = faultsOf(error);
        refuse(sentOn === undefined ? faults : { ...faults, on: sentOn });
      },
    };
    if (stage) stages.mutate({ ...what, stage, on }, outcome);
    if (step) reminders.mutate({ ...what, step, sentOn: on }, outcome);
  };
  return (
    <FormDialog
      title={stageDialog.title(ids.length)}
      saveLabel={stageDialog.save}
      isBusy={held.isPending || stages.isPending || reminders.isPending}
      error={unplaced(held.error ?? stages.error ?? withPlacedDay(reminders.error))}
      onSave={save}
      onClose={onClose}
    >
      <ChoiceField {...field('stage')} label={stageDialog.stage} choices={CHOICES} />
      {entry.stage !== HELD_UNDATED && (
        <>
          <DateField {...date('on')} label={stageDialog.on} today={today} isRequired />
          <TextField {...field('note')} label={stageDialog.note} />
        </>
      )}
    </FormDialog>
  );
}
