import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { secondsLeft } from '#rules/account/login-pause.ts';
import { readKept, writeKept } from '../maintenance/kept-json.ts';

const FILE = 'percobaan-sandi.json';
const tries = z.object({ failures: z.number().int().min(0), lastAt: z.string() });
const NONE = { failures: 0, lastAt: '' };

/**
 * Tries a secret with the growing pause of the accounts. The try is written down as a wrong one before it is looked at, so
 * that ending the program does not end the pause. Whoever has copied the folder guesses without it; against that stands
 * how slow each guess is.
 * @throws AppError CIPHER_PAUSED; what `attempt` throws
 */
export async function withPause<Value>(
  folder: string,
  now: string,
  attempt: () => Promise<Value>,
): Promise<Value> {
  const file = path.join(folder, FILE);
  const { failures, lastAt } = await readKept(file, tries, NONE);
  const elapsed = lastAt === '' ? 0 : (Date.parse(now) - Date.parse(lastAt)) / 1000;
  const detik = secondsLeft(failures, elapsed);
  if (detik > 0) throw new AppError('CIPHER_PAUSED', { facts: { detik } });
  // A folder that cannot be written to can still be read.
  await writeKept(file, { failures: failures + 1, lastAt: now }).catch(() => undefined);
  const value = await attempt();
  await writeKept(file, NONE).catch(() => undefined);
  return value;
}
