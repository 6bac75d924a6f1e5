import path from 'node:path';
import { forgetKey, allKeys, encryptBelow } from '#db/engine/key-ring.ts';
import { codeOnSheet } from './backup-office.ts';
import { officeBackend, testBackend } from './test-backend.ts';
import type { TestBackend } from './test-backend.ts';
import { tempFolder } from './temp-folder.ts';

export const DATA_PASSPHRASE = 'kata sandi data contoh';

/** What a program that starts anew knows: nothing. */
export function forgetAll(dataFolder: string): void {
  encryptBelow(dataFolder, undefined);
  for (const { id } of allKeys()) forgetKey(id);
}

/** Turns the encryption of an office on. @returns the code of its sheet */
export async function turnOn(
  backend: TestBackend,
): Promise<{ readonly code: string; readonly sheet: string }> {
  const file = path.join(tempFolder(), 'lembar.pdf');
  const { sheet } = await backend.ask('cipher.prepare', { next: DATA_PASSPHRASE, path: file });
  const code = codeOnSheet(file);
  await backend.ask('cipher.turnOn', { code });
  return { code, sheet };
}

/** An office whose data are encrypted, still open. */
export async function cipherOffice(
  options: Parameters<typeof officeBackend>[0] = {},
): Promise<{ readonly backend: TestBackend; readonly code: string; readonly sheet: string }> {
  const backend = await officeBackend(options);
  return { backend, ...(await turnOn(backend)) };
}

/** Ends the program and starts it again on the same folder, where nobody has opened the data yet. */
export async function startAgain(backend: TestBackend): Promise<TestBackend> {
  const { dataFolder } = backend;
  await backend.close();
  forgetAll(dataFolder);
  return testBackend({ dataFolder });
}
