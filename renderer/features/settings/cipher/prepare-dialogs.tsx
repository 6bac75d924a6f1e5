import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { MIN_DATA_PASSPHRASE } from '#contract/cipher.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { cipherText } from '../../../text/settings/cipher.ts';

const { prepare: text, proveDialog: proveText, gate } = cipherText;
const LEAST = MIN_DATA_PASSPHRASE;

interface DialogProps {
  /** The data are encrypted already: what is made is another sheet for the same key. */
  readonly isOn: boolean;
  readonly onClose: () => void;
}

/** The passphrase, and the file that its recovery sheet goes to. */
export function PrepareDialog({
  isOn,
  onClose,
  onDone,
}: DialogProps & { readonly onDone: (sheet: string, path: string) => void }) {
  const task = useTask('cipher.prepare');
  const [entry, setEntry] = useState({ passphrase: '', next: '', again: '' });
  const [isTried, setTried] = useState(false);
  const isShort = entry.next.length < LEAST;
  const field = (name: keyof typeof entry) => ({
    name,
    value: entry[name],
    onChange: (typed: string) => setEntry((now) => ({ ...now, [name]: typed })),
  });
  const save = async () => {
    setTried(true);
    if (isShort) return focusField('next');
    if (entry.again !== entry.next) return focusField('again');
    const { path } = await request('shell.saveAs', { suggestedName: text.sheetName, kind: 'pdf' });
    if (path === null) return;
    const passphrase = isOn ? entry.passphrase : null;
    const made = await task.run({ next: entry.next, passphrase, path });
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
      <p>{isOn ? cipherText.sheetWhat : text.what}</p>
      {isOn && <SecretField label={gate.passphrase} {...field('passphrase')} />}
      <SecretField
        label={text.next(LEAST)}
        error={isTried && isShort ? text.short(LEAST) : undefined}
        {...field('next')}
      />
      <SecretField
        label={text.again}
        error={isTried && entry.again !== entry.next ? text.differs : undefined}
        {...field('again')}
      />
    </FormDialog>
  );
}

/** The code typed back from paper: only then is anything encrypted. */
export function ProveDialog({
  isOn,
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
  const turnOn = useTask('cipher.turnOn');
  const confirm = useTask('cipher.confirmSheet');
  const { state } = isOn ? confirm : turnOn;
  const [code, setCode] = useState('');
  const save = async () => {
    if (code.trim() === '') return focusField('code');
    if (await (isOn ? confirm : turnOn).run({ code })) onDone();
  };
  return (
    <>
      <FormDialog
        title={proveText.title(sheet)}
        saveLabel={isOn ? proveText.saveSheet : proveText.save}
        isBusy={state.phase === 'running'}
        error={state.phase === 'failed' ? state.error : null}
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
          label={gate.code}
          rows={8}
          maxLength={400}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </FormDialog>
      <ProgressDialog title={cipherText.running} state={turnOn.state} onCancel={turnOn.cancel} />
    </>
  );
}
