import { defineConfig } from '@playwright/test';

/** Whole tasks on the packaged program; `npm test` packages it and gives its path in MEJA_PROGRAM. */
export default defineConfig({
  testDir: './app',
  outputDir: '../dist/test/jendela',
  // One window at a time: the machine's two cores belong to the program under test.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
