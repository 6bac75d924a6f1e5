import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bridge } from '../lib/bridge.ts';
import { Mark } from '../parts/notice/mark.tsx';
import { frameText } from '../text/frame/frame.ts';
import css from './notice-bar.module.css';

type State = 'calm' | 'gone' | 'restarted';

/** Says in plain words that the backend stopped and that it is back; everything on screen is read anew then. */
export function NoticeBar() {
  const [state, setState] = useState<State>('calm');
  const client = useQueryClient();
  useEffect(
    () =>
      bridge().onEvent((event) => {
        if (event.kind === 'backend-gone') setState('gone');
        if (event.kind !== 'backend-restarted') return;
        setState('restarted');
        void client.invalidateQueries();
      }),
    [client],
  );
  if (state === 'calm') return null;
  return (
    <div className={css.bar} role="alert">
      <Mark kind={state === 'gone' ? 'warning' : 'ok'} />
      <span>{state === 'gone' ? frameText.backendGone : frameText.backendRestarted}</span>
      {state === 'restarted' && (
        <Button variant="default" onClick={() => setState('calm')}>
          {frameText.understood}
        </Button>
      )}
    </div>
  );
}
