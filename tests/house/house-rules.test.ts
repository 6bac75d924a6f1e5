import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const sources = tracked.filter(
  (file) => /^(electron|db|renderer)\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length;

describe('small files, one subject', () => {
  const lengths = sources.map((file) => ({ file, lines: linesOf(file) })).sort((a, b) => a.lines - b.lines);
  const at = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines ?? 0;

  test('half of the files are at most 90 lines, one in twenty longer than 300 at the most, none over 500', () => {
    expect(at(0.5)).toBeLessThanOrEqual(90);
    expect(at(0.95)).toBeLessThanOrEqual(300);
    expect(lengths.at(-1)?.lines).toBeLessThanOrEqual(500);
  });

  test('no folder of the program is a pile: at most 40 files beside one another', () => {
    const counts = new Map<string, number>();
    for (const folder of sources.map((file) => path.posix.dirname(file))) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 40)).toEqual([]);
  });

  test('each room has a guide of at most 60 lines with four steps to add one', () => {
    for (const room of ['electron', 'db', 'renderer', 'tests']) {
      const guide = readFileSync(`${room}/README.md`, 'utf8');
      expect({ room, isShort: guide.split('\n').length <= 61 }).toEqual({ room, isShort: true });
      expect(guide).toMatch(/1\. [\s\S]*2\. [\s\S]*3\. [\s\S]*4\. /);
    }
  });
});

describe('words that must not be committed', () => {
  const text = tracked.filter(
    (file) => /\.(ts|tsx|mjs|json|md|yml|css|html)$/.test(file) && file !== 'package-lock.json',
  );
  const here = path.resolve('.');

  test.each([
    ['a path of the machine it was written on', new RegExp(`${here}/`)],
    ['an unfinished word', /\b(TODO|FIXME|XXX)\b|not implemented|belum tersedia/],
    ['an English or mixed button', />(Save|Cancel|Delete|Submit|Loading)</],
  ])('%s', (_what, pattern) => {
    const found = text.filter(
      (file) => !file.startsWith('tests/house/') && pattern.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test('the rules know no clock and no chance', () => {
    const rules = tracked.filter((file) => file.startsWith('db/rules/') && file.endsWith('.ts'));
    expect(rules.length).toBeGreaterThan(20);
    expect(
      rules.filter((file) => /new Date\(|Date\.now|Math\.random/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  test('the raw channel of Electron is touched in its two files only', () => {
    const raw = sources.filter((file) => /\bipcMain\b|\bipcRenderer\b/.test(readFileSync(file, 'utf8')));
    expect(
      raw.filter(
        (file) => !file.startsWith('electron/main/request-bridge') && !file.startsWith('electron/preload/'),
      ),
    ).toEqual([]);
  });
});

test('the lock file holds every binary of every platform: otherwise a fresh installation is refused', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
    >;
  };
  const held = new Set(Object.keys(lock.packages).map((place) => place.split('node_modules/').at(-1)));
  const wanted = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

describe('the change log', () => {
  const log = JSON.parse(readFileSync('resources/changelog.json', 'utf8')) as {
    readonly version: string;
    readonly date: string;
    readonly changes: readonly string[];
  }[];

  test('is in users’ words, newest first, and its newest version is the program’s', () => {
    expect(log[0]?.version).toBe(packageFile.version);
    for (const { date, changes } of log) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes) expect(change).toMatch(/^[A-Z].*\.$/s);
    }
  });
});
