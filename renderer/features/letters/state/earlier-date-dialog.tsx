import { useEntry } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';

interface EarlierDateDialogProps {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Letters dated before the last one of their book go on only with a reason, which the number book keeps. */
export function EarlierDateDialog({ onReason, onClose }: EarlierDateDialogProps) {
  const { entry, field, refuse } = useEntry('earlier', { reason: '' });
  const save = () => {
    const reason = entry.reason.trim();
    if (reason === '') refuse({ reason: text.earlierRequired });
    else onReason(reason);
  };
  return (
    <FormDialog
      title={text.earlierTitle}
      saveLabel={text.finalise}
      isBusy={false}
      error={null}
      onSave={save}
      onClose={onClose}
    >
      <TextField {...field('reason')} label={text.earlierReason} description={text.earlierHint} isRequired />
    </FormDialog>
  );
}
