import { vi } from 'vitest';

/**
 * Guesses cost little in the tests, which lock and open thousands of times; what is locked says by itself what it cost,
 * so a program started beside the test opens it as well. `secret-cost.test.ts` holds what the program really asks.
 */
vi.mock('../../electron/backend/base/secret-cost.ts', () => ({
  PASSWORD_COST: { N: 2 ** 10, r: 8, p: 1 },
  PASSPHRASE_COST: { N: 2 ** 14, r: 8, p: 1 },
}));
