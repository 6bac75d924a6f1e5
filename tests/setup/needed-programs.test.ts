import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

type Packages = readonly (readonly string[])[];

const { TEST_PACKAGES, WITNESSES } = (await import(
  pathToFileURL(path.resolve('electron/setup/debian-packages.mjs')).href
)) as { readonly TEST_PACKAGES: Packages; readonly WITNESSES: Packages };

/** The programs of the machine that tests may call, and the package that brings each; git is there before everything. */
const PACKAGE_OF: Readonly<Record<string, string>> = {
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftohtml: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  unzip: 'unzip',
  chattr: 'e2fsprogs',
  umount: 'mount',
  soffice: 'libreoffice-calc-nogui',
  'xvfb-run': 'xvfb',
};

const CALL = /\b(?:spawn|spawnSync|execFile|execFileSync|poppler)\(\s*'([^'/]+)'/g;

/** The steps of set-up call npm and apt-get too, which it asks for itself. */
const isTest = (file: string): boolean =>
  /\.tsx?$/.test(file) && !file.startsWith('fixtures') && !file.startsWith('setup');

test('every program that a test calls is installed by set-up', () => {
  const called = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter(isTest)
    .flatMap((file) => [...readFileSync(path.join('tests', file), 'utf8').matchAll(CALL)])
    .map(([, name]) => name ?? '');
  const programs = [...new Set(called)].filter((name) => name !== 'git');
  expect(programs).toContain('pdftotext');
  const installed = new Set([...TEST_PACKAGES, ...WITNESSES].flat());
  expect(programs.filter((name) => !installed.has(PACKAGE_OF[name] ?? name))).toEqual([]);
});

test('the workflow asks for what set-up would install, but for the browser that its machine has', () => {
  const workflow = readFileSync('.github/workflows/test.yml', 'utf8');
  const names = new Set(/apt-get install -y (.+)/.exec(workflow)?.[1]?.split(' '));
  const missing = [...TEST_PACKAGES, ...WITNESSES].filter((line) => !line.some((name) => names.has(name)));
  expect(missing).toEqual([['chromium', 'chromium-browser', 'google-chrome-stable']]);
});
