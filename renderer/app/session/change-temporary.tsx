import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#contract/account.ts';
import { SecretField } from '../../parts/field/secret-field.tsx';
import { sessionText as text } from '../../text/account/session.ts';
import { EntranceForm } from './entrance-form.tsx';
import { useSecretForm } from './use-secret-form.ts';

interface ChangeTemporaryProps {
  readonly onDone: (session: Session) => void;
  readonly onOther: () => void;
}

/** A password that somebody else chose holds for this one login. */
export function ChangeTemporary({ onDone, onOther }: ChangeTemporaryProps) {
  const [entry, setEntry] = useState({ password: '', newPassword: '', again: '' });
  const form = useSecretForm('session.changePassword');
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
      title={text.changeTitle}
      hint={text.changeHint}
      error={form.error}
      isBusy={form.isBusy}
      sendLabel={text.change}
      onSend={() => void send()}
      others={
        <Button variant="subtle" size="compact-sm" type="button" onClick={onOther}>
          {text.other}
        </Button>
      }
    >
      <SecretField label={text.oldPassword} hasCursor {...field('password')} />
      <SecretField label={text.newPassword} description={text.newPasswordHint} {...field('newPassword')} />
      <SecretField label={text.again} {...field('again')} />
    </EntranceForm>
  );
}
