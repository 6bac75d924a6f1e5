import type { OutputOf } from '#contract/index.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';

interface MarksDialogProps {
  readonly onClose: () => void;
}

/** The names of the marks differ from instance to instance of the e-office. */
export function MarksDialog({ onClose }: MarksDialogProps) {
  const stored = useRequest('letter.getMarks', {}).data;
  return stored ? <MarksForm stored={stored} onClose={onClose} /> : null;
}

interface MarksFormProps extends MarksDialogProps {
  readonly stored: OutputOf<'letter.getMarks'>;
}

function MarksForm({ stored, onClose }: MarksFormProps) {
  const save = useCommand('letter.saveMarks');
  const seen = useSeen(stored.updatedAt);
  const { entry, field, change, refuse, unplaced } = useEntry('marks', { ...stored.marks });
  const saveNow = () =>
    save.mutate(
      { expectedUpdatedAt: seen.at(), marks: entry },
      {
        onSuccess: onClose,
        onError: (error) => {
          const found = Object.entries(faultsOf(error));
          refuse(Object.fromEntries(found.map(([path, message]) => [path.replace('marks.', ''), message])));
        },
      },
    );
  return (
    <FormDialog
      title={text.marksTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <p>{text.marksWhat}</p>
      <TextField {...field('number')} label={text.markNumber} isRequired />
      <TextField {...field('date')} label={text.markDate} isRequired />
      <TextField {...field('signature')} label={text.markSignature} isRequired />
    </FormDialog>
  );
}
