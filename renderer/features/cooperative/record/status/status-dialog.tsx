import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import {
  COOPERATIVE_STATUSES,
  STATUS_LABELS,
  type CooperativeStatus,
} from '#rules/cooperative/cooperative.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { conflictOf, useSeen } from '../../../../lib/conflict.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TimelinePreview } from './timeline-preview.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';

const { status: text } = recordTabsText;
const CHOICES = choicesOf(COOPERATIVE_STATUSES, STATUS_LABELS);

interface StatusDialogProps {
  readonly record: CooperativeRecord;
  readonly onClose: () => void;
}

/** A new status with its day and reason; the history keeps every earlier one. */
export function StatusDialog({ record, onClose }: StatusDialogProps) {
  const today = useToday();
  const change = useCommand('cooperative.changeStatus');
  const seen = useSeen(record.updatedAt);
  const form = useEntry('status', {
    status: record.status,
    sinceOn: today ? formatShortDate(today) : '',
    reason: '',
  });
  const { entry, field, date, refuse, unplaced } = form;
  const save = () => {
    const sinceOn = parseTypedDate(entry.sinceOn);
    const faults = {
      ...(sinceOn ? {} : { sinceOn: recordText.faults.dateRequired }),
      ...(entry.reason.trim() === '' ? { reason: recordText.faults.required(text.reason) } : {}),
    };
    if (!sinceOn || entry.reason.trim() === '') {
      refuse(faults);
      return;
    }
    change.mutate(
      {
        id: record.id,
        expectedUpdatedAt: seen.at(),
        status: entry.status as CooperativeStatus,
        sinceOn,
        reason: entry.reason,
      },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={change.isPending}
      error={unplaced(change.error)}
      conflict={conflictOf({ error: change.error, seen, entry, change: form.change, save })}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.what}</p>
      <ChoiceField {...field('status')} label={text.status} choices={CHOICES} />
      <DateField {...date('sinceOn')} label={text.sinceOn} today={today} isRequired />
      <TimelinePreview
        timeline={record.statusTimeline}
        entered={parseTypedDate(entry.sinceOn)}
        status={entry.status as CooperativeStatus}
      />
      <TextField {...field('reason')} label={text.reason} description={text.reasonHint} isRequired />
    </FormDialog>
  );
}
