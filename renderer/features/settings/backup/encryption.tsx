import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { ChangeDialog, PrepareDialog, ProveDialog, StopDialog } from './encryption-dialogs.tsx';

const { encryption: text } = backupText;

type Act = 'prepare' | 'prove' | 'change' | 'stop';

/** Whether backups are encrypted, and the way to it. */
export function Encryption({ encryption }: Pick<OutputOf<'backup.state'>, 'encryption'>) {
  const [act, setAct] = useState<Act>();
  const [written, setWritten] = useState<{ readonly sheet: string; readonly file: string }>();
  const [said, setSaid] = useState<string>();
  const done = (sentence: string) => {
    setAct(undefined);
    setSaid(sentence);
  };
  const begin = (next: Act) => {
    setSaid(undefined);
    setAct(next);
  };
  const close = () => setAct(undefined);
  const sheet = written?.sheet ?? encryption?.sheet ?? '';
  const isOn = encryption?.isProven === true;
  const isDataEncrypted = useRequest('cipher.state', {}).data?.standing === 'open';
  return (
    <FormGroup title={text.title} hint={text.hint}>
      {said !== undefined && <Notice kind="ok" title={said} />}
      {encryption === null && <p>{isDataEncrypted ? text.byData : text.off}</p>}
      {encryption && !isOn && <Notice kind="warning" title={text.pending(encryption.sheet)} />}
      {encryption && isOn && (
        <p>
          <strong>{text.on(encryption.sheet)}</strong> {isDataEncrypted ? text.ownByData : text.ownPlain}
        </p>
      )}
      <Group gap="xs">
        {encryption === null && (
          <Offered asks="backup.prepareEncryption">
            <Button variant="default" onClick={() => begin('prepare')}>
              {text.turnOn}
            </Button>
          </Offered>
        )}
        {encryption && !isOn && (
          <Button variant="default" onClick={() => begin('prove')}>
            {text.prove}
          </Button>
        )}
        {encryption && isOn && (
          <>
            <Button variant="default" onClick={() => begin('change')}>
              {text.change}
            </Button>
            <Button variant="default" onClick={() => begin('stop')}>
              {text.turnOff}
            </Button>
          </>
        )}
        {encryption && (
          <Offered asks="backup.prepareEncryption">
            <Button variant="subtle" onClick={() => begin('prepare')}>
              {text.renew}
            </Button>
          </Offered>
        )}
      </Group>
      {act === 'prepare' && (
        <PrepareDialog
          onClose={close}
          onDone={(made, file) => {
            setWritten({ sheet: made, file });
            setAct('prove');
          }}
        />
      )}
      {act === 'prove' && (
        <ProveDialog
          sheet={sheet}
          file={written?.file}
          onClose={close}
          onDone={() => done(text.turnedOn(sheet))}
        />
      )}
      {act === 'change' && <ChangeDialog onClose={close} onDone={() => done(text.changed)} />}
      {act === 'stop' && <StopDialog onClose={close} onDone={() => done(text.turnedOff)} />}
    </FormGroup>
  );
}
