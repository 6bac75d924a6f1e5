import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ListedAccount } from '#contract/account.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import css from '../parts/settings.module.css';
import own from './account.module.css';

interface LeavingProps {
  readonly account: ListedAccount;
  /** Only the paper, or also the end of the account. */
  readonly isClosing: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Somebody leaves: what is open, the paper of the handover, and the account's end. */
export function Leaving({ account, isClosing, onDone, onClose }: LeavingProps) {
  const { id, name } = account;
  const work = useRequest('account.openWork', { id });
  const [receiver, setReceiver] = useState('');
  const print = useTask('account.printHandover');
  const close = useCommand('account.close');
  const printSheet = async () => {
    const printed = await print.run({ id, receiver, path: null });
    if (printed) await request('shell.openDocument', { path: printed.path }).catch(() => undefined);
    return printed !== undefined;
  };
  const save = async () => {
    if (isClosing) close.mutate({ id }, { onSuccess: onDone });
    else if (await printSheet()) onDone();
  };
  const rows = work.data?.rows ?? [];
  return (
    <FormDialog
      title={isClosing ? text.closeTitle(name) : text.handoverOf(name)}
      saveLabel={isClosing ? text.close : text.printHandover}
      isDangerous={isClosing}
      isBusy={close.isPending || print.state.phase === 'running'}
      error={close.error ?? (print.state.phase === 'failed' ? print.state.error : null)}
      onSave={() => void save()}
      onClose={onClose}
    >
      {isClosing && <p className={own.note}>{text.closeWhat}</p>}
      <ErrorNotice error={work.error} />
      {work.data && <strong>{rows.length === 0 ? text.noWork : text.openWork(work.data.total)}</strong>}
      {rows.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
        <div className={css.outside} tabIndex={0} role="region" aria-label={text.openWork(rows.length)}>
          <SmallTable
            label={text.openWork(rows.length)}
            headers={text.workColumns}
            rows={rows.map(({ kind, title, detail }, index) => ({
              key: String(index),
              cells: [kind, title, detail],
            }))}
          />
        </div>
      )}
      <TextField
        name="receiver"
        label={text.receiver}
        description={text.receiverHint}
        value={receiver}
        onChange={setReceiver}
      />
      {isClosing && (
        <Group>
          <Button variant="default" data-gives-up onClick={() => void printSheet()}>
            {text.printHandover}
          </Button>
        </Group>
      )}
    </FormDialog>
  );
}
