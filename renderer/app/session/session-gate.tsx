import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Session } from '#contract/account.ts';
import { bridge } from '../../lib/bridge.ts';
import { request } from '../../lib/request.ts';
import { doorIsOpen, onDoorClosed, onNotAllowed } from '../../lib/session/door.ts';
import { SessionContext } from '../../lib/session/session.tsx';
import { isWorkUnsaved } from '../../lib/unsaved-work.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { AppError } from '#contract/errors.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { sessionText as text } from '../../text/account/session.ts';
import { Cover } from './cover.tsx';
import { useIdleLock } from './use-idle-lock.ts';

const KEY = ['session.state', {}] as const;
const OFF: Session = { standing: 'off', account: null, idleMinutes: 0 };

const isOpen = ({ standing }: Session): boolean => standing === 'off' || standing === 'in';

/** Whose the screens are: kept while they are covered, so that they stay as they were left. */
interface Owner {
  /** Null: nobody's, as in an office without accounts. */
  readonly accountId: string | null;
  /** Rises with every other person; the screens begin anew. */
  readonly turn: number;
}

/** Stands around the office's screens: nobody sees them before logging in, and they are covered when nobody is there. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const answer = useRequest('session.state', {});
  // A database that cannot be read has no accounts to ask: the screens say what is wrong with it.
  const session = answer.data ?? (answer.error ? OFF : undefined);
  const [owner, setOwner] = useState<Owner | undefined>();
  const [isLeaving, setLeaving] = useState(false);
  const [notAllowed, setNotAllowed] = useState<AppError | null>(null);
  const opened = session !== undefined && isOpen(session);
  const accountId = session?.account?.id ?? null;
  if (opened && !owner) setOwner({ accountId, turn: 0 });
  // The first admin has just turned the accounts on at this desk: the same person goes on.
  else if (opened && owner?.accountId === null && accountId !== null) setOwner({ ...owner, accountId });
  else if (opened && owner && accountId !== null && owner.accountId !== accountId)
    setOwner({ accountId, turn: owner.turn + 1 });

  const learn = useCallback(() => void client.invalidateQueries({ queryKey: [KEY[0]] }), [client]);
  useEffect(() => onDoorClosed(learn), [learn]);
  useEffect(() => onNotAllowed(setNotAllowed), []);
  useEffect(
    () =>
      bridge().onEvent(({ kind }) => {
        if (kind === 'session-changed' || kind === 'backend-restarted') learn();
      }),
    [learn],
  );
  useEffect(() => {
    if (opened) doorIsOpen();
  }, [opened]);

  const lock = useCallback(() => void request('session.lock', {}).then(learn, learn), [learn]);
  const isIn = session?.standing === 'in';
  useIdleLock(isIn ? session.idleMinutes : null, lock);
  useLockKey(isIn, lock);

  const out = useCallback(() => void request('session.logOut', {}).then(learn, learn), [learn]);
  const leave = useCallback(() => (isWorkUnsaved() ? setLeaving(true) : out()), [out]);
  const done = async (next: Session) => {
    const isOther = owner !== undefined && owner.accountId !== null && owner.accountId !== next.account?.id;
    // Nothing one person has read is shown to the next.
    if (isOpen(next) && isOther)
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    client.setQueryData(KEY, next);
    doorIsOpen();
    await client.invalidateQueries();
  };
  const control = useMemo(() => session && { session, lock, leave }, [session, lock, leave]);
  if (!session || !control) return null;
  return (
    <SessionContext value={control}>
      {owner && <Fragment key={owner.turn}>{children}</Fragment>}
      {!opened && (
        <Cover key={session.standing} session={session} onDone={(next) => void done(next)} onOther={out} />
      )}
      <Modal opened={notAllowed !== null && opened} onClose={() => setNotAllowed(null)}>
        <ErrorNotice error={notAllowed} />
      </Modal>
      <ConfirmDialog
        isOpen={isLeaving && opened}
        title={text.leaveTitle}
        confirmLabel={text.leaveConfirm}
        isDangerous
        onConfirm={() => {
          setLeaving(false);
          out();
        }}
        onClose={() => setLeaving(false)}
      >
        <p>{text.leaveAsk}</p>
      </ConfirmDialog>
    </SessionContext>
  );
}

/** Ctrl+L, also over an open dialog: what is typed in it stays. */
function useLockKey(isEnabled: boolean, lock: () => void): void {
  useEffect(() => {
    if (!isEnabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      lock();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isEnabled, lock]);
}
