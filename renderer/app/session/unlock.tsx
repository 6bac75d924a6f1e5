import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { AccountFacts, Session } from '#contract/account.ts';
import { ROLE_NAMES } from '#rules/account/role.ts';
import { SecretField } from '../../parts/field/secret-field.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { sessionText as text } from '../../text/account/session.ts';
import css from './cover.module.css';
import { EntranceForm } from './entrance-form.tsx';
import { useSecretForm } from './use-secret-form.ts';

interface UnlockProps {
  readonly account: AccountFacts;
  readonly onDone: (session: Session) => void;
  readonly onOther: () => void;
}

/** The password of who is in uncovers the window; somebody else first lets go of what is typed. */
export function Unlock({ account, onDone, onOther }: UnlockProps) {
  const [password, setPassword] = useState('');
  const [isAsking, setAsking] = useState(false);
  const form = useSecretForm('session.unlock');
  const send = async () => {
    const session = await form.send({ password });
    setPassword('');
    if (session) onDone(session);
  };
  return (
    <EntranceForm
      title={text.lockedTitle}
      hint={text.lockedHint}
      error={form.error}
      isBusy={form.isBusy}
      sendLabel={text.unlock}
      onSend={() => void send()}
      others={
        isAsking ? (
          <>
            <p>{text.otherAsk(account.name)}</p>
            <Group>
              <Button variant="default" type="button" onClick={() => setAsking(false)}>
                {partsText.cancel}
              </Button>
              <Button color="red" type="button" onClick={onOther}>
                {text.otherConfirm}
              </Button>
            </Group>
          </>
        ) : (
          <Button variant="subtle" size="compact-sm" type="button" onClick={() => setAsking(true)}>
            {text.other}
          </Button>
        )
      }
    >
      <p className={css.who}>{`${account.name}, ${ROLE_NAMES[account.role]}`}</p>
      <SecretField
        name="password"
        label={text.password}
        value={password}
        hasCursor
        error={form.faults['password']}
        onChange={setPassword}
      />
    </EntranceForm>
  );
}
