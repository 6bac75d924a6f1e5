import { Button, PasswordInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { fileNameOf } from '../../lib/file-name.ts';
import { focusField } from '../../lib/form-flow.ts';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { proofText } from '../../text/proof.ts';
import { PictureDrop } from './picture-drop.tsx';
import css from './proof.module.css';

interface RestoreKeyDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The way back of the secret: the eight lines typed, the sheet's QR scanned, or the encrypted file. */
export function RestoreKeyDialog({ onClose, onDone }: RestoreKeyDialogProps) {
  const task = useTask('proof.restoreKey');
  const [lines, setLines] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<AppError | null>(null);
  const restore = async (from: InputOf<'proof.restoreKey'>['from']) => {
    setFault(null);
    if ((await task.run({ from })) !== undefined) onDone();
  };
  const choose = async () => setFile((await request('shell.chooseFile', { kind: 'proof-key' })).path);
  const save = () => {
    if (file !== null) void restore({ kind: 'file', path: file, passphrase });
    else if (lines.trim() === '') focusField('recoveryLines');
    else void restore({ kind: 'sheet', text: lines });
  };
  return (
    <FormDialog
      title={proofText.restoreTitle}
      saveLabel={proofText.restore}
      isBusy={task.state.phase === 'running'}
      error={fault ?? (task.state.phase === 'failed' ? task.state.error : null)}
      onSave={save}
      onClose={onClose}
    >
      {file === null ? (
        <>
          <Textarea
            data-field="recoveryLines"
            label={proofText.restoreLines}
            description={proofText.restoreLinesHint}
            value={lines}
            rows={8}
            maxLength={1000}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setLines(event.currentTarget.value)}
          />
          <PictureDrop
            hint={proofText.restoreScan}
            onText={(text) => void restore({ kind: 'sheet', text })}
            onFault={setFault}
          />
        </>
      ) : (
        <PasswordInput
          label={proofText.restoreFileWhat}
          description={fileNameOf(file)}
          value={passphrase}
          maxLength={200}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
      <div className={css.buttons}>
        <Button variant="default" onClick={() => void choose()}>
          {proofText.restoreFile}
        </Button>
      </div>
    </FormDialog>
  );
}
