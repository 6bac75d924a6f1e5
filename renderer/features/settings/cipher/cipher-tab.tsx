import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { CipherState } from '#contract/cipher.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { cipherText as text } from '../../../text/settings/cipher.ts';
import { PrepareDialog, ProveDialog } from './prepare-dialogs.tsx';
import { RememberedHere } from './remembered-here.tsx';
import { ChangeDialog, RewriteDialog } from './secret-dialogs.tsx';

type Act = 'prepare' | 'prove' | 'change' | 'rekey' | 'turnOff';

/** Whether the office's data on this computer are encrypted, what that is good for, and the way there and back. */
export function CipherTab() {
  const { data: state, error, refetch } = useRequest('cipher.state', {});
  const [act, setAct] = useState<Act>();
  const [written, setWritten] = useState<{ readonly sheet: string; readonly file: string }>();
  const [said, setSaid] = useState<string>();
  const begin = (next: Act) => {
    setSaid(undefined);
    setAct(next);
  };
  const close = () => setAct(undefined);
  const done = (sentence: string) => {
    close();
    setSaid(sentence);
    setWritten(undefined);
    void refetch();
  };
  if (!state) return <ErrorNotice error={error} />;
  const isOn = state.standing === 'open';
  const sheet = written?.sheet ?? state.waitingSheet ?? '';
  return (
    <>
      <FormGroup title={text.title} hint={text.hint}>
        {said !== undefined && <Notice kind="ok" title={said} />}
        <p>{isOn ? <strong>{text.on(state.sheet ?? '')}</strong> : text.off}</p>
        {state.waitingSheet !== null && <Notice kind="warning" title={text.waiting(state.waitingSheet)} />}
        <Beside state={state} />
        <Offered asks="cipher.prepare">
          <Group gap="xs">
            {!isOn && state.waitingSheet === null && (
              <Button variant="default" onClick={() => begin('prepare')}>
                {text.turnOn}
              </Button>
            )}
            {state.waitingSheet !== null && <Button onClick={() => begin('prove')}>{text.prove}</Button>}
            {isOn && (
              <>
                <Button variant="default" onClick={() => begin('change')}>
                  {text.change}
                </Button>
                <Button variant="default" onClick={() => begin('rekey')}>
                  {text.rekey}
                </Button>
                <Button variant="default" onClick={() => begin('turnOff')}>
                  {text.turnOff}
                </Button>
              </>
            )}
            {(isOn || state.waitingSheet !== null) && (
              <Button variant="subtle" onClick={() => begin('prepare')}>
                {text.newSheet}
              </Button>
            )}
          </Group>
        </Offered>
        {isOn && <RememberedHere onForgotten={() => setSaid(text.done.forget)} />}
      </FormGroup>
      <FormGroup title={text.protects}>
        <Points lines={text.protectsList} />
      </FormGroup>
      <FormGroup title={text.notProtects}>
        <Points lines={text.notProtectsList} />
        <p>{text.forgotten}</p>
      </FormGroup>
      {act === 'prepare' && (
        <PrepareDialog
          isOn={isOn}
          onClose={close}
          onDone={(made, file) => {
            setWritten({ sheet: made, file });
            void refetch();
            setAct('prove');
          }}
        />
      )}
      {act === 'prove' && (
        <ProveDialog
          isOn={isOn}
          sheet={sheet}
          file={written?.file}
          onClose={close}
          onDone={() => done(isOn ? text.done.sheet(sheet) : text.done.on)}
        />
      )}
      {act === 'change' && <ChangeDialog onClose={close} onDone={() => done(text.done.change)} />}
      {act === 'rekey' && (
        <RewriteDialog
          name="cipher.rekey"
          title={text.rekey}
          what={text.secret.whatRekey}
          onClose={close}
          onDone={() => done(text.done.rekey)}
        />
      )}
      {act === 'turnOff' && (
        <RewriteDialog
          name="cipher.turnOff"
          title={text.turnOff}
          what={text.secret.whatOff}
          onClose={close}
          onDone={() => done(text.done.off)}
        />
      )}
    </>
  );
}

/** What lies open beside encrypted data. */
function Beside({ state }: { readonly state: CipherState }) {
  if (state.standing !== 'open') return null;
  return (
    <>
      {state.plainBackups > 0 && <p>{text.plainBackups(state.plainBackups)}</p>}
      {state.papers > 0 && <p>{text.papers(state.papers, state.paperFolder)}</p>}
      <p>{text.otherBackups}</p>
    </>
  );
}

function Points({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
