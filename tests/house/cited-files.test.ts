import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

/** A file is cited by its name, or by as much of its path as tells it from others. */
const exists = (cited: string): boolean =>
  tracked.some((file) => file === cited || file.endsWith(`/${cited.replace(/^(\.\.?\/)+/, '')}`));

const FILE = /(?<![\w/#<>.*-])(?:\.{0,2}\/)?[\w-]+(?:\/[\w.-]+)*\.(?:ts|tsx|mjs|cjs|md|json|css)\b(?!\.)/g;
/** Files that a program or a build makes, or that stand for any file. */
const MADE =
  /^(index\.js|package-lock\.json|.*node_modules.*|dist\/.*|backend\/package\.json|.*NNNN-.*|baris\.json|cetakan\.json|pembuat\/.*)$/;

const commentsOf = (text: string): string =>
  [...text.matchAll(/\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm)].map(([comment]) => comment).join('\n');

const citedBy = (file: string): readonly string[] => {
  const text = readFileSync(file, 'utf8');
  const said = file.endsWith('.md') ? text : commentsOf(text);
  return [...said.matchAll(FILE)].map(([cited]) => cited).filter((cited) => !MADE.test(cited));
};

test('no guide and no comment names a file that is not there', () => {
  const speaking = tracked.filter(
    (file) => /\.(ts|tsx|mjs|md)$/.test(file) && !file.startsWith('tests/house/'),
  );
  const cited = speaking.flatMap((file) => citedBy(file).map((one) => ({ file, cited: one })));
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter((one) => !exists(one.cited))).toEqual([]);
});
