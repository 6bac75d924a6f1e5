import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { DoubtDialog, doubtsOf, isRefused } from './doubt-dialog.tsx';
import type { OpenLetter } from '../parts/open-letter.ts';

interface RecordNumberDialogProps {
  readonly letter: OpenLetter;
  readonly onClose: () => void;
}

/** The number and day that the e-office gave, typed or pasted back. */
export function RecordNumberDialog({ letter, onClose }: RecordNumberDialogProps) {
  const today = useToday();
  const record = useCommand('letter.recordNumber');
  const { entry, field, date, refuse, unplaced } = useEntry('recordNumber', {
    number: '',
    on: formatShortDate(letter.datedOn),
  });
  const doubts = doubtsOf(record.error);
  const save = (isConfirmed = false) => {
    const on = parseTypedDate(entry.on);
    if (entry.number.trim() === '' || !on) {
      refuse({
        ...(entry.number.trim() === '' ? { number: text.required } : {}),
        ...(on ? {} : { on: text.dateRequired }),
      });
      return;
    }
    record.mutate(
      { id: letter.id, number: entry.number, on, isConfirmed },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  if (doubts.length > 0) {
    return (
      <DoubtDialog
        doubts={doubts}
        isRefused={isRefused(record.error)}
        confirmLabel={text.doubt.recordAll}
        onConfirm={() => save(true)}
        onClose={record.reset}
      />
    );
  }
  return (
    <FormDialog
      title={text.recordNumber}
      saveLabel={text.save}
      isBusy={record.isPending}
      error={unplaced(record.error)}
      onSave={() => save()}
      onClose={onClose}
    >
      <p>{text.recordWhat}</p>
      <TextField {...field('number')} label={text.number} isRequired />
      <DateField {...date('on')} label={text.date} today={today} isRequired />
    </FormDialog>
  );
}
