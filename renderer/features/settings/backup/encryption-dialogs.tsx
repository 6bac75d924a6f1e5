import { Button, PasswordInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { MIN_BACKUP_PASSPHRASE } from '#contract/backup.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { SecretDialog } from './secret-dialog.tsx';

const { prepare: text, prove: proveText, secret: secretText, encryption } = backupText;
const LEAST = MIN_BACKUP_PASSPHRASE;

interface DialogProps {
  readonly onClose: () => void;
}

/** The passphrase, and the file that its recovery sheet goes to. */
export function PrepareDialog({
  onClose,
  onDone,
}: DialogProps & { readonly onDone: (sheet: string, path: string) => void }) {
  const task = useTask('backup.prepareEncryption');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = passphrase.length < LEAST;
  const save = async () => {
    setTried(true);
    if (isShort) return focusField('passphrase');
    if (again !== passphrase) return focusField('passphraseAgain');
    const { path } = await request('shell.saveAs', { suggestedName: text.sheetName, kind: 'pdf' });
    if (path === null) return;
    const made = await task.run({ passphrase, path });
    if (made) onDone(made.sheet, made.path);
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.what}</p>
      <PasswordInput
        data-field="passphrase"
        label={text.passphrase(LEAST)}
        value={passphrase}
        maxLength={200}
        error={isTried && isShort ? text.short(LEAST) : undefined}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        data-field="passphraseAgain"
        label={text.again}
        value={again}
        maxLength={200}
        error={isTried && again !== passphrase ? text.differs : undefined}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

/** The code typed back from paper: only then is anything encrypted. */
export function ProveDialog({
  sheet,
  file,
  onClose,
  onDone,
}: DialogProps & {
  readonly sheet: string;
  /** Where the sheet was just written; undefined where it was made another day. */
  readonly file: string | undefined;
  readonly onDone: () => void;
}) {
  const task = useTask('backup.proveEncryption');
  const [code, setCode] = useState('');
  const save = async () => {
    if (code.trim() === '') return focusField('code');
    if (await task.run({ code })) onDone();
  };
  return (
    <FormDialog
      title={proveText.title(sheet)}
      saveLabel={proveText.save}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{proveText.what}</p>
      {file !== undefined && (
        <Button
          variant="default"
          maw="12rem"
          onClick={() => void request('shell.openDocument', { path: file }).catch(() => undefined)}
        >
          {proveText.open}
        </Button>
      )}
      <Textarea
        data-field="code"
        label={proveText.code}
        rows={8}
        maxLength={400}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

/** Another passphrase for later backups. */
export function ChangeDialog({ onClose, onDone }: DialogProps & { readonly onDone: () => void }) {
  const task = useTask('backup.changePassphrase');
  const [next, setNext] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = next.length < LEAST;
  return (
    <SecretDialog
      title={encryption.change}
      what={secretText.whatOwn}
      saveLabel={encryption.change}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      isComplete={() => {
        setTried(true);
        if (isShort) focusField('next');
        return !isShort;
      }}
      onSave={(secret) => void task.run({ ...secret, next }).then((done) => done && onDone())}
      onClose={onClose}
    >
      <PasswordInput
        data-field="next"
        label={secretText.next(LEAST)}
        value={next}
        maxLength={200}
        error={isTried && isShort ? text.short(LEAST) : undefined}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
    </SecretDialog>
  );
}

/** Later backups without a passphrase. */
export function StopDialog({ onClose, onDone }: DialogProps & { readonly onDone: () => void }) {
  const task = useTask('backup.stopEncryption');
  return (
    <SecretDialog
      title={encryption.turnOff}
      what={secretText.whatOwn}
      saveLabel={encryption.turnOff}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={(secret) => void task.run(secret).then((done) => done && onDone())}
      onClose={onClose}
    />
  );
}
