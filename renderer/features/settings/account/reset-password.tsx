import type { ListedAccount } from '#contract/account.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import type { TemporarySecret } from './account-form.tsx';
import css from './account.module.css';

interface ResetPasswordProps {
  readonly account: ListedAccount;
  readonly onDone: (made: TemporarySecret) => void;
  readonly onClose: () => void;
}

/** For somebody who forgot: the old password ends, a temporary one is shown once. */
export function ResetPassword({ account, onDone, onClose }: ResetPasswordProps) {
  const { run, state } = useTask('account.resetPassword');
  const reset = async () => {
    const made = await run({ id: account.id });
    if (made) onDone(made);
  };
  return (
    <ConfirmDialog
      isOpen
      title={text.resetOf(account.name)}
      confirmLabel={text.resetConfirm}
      isBusy={state.phase === 'running'}
      onConfirm={() => void reset()}
      onClose={onClose}
    >
      <ErrorNotice error={state.phase === 'failed' ? state.error : null} />
      <p className={css.note}>{text.resetAsk(account.name)}</p>
    </ConfirmDialog>
  );
}
