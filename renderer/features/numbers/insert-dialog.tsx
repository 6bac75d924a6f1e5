import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn, readDay, readWhole } from './number-entry.ts';

interface InsertDialogProps {
  readonly series: string;
  readonly year: number;
  /** The number chosen in the table, if one is. */
  readonly after: number | undefined;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** A back-dated number between two others (sisipan), never without a reason. */
export function InsertDialog({ series, year, after, onDone, onClose }: InsertDialogProps) {
  const today = useToday();
  const insert = useCommand('number.insert');
  const { entry, field, date, refuse, unplaced } = useEntry('insert', {
    after: after === undefined ? '' : String(after),
    on: '',
    purpose: '',
    addressee: '',
    reason: '',
  });
  const save = () => {
    const faults = faultsIn(
      entry,
      { numbers: ['after'], days: ['on'], texts: ['purpose', 'reason'] },
      text.fields,
    );
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { purpose, addressee, reason } = entry;
    insert.mutate(
      { series, year, purpose, addressee, reason, after: readWhole(entry.after) ?? 0, on: readDay(entry.on) },
      {
        onSuccess: (inserted) => onDone(text.drawn(inserted.text)),
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.dialogs.insertTitle}
      saveLabel={text.dialogs.insertSave}
      isBusy={insert.isPending}
      error={unplaced(insert.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.dialogs.insertWhat}</p>
      <FieldRow>
        <TextField {...field('after')} label={text.fields.after} maxLength={7} isRequired />
        <DateField {...date('on')} label={text.fields.on} today={today} isRequired />
      </FieldRow>
      <TextField {...field('purpose')} label={text.fields.purpose} isRequired />
      <TextField {...field('addressee')} label={text.fields.addressee} />
      <TextField {...field('reason')} label={text.fields.reason} isRequired />
    </FormDialog>
  );
}
