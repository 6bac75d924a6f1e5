import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { peopleText as text } from '../../text/people.ts';

interface ClarifyDialogProps {
  readonly overlapKey: string;
  readonly onClose: () => void;
}

/** What came of asking, when and by whom. */
export function ClarifyDialog({ overlapKey, onClose }: ClarifyDialogProps) {
  const today = useToday();
  const clarify = useCommand('people.clarify');
  const { entry, field, date, refuse, unplaced } = useEntry('clarify', {
    note: '',
    on: today ? formatShortDate(today) : '',
    officer: '',
  });
  const save = () => {
    const on = parseTypedDate(entry.on);
    const faults = {
      ...(entry.note.trim() === '' ? { note: text.required(text.note) } : {}),
      ...(on ? {} : { on: text.dateFault }),
      ...(entry.officer.trim() === '' ? { officer: text.required(text.officer) } : {}),
    };
    if (!on || Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    clarify.mutate(
      { key: overlapKey, note: entry.note, on, officer: entry.officer },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.clarifyTitle}
      saveLabel={text.save}
      isBusy={clarify.isPending}
      error={unplaced(clarify.error)}
      onSave={save}
      onClose={onClose}
    >
      <TextField {...field('note')} label={text.note} isRequired />
      <DateField {...date('on')} label={text.on} today={today} isRequired />
      <TextField {...field('officer')} label={text.officer} isRequired />
    </FormDialog>
  );
}
