import type { AppError } from '#contract/errors.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText as text } from '../../../../text/cooperative/record-tabs.ts';

interface RemoveDialogProps {
  /** What goes, as the office calls it: "RAT tahun buku 2024". */
  readonly what: string;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onRemove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Nothing is removed without its reason. */
export function RemoveDialog({ what, isBusy, error, onRemove, onClose }: RemoveDialogProps) {
  const { entry, field, refuse } = useEntry('remove', { reason: '' });
  return (
    <FormDialog
      title={text.removeOf(what)}
      saveLabel={text.remove}
      isDangerous
      isBusy={isBusy}
      error={error}
      onSave={() =>
        entry.reason.trim() === ''
          ? refuse({ reason: recordText.faults.required(text.reason) })
          : onRemove(entry.reason)
      }
      onClose={onClose}
    >
      <p>{text.removeWhat(what)}</p>
      <TextField {...field('reason')} label={text.reason} description={text.reasonHint} isRequired />
    </FormDialog>
  );
}
