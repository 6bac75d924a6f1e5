import type { SrikandiMarks } from '#contract/letters/letters.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { lettersText as text } from '../../text/letters.ts';

interface MarksDialogProps {
  readonly onClose: () => void;
}

/** The names of the marks differ from instance to instance of the e-office. */
export function MarksDialog({ onClose }: MarksDialogProps) {
  const marks = useRequest('letter.getMarks', {}).data;
  return marks ? <MarksForm marks={marks} onClose={onClose} /> : null;
}

function MarksForm({ marks, onClose }: MarksDialogProps & { readonly marks: SrikandiMarks }) {
  const save = useCommand('letter.saveMarks');
  const { entry, field, refuse, unplaced } = useEntry('marks', { ...marks });
  return (
    <FormDialog
      title={text.marksTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={() =>
        save.mutate(
          { marks: entry },
          {
            onSuccess: onClose,
            onError: (error) => {
              const found = Object.entries(faultsOf(error));
              refuse(
                Object.fromEntries(found.map(([path, message]) => [path.replace('marks.', ''), message])),
              );
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{text.marksWhat}</p>
      <TextField {...field('number')} label={text.markNumber} isRequired />
      <TextField {...field('date')} label={text.markDate} isRequired />
      <TextField {...field('signature')} label={text.markSignature} isRequired />
    </FormDialog>
  );
}
