import type { NumberBookEntry } from '#contract/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn, readDay } from './number-entry.ts';

interface FillDialogProps {
  readonly number: NumberBookEntry;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** A number set aside gets its letter. */
export function FillDialog({ number, onDone, onClose }: FillDialogProps) {
  const today = useToday();
  const fill = useCommand('number.fill');
  const { entry, field, date, refuse, unplaced } = useEntry('fill', {
    on: number.datedOn === null ? '' : formatShortDate(number.datedOn),
    purpose: number.purpose,
    addressee: number.addressee,
  });
  const save = () => {
    const faults = faultsIn(entry, { days: ['on'], texts: ['purpose'] }, text.fields);
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { purpose, addressee } = entry;
    fill.mutate(
      { id: number.id, on: readDay(entry.on), purpose, addressee },
      {
        onSuccess: (filled) => onDone(text.drawn(filled.text)),
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.dialogs.fillTitle(number.text)}
      saveLabel={text.dialogs.fillSave}
      isBusy={fill.isPending}
      error={unplaced(fill.error)}
      onSave={save}
      onClose={onClose}
    >
      <DateField {...date('on')} label={text.fields.on} today={today} isRequired />
      <TextField {...field('purpose')} label={text.fields.purpose} isRequired />
      <TextField {...field('addressee')} label={text.fields.addressee} />
    </FormDialog>
  );
}
