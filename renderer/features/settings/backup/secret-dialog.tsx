import { Checkbox, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { backupText } from '../../../text/settings/backup.ts';

const { secret: text } = backupText;

/** One of the two opens an encrypted backup; the other is null. */
export interface TypedSecret {
  readonly passphrase: string | null;
  readonly code: string | null;
}

interface SecretDialogProps {
  readonly title: string;
  readonly what: string;
  /** What is asked for; left out: the passphrase of the backups. */
  readonly passphraseLabel?: string;
  readonly saveLabel: string;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** Fields besides, and whether they are in order. */
  readonly children?: ReactNode;
  readonly isComplete?: () => boolean;
  readonly onSave: (secret: TypedSecret) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of the backups, or for the code on the sheet in the safe. */
export function SecretDialog({ isComplete = () => true, ...props }: SecretDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [isByCode, setByCode] = useState(false);
  const [isTried, setTried] = useState(false);
  const missing = isTried && (isByCode ? code : passphrase) === '' ? text.required : undefined;
  const save = () => {
    setTried(true);
    if ((isByCode ? code : passphrase) === '') return focusField(isByCode ? 'code' : 'passphrase');
    if (isComplete()) props.onSave(isByCode ? { passphrase: null, code } : { passphrase, code: null });
  };
  return (
    <FormDialog
      title={props.title}
      saveLabel={props.saveLabel}
      isBusy={props.isBusy}
      error={props.error}
      onSave={save}
      onClose={props.onClose}
    >
      <p>{props.what}</p>
      {isByCode ? (
        <Textarea
          data-field="code"
          label={text.code}
          rows={8}
          maxLength={400}
          value={code}
          error={missing}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      ) : (
        <SecretField
          name="passphrase"
          label={props.passphraseLabel ?? text.passphrase}
          value={passphrase}
          error={missing}
          onChange={setPassphrase}
        />
      )}
      <Checkbox
        label={text.byCode}
        checked={isByCode}
        onChange={(event) => setByCode(event.currentTarget.checked)}
      />
      {props.children}
    </FormDialog>
  );
}
