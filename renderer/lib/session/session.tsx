import { createContext, useContext } from 'react';
import { accessOf } from '#contract/access/index.ts';
import type { Session } from '#contract/account.ts';
import type { RequestName } from '#contract/index.ts';

/** Who is at work, and what can be done about it from any screen. */
export interface SessionControl {
  readonly session: Session;
  /** Covers the window; what is typed stays beneath. */
  readonly lock: () => void;
  /** Lets the next person in, after asking about what is typed. */
  readonly leave: () => void;
}

const NOBODY: SessionControl = {
  session: { standing: 'off', account: null, idleMinutes: 0 },
  lock: () => undefined,
  leave: () => undefined,
};

export const SessionContext = createContext<SessionControl>(NOBODY);

export const useSession = (): SessionControl => useContext(SessionContext);

/** Whether the person may ask this; what is not theirs is not offered. The backend's decision counts. */
export function useMay(): (name: RequestName, input?: unknown) => boolean {
  const { account } = useSession().session;
  return (name, input = {}) => {
    if (account === null) return true;
    const { allow } = accessOf(name, input);
    return typeof allow === 'string' || allow.includes(account.role);
  };
}
