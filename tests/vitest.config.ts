import { defineConfig } from 'vitest/config';

/** What is drawn in a pretended window; everything else runs in plain Node. */
const PAGE_TESTS = 'tests/renderer/**/*.test.tsx';

/**
 * Tests that put something else in the place of a module, or of the clock: each has a world of its own. All others share
 * one for each worker, since reading the backend anew for every file took a quarter of the time.
 */
const APART = [
  'tests/main/**/*.test.ts',
  'tests/backend/base/secret-cost.test.ts',
  'tests/backend/cooperative/sheet-events.test.ts',
  'tests/backend/letters/certified-copy.test.ts',
  'tests/backend/maintenance/names-on-the-office-clock.test.ts',
  'tests/backend/office/office-day.test.ts',
  'tests/db/engine/compared-copy.test.ts',
  'tests/db/local-stamp.test.ts',
];

/** Folders that a step leaves to another one (tests/setup/steps.mjs); a project does not heed `--exclude`. */
const LEFT_OUT = (process.env['MEJA_LEFT_OUT'] ?? '').split(' ').filter((pattern) => pattern !== '');

export default defineConfig({
  root: '.',
  test: {
    // Limits a hang, not a slow office PC: the machine may be busy with something else.
    testTimeout: 60_000,
    // One worker a core; the default leaves one idle, which on two cores doubles the time.
    maxWorkers: '100%',
    pool: 'forks',
    setupFiles: ['tests/helpers/capture-statements.ts', 'tests/helpers/cheap-secrets.ts'],
    globalSetup: ['tests/setup/built-backend.mjs'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/app/**', 'node_modules/**', 'dist/**', ...APART, ...LEFT_OUT],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: APART,
          exclude: ['node_modules/**', 'dist/**', ...LEFT_OUT],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: [PAGE_TESTS],
          exclude: ['node_modules/**', 'dist/**', ...LEFT_OUT],
          environment: 'happy-dom',
          // Reading React and Mantine takes longer than the tests: once a worker, not once a file.
          isolate: false,
        },
      },
    ],
  },
});
