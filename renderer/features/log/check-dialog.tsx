import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { logText } from '../../text/log.ts';

const { checkDialog: text } = logText;

interface CheckDialogProps {
  /** Whether there are seals that a passphrase could prove. */
  readonly hasSeals: boolean;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** The passphrase as typed; null: seals are not checked. */
  readonly onCheck: (passphrase: string | null) => void;
  readonly onClose: () => void;
}

export function CheckDialog({ hasSeals, isBusy, error, onCheck, onClose }: CheckDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={isBusy}
      error={error}
      onSave={() => onCheck(passphrase === '' ? null : passphrase)}
      onClose={onClose}
    >
      <p>{text.what}</p>
      {hasSeals && (
        <PasswordInput
          data-field="passphrase"
          label={text.passphrase}
          value={passphrase}
          maxLength={200}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}
