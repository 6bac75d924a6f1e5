import type { OutputOf } from '#contract/index.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { proofText } from '../../text/proof.ts';

interface PageAddressDialogProps {
  readonly stored: OutputOf<'proof.pageAddress'>;
  readonly onClose: () => void;
  readonly onDone: (address: string) => void;
}

/** Where the office has put the checking page, so that any phone opens it from the QR. */
export function PageAddressDialog({ stored, onClose, onDone }: PageAddressDialogProps) {
  const save = useCommand('proof.savePageAddress');
  const seen = useSeen(stored.updatedAt);
  const { entry, field, change, refuse, unplaced } = useEntry('pageAddress', { address: stored.address });
  const saveNow = () =>
    save.mutate(
      { expectedUpdatedAt: seen.at(), ...entry },
      { onSuccess: ({ address }) => onDone(address), onError: (error) => refuse(faultsOf(error)) },
    );
  return (
    <FormDialog
      title={proofText.address}
      saveLabel={proofText.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <p>{proofText.addressWhat}</p>
      <TextField {...field('address')} label={proofText.addressField} description={proofText.addressHint} />
    </FormDialog>
  );
}
