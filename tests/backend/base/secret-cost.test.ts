import { expect, test, vi } from 'vitest';
import { digestOf, fits } from '../../../electron/backend/account/password-digest.ts';
import { lockSecret, openSecret } from '../../../electron/backend/base/passphrase-box.ts';
import type * as Cost from '../../../electron/backend/base/secret-cost.ts';

const COSTS = '../../../electron/backend/base/secret-cost.ts';

test('a guess costs at least 32 MiB and a hundred million steps, whatever it is a guess at', async () => {
  const { PASSWORD_COST, PASSPHRASE_COST } = await vi.importActual<typeof Cost>(COSTS);
  for (const { N, r, p } of [PASSWORD_COST, PASSPHRASE_COST]) {
    expect(128 * N * r).toBeGreaterThanOrEqual(32 * 1_048_576);
    expect(128 * N * r * p).toBeGreaterThanOrEqual(64 * 1_048_576);
  }
});

test('what was locked for another cost says so itself, and is opened', async () => {
  const cheap = await digestOf('kuda-hijau-mandi');
  const box = await lockSecret(Buffer.from('rahasia'), 'kuda-hijau-mandi', 'uji');
  vi.doMock(COSTS, () => vi.importActual(COSTS));
  vi.resetModules();
  const real = await import('../../../electron/backend/account/password-digest.ts');
  const dear = await real.digestOf('kuda-hijau-mandi');
  expect([cheap, dear].map((digest) => digest.split('$').slice(0, 4).join('$'))).toEqual([
    'scrypt$1024$8$1',
    'scrypt$32768$8$3',
  ]);
  expect(await real.fits('kuda-hijau-mandi', cheap)).toBe(true);
  expect(await fits('kuda-hijau-mandi', dear)).toBe(true);
  expect(await fits('kuda-hijau-mandI', dear)).toBe(false);
  expect((await openSecret(box, 'kuda-hijau-mandi', 'uji'))?.toString()).toBe('rahasia');
});
