import { Button } from '@mantine/core';
import { useState } from 'react';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import css from './account.module.css';

interface IdleSettingProps {
  readonly minutes: number;
  readonly updatedAt: string | null;
}

/** After how long nobody is thought to be there any more. */
export function IdleSetting({ minutes, updatedAt }: IdleSettingProps) {
  const [typed, setTyped] = useState(String(minutes));
  const [fault, setFault] = useState<string>();
  const seen = useSeen(updatedAt);
  const save = useCommand('account.saveSettings');
  const send = () => {
    const value = Number(typed.trim());
    if (!/^\d{1,3}$/.test(typed.trim()) || value < 1 || value > 240) return setFault(text.idleFault);
    setFault(undefined);
    save.mutate({ idleMinutes: value, expectedUpdatedAt: seen.at() });
  };
  const conflict = conflictOf({
    error: save.error,
    seen,
    entry: { idleMinutes: typed },
    change: ({ idleMinutes }) => idleMinutes !== undefined && setTyped(idleMinutes),
    save: send,
  });
  return (
    <FormGroup title={text.settings} hint={text.idleHint}>
      {save.isSuccess && <Notice kind="ok" title={text.idleSaved} />}
      <ErrorNotice error={save.error} conflict={conflict} />
      <div className={css.minutes}>
        <TextField
          name="idleMinutes"
          label={text.idle}
          value={typed}
          error={fault}
          maxLength={3}
          onChange={setTyped}
        />
      </div>
      <Button variant="default" loading={save.isPending} onClick={send}>
        {text.save}
      </Button>
    </FormGroup>
  );
}
