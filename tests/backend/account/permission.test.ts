import { describe, expect, test } from 'vitest';
import type { RequestName } from '#contract/index.ts';
import { contract } from '#contract/index.ts';
import { ROLES } from '#rules/account/role.ts';
import type { Role } from '#rules/account/role.ts';
import { ACCESS_TABLE } from '../../contract/access-table.ts';
import { accountOffice, ADMIN, OWN_PASSWORD } from '../../helpers/account-office.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const MARKS_OF = new Map(
  ACCESS_TABLE.trim()
    .split('\n')
    .map((line) => line.split(/ +/))
    .map(([name, marks]) => [name ?? '', marks ?? '']),
);
const names = (Object.keys(contract) as RequestName[]).filter((name) => contract[name].kind !== 'shell');
const shells = (Object.keys(contract) as RequestName[]).filter((name) => contract[name].kind === 'shell');

/** Nothing that any request takes: who may ask it is told that, everybody else that it is not for them. */
const JUNK = null;

async function codeOf({ dispatch }: TestBackend, name: string, input: unknown = JUNK): Promise<string> {
  const answer = await dispatch({ name, input });
  return answer.ok ? 'ok' : answer.error.code;
}

const mayAsk = (name: string, role: Role): boolean => {
  const marks = MARKS_OF.get(name) ?? '';
  return /[*@]/.test(marks) || marks[ROLES.indexOf(role)] !== '-';
};

describe('every request, asked by every role', () => {
  test('is answered or refused as the table says, before its input is looked at', async () => {
    const { backend, add, enter } = await accountOffice();
    for (const role of ROLES) {
      const login = `orang-${role}`;
      await add(login, role);
      await enter(login);
      for (const name of names) {
        const code = await codeOf(backend, name);
        expect({ name, role, code }).toEqual({
          name,
          role,
          code: mayAsk(name, role) ? 'INVALID_INPUT' : 'NOT_ALLOWED',
        });
      }
      for (const request of shells) {
        const code = await codeOf(backend, 'session.allows', { request });
        expect({ request, role, code }).toEqual({
          request,
          role,
          code: mayAsk(request, role) ? 'ok' : 'NOT_ALLOWED',
        });
      }
      await enter(ADMIN.login);
    }
  });

  test.each([
    ['nobody is in', 'LOGIN_NEEDED', ['*'], (backend: TestBackend) => backend.ask('session.logOut', {})],
    ['the window is covered', 'LOCKED', ['*'], (backend: TestBackend) => backend.ask('session.lock', {})],
    [
      'the password is a temporary one',
      'PASSWORD_CHANGE_NEEDED',
      ['*', '@'],
      async (backend: TestBackend) => {
        const made = await backend.ask('account.add', { login: 'baru', name: 'Contoh Baru', role: 'admin' });
        await backend.ask('session.logIn', { login: 'baru', password: made.temporaryPassword });
      },
    ],
  ] as const)('while %s only what leads in is answered', async (_what, refusal, open, bring) => {
    const { backend } = await accountOffice();
    await bring(backend);
    const found = new Set<string>();
    for (const name of [...names, ...shells]) {
      const isShell = contract[name].kind === 'shell';
      const code = isShell
        ? await codeOf(backend, 'session.allows', { request: name })
        : await codeOf(backend, name);
      const isOpen = (open as readonly string[]).includes(MARKS_OF.get(name)?.[0] ?? '');
      // The window's own requests are only asked about, so there is no input to look at.
      const openCode = isShell ? 'ok' : 'INVALID_INPUT';
      expect({ name, code }).toEqual({ name, code: isOpen ? openCode : refusal });
      found.add(code);
    }
    expect(found).toContain('INVALID_INPUT');
    expect(found).toContain(refusal);
  });

  test('nobody is asked in an office without accounts', async () => {
    const backend = await officeBackend();
    for (const name of names)
      expect({ name, code: await codeOf(backend, name) }).toEqual({ name, code: 'INVALID_INPUT' });
    for (const request of shells) await backend.ask('session.allows', { request });
    expect(await backend.ask('session.state', {})).toMatchObject({ standing: 'off', account: null });
  });
});

test('a refusal says whose work it is and what the person is', async () => {
  const { backend, add, enter } = await accountOffice();
  await add('tamu', 'reader');
  await enter('tamu');
  expect(await backend.refusal('award.confirm', null)).toMatchObject({
    code: 'NOT_ALLOWED',
    details: { facts: { peran: 'Pembaca', boleh: 'Admin, Kepala/Kabid' } },
  });
});

test('what an admin changes holds from the next request, at every other window too', async () => {
  const first = await accountOffice();
  const id = await first.add('sari', 'operator');
  const other = await testBackend({ dataFolder: first.backend.dataFolder });
  await other.ask('session.logIn', { login: 'sari', password: OWN_PASSWORD });
  expect(await codeOf(other, 'cooperative.save')).toBe('INVALID_INPUT');
  await first.backend.ask('account.update', { id, name: 'Contoh Sari', role: 'reader', endsOn: null });
  expect(await codeOf(other, 'cooperative.save')).toBe('NOT_ALLOWED');
  await first.backend.ask('account.close', { id });
  expect(await codeOf(other, 'cooperative.get')).toBe('LOGIN_NEEDED');
  // The admin's own window is another session, and goes on.
  expect(await codeOf(first.backend, 'cooperative.get')).toBe('INVALID_INPUT');
});
