import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { digestOf, fits } from '#backend/account/password-digest.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { accountOffice, ADMIN, codeOnSheet, OWN_PASSWORD } from '../../helpers/account-office.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';

const WRONG = 'bukan-sandinya';

/** A clock that stands until it is moved. */
function clock(start = '2025-11-18T01:00:00.000Z') {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    pass: (seconds: number) => {
      at += seconds * 1000;
    },
  };
}

describe('a digest of a password', () => {
  test('says how it was made, is never the same twice, and fits its password alone', async () => {
    const [one, other] = await Promise.all([digestOf('kuda-hijau-mandi'), digestOf('kuda-hijau-mandi')]);
    expect(one).toMatch(/^scrypt\$\d+\$8\$\d\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(await fits('kuda-hijau-mandi', one)).toBe(true);
    expect(await fits('kuda-hijau-mandI', one)).toBe(false);
    // The same letters from another keyboard.
    expect(await fits('cafe\u0301-tubruk-manis', await digestOf('caf\u00e9-tubruk-manis'))).toBe(true);
  });

  test.each([undefined, null, '', 'scrypt$1$1$1$x$y', 'argon2', '$'.repeat(20)])(
    '%j fits nothing',
    async (digest) => {
      expect(await fits('', digest)).toBe(false);
      expect(await fits('A'.repeat(43), digest)).toBe(false);
    },
  );

  test('an account that is not there takes as long as one that is', async () => {
    const digest = await digestOf('kuda-hijau-mandi');
    const spent = async (tried: string | undefined) => {
      const begun = performance.now();
      await fits(WRONG, tried);
      return performance.now() - begun;
    };
    // In turn, and the quickest of each: whatever else the machine does meanwhile falls on both alike.
    const quickest = { absent: Infinity, present: Infinity };
    for (let round = 0; round < 12; round += 1) {
      quickest.absent = Math.min(quickest.absent, await spent(undefined));
      quickest.present = Math.min(quickest.present, await spent(digest));
    }
    const ratio = quickest.absent / quickest.present;
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});

describe('turning accounts on', () => {
  test('changes nothing until the code from the paper has been typed back', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'lembar.pdf');
    expect((await backend.ask('account.turnOn', { ...ADMIN, path: file })).pages).toBe(1);
    expect((await backend.ask('session.state', {})).standing).toBe('off');
    expect((await backend.ask('account.list', {})).accounts).toEqual([]);
    const code = codeOnSheet(file);
    const slipped = `${code.startsWith('Z') ? 'Y' : 'Z'}${code.slice(1)}`;
    expect((await backend.refusal('account.confirmSheet', { code: slipped })).details.faults).toEqual([
      { path: 'code', message: expect.stringContaining('Kelompok ke-1') as string },
    ]);
    expect((await backend.ask('session.state', {})).standing).toBe('off');
    expect(await backend.ask('account.confirmSheet', { code: code.toLowerCase() })).toMatchObject({
      standing: 'in',
      account: { login: 'rini', name: 'Contoh Rini', role: 'admin', endsOn: null },
      idleMinutes: 10,
    });
    expect((await backend.refusal('account.turnOn', { ...ADMIN, path: file })).code).toBe(
      'ACCOUNTS_ALREADY_ON',
    );
    expect((await backend.refusal('account.confirmSheet', { code })).code).toBe('RECOVERY_NOT_PRINTED');
  });

  test('a second sheet takes the place of the first, whose code no longer counts', async () => {
    const backend = await officeBackend();
    const [first, second] = ['satu.pdf', 'dua.pdf'].map((name) => path.join(tempFolder(), name)) as [
      string,
      string,
    ];
    await backend.ask('account.turnOn', { ...ADMIN, login: 'lain', path: first });
    await backend.ask('account.turnOn', { ...ADMIN, path: second });
    expect((await backend.refusal('account.confirmSheet', { code: codeOnSheet(first) })).code).toBe(
      'RECOVERY_REFUSED',
    );
    await backend.ask('account.confirmSheet', { code: codeOnSheet(second) });
    expect((await backend.ask('account.list', {})).accounts.map(({ login }) => login)).toEqual(['rini']);
  });

  test('a weak password is refused at its field, and nothing secret is kept or logged', async () => {
    const { backend, code } = await accountOffice();
    const weak = { ...ADMIN, password: 'pendek', path: path.join(tempFolder(), 'x.pdf') };
    await backend.ask('account.turnOff', { password: ADMIN.password });
    expect((await backend.refusal('account.turnOn', weak)).details.faults?.[0]?.path).toBe('password');
    await backend.close();
    const files = readdirSync(backend.dataFolder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(backend.dataFolder, name))
      .filter((file) => statSync(file).isFile());
    const bytes = files.map((file) => readFileSync(file, 'latin1')).join('\n');
    // What must be there is: so it would be seen.
    expect(bytes).toContain('Contoh Rini');
    const groups = code.split(/\s+-\s+/);
    expect(groups).toHaveLength(4);
    for (const secret of [ADMIN.password, code, groups.join('')]) expect(bytes).not.toContain(secret);
  });
});

describe('logging in', () => {
  test('a wrong password and an unknown name are refused with the same words', async () => {
    const { backend } = await accountOffice();
    const wrong = await backend.refusal('session.logIn', { login: 'rini', password: WRONG });
    const unknown = await backend.refusal('session.logIn', { login: 'siapa', password: WRONG });
    expect(wrong.code).toBe('LOGIN_REFUSED');
    expect(unknown).toEqual(wrong);
    // Who was in stays in: the try was somebody else's.
    expect((await backend.ask('session.state', {})).standing).toBe('in');
  });

  test('wrong tries wait longer and longer, known name or not, and nobody is locked out', async () => {
    const time = clock();
    const { backend } = await accountOffice({ now: time.now });
    for (const login of ['rini', 'siapa']) {
      const code = async (password = WRONG) => {
        const answer = await backend.dispatch({ name: 'session.logIn', input: { login, password } });
        return answer.ok
          ? 'ok'
          : `${answer.error.code} ${answer.error.details.facts?.['detik'] ?? ''}`.trim();
      };
      const refused = 'LOGIN_REFUSED';
      expect([await code(), await code(), await code()]).toEqual([refused, refused, refused]);
      // The right one waits too: a pause that only wrong ones met would tell them apart.
      expect(await code(ADMIN.password)).toBe('LOGIN_PAUSED 5');
      time.pass(4);
      expect(await code()).toBe('LOGIN_PAUSED 1');
      time.pass(1);
      expect(await code()).toBe(refused);
      expect(await code()).toBe('LOGIN_PAUSED 10');
      time.pass(10);
      expect(await code()).toBe(refused);
      expect(await code()).toBe('LOGIN_PAUSED 20');
      time.pass(20);
    }
    await backend.ask('session.logIn', { login: 'rini', password: ADMIN.password });
    // Right once, and all is forgotten.
    expect((await backend.refusal('session.logIn', { login: 'rini', password: WRONG })).code).toBe(
      'LOGIN_REFUSED',
    );
  });

  test('ten tries at once are ten tries, also from a second program', async () => {
    const time = clock();
    const { backend } = await accountOffice({ now: time.now });
    const other = await testBackend({ dataFolder: backend.dataFolder, now: time.now });
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        (at % 2 === 0 ? backend : other).dispatch({
          name: 'session.logIn',
          input: { login: 'rini', password: WRONG },
        }),
      ),
    );
    const codes = tries.map((answer) => (answer.ok ? 'ok' : answer.error.code));
    expect(codes.filter((code) => code === 'LOGIN_REFUSED')).toHaveLength(3);
    expect(codes.filter((code) => code === 'LOGIN_PAUSED')).toHaveLength(7);
  });

  test('a clock that was set back makes nobody wait for a year', async () => {
    const time = clock();
    const { backend } = await accountOffice({ now: time.now });
    for (let tried = 0; tried < 3; tried += 1)
      await backend.refusal('session.logIn', { login: 'rini', password: WRONG });
    time.pass(-365 * 86_400);
    const input = { login: 'rini', password: ADMIN.password };
    expect((await backend.refusal('session.logIn', input)).details.facts).toEqual({ detik: 5 });
    time.pass(5);
    await backend.ask('session.logIn', input);
  });

  test.each([
    ['2025-12-30', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('an account until 31 December opens on %s: %s', async (today, opens) => {
    const { backend, add } = await accountOffice();
    await add('dewi', 'companion', '2025-12-31');
    const then = await testBackend({ dataFolder: backend.dataFolder, today });
    const answer = await then.dispatch({
      name: 'session.logIn',
      input: { login: 'dewi', password: OWN_PASSWORD },
    });
    expect(answer.ok ? 'ok' : answer.error.code).toBe(opens ? 'ok' : 'LOGIN_REFUSED');
  });

  test('without accounts there is nothing to log in to', async () => {
    const backend = await officeBackend();
    for (const [name, input] of [
      ['session.logIn', { login: 'rini', password: WRONG }],
      ['session.unlock', { password: WRONG }],
      ['session.changePassword', { password: WRONG, newPassword: OWN_PASSWORD }],
      ['session.recover', { login: 'rini', code: '', newPassword: OWN_PASSWORD }],
      ['account.turnOff', { password: WRONG }],
      ['account.add', { login: 'a', name: 'A', role: 'reader' }],
      ['account.printSheet', { path: path.join(tempFolder(), 'a.pdf') }],
    ] as const)
      expect({ name, code: (await backend.refusal(name, input)).code }).toEqual({
        name,
        code: 'ACCOUNTS_OFF',
      });
  });
});

describe('the covered window', () => {
  test('is opened by the password of who is in, and of nobody else', async () => {
    const { backend, add, enter } = await accountOffice();
    await add('sari', 'operator');
    await enter('sari');
    expect(await backend.ask('session.lock', {})).toMatchObject({
      standing: 'locked',
      account: { login: 'sari' },
    });
    expect((await backend.refusal('cooperative.list', {})).code).toBe('LOCKED');
    expect((await backend.refusal('session.unlock', { password: ADMIN.password })).code).toBe(
      'LOGIN_REFUSED',
    );
    expect(
      (await backend.refusal('session.changePassword', { password: OWN_PASSWORD, newPassword: 'x' })).code,
    ).toBe('LOCKED');
    expect(await backend.ask('session.unlock', { password: OWN_PASSWORD })).toMatchObject({ standing: 'in' });
    await backend.ask('cooperative.list', {});
  });

  test('a lock that comes while a password is being judged holds', async () => {
    const { backend, add, enter } = await accountOffice();
    await add('sari', 'operator');
    await enter('sari');
    await backend.ask('session.lock', {});
    const standing = async () => (await backend.ask('session.state', {})).standing;
    // The computer goes to sleep in the middle of it, and is woken by somebody else.
    const during = async (asked: Promise<unknown>) => {
      await backend.ask('session.lock', {});
      await asked;
      return standing();
    };
    expect(await during(backend.ask('session.unlock', { password: OWN_PASSWORD }))).toBe('locked');
    await backend.ask('session.unlock', { password: OWN_PASSWORD });
    expect(await standing()).toBe('in');
    await backend.ask('session.logOut', {});
    expect(await during(backend.ask('session.logIn', { login: 'sari', password: OWN_PASSWORD }))).toBe(
      'locked',
    );
  });

  test('nobody is in: there is nothing to cover and nothing to uncover', async () => {
    const { backend } = await accountOffice();
    await backend.ask('session.logOut', {});
    expect((await backend.ask('session.lock', {})).standing).toBe('out');
    expect((await backend.refusal('session.unlock', { password: ADMIN.password })).code).toBe('LOGIN_NEEDED');
  });

  test('another person lets the first one go', async () => {
    const { backend, add } = await accountOffice();
    await add('sari', 'operator');
    await backend.ask('session.lock', {});
    expect(await backend.ask('session.logIn', { login: 'sari', password: OWN_PASSWORD })).toMatchObject({
      standing: 'in',
      account: { login: 'sari' },
    });
  });
});

describe('the sheet of the last resort', () => {
  test('gives an admin a new password once', async () => {
    const { backend, code } = await accountOffice();
    await backend.ask('session.logOut', {});
    const input = { login: 'RINI', code, newPassword: 'sandi-yang-lain' };
    expect(await backend.ask('session.recover', input)).toMatchObject({
      standing: 'in',
      account: { login: 'rini' },
    });
    expect((await backend.ask('account.list', {})).sheetMadeAt).toBeNull();
    expect((await backend.refusal('session.logIn', { login: 'rini', password: ADMIN.password })).code).toBe(
      'LOGIN_REFUSED',
    );
    expect((await backend.refusal('session.recover', input)).code).toBe('RECOVERY_REFUSED');
  });

  test('is no way in for anybody but an admin, and guessing it waits', async () => {
    const { backend, add, code } = await accountOffice();
    await add('sari', 'operator');
    await backend.ask('session.logOut', {});
    const newPassword = 'sandi-yang-lain';
    for (const login of ['sari', 'siapa'])
      expect((await backend.refusal('session.recover', { login, code, newPassword })).code).toBe(
        'RECOVERY_REFUSED',
      );
    const other = codeOnSheet(await anotherSheet());
    for (let tried = 0; tried < 3; tried += 1)
      expect(
        (await backend.refusal('session.recover', { login: 'rini', code: other, newPassword })).code,
      ).toBe('RECOVERY_REFUSED');
    expect((await backend.refusal('session.recover', { login: 'rini', code, newPassword })).code).toBe(
      'LOGIN_PAUSED',
    );
  });

  test('a new one counts once its code was typed back; until then the old one does', async () => {
    const { backend, code } = await accountOffice();
    const file = path.join(tempFolder(), 'baru.pdf');
    await backend.ask('account.printSheet', { path: file });
    const before = (await backend.ask('account.list', {})).sheetMadeAt;
    await backend.ask('account.confirmSheet', { code: codeOnSheet(file) });
    expect((await backend.ask('account.list', {})).sheetMadeAt).not.toBe(before);
    const newPassword = 'sandi-yang-lain';
    expect((await backend.refusal('session.recover', { login: 'rini', code, newPassword })).code).toBe(
      'RECOVERY_REFUSED',
    );
  });
});

/** The sheet of quite another office. */
async function anotherSheet(): Promise<string> {
  const backend = await officeBackend();
  const file = path.join(tempFolder(), 'lain.pdf');
  await backend.ask('account.turnOn', { ...ADMIN, path: file });
  return file;
}

test('whoever copies the file reads it without a password: accounts guard the program, not the disk', async () => {
  const { backend } = await accountOffice({ hasRegister: true });
  await backend.close();
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
  expect(raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM cooperative').get()?.n).toBeGreaterThan(
    100,
  );
  raw.close();
  // So it is told to the people who turn them on.
  expect(readFileSync('renderer/text/account/account.ts', 'utf8')).toContain(
    'tetap dapat membacanya tanpa kata sandi',
  );
});

test('a wrong clock keeps nobody out, and coming in makes it no right one', async () => {
  const { backend, add } = await accountOffice();
  await add('lama', 'companion', '2025-12-31');
  await backend.close();
  let now = '2099-01-01T03:00:00.000Z';
  const then = await testBackend({ dataFolder: backend.dataFolder, today: null, now: () => now });
  await then.ask('session.logIn', { login: ADMIN.login, password: ADMIN.password });
  const visit = { name: 'Contoh Laila', topic: 'halal' };
  for (let tried = 0; tried < 2; tried += 1)
    expect((await then.refusal('consultation.record', visit)).code).toBe('CLOCK_IMPLAUSIBLE');
  now = '2099-01-02T03:00:00.000Z';
  expect((await then.refusal('consultation.record', visit)).code).toBe('CLOCK_IMPLAUSIBLE');
});
