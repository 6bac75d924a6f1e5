import { userInfo } from 'node:os';

/**
 * Who is at work: the name of the account on this computer. The program has no accounts of its own; whoever shares one
 * login shares one name in the change log.
 */
export function whoIsAtWork(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name in the system's list; the log then says so instead of refusing the work.
    return 'tanpa nama akun';
  }
}
