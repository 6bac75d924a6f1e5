import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../parts/field/new-passphrase.tsx';
import { proofText } from '../../text/proof.ts';

interface SaveKeyDialogProps {
  readonly keyId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const LEAST_LETTERS = 12;

/** The secret in a file that only a passphrase opens. */
export function SaveKeyDialog({ keyId, onClose, onDone }: SaveKeyDialogProps) {
  const task = useTask('proof.saveKey');
  const entry = useNewPassphrase(LEAST_LETTERS);
  const save = async () => {
    if (!entry.isComplete()) return;
    const suggestedName = proofText.keyFileName(keyId);
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'proof-key' });
    if (path !== null && (await task.run({ path, passphrase: entry.value })) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={proofText.saveKeyTitle}
      saveLabel={proofText.save}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{proofText.saveKeyWhat}</p>
      <NewPassphraseFields
        entry={entry}
        label={proofText.passphrase}
        description={proofText.passphraseHint}
      />
    </FormDialog>
  );
}
