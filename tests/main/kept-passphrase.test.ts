import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepPassphrase } from '../../electron/main/kept-passphrase.ts';
import type { SystemVault } from '../../electron/main/kept-passphrase.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const RIGHT = 'kata sandi data contoh';

/** A keeper that turns every byte around. */
const vault = (keeper?: string): SystemVault => ({
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(text).map((byte) => byte ^ 0xff) as Buffer,
  decryptString: (bytes) => Buffer.from(bytes.map((byte) => byte ^ 0xff)).toString('utf8'),
  ...(keeper === undefined ? {} : { getSelectedStorageBackend: () => keeper }),
});

/** A backend that opens with one passphrase. */
const backend = (right = RIGHT) => ({
  request: async ({ input }: { readonly input: unknown }) =>
    (input as { readonly passphrase: string }).passphrase === right
      ? ({ ok: true, value: {} } as const)
      : ({ ok: false, error: { code: 'CIPHER_PASSPHRASE_WRONG', details: {} } } as const),
});

test('what was proven is kept unreadable, opens the data, and is forgotten when asked', async () => {
  const file = path.join(tempFolder(), 'jendela', 'sandi-diingat');
  const kept = keepPassphrase(file, vault(), backend());
  await expect(kept.keep('bukan itu')).rejects.toMatchObject({ code: 'CIPHER_PASSPHRASE_WRONG' });
  expect(existsSync(file)).toBe(false);
  await kept.keep(RIGHT);
  expect(readFileSync(file, 'utf8')).not.toContain('sandi');
  expect(kept.state()).toEqual({ isAvailable: true, isKept: true });
  expect(await kept.open()).toBe(true);
  kept.forget();
  expect(await kept.open()).toBe(false);
});

test('a passphrase that was changed since is forgotten; a computer without a keeper keeps nothing', async () => {
  const file = path.join(tempFolder(), 'sandi-diingat');
  await keepPassphrase(file, vault(), backend()).keep(RIGHT);
  expect(await keepPassphrase(file, vault(), backend('yang baru')).open()).toBe(false);
  expect(existsSync(file)).toBe(false);
  const bare = keepPassphrase(file, vault('basic_text'), backend());
  await bare.keep(RIGHT);
  expect(bare.state()).toEqual({ isAvailable: false, isKept: false });
});
