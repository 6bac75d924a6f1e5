import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { bridge } from '../lib/bridge.ts';
import { request } from '../lib/request.ts';
import { useRequest } from '../lib/use-request.ts';
import { OpenData } from './open-data.tsx';

/** Stands before everything else: of an encrypted office nothing is read before somebody has opened it. */
export function CipherGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data: state, error } = useRequest('cipher.state', {});
  const isLocked = state?.standing === 'locked';
  const [isAsked, setAsked] = useState(false);
  // What is under way on the screens stays while the question is asked again, as after a restore.
  const [isKnown, setKnown] = useState(false);
  if (!isKnown && (state || error)) setKnown(true);
  useEffect(
    () =>
      bridge().onEvent(({ kind }) => {
        if (kind !== 'backend-restarted') return;
        setAsked(false);
        void client.invalidateQueries({ queryKey: ['cipher.state'] });
      }),
    [client],
  );
  // What this computer remembers is tried first, and silently.
  useEffect(() => {
    if (!isLocked || isAsked) return;
    const tryRemembered = async () => {
      const { isOpened } = await request('shell.openRemembered', {}).catch(() => ({ isOpened: false }));
      if (isOpened) await client.invalidateQueries();
      setAsked(true);
    };
    void tryRemembered();
  }, [isLocked, isAsked, client]);
  if (isLocked) return isAsked ? <OpenData onDone={() => void client.resetQueries()} /> : null;
  return isKnown ? children : null;
}
