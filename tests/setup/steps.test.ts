import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const { skippedIn } = (await import(pathToFileURL(path.resolve('tests/setup/steps.mjs')).href)) as {
  readonly skippedIn: (report: object) => readonly string[];
};

const spec = (title: string, status: string, description?: string): object => ({
  title,
  tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
});

test('window tests that were left out are named with their reason, however deep they stand', () => {
  const report = {
    suites: [
      {
        specs: [spec('opens', 'expected'), spec('checks the page', 'skipped', 'no plain browser')],
        suites: [{ specs: [spec('holds still', 'skipped')] }],
      },
    ],
  };
  expect(skippedIn(report)).toEqual(['checks the page: no plain browser', 'holds still']);
});
