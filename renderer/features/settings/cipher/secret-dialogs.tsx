import { useState } from 'react';
import { MIN_DATA_PASSPHRASE } from '#contract/cipher.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { cipherText as text } from '../../../text/settings/cipher.ts';
import { SecretDialog } from '../backup/secret-dialog.tsx';

interface DialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Another passphrase for the data; the key is wrapped anew and the data stay. */
export function ChangeDialog({ onClose, onDone }: DialogProps) {
  const task = useTask('cipher.changePassphrase');
  const [next, setNext] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = next.length < MIN_DATA_PASSPHRASE;
  return (
    <SecretDialog
      title={text.change}
      what={text.secret.what}
      passphraseLabel={text.gate.passphrase}
      saveLabel={text.change}
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
        label={text.prepare.next(MIN_DATA_PASSPHRASE)}
        value={next}
        error={isTried && isShort ? text.prepare.short(MIN_DATA_PASSPHRASE) : undefined}
        onChange={setNext}
      />
    </SecretDialog>
  );
}

interface RewriteProps extends DialogProps {
  readonly name: 'cipher.rekey' | 'cipher.turnOff';
  readonly title: string;
  readonly what: string;
}

/** Writes all data anew, under another key or under none. */
export function RewriteDialog({ name, title, what, onClose, onDone }: RewriteProps) {
  const task = useTask(name);
  return (
    <>
      <SecretDialog
        title={title}
        what={what}
        passphraseLabel={text.gate.passphrase}
        saveLabel={title}
        isBusy={task.state.phase === 'running'}
        error={task.state.phase === 'failed' ? task.state.error : null}
        onSave={(secret) => void task.run(secret).then((done) => done && onDone())}
        onClose={onClose}
      />
      <ProgressDialog title={text.running} state={task.state} onCancel={task.cancel} />
    </>
  );
}
