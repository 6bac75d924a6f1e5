import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: '.',
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/app/**', 'node_modules/**', 'dist/**'],
    // Limits a hang, not a slow office PC: the machine may be busy with something else.
    testTimeout: 60_000,
    // One worker a core; the default leaves one idle, which on two cores doubles the time.
    maxWorkers: '100%',
    pool: 'forks',
    globalSetup: ['tests/setup/built-backend.mjs'],
  },
});
