import { describe, expect, test } from 'vitest';
import { daysLeft, isOpenOn } from '#rules/account/account-end.ts';
import { pauseAfter, secondsLeft } from '#rules/account/login-pause.ts';
import { loginOf, passwordFault } from '#rules/account/password.ts';
import { readRecoveryCode, RECOVERY_BYTES, recoveryGroups } from '#rules/account/recovery-code.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;

describe('the last day of an account', () => {
  const period = { endsOn: day('2025-12-31'), isClosed: false };

  test.each([
    ['2025-12-30', true, 1],
    ['2025-12-31', true, 0],
    ['2026-01-01', false, null],
  ] as const)('on %s it opens: %s', (today, opens, left) => {
    expect(isOpenOn(period, day(today))).toBe(opens);
    expect(daysLeft(period, day(today))).toBe(left);
  });

  test('none ends never, a closed one is closed before its end', () => {
    expect(isOpenOn({ endsOn: null, isClosed: false }, day('2199-01-01'))).toBe(true);
    expect(isOpenOn({ endsOn: day('2199-01-01'), isClosed: true }, day('2025-01-01'))).toBe(false);
    expect(daysLeft({ endsOn: null, isClosed: false }, day('2025-01-01'))).toBeNull();
  });
});

describe('the pause after wrong tries', () => {
  test('grows and ends at five minutes; two slips cost nothing', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9, 10, 1_000_000].map(pauseAfter)).toEqual([
      0, 0, 0, 5, 10, 20, 160, 300, 300, 300,
    ]);
  });

  test('is over to the second, and a clock set back begins it anew', () => {
    expect(secondsLeft(3, 4.5)).toBe(1);
    expect(secondsLeft(3, 5)).toBe(0);
    expect(secondsLeft(3, -86_400)).toBe(5);
    expect(secondsLeft(2, 0)).toBe(0);
  });
});

describe('a password', () => {
  test.each([
    ['sembilan9', 'Paling sedikit 10'],
    ['aaaaaaaaaaaa', 'mudah ditebak'],
    ['Nama.Panjang', 'nama masuk'],
    ['x'.repeat(201), 'Paling panjang'],
  ])('%s is refused', (password, why) => {
    expect(passwordFault(password, 'nama.panjang')).toContain(why);
  });

  test('of ten letters is taken, in any script', () => {
    expect(passwordFault('sepuluh-hr', 'rini')).toBeUndefined();
    expect(passwordFault('كلمة سر طويلة', 'rini')).toBeUndefined();
  });

  test('a login is one however it is typed', () => {
    expect(loginOf('  RINI ')).toBe('rini');
    expect(loginOf('ＲＩＮＩ')).toBe('rini');
  });
});

describe('the code of the sheet', () => {
  const secret = Uint8Array.from({ length: RECOVERY_BYTES }, (_, index) => index * 23 + 7);
  const groups = recoveryGroups(secret);
  const letters = readRecoveryCode(groups.join(''));

  test('reads however it is typed', () => {
    expect(letters.kind).toBe('code');
    for (const typed of [groups.join('-'), groups.join('  ').toLowerCase(), ` ${groups.join(' - ')}\n`])
      expect(readRecoveryCode(typed)).toEqual(letters);
  });

  test('names the group of every single slip', () => {
    for (const [index, group] of groups.entries()) {
      for (let at = 0; at < group.length; at += 1) {
        const other = group[at] === 'Z' ? 'Y' : 'Z';
        const slipped = group.slice(0, at) + other + group.slice(at + 1);
        expect(readRecoveryCode(groups.with(index, slipped).join(' '))).toEqual({
          kind: 'slip',
          group: index + 1,
        });
      }
    }
  });

  test.each(['', 'x', '0'.repeat(500), groups.slice(1).join(' '), `${groups.join(' ')} ${groups[0]}`, '😀'])(
    'refuses %j',
    (typed) => {
      expect(readRecoveryCode(typed).kind).toBe('slip');
    },
  );
});
