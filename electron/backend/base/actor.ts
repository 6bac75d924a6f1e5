import { userInfo } from 'node:os';
import type { Role } from '#rules/account/role.ts';

/**
 * Who is at work; every change names it. This one value goes with every request into every write, so that whatever is
 * written down later (a chained log) finds the person here.
 */
export interface Actor {
  readonly name: string;
  /** The account that is logged in; left out where the office works without accounts. */
  readonly account?: ActorAccount;
}

export interface ActorAccount {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
}

/** The account on this computer: whoever shares one login shares one name in the change log. */
export function computerAccount(): Actor {
  try {
    return { name: userInfo().username };
  } catch {
    // An account without a name in the system's list; the log then says so instead of refusing the work.
    return { name: 'tanpa nama akun' };
  }
}
