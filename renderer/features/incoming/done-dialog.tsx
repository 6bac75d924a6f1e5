import type { AppError } from '#contract/errors.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { incomingText } from '../../text/incoming.ts';

const { finish: text, form: formText } = incomingText;

interface DoneDialogProps {
  readonly title: string;
  /** What is proposed, such as the letter that answers it. */
  readonly proposal: string;
  readonly today: PlainDate;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onSave: (done: { readonly on: PlainDate; readonly note: string }) => void;
  readonly onClose: () => void;
}

/** On which day something was done, and with what. */
export function DoneDialog({ title, proposal, today, isBusy, error, onSave, onClose }: DoneDialogProps) {
  const clock = useToday();
  const form = useEntry('done', { note: proposal, on: formatShortDate(today) });
  const { entry, field, date, refuse } = form;
  const save = () => {
    const on = parseTypedDate(entry.on);
    const note = entry.note.trim();
    if (note === '') refuse({ note: formText.required(text.note) });
    else if (!on) refuse({ on: formText.dateFault });
    else onSave({ on, note });
  };
  return (
    <FormDialog
      title={title}
      saveLabel={text.save}
      isBusy={isBusy}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <TextField {...field('note')} label={text.note} description={text.noteHint} isRequired />
      <DateField {...date('on')} label={text.on} today={clock} isRequired />
    </FormDialog>
  );
}
