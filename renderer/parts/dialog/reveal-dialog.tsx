import type { InputOf } from '#contract/index.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useCommand } from '../../lib/use-command.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextField } from '../field/text-field.tsx';
import { recordText } from '../../text/cooperative/record.ts';

interface RevealDialogProps {
  /** As the office calls the number: "Telepon". */
  readonly what: string;
  readonly kind: InputOf<'number.reveal'>['kind'];
  readonly id: string;
  /** Which number of the record, where it has several: as it is shown. */
  readonly mask?: string;
  readonly onRevealed: (value: string) => void;
  readonly onClose: () => void;
}

/** Asks what a personal number is looked at for before it is shown; purpose and time are recorded. */
export function RevealDialog({ what, kind, id, mask, onRevealed, onClose }: RevealDialogProps) {
  const reveal = useCommand('number.reveal');
  const { entry, field, refuse } = useEntry('reveal', { purpose: '' });
  const save = () => {
    if (entry.purpose.trim() === '') {
      refuse({ purpose: recordText.faults.required(recordText.purpose) });
      return;
    }
    reveal.mutate(
      { kind, id, purpose: entry.purpose, ...(mask === undefined ? {} : { mask }) },
      {
        onSuccess: ({ value }) => {
          onRevealed(value);
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={recordText.revealTitle(what)}
      saveLabel={recordText.reveal}
      isBusy={reveal.isPending}
      error={reveal.error}
      onSave={save}
      onClose={onClose}
    >
      <p>{recordText.revealWhat}</p>
      <TextField
        {...field('purpose')}
        label={recordText.purpose}
        description={recordText.purposeHint}
        isRequired
      />
    </FormDialog>
  );
}
