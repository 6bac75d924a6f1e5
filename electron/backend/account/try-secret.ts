import { createHash } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import {
  countFailure,
  findLoginPause,
  forgetFailures,
  restartPause,
} from '#db/queries/account/login-pause.ts';
import { loginOf } from '#rules/account/password.ts';
import { secondsLeft } from '#rules/account/login-pause.ts';
import type { TaskContext } from '../base/context.ts';
import { fits } from './password-digest.ts';

/** Wrong tries older than this are no attack that goes on. */
const FORGOTTEN_AFTER_MS = 24 * 60 * 60 * 1000;

interface Tried {
  /** As it was typed. */
  readonly login: string;
  readonly secret: string;
  /** What it must fit; undefined where there is no such account. */
  readonly digest: string | undefined | null;
}

const keyOf = (login: string): string => createHash('sha256').update(loginOf(login)).digest('hex');

/**
 * Tries a password or a recovery code. The try is written down as a wrong one before it is looked at, in one transaction
 * with the pause: ten tries at once, or at ten windows, wait as ten tries after one another.
 * @throws AppError LOGIN_PAUSED
 */
export async function trySecret({ login, secret, digest }: Tried, context: TaskContext): Promise<boolean> {
  const key = keyOf(login);
  const detik = await context.transaction((write) => begin(write, key, context.now()));
  if (detik > 0) throw new AppError('LOGIN_PAUSED', { facts: { detik } });
  if (!(await fits(secret, digest))) return false;
  await context.transaction((write) => forgetFailures(write, key));
  return true;
}

/** Seconds that are still to be waited; 0 where the try has been counted and may be made. */
async function begin(write: WriteHandle, key: string, at: string): Promise<number> {
  const pause = await findLoginPause(readingIn(write), key);
  const elapsed = pause === undefined ? 0 : (Date.parse(at) - Date.parse(pause.lastAt)) / 1000;
  if (elapsed < 0) await restartPause(write, key, at);
  const left = secondsLeft(pause?.failures ?? 0, elapsed);
  if (left > 0) return left;
  const forgottenBefore = new Date(Date.parse(at) - FORGOTTEN_AFTER_MS).toISOString();
  await countFailure(write, key, { at, forgottenBefore });
  return 0;
}
