import { useState } from 'react';
import { focusField } from '../../lib/form-flow.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { proofText } from '../../text/proof.ts';

interface NewKeyDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A new key ends the old one, so its consequences are said first. */
export function NewKeyDialog({ onClose, onDone }: NewKeyDialogProps) {
  const task = useTask('proof.newKey');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const make = async () => {
    setTried(true);
    if (reason.trim() === '') focusField('keyReason');
    else if ((await task.run({ reason })) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={proofText.newKeyTitle}
      saveLabel={proofText.newKey}
      isDangerous
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={() => void make()}
      onClose={onClose}
    >
      <p>{proofText.newKeyWhat}</p>
      <TextField
        name="keyReason"
        label={proofText.newKeyReason}
        description={proofText.newKeyReasonHint}
        value={reason}
        onChange={setReason}
        isRequired
        error={isTried && reason.trim() === '' ? proofText.needed : undefined}
      />
    </FormDialog>
  );
}
