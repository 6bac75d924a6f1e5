import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { UMKM_STATUS_LABELS, UMKM_STATUSES } from '#rules/umkm/umkm.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';

const { status: text } = umkmText;

interface StatusDialogProps {
  readonly record: UmkmRecord;
  readonly today: PlainDate;
  readonly onSaved: (entryId: string) => void;
  readonly onClose: () => void;
}

/** How the business is since a day, and from whom that is known. */
export function StatusDialog({ record, today, onSaved, onClose }: StatusDialogProps) {
  const save = useCommand('umkm.recordStatus');
  const start = { status: record.status, since: formatShortDate(today), reason: '' };
  const { entry, field, date, refuse, unplaced } = useEntry<'status' | 'since' | 'reason'>(
    'umkmStatus',
    start,
  );
  const saveNow = () => {
    const since = parseTypedDate(entry.since);
    if (since === undefined) {
      refuse({ since: umkmText.form.dateFault });
      return;
    }
    const status = UMKM_STATUSES.find((one) => one === entry.status) ?? 'active';
    save.mutate(
      { id: record.id, status, since, reason: entry.reason },
      {
        onSuccess: ({ entryId }) => {
          onSaved(entryId);
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title(record.name)}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <ChoiceField
          {...field('status')}
          label={text.status}
          choices={choicesOf(UMKM_STATUSES, UMKM_STATUS_LABELS)}
        />
        <DateField {...date('since')} label={text.since} today={today} />
      </FieldRow>
      <TextField {...field('reason')} label={text.reason} />
    </FormDialog>
  );
}
