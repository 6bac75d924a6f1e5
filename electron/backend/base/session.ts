import { databaseErrorOf } from '#db/database-error.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findAccount } from '#db/queries/account/account.ts';
import type { Account } from '#db/queries/account/account.ts';
import { readAccountSetting } from '#db/queries/account/setting.ts';
import { isOpenOn } from '#rules/account/account-end.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { DatabaseHolder } from './database-holder.ts';

/** Who is at work at this backend, at the moment of asking. */
export type Standing =
  /** The office works without accounts: whoever sits here may do everything, as ever. */
  | { readonly kind: 'off'; readonly idleMinutes: number }
  | { readonly kind: 'out'; readonly idleMinutes: number }
  /** The database cannot be asked just now: another program holds it. */
  | { readonly kind: 'unknown'; readonly cause: unknown; readonly idleMinutes: number }
  | {
      readonly kind: 'locked' | 'change' | 'in';
      readonly account: Account;
      readonly idleMinutes: number;
    };

/**
 * The session of one backend. It remembers who came in and whether the window is covered, nothing else: role, end and
 * closing are read anew for every request, so that what an admin changes at another window holds at once.
 */
export interface Session {
  standing(today: PlainDate): Promise<Standing>;
  enter(accountId: string): void;
  leave(): void;
  lock(): void;
  /** How often it was locked: a lock that comes while a password is being judged is a later one. */
  locks(): number;
  unlock(): void;
}

/** What keeps a database from being read at all; restoring a copy must work then, as it does without accounts. */
const UNREADABLE: readonly (string | undefined)[] = [
  'CIPHER_KEY_FILE_DAMAGED',
  'CIPHER_KEY_FOREIGN',
  'DATABASE_DAMAGED',
  'DATABASE_KEY_FILE_MISSING',
  'DATABASE_MISSING',
  'DATABASE_TOO_NEW',
  'DATABASE_UNUSABLE_FOLDER',
  'MIGRATION_FAILED',
];

/** @param onChange told when somebody came in, went, or the window was covered or uncovered */
export function keepSession(database: DatabaseHolder, onChange: (isOpen: boolean) => void): Session {
  let accountId: string | undefined;
  let isLocked = false;
  let locks = 0;
  const change = (next: { readonly accountId: string | undefined; readonly isLocked: boolean }): void => {
    const isSame = next.accountId === accountId && next.isLocked === isLocked;
    ({ accountId, isLocked } = next);
    if (!isSame) onChange(accountId !== undefined && !isLocked);
  };
  const standingIn = async (read: ReadHandle, today: PlainDate): Promise<Standing> => {
    const { areOn, idleMinutes } = await readAccountSetting(read);
    if (!areOn) return { kind: 'off', idleMinutes };
    const account = accountId === undefined ? undefined : await findAccount(read, accountId);
    if (!account || !isOpenOn({ endsOn: account.endsOn, isClosed: account.closedAt !== null }, today))
      return { kind: 'out', idleMinutes };
    return { kind: isLocked ? 'locked' : account.mustChange ? 'change' : 'in', account, idleMinutes };
  };
  return {
    standing: async (today) => {
      try {
        return await standingIn(database.get().readDb, today);
      } catch (error) {
        // Whoever could make the file unreadable could read it, so this closes no door that is open.
        const isUnreadable = UNREADABLE.includes(databaseErrorOf(error, '')?.code);
        return isUnreadable
          ? { kind: 'off', idleMinutes: 0 }
          : { kind: 'unknown', cause: error, idleMinutes: 0 };
      }
    },
    enter: (id) => change({ accountId: id, isLocked: false }),
    leave: () => change({ accountId: undefined, isLocked: false }),
    lock: () => {
      locks += 1;
      change({ accountId, isLocked: accountId !== undefined });
    },
    locks: () => locks,
    unlock: () => change({ accountId, isLocked: false }),
  };
}
