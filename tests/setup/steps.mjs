import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { dist, modules, node24, root } from '../../electron/setup/paths.mjs';
import { run, runNode } from '../../electron/setup/run.mjs';
import { say } from '../../electron/setup/say.mjs';

/**
 * What one step of the checks found.
 *
 * @typedef {{ passed: number, failed: number, skipped?: readonly string[], failures?: readonly string[] }} Count
 * `skipped`: names of the tests that were left out, with the reason where the test gives one. `failures`: names of those
 * that failed, said again at the end, where they are found.
 */

/** Tests that need neither a database nor a file: they belong to the quick check. */
const QUICK_FOLDERS = ['rules', 'contract', 'renderer', 'main', 'setup', 'house'];

const tool = (...path) => join(modules, ...path);

export const types = () => countAsOne('tipe', [tool('typescript', 'bin', 'tsc'), '-b']);

export const lint = () =>
  countAsOne('lint', [
    tool('oxlint', 'bin', 'oxlint'),
    '-c',
    'tests/oxlint.json',
    '--type-aware',
    '--quiet',
    '.',
  ]);

export const format = () =>
  countAsOne('format', [
    tool('prettier', 'bin', 'prettier.cjs'),
    '--config',
    'tests/prettier.json',
    '--check',
    '.',
  ]);

export const quickTests = () =>
  vitest(
    'uji-cepat',
    QUICK_FOLDERS.map((folder) => `tests/${folder}/`),
  );

/** Where the tests leave every statement they ask the database (tests/helpers/capture-statements.ts). */
const statements = join(dist, 'test', 'statements');

/** Judges what the tests before it asked. */
const PORTABLE = 'tests/db/portable/';

/** Everything else, so that no folder of tests can be forgotten; last, what all of them asked the database. */
export async function slowTests() {
  rmSync(statements, { recursive: true, force: true });
  const env = { MEJA_STATEMENTS: statements };
  const others = [...QUICK_FOLDERS.map((folder) => `tests/${folder}/`), PORTABLE];
  return [
    await vitest('uji-data', [], {
      ...env,
      MEJA_LEFT_OUT: others.map((folder) => `${folder}**`).join(' '),
    }),
    await vitest('uji-ejaan', [PORTABLE], env),
  ];
}

/** The packaged program in a real window; on Linux on a screen that nobody sees. */
export const windowTests = (program) =>
  timed('uji-jendela', async () => {
    const report = freshReport('uji-jendela');
    const playwright = [
      node24,
      tool('@playwright', 'test', 'cli.js'),
      'test',
      '-c',
      'tests/playwright.config.ts',
    ];
    const screen =
      process.platform === 'linux'
        ? ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1366x768x24']
        : [];
    const [command, ...args] = [...screen, ...playwright, '--reporter=list,json'];
    await run(command, args, {
      env: { MEJA_PROGRAM: program, MEJA_NODE: node24, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const { stats, errors = [], ...top } = readReport(report) ?? { stats: NOTHING_RAN };
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: skippedIn(top),
      failures: namesIn(top, 'unexpected').map((name) => `uji-jendela: ${name}`),
    };
  });

const NOTHING_RAN = { expected: 0, flaky: 0, unexpected: 1 };

/** Playwright's report is a tree; a test says why it was left out in a note of its own. */
export const skippedIn = (report) => namesIn(report, 'skipped');

function namesIn({ suites = [], specs = [] }, wanted) {
  const here = specs
    .filter(({ tests }) => tests.some(({ status }) => status === wanted))
    .map(({ title, tests }) => {
      const reasons = tests.flatMap(({ annotations }) => annotations.map(({ description }) => description));
      return [title, ...reasons.filter(Boolean)].join(': ');
    });
  return [...here, ...suites.flatMap((suite) => namesIn(suite, wanted))];
}

/** A step that is not a test runner counts as one test. */
export function countAsOne(name, args) {
  return timed(name, async () => {
    const { code, output } = await runNode(args, { output: 'collect' });
    if (code !== 0) say(output);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [name] };
  });
}

function vitest(name, args, env = {}) {
  return timed(name, async () => {
    const report = freshReport(name);
    const { code, output } = await runNode(
      [
        tool('vitest', 'vitest.mjs'),
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { output: 'collect', env },
    );
    if (code !== 0) say(output);
    const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report) ?? {};
    // A file that could not even be loaded has no tests to count, but it failed.
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + unloaded;
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName);
    const failures = testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name: file, assertionResults }) => [
        `${name}: ${relative(root, file)}`,
        ...assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `${name}: ${fullName}`),
      ]);
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, failures };
  });
}

async function timed(name, work) {
  const startedAt = Date.now();
  const count = await work();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).replace('.', ',');
  say(`${name}: ${count.passed} lulus, ${count.failed} gagal (${seconds} detik)`);
  return count;
}

function freshReport(name) {
  const report = join(dist, 'test', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  return report;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
