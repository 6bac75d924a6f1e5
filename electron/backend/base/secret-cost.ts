/**
 * What a guess costs (scrypt): kept with whatever a secret locks, so that a later program can ask for more and one that
 * was locked for less still opens.
 */

/** Of a password of an account: about 32 MiB, and a third of a second on the office's PC. */
export const PASSWORD_COST = { N: 2 ** 15, r: 8, p: 3 } as const;

/** Of a passphrase that locks a backup or a seal's key: 64 MiB, half a second. */
export const PASSPHRASE_COST = { N: 2 ** 16, r: 8, p: 1 } as const;
