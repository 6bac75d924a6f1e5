import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import type { OpenLetter } from '../parts/open-letter.ts';

interface VoidDialogProps {
  readonly letter: OpenLetter;
  readonly onClose: () => void;
}

/** A letter is never deleted: it is declared void with the reason, and its number stays in the book. */
export function VoidDialog({ letter, onClose }: VoidDialogProps) {
  const cancel = useCommand('letter.void');
  const { entry, field, refuse, unplaced } = useEntry('void', { reason: '' });
  const save = () => {
    if (entry.reason.trim() === '') refuse({ reason: text.required });
    else {
      cancel.mutate(
        { id: letter.id, reason: entry.reason },
        { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
      );
    }
  };
  return (
    <FormDialog
      title={text.void}
      saveLabel={text.void}
      isDangerous
      isBusy={cancel.isPending}
      error={unplaced(cancel.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.voidWhat(letter.number)}</p>
      <TextField {...field('reason')} label={text.reason} description={text.voidReasonHint} isRequired />
    </FormDialog>
  );
}
