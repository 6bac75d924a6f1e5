import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { evaluationText } from '../../text/evaluation/evaluation.ts';

const { reopenDialog: text } = evaluationText;

interface ReopenDialogProps {
  readonly bookYear: number;
  readonly version: number;
  readonly onClose: () => void;
}

/** A closed year is opened again only with a reason. */
export function ReopenDialog({ bookYear, version, onClose }: ReopenDialogProps) {
  const reopen = useCommand('evaluation.reopen');
  const { entry, field, refuse, unplaced } = useEntry('reopen', { reason: '' });
  const onSave = () => {
    if (entry.reason.trim() === '') {
      refuse({ reason: text.required });
      return;
    }
    reopen.mutate(
      { bookYear, reason: entry.reason },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.title(bookYear)}
      saveLabel={text.save}
      isBusy={reopen.isPending}
      error={unplaced(reopen.error)}
      onSave={onSave}
      onClose={onClose}
    >
      <p>{text.what(version)}</p>
      <TextField {...field('reason')} label={text.reason} description={text.reasonHint} isRequired />
    </FormDialog>
  );
}
