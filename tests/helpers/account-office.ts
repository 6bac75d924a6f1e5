import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '#rules/account/role.ts';
import { readFlowingText } from './read-pdf.ts';
import { tempFolder } from './temp-folder.ts';
import { officeBackend } from './test-backend.ts';
import type { TestBackend, TestOptions } from './test-backend.ts';

export const ADMIN = { login: 'rini', name: 'Contoh Rini', password: 'kuda-hijau-mandi' } as const;
export const OWN_PASSWORD = 'payung-biru-senja';

/** The code as a person reads it off the paper. */
export function codeOnSheet(file: string): string {
  const text = readFlowingText(readFileSync(file));
  // A viewer that reads letters apart may find a space among them.
  const printed = /\d{4} ([0-9A-Z\s-]+?) 1\. Ketik kode/.exec(text)?.[1] ?? '';
  const code = printed.replaceAll(/\s/g, '').split('-').join(' - ');
  if (!/^[0-9A-Z]{5}( - [0-9A-Z]{5}){3}$/.test(code))
    throw new Error(`no code on the sheet: ${text.slice(0, 400)}`);
  return code;
}

/** Turns accounts on as a person does: the sheet printed, its code typed back. @returns the code */
export async function turnAccountsOn(backend: TestBackend): Promise<string> {
  const file = path.join(tempFolder(), 'lembar.pdf');
  await backend.ask('account.turnOn', { ...ADMIN, path: file });
  const code = codeOnSheet(file);
  await backend.ask('account.confirmSheet', { code });
  return code;
}

export interface AccountOffice {
  readonly backend: TestBackend;
  readonly code: string;
  /** Makes an account and takes it over with a password of its own; the admin stays in. @returns its id */
  readonly add: (login: string, role: Role, endsOn?: string | null) => Promise<string>;
  readonly enter: (login: string, password?: string) => Promise<void>;
}

export const NAME_OF = (login: string): string => `Contoh ${login.charAt(0).toUpperCase()}${login.slice(1)}`;

/** The office of Kutai Timur with accounts on; Contoh Rini, its admin, is in. */
export async function accountOffice(
  options: TestOptions & { readonly hasRegister?: boolean } = {},
): Promise<AccountOffice> {
  const backend = await officeBackend(options);
  const code = await turnAccountsOn(backend);
  const enter = async (
    login: string,
    password: string = login === ADMIN.login ? ADMIN.password : OWN_PASSWORD,
  ) => {
    await backend.ask('session.logIn', { login, password });
  };
  return {
    backend,
    code,
    enter,
    add: async (login, role, endsOn = role === 'companion' ? '2026-12-31' : null) => {
      const made = await backend.ask('account.add', {
        login,
        name: NAME_OF(login),
        role,
        endsOn,
      });
      await enter(login, made.temporaryPassword);
      const newPassword = OWN_PASSWORD;
      await backend.ask('session.changePassword', { password: made.temporaryPassword, newPassword });
      await enter(ADMIN.login);
      return made.id;
    },
  };
}
