import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountOffice, ADMIN, codeOnSheet, OWN_PASSWORD } from '../../helpers/account-office.ts';
import { databaseRows } from '../../helpers/database-rows.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const LATER = '2026-12-31' as never;

async function idOf(backend: TestBackend, login: string): Promise<string> {
  const found = (await backend.ask('account.list', {})).accounts.find((one) => one.login === login);
  if (!found) throw new Error(login);
  return found.id;
}

describe('the last admin', () => {
  test('can be neither closed nor made less nor given an end', async () => {
    const { backend } = await accountOffice();
    const id = await idOf(backend, 'rini');
    const name = ADMIN.name;
    for (const [request, input] of [
      ['account.close', { id }],
      ['account.update', { id, name, role: 'leader', endsOn: null }],
      ['account.update', { id, name, role: 'admin', endsOn: LATER }],
    ] as const)
      expect({ input, code: (await backend.refusal(request, input)).code }).toEqual({
        input,
        code: 'LAST_ADMIN',
      });
    await backend.ask('account.update', { id, name: 'Contoh Rini, S.E.', role: 'admin', endsOn: null });
  });

  test('is not made up for by an admin who is closed, ends, or is none', async () => {
    const { backend, add } = await accountOffice();
    const id = await idOf(backend, 'rini');
    const closed = await add('satu', 'admin');
    await backend.ask('account.close', { id: closed });
    await add('dua', 'admin', '2026-12-31');
    await add('tiga', 'leader');
    expect((await backend.refusal('account.close', { id })).code).toBe('LAST_ADMIN');
    const other = await add('empat', 'admin');
    await backend.ask('account.close', { id });
    expect((await backend.ask('session.state', {})).standing).toBe('out');
    await backend.ask('session.logIn', { login: 'empat', password: OWN_PASSWORD });
    expect((await backend.refusal('account.close', { id: other })).code).toBe('LAST_ADMIN');
  });
});

describe('an account', () => {
  test('is made with a password that holds once and has to be changed', async () => {
    const { backend } = await accountOffice();
    const made = await backend.ask('account.add', { login: ' Sari ', name: 'Contoh Sari', role: 'operator' });
    expect(made).toMatchObject({ login: 'sari' });
    expect(made.temporaryPassword).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const password = made.temporaryPassword;
    expect(await backend.ask('session.logIn', { login: 'sari', password })).toMatchObject({
      standing: 'change',
    });
    expect(
      (await backend.refusal('session.changePassword', { password, newPassword: password })).details.faults,
    ).toEqual([expect.objectContaining({ path: 'newPassword' })]);
    expect((await backend.refusal('session.changePassword', { password, newPassword: 'pendek' })).code).toBe(
      'INVALID_INPUT',
    );
    await backend.ask('session.changePassword', { password, newPassword: OWN_PASSWORD });
    expect((await backend.refusal('session.logIn', { login: 'sari', password })).code).toBe('LOGIN_REFUSED');
  });

  test('is never two: a login is taken for good, however it is written', async () => {
    const { backend, add } = await accountOffice();
    const id = await add('sari', 'operator');
    await backend.ask('account.close', { id });
    for (const login of ['sari', 'SARI', ' Sari '])
      expect((await backend.refusal('account.add', { login, name: 'Lain', role: 'reader' })).code).toBe(
        'LOGIN_TAKEN',
      );
  });

  test('of a companion always ends', async () => {
    const { backend, add } = await accountOffice();
    const fault = [{ path: 'endsOn', message: expect.stringContaining('berbatas waktu') as string }];
    const input = { login: 'dewi', name: 'Contoh Dewi', role: 'companion' };
    expect((await backend.refusal('account.add', input)).details.faults).toEqual(fault);
    const id = await add('paulus', 'operator');
    const changed = { id, name: 'Contoh Paulus', role: 'companion', endsOn: null };
    expect((await backend.refusal('account.update', changed)).details.faults).toEqual(fault);
    const dewi = await add('dewi', 'companion');
    await backend.ask('account.close', { id: dewi });
    expect((await backend.refusal('account.reopen', { id: dewi })).details.faults).toEqual(fault);
    await backend.ask('account.reopen', { id: dewi, endsOn: LATER });
    await backend.ask('session.logIn', { login: 'dewi', password: OWN_PASSWORD });
  });

  test('that is closed lets nobody in, is changed by nobody, and keeps its name on what it did', async () => {
    const { backend, add, enter } = await accountOffice({ hasRegister: true });
    const id = await add('sari', 'operator');
    await enter('sari');
    const { rows } = await backend.ask('cooperative.list', { limit: 1 });
    await backend.ask('cooperative.changeStatus', {
      id: rows[0]?.id ?? '',
      status: 'inactive',
      sinceOn: '2025-11-01' as never,
      reason: 'Tidak ditemukan',
    } as never);
    await enter('rini');
    await backend.ask('account.close', { id });
    expect((await backend.refusal('session.logIn', { login: 'sari', password: OWN_PASSWORD })).code).toBe(
      'LOGIN_REFUSED',
    );
    for (const request of ['account.close', 'account.resetPassword'] as const)
      expect((await backend.refusal(request, { id })).code).toBe('ACCOUNT_CLOSED');
    const [last] = await backend.ask('change.list', { cooperativeId: rows[0]?.id ?? '' });
    expect(last?.who).toBe('Contoh Sari');
  });

  test('saved meanwhile at another window is not written over', async () => {
    const { backend, add } = await accountOffice();
    const id = await add('sari', 'operator');
    await backend.ask('account.update', { id, name: 'Contoh Sari', role: 'reader', endsOn: null });
    const stale = { id, name: 'Contoh Sari', role: 'leader', endsOn: null, expectedUpdatedAt: null };
    const answer = await backend.dispatch({ name: 'account.update', input: stale });
    expect(answer).toMatchObject({ ok: false, error: { code: 'RECORD_CHANGED_ELSEWHERE' } });
  });

  test('with a reset password is let in by the temporary one alone', async () => {
    const { backend, add } = await accountOffice();
    const id = await add('sari', 'operator');
    const { temporaryPassword } = await backend.ask('account.resetPassword', { id });
    expect((await backend.refusal('session.logIn', { login: 'sari', password: OWN_PASSWORD })).code).toBe(
      'LOGIN_REFUSED',
    );
    expect(await backend.ask('session.logIn', { login: 'sari', password: temporaryPassword })).toMatchObject({
      standing: 'change',
    });
  });
});

describe('leaving', () => {
  test('lists what is open under the name and prints it, with no password on it', async () => {
    const { backend, add, enter } = await accountOffice();
    const id = await add('dewi', 'operator');
    await enter('dewi');
    await backend.ask('consultation.record', {
      name: 'Contoh Laila',
      topic: 'halal',
      officer: 'Contoh Dewi',
      outcome: 'follow_up',
      dueOn: '2025-11-20' as never,
      followUpNote: 'Antar formulir',
    } as never);
    const drawn = { series: 'surat-keluar', on: '2025-11-18' as never, count: 1, purpose: 'Undangan contoh' };
    await backend.ask('number.reserve', drawn);
    await enter('rini');
    const { rows, total } = await backend.ask('account.openWork', { id });
    expect(total).toBe(2);
    expect(rows).toEqual([
      {
        kind: 'Tindak lanjut konsultasi',
        title: 'Contoh Laila: Antar formulir',
        detail: 'sejak 18/11/2025, tenggat 20/11/2025',
      },
      expect.objectContaining({
        kind: 'Nomor yang dipesan',
        title: expect.stringContaining('Undangan contoh') as string,
      }),
    ]);
    await backend.ask('account.close', { id });
    const printed = await backend.ask('account.printHandover', { id, receiver: 'Contoh Sari' });
    const text = readFlowingText(readFileSync(printed.path));
    for (const part of [
      'BERITA ACARA SERAH TERIMA PEKERJAAN',
      'Contoh Dewi, Operator; selanjutnya disebut PIHAK PERTAMA',
      'Contoh Sari; selanjutnya disebut PIHAK KEDUA',
      'Contoh Laila: Antar formulir',
      'tenggat 20/11/2025',
      'nama masuk dewi: ditutup',
      'Kata sandi tidak diserahkan',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain(OWN_PASSWORD);
    expect(readPages(readFileSync(printed.path))).toHaveLength(printed.pages);
  });

  test('with nothing open says so', async () => {
    const { backend } = await accountOffice();
    const id = await idOf(backend, 'rini');
    const printed = await backend.ask('account.printHandover', { id });
    expect(readFlowingText(readFileSync(printed.path))).toContain('Tidak ada pekerjaan terbuka');
  });
});

describe('turning accounts off', () => {
  test('wants the admin’s own password, and the office works as before', async () => {
    const { backend, add } = await accountOffice();
    await add('sari', 'operator');
    expect((await backend.refusal('account.turnOff', { password: OWN_PASSWORD })).code).toBe('LOGIN_REFUSED');
    expect(await backend.ask('account.turnOff', { password: ADMIN.password })).toMatchObject({
      standing: 'off',
    });
    await backend.ask('cooperative.list', {});
    expect((await backend.ask('account.list', {})).accounts).toHaveLength(2);
  });

  test('and on again finds the accounts as they were', async () => {
    const { backend, add } = await accountOffice();
    await add('sari', 'operator');
    await backend.ask('account.turnOff', { password: ADMIN.password });
    const file = path.join(tempFolder(), 'lagi.pdf');
    await backend.ask('account.turnOn', { ...ADMIN, path: file });
    await backend.ask('account.confirmSheet', { code: codeOnSheet(file) });
    expect((await backend.ask('account.list', {})).accounts).toHaveLength(2);
    await backend.ask('session.logIn', { login: 'sari', password: OWN_PASSWORD });
  });
});

test('the minutes until the window locks are kept, within what makes sense', async () => {
  const { backend } = await accountOffice();
  await backend.ask('account.saveSettings', { idleMinutes: 3 });
  expect((await backend.ask('session.state', {})).idleMinutes).toBe(3);
  for (const idleMinutes of [0, 241, 1.5, -1])
    expect((await backend.refusal('account.saveSettings', { idleMinutes })).code).toBe('INVALID_INPUT');
});

test('what was done with accounts is written down, by whom, and never a secret', async () => {
  const { backend, add } = await accountOffice();
  const id = await add('sari', 'operator');
  await backend.ask('account.resetPassword', { id });
  await backend.refusal('session.logIn', { login: 'rini', password: 'bukan-sandinya' });
  await backend.refusal('session.logIn', { login: 'sandi-saya-di-sini', password: 'x' });
  await backend.close();
  const log = databaseRows(backend.dataFolder)['office_log'] as readonly {
    what: string;
    detail_json: string;
  }[];
  const told = log.map(({ what, detail_json }) => `${what} ${detail_json}`).join('\n');
  for (const what of [
    'account.on',
    'account.add',
    'session.in',
    'session.password',
    'account.password',
    'session.refused',
  ])
    expect(told).toContain(what);
  expect(told).toContain('"akun":"sari"');
  for (const secret of ['sandi-saya-di-sini', ADMIN.password, OWN_PASSWORD, 'scrypt'])
    expect(told).not.toContain(secret);
});

test('a backup carries the accounts, and restoring it brings them back', async () => {
  const { backend, add } = await accountOffice();
  await add('sari', 'operator');
  const { path: file } = await backend.ask('backup.create', { folder: tempFolder() });
  const fresh = await testBackend();
  expect((await fresh.ask('session.state', {})).standing).toBe('off');
  await fresh.ask('backup.restore', { path: file });
  expect((await fresh.ask('session.state', {})).standing).toBe('out');
  expect((await fresh.refusal('cooperative.list', {})).code).toBe('LOGIN_NEEDED');
  await fresh.ask('session.logIn', { login: 'sari', password: OWN_PASSWORD });
  // And an operator does not put another state of the office in its place.
  expect((await fresh.refusal('backup.restore', { path: file })).code).toBe('NOT_ALLOWED');
});
