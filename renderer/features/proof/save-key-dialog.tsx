import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { focusField } from '../../lib/form-flow.ts';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
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
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = passphrase.length < LEAST_LETTERS;
  const save = async () => {
    setTried(true);
    if (isShort) return focusField('passphrase');
    if (again !== passphrase) return focusField('passphraseAgain');
    const suggestedName = proofText.keyFileName(keyId);
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'proof-key' });
    if (path !== null && (await task.run({ path, passphrase })) !== undefined) onDone();
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
      <PasswordInput
        data-field="passphrase"
        label={proofText.passphrase}
        description={proofText.passphraseHint}
        value={passphrase}
        maxLength={200}
        error={isTried && isShort ? proofText.passphraseShort : undefined}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        data-field="passphraseAgain"
        label={proofText.passphraseAgain}
        value={again}
        maxLength={200}
        error={isTried && again !== passphrase ? proofText.passphraseDiffers : undefined}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
