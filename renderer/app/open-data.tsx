import { Button, Checkbox, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { focusField } from '../lib/form-flow.ts';
import { request } from '../lib/request.ts';
import { SecretField } from '../parts/field/secret-field.tsx';
import { cipherText } from '../text/settings/cipher.ts';
import { frameText } from '../text/frame/frame.ts';
import css from './session/cover.module.css';
import { EntranceForm } from './session/entrance-form.tsx';
import { useSecretForm } from './session/use-secret-form.ts';

const { gate: text } = cipherText;

/** The passphrase of the data, or the code on the sheet in the safe; before any screen of the office. */
export function OpenData({ onDone }: { readonly onDone: () => void }) {
  const form = useSecretForm('cipher.unlock');
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [isByCode, setByCode] = useState(false);
  const [isKept, setKept] = useState(false);
  const [canRemember, setCanRemember] = useState(false);
  useEffect(() => {
    request('shell.rememberState', {}).then(
      ({ isAvailable }) => setCanRemember(isAvailable),
      () => setCanRemember(false),
    );
  }, []);
  const send = async () => {
    if ((isByCode ? code : passphrase).trim() === '') return focusField(isByCode ? 'code' : 'passphrase');
    const opened = await form.send(isByCode ? { code } : { passphrase });
    if (!opened) return setPassphrase('');
    // Only a convenience: where the system refuses, the data are open all the same.
    if (isKept && !isByCode) await request('shell.remember', { passphrase }).catch(() => undefined);
    onDone();
  };
  return (
    <main className={css.cover}>
      <div className={css.brand}>
        <strong>{frameText.program}</strong>
      </div>
      <EntranceForm
        title={text.title}
        hint={isByCode ? text.hintCode : text.hint}
        error={form.error}
        isBusy={form.isBusy}
        sendLabel={text.open}
        onSend={() => void send()}
        others={
          <Button variant="subtle" size="compact-sm" type="button" onClick={() => setByCode(!isByCode)}>
            {isByCode ? text.byPassphrase : text.byCode}
          </Button>
        }
      >
        {isByCode ? (
          <Textarea
            data-field="code"
            label={text.code}
            rows={8}
            maxLength={400}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : (
          <SecretField
            name="passphrase"
            label={text.passphrase}
            hasCursor
            value={passphrase}
            error={form.faults['passphrase']}
            onChange={setPassphrase}
          />
        )}
        {!isByCode && canRemember && (
          <Checkbox
            label={text.remember}
            description={text.rememberHint}
            checked={isKept}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
        )}
      </EntranceForm>
    </main>
  );
}
