import { useState } from 'react';
import { MIN_BACKUP_PASSPHRASE } from '#contract/backup.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../../parts/field/new-passphrase.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { ProveSheetDialog } from '../parts/prove-sheet-dialog.tsx';
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
  const entry = useNewPassphrase(LEAST);
  const save = async () => {
    if (!entry.isComplete()) return;
    const { path } = await request('shell.saveAs', { suggestedName: text.sheetName, kind: 'pdf' });
    if (path === null) return;
    const made = await task.run({ passphrase: entry.value, path });
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
      <NewPassphraseFields entry={entry} label={text.passphrase(LEAST)} />
    </FormDialog>
  );
}

/** The code of the sheet for the backups typed back. */
export function ProveDialog({
  sheet,
  file,
  onClose,
  onDone,
}: DialogProps & {
  readonly sheet: string;
  readonly file: string | undefined;
  readonly onDone: () => void;
}) {
  const task = useTask('backup.proveEncryption');
  return (
    <ProveSheetDialog
      sheet={sheet}
      file={file}
      what={proveText.what}
      saveLabel={proveText.save}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={(code) => void task.run({ code }).then((proved) => proved && onDone())}
      onClose={onClose}
    />
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
      <SecretField
        name="next"
        label={secretText.next(LEAST)}
        value={next}
        error={isTried && isShort ? text.short(LEAST) : undefined}
        onChange={setNext}
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
