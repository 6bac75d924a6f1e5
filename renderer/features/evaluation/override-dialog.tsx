import type { EvaluationLine } from '#contract/evaluation/evaluation.ts';
import { ACTIVITIES, ACTIVITY_LABELS, type Activity } from '#rules/evaluation/activity.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { evaluationText } from '../../text/evaluation/evaluation.ts';

const { overrideDialog: text } = evaluationText;
const CHOICES = choicesOf(ACTIVITIES, ACTIVITY_LABELS);

interface OverrideDialogProps {
  readonly bookYear: number;
  readonly row: EvaluationLine;
  readonly isWithdrawing: boolean;
  readonly onClose: () => void;
}

/** An officer's own decision for one book year, or taking it back; never without its reason. */
export function OverrideDialog({ bookYear, row, isWithdrawing, onClose }: OverrideDialogProps) {
  const save = useCommand('evaluation.override');
  const { entry, field, refuse, unplaced } = useEntry('override', {
    activity: row.activity === 'active' ? 'inactive' : 'active',
    reason: '',
  });
  const onSave = () => {
    if (entry.reason.trim() === '') {
      refuse({ reason: text.required });
      return;
    }
    const activity = isWithdrawing ? null : (entry.activity as Activity);
    save.mutate(
      { bookYear, cooperativeId: row.id, activity, reason: entry.reason },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={isWithdrawing ? text.withdrawTitle(row.name) : text.title(row.name)}
      saveLabel={isWithdrawing ? text.withdraw : text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={onSave}
      onClose={onClose}
    >
      <p>{text.what}</p>
      {!isWithdrawing && <ChoiceField {...field('activity')} label={text.activity} choices={CHOICES} />}
      <TextField {...field('reason')} label={text.reason} description={text.reasonHint} isRequired />
    </FormDialog>
  );
}
