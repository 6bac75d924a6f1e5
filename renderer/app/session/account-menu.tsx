import { Menu } from '@mantine/core';
import { useState } from 'react';
import { ROLE_NAMES } from '#rules/account/role.ts';
import { useSession } from '../../lib/session/session.tsx';
import { sessionText as text } from '../../text/account/session.ts';
import css from './account-menu.module.css';
import { ChangeOwn } from './change-own.tsx';

/** Up to two first letters of a name: "Contoh Rini" is CR. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Who is at work, in the bar on top: locking, another password, letting the next person in. Nothing without accounts. */
export function AccountMenu() {
  const { session, lock, leave } = useSession();
  const [isChanging, setChanging] = useState(false);
  const { account } = session;
  if (!account) return null;
  return (
    <>
      <button
        type="button"
        className={css.lock}
        title={text.lockHint}
        aria-keyshortcuts="Control+L"
        onClick={lock}
      >
        {text.lock}
      </button>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <button type="button" className={css.who} aria-label={text.menu(account.name)} title={account.name}>
            <span className={css.initials} aria-hidden>
              {initialsOf(account.name)}
            </span>
            <span className={css.name}>{account.name}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{ROLE_NAMES[account.role]}</Menu.Label>
          <Menu.Item rightSection="Ctrl+L" onClick={lock}>
            {text.lock}
          </Menu.Item>
          <Menu.Item onClick={() => setChanging(true)}>{text.changeOwn}</Menu.Item>
          <Menu.Item onClick={leave}>{text.leave}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChanging && <ChangeOwn onClose={() => setChanging(false)} />}
    </>
  );
}
