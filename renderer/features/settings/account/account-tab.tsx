import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ListedAccount } from '#contract/account.ts';
import { ROLE_NAMES } from '#rules/account/role.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import { localDayOf } from '../../../lib/instant.ts';
import { useSession } from '../../../lib/session/session.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import { AddAccount, ChangeAccount, type TemporarySecret } from './account-form.tsx';
import { AccountList, type AccountAct } from './account-list.tsx';
import { Leaving } from './close-account.tsx';
import { IdleSetting } from './idle-setting.tsx';
import { NewSheet } from './new-sheet.tsx';
import { ResetPassword } from './reset-password.tsx';
import { RightsTable } from './rights-table.tsx';
import { Temporary } from './temporary.tsx';
import { TurnOff } from './turn-off.tsx';
import { TurnOn } from './turn-on.tsx';
import css from './account.module.css';

/** Who may work with the program: nothing but the one button until the office wants it. */
export function AccountTab() {
  const { session } = useSession();
  const [isJustOn, setJustOn] = useState(false);
  if (session.standing === 'off') return <Off onDone={() => setJustOn(true)} />;
  const { account } = session;
  if (account && account.role !== 'admin')
    return (
      <>
        <FormGroup title={text.who} hint={text.onlyAdmin}>
          <p className={css.note}>{text.whoIs(account.name, ROLE_NAMES[account.role])}</p>
        </FormGroup>
        <RightsTable />
      </>
    );
  return <On isJustOn={isJustOn} />;
}

function Off({ onDone }: { readonly onDone: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <FormGroup title={text.off} hint={text.offWhat}>
      <Button onClick={() => setOpen(true)}>{text.turnOn}</Button>
      {isOpen && <TurnOn onDone={onDone} onClose={() => setOpen(false)} />}
    </FormGroup>
  );
}

type Opened =
  | { readonly what: AccountAct; readonly account: ListedAccount }
  | { readonly what: 'add' | 'sheet' | 'off' }
  | { readonly what: 'secret'; readonly secret: TemporarySecret };

const sheetDay = (madeAt: string | null): string | null => {
  const day = madeAt === null ? undefined : localDayOf(madeAt);
  return day === undefined ? null : formatShortDate(day);
};

function On({ isJustOn }: { readonly isJustOn: boolean }) {
  const { session } = useSession();
  const list = useRequest('account.list', {});
  const [opened, setOpened] = useState<Opened | null>(null);
  const [told, setTold] = useState('');
  const close = () => setOpened(null);
  const say = (sentence: string) => {
    setTold(sentence);
    close();
  };
  if (!list.data) return <ErrorNotice error={list.error} />;
  const { accounts, idleMinutes, sheetMadeAt, settingsUpdatedAt } = list.data;
  const open = accounts.filter((one) => one.isOpen);
  const ending = open.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= 60);
  return (
    <>
      {isJustOn && <Notice kind="ok" title={text.turnedOn} />}
      {told !== '' && <Notice kind="ok" title={told} />}
      {sheetMadeAt === null && <Notice kind="warning" title={text.sheetState(null)} />}
      <FormGroup title={text.list} hint={text.state(open.length, ending.length, idleMinutes)}>
        <Group>
          <Button onClick={() => setOpened({ what: 'add' })}>{text.add}</Button>
          <Button variant="default" onClick={() => setOpened({ what: 'sheet' })}>
            {text.newSheet}
          </Button>
          <Button variant="default" onClick={() => setOpened({ what: 'off' })}>
            {text.turnOff}
          </Button>
        </Group>
        <AccountList
          accounts={accounts}
          ownId={session.account?.id ?? null}
          onAct={(what, account) => setOpened({ what, account })}
        />
        {sheetMadeAt !== null && <p className={css.note}>{text.sheetState(sheetDay(sheetMadeAt))}</p>}
        <p className={css.note}>{text.honest}</p>
      </FormGroup>
      <IdleSetting minutes={idleMinutes} updatedAt={settingsUpdatedAt} />
      <RightsTable />
      {opened && <Dialogs opened={opened} onOpen={setOpened} onSay={say} onClose={close} />}
    </>
  );
}

interface DialogsProps {
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
  readonly onSay: (sentence: string) => void;
  readonly onClose: () => void;
}

function Dialogs({ opened, onOpen, onSay, onClose }: DialogsProps) {
  const show = (secret: TemporarySecret) => onOpen({ what: 'secret', secret });
  switch (opened.what) {
    case 'add':
      return <AddAccount onDone={show} onClose={onClose} />;
    case 'sheet':
      return <NewSheet onClose={onClose} />;
    case 'off':
      return <TurnOff onClose={onClose} />;
    case 'secret':
      return <Temporary secret={opened.secret} onClose={onClose} />;
    case 'change':
    case 'reopen': {
      const { account } = opened;
      const sentence = account.closedAt === null ? text.saved(account.name) : text.reopened(account.name);
      return <ChangeAccount account={account} onDone={() => onSay(sentence)} onClose={onClose} />;
    }
    case 'reset':
      return <ResetPassword account={opened.account} onDone={show} onClose={onClose} />;
    case 'close':
    case 'handover': {
      const isClosing = opened.what === 'close';
      const done = () => (isClosing ? onSay(text.closed(opened.account.name)) : onClose());
      return <Leaving account={opened.account} isClosing={isClosing} onDone={done} onClose={onClose} />;
    }
    default:
      return assertNever(opened);
  }
}
