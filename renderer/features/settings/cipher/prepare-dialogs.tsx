import { useState } from 'react';
import { MIN_DATA_PASSPHRASE } from '#contract/cipher.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../../parts/field/new-passphrase.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { cipherText } from '../../../text/settings/cipher.ts';
import { ProveSheetDialog } from '../parts/prove-sheet-dialog.tsx';

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
  const entry = useNewPassphrase(LEAST, 'next');
  const [current, setCurrent] = useState('');
  const save = async () => {
    if (!entry.isComplete()) return;
    const { path } = await request('shell.saveAs', { suggestedName: text.sheetName, kind: 'pdf' });
    if (path === null) return;
    const made = await task.run({ next: entry.value, passphrase: isOn ? current : null, path });
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
      {isOn && (
        <SecretField name="passphrase" label={gate.passphrase} value={current} onChange={setCurrent} />
      )}
      <NewPassphraseFields entry={entry} label={text.next(LEAST)} />
    </FormDialog>
  );
}

/** The code of the sheet for the data typed back: only then is anything encrypted. */
export function ProveDialog({
  isOn,
  sheet,
  file,
  onClose,
  onDone,
}: DialogProps & {
  readonly sheet: string;
  readonly file: string | undefined;
  readonly onDone: () => void;
}) {
  const turnOn = useTask('cipher.turnOn');
  const confirm = useTask('cipher.confirmSheet');
  const task = isOn ? confirm : turnOn;
  return (
    <>
      <ProveSheetDialog
        sheet={sheet}
        file={file}
        what={proveText.what}
        saveLabel={isOn ? proveText.saveSheet : proveText.save}
        isBusy={task.state.phase === 'running'}
        error={task.state.phase === 'failed' ? task.state.error : null}
        onSave={(code) => void task.run({ code }).then((proved) => proved && onDone())}
        onClose={onClose}
      />
      <ProgressDialog title={cipherText.running} state={turnOn.state} onCancel={turnOn.cancel} />
    </>
  );
}
