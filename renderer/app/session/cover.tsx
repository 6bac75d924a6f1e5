import { useEffect, useRef } from 'react';
import type { Session } from '#contract/account.ts';
import { frameText } from '../../text/frame/frame.ts';
import { sessionText as text } from '../../text/account/session.ts';
import { ChangeTemporary } from './change-temporary.tsx';
import css from './cover.module.css';
import { LogIn } from './log-in.tsx';
import { Unlock } from './unlock.tsx';

interface CoverProps {
  readonly session: Session;
  readonly onDone: (session: Session) => void;
  readonly onOther: () => void;
}

/**
 * Lies over the whole window while nobody is at work. What is beneath stays as it is, half typed forms and open dialogs
 * too, and can be neither seen nor reached.
 */
export function Cover({ session, onDone, onOther }: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    if (!own) return undefined;
    const stay = (event: Event) => event.preventDefault();
    const again = () => own.isConnected && !own.open && own.showModal();
    const noEscape = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();
    own.showModal();
    own.querySelector('input')?.focus();
    own.addEventListener('cancel', stay);
    own.addEventListener('close', again);
    own.addEventListener('keydown', noEscape);
    return () => {
      own.removeEventListener('cancel', stay);
      own.removeEventListener('close', again);
      own.removeEventListener('keydown', noEscape);
      own.close();
    };
  }, []);
  const label =
    session.standing === 'locked'
      ? text.lockedTitle
      : session.standing === 'change'
        ? text.changeTitle
        : text.logInTitle;
  return (
    <dialog ref={dialog} className={css.cover} aria-modal="true" aria-label={label}>
      <div className={css.brand}>
        <strong>{frameText.program}</strong>
      </div>
      {session.standing === 'locked' && session.account && (
        <Unlock account={session.account} onDone={onDone} onOther={onOther} />
      )}
      {session.standing === 'change' && <ChangeTemporary onDone={onDone} onOther={onOther} />}
      {session.standing === 'out' && <LogIn onDone={onDone} />}
    </dialog>
  );
}
