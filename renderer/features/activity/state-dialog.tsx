import type { ActivityPage } from '#contract/activity.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { activityText } from '../../text/activity.ts';

const { state: text, form } = activityText;

interface StateDialogProps {
  readonly page: ActivityPage;
  readonly today: PlainDate;
  readonly onChanged: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Another state of an activity, with its day and, where the rule asks, its reason. */
export function StateDialog({ page, today, onChanged, onClose }: StateDialogProps) {
  const save = useCommand('activity.changeState');
  const seen = useSeen(page.updatedAt);
  const start = { to: page.steps[0]?.to ?? '', on: formatShortDate(today), reason: '' };
  const { entry, field, date, change, refuse, unplaced } = useEntry('state', start);
  const step = page.steps.find(({ to }) => to === entry.to);
  const saveNow = () => {
    const on = parseTypedDate(entry.on);
    if (on === undefined) return refuse({ on: form.dateFault });
    if (!step) return undefined;
    return save.mutate(
      { id: page.id, expectedUpdatedAt: seen.at(), to: step.to, on, reason: entry.reason },
      {
        onSuccess: () => {
          onChanged(text.saved(STATE_LABELS[step.to]));
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <ChoiceField
          {...field('to')}
          label={text.to}
          choices={page.steps.map(({ to }) => ({ value: to, label: STATE_LABELS[to] }))}
        />
        <DateField {...date('on')} label={text.on} today={today} />
      </FieldRow>
      <TextField
        {...field('reason')}
        label={text.reason}
        description={text.reasonHint}
        isRequired={step?.needsReason ?? false}
      />
    </FormDialog>
  );
}
