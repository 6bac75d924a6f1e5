import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '#contract/index.ts';

/** Where a person's work becomes a request: the page, and the headless door's own words. */
const ASKING = [
  'renderer/**/*.{ts,tsx}',
  'electron/backend/**/{command-line,*-command-line,verbs}.ts',
  'electron/backend/cli/*.ts',
];

/** Requests that nothing there names, each with its reason. */
const REASONS: Readonly<Record<string, string>> = {
  'session.allows': 'Electron main asks it before a dialog of the system or a finished file is opened.',
  'printing.list': 'The queue shows the run that goes on; earlier runs are read by `minta`.',
  'printing.get': 'One earlier run, read by `minta`.',
  'people.destroyScan':
    'A scan before its term, at its owner’s request, by `minta`; the window destroys what is past it.',
};

const sources = ASKING.flatMap((pattern) => globSync(pattern)).map((file) => readFileSync(file, 'utf8'));
const isAsked = (name: string): boolean => sources.some((source) => source.includes(`'${name}'`));
const names = Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'shell' ? [] : [name]));

test('every request can be reached from the window or the headless door, or has a reason not to', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(names.filter((name) => !isAsked(name))).toEqual(Object.keys(REASONS));
});
