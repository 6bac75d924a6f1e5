import { userInfo } from 'node:os';

/** Who is at work; every change of the register names it. */
export interface Actor {
  readonly name: string;
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
