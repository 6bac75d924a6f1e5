import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromWire } from '#contract/errors.ts';
import type { BackendProcess } from './backend-process.ts';

/** The part of Electron's safeStorage that is used. */
export interface SystemVault {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(bytes: Buffer): string;
  /** On Linux alone. */
  getSelectedStorageBackend?(): string;
}

/**
 * The passphrase of the data in the care of the system (DPAPI on Windows), for this user on this computer. Only ever a
 * third way in: it is gone with the profile, so that passphrase and sheet stay what opens the data.
 */
export interface KeptPassphrase {
  readonly state: () => { readonly isAvailable: boolean; readonly isKept: boolean };
  /** @throws AppError CIPHER_PASSPHRASE_WRONG and what else keeps it from opening */
  readonly keep: (passphrase: string) => Promise<void>;
  readonly forget: () => void;
  /** Whether the data are open with what was kept; what does not fit any more is forgotten. */
  readonly open: () => Promise<boolean>;
}

export function keepPassphrase(
  file: string,
  vault: SystemVault,
  backend: Pick<BackendProcess, 'request'>,
): KeptPassphrase {
  const isAvailable = (): boolean => {
    try {
      // Without a key ring Linux would only disguise it; that is no keeping.
      const keeper = vault.getSelectedStorageBackend?.() ?? '';
      return vault.isEncryptionAvailable() && keeper !== 'basic_text' && keeper !== 'unknown';
    } catch {
      return false;
    }
  };
  const forget = (): void => rmSync(file, { force: true });
  const unlock = (passphrase: string) => backend.request({ name: 'cipher.unlock', input: { passphrase } });
  return {
    state: () => ({ isAvailable: isAvailable(), isKept: existsSync(file) }),
    keep: async (passphrase) => {
      if (!isAvailable()) return;
      const answer = await unlock(passphrase);
      if (!answer.ok) throw fromWire(answer.error);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, vault.encryptString(passphrase), { mode: 0o600 });
    },
    forget,
    open: async () => {
      if (!existsSync(file) || !isAvailable()) return false;
      try {
        const answer = await unlock(vault.decryptString(readFileSync(file)));
        if (!answer.ok && answer.error.code === 'CIPHER_PASSPHRASE_WRONG') forget();
        return answer.ok;
      } catch {
        forget();
        return false;
      }
    },
  };
}
