import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#contract/account.ts';
import { SecretField } from '../../parts/field/secret-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { sessionText as text } from '../../text/account/session.ts';
import { EntranceForm } from './entrance-form.tsx';
import { useSecretForm } from './use-secret-form.ts';

interface EntranceProps {
  readonly onDone: (session: Session) => void;
}

/** Name and password; beneath, the way of the sheet. */
export function LogIn({ onDone }: EntranceProps) {
  const [isForgotten, setForgotten] = useState(false);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const form = useSecretForm('session.logIn');
  if (isForgotten) return <Recover onDone={onDone} onBack={() => setForgotten(false)} />;
  const send = async () => {
    const session = await form.send({ login, password });
    if (session) onDone(session);
    else setPassword('');
  };
  return (
    <EntranceForm
      title={text.logInTitle}
      hint={text.logInHint}
      error={form.error}
      isBusy={form.isBusy}
      sendLabel={text.logIn}
      onSend={() => void send()}
      others={
        <>
          <Button variant="subtle" size="compact-sm" type="button" onClick={() => setForgotten(true)}>
            {text.forgotten}
          </Button>
        </>
      }
    >
      <TextField
        name="login"
        label={text.login}
        value={login}
        error={form.faults['login']}
        onChange={setLogin}
      />
      <SecretField
        name="password"
        label={text.password}
        value={password}
        error={form.faults['password']}
        onChange={setPassword}
      />
    </EntranceForm>
  );
}

function Recover({ onDone, onBack }: EntranceProps & { readonly onBack: () => void }) {
  const [entry, setEntry] = useState({ login: '', code: '', newPassword: '', again: '' });
  const form = useSecretForm('session.recover');
  const field = (name: keyof typeof entry) => ({
    name,
    value: entry[name],
    error: form.faults[name],
    onChange: (typed: string) => setEntry((now) => ({ ...now, [name]: typed })),
  });
  const send = async () => {
    const { again, ...input } = entry;
    if (again !== input.newPassword) return form.refuse({ again: text.notAlike });
    const session = await form.send(input);
    if (session) onDone(session);
  };
  return (
    <EntranceForm
      title={text.recoverTitle}
      hint={`${text.forgottenHint} ${text.recoverHint}`}
      error={form.error}
      isBusy={form.isBusy}
      sendLabel={text.recover}
      onSend={() => void send()}
      others={
        <Button variant="subtle" size="compact-sm" type="button" onClick={onBack}>
          {text.back}
        </Button>
      }
    >
      <TextField label={text.login} {...field('login')} />
      <TextField label={text.code} {...field('code')} />
      <SecretField label={text.newPassword} description={text.newPasswordHint} {...field('newPassword')} />
      <SecretField label={text.again} {...field('again')} />
    </EntranceForm>
  );
}
