import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../helpers/temp-folder.ts';
import ladder from '../lint/ladder.json' with { type: 'json' };

/** What the linter says of one invented file, whose place in the house is `file`. */
function lintOf(file: string, code: string): string {
  const root = tempFolder();
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), code);
  mkdirSync(path.join(root, 'tests'));
  cpSync('tests/oxlint.json', path.join(root, 'tests', 'oxlint.json'));
  cpSync('tests/lint', path.join(root, 'tests', 'lint'), { recursive: true });
  try {
    const oxlint = path.resolve('node_modules/.bin/oxlint');
    return execFileSync(oxlint, ['-c', 'tests/oxlint.json', '.'], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout.replaceAll(/\s+/g, ' ');
  }
}

const importing = (specifier: string): string => `import { y } from '${specifier}'; export const x = y;`;

describe('rooms are kept apart by the linter', () => {
  test.each([
    ['db/rules/x.ts', `import fs from 'node:fs'; export const x = [fs];`, /Rules import nothing but rules/],
    ['db/rules/x.ts', 'export const x = new Date();', /no clock/],
    ['db/migrations/x.ts', importing('#rules/value/age.ts'), /frozen in time/],
    ['db/queries/x.ts', `import y from 'better-sqlite3'; export const x = y;`, /takes the handle/],
    ['electron/contract/x.ts', importing('#db/open.ts'), /zod and #rules only/],
    ['electron/backend/x.ts', importing('electron'), /plain Node/],
    [
      'electron/backend/account/x.ts',
      `import { argon2 } from 'node:crypto'; export const x = argon2;`,
      /Electron's BoringSSL/,
    ],
    [
      'electron/backend/account/x.ts',
      `import crypto from 'node:crypto'; export const x = crypto.argon2;`,
      /Electron's BoringSSL/,
    ],
    [
      'electron/backend/account/x.ts',
      `import * as crypto from 'node:crypto'; export const x = crypto.argon2;`,
      /Electron's BoringSSL/,
    ],
    ['electron/backend/documents/x.ts', `import y from 'pdfmake'; export const x = y;`, /Only render\.ts/],
    ['electron/backend/documents/x.ts', importing('#contract/recap/recap.ts'), /pure function/],
    ['electron/main/x.ts', importing('#backend/dispatch.ts'), /Main is thin/],
    ['renderer/lib/x.ts', importing('#db/open.ts'), /contract and the rules only/],
  ] as const)('%s: %s', (file, code, message) => {
    expect(lintOf(file, code)).toMatch(message);
  });
});

describe('areas stand on a ladder and import only lower ones', () => {
  test.each([
    [
      'electron/backend/cooperative/x.ts',
      '../import/write-import.ts',
      /"cooperative" must not import "import"/,
    ],
    ['electron/backend/printing/x.ts', '../award/programme.ts', /"printing" must not import "award"/],
    ['electron/backend/rat/x.ts', '#backend/evaluation/close.ts', /"rat" must not import "evaluation"/],
    ['electron/backend/formation/x.ts', '../dispatch.ts', /beside the areas/],
    ['electron/backend/trainings/x.ts', '../base/log.ts', /"trainings" has no rung/],
    ['electron/backend/spreadsheet/find/x.ts', '../write/sheet-xml.ts', /"find" must not import "write"/],
    [
      'electron/backend/documents/letters/x.ts',
      '../recap/recap-table.ts',
      /"letters" must not import "recap"/,
    ],
    ['db/queries/rat/x.ts', '../letters/letter.ts', /"rat" must not import "letters"/],
    [
      'db/rules/rule-book/x.ts',
      '../cooperative/record-field.ts',
      /"rule-book" must not import "cooperative"/,
    ],
    ['renderer/features/award/x.ts', '../letters/letter-list.tsx', /"award" must not import "letters"/],
  ] as const)('%s does not import %s', (file, specifier, message) => {
    expect(lintOf(file, importing(specifier))).toMatch(message);
    expect(lintOf(file, `export { y } from '${specifier}';`)).toMatch(message);
    expect(lintOf(file, `import type { Y } from '${specifier}'; export type X = Y;`)).toMatch(message);
  });

  test('an import of a lower area, and one within the area, is no offence', () => {
    expect(lintOf('electron/backend/formation/x.ts', importing('../letters/letter-data.ts'))).toMatch(
      /0 errors/,
    );
    expect(lintOf('electron/backend/recap/x.ts', importing('./paper/foreword.ts'))).toMatch(/0 errors/);
  });
});

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(electron|db|renderer)\/.*\.tsx?$/.test(file));

describe('the ladder as it stands', () => {
  test('names every area there is, once, and none that is gone', () => {
    for (const [room, rungs] of Object.entries(ladder)) {
      if (typeof rungs === 'string') continue;
      const inside = sources.filter((file) => file.startsWith(`${room}/`));
      const folders = inside.flatMap((file) => /^([^/]+)\//.exec(file.slice(room.length + 1))?.[1] ?? []);
      expect({ room, areas: rungs.flat().toSorted() }).toEqual({
        room,
        areas: [...new Set(folders)].toSorted(),
      });
    }
  });

  test.each(['electron/backend', 'db/queries', 'db/rules', 'renderer/features'])(
    'no circle between the folders of %s',
    (room) => {
      const graph = graphOf(room, folderOf);
      expect(graph.size).toBeGreaterThan(5);
      expect(circlesIn(graph)).toEqual([]);
    },
  );

  test.each(['electron', 'db', 'renderer'])('no circle between the files of %s, types included', (room) => {
    const graph = graphOf(room, (file) => file);
    expect(graph.size).toBeGreaterThan(100);
    expect(circlesIn(graph)).toEqual([]);
  });
});

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** Each folder (or file) of a room with those of the room that it imports, types included. */
function graphOf(room: string, nodeOf: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of sources.filter((one) => one.startsWith(`${room}/`))) {
    const node = nodeOf(file);
    const targets = graph.get(node) ?? new Set<string>();
    graph.set(node, targets);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      const target = specifier.startsWith('.')
        ? path.posix.join(folderOf(file), specifier)
        : specifier
            .replace(/^#backend\//, 'electron/backend/')
            .replace(/^#contract\//, 'electron/contract/')
            .replace(/^#rules\//, 'db/rules/')
            .replace(/^#db\//, 'db/');
      if (target.startsWith(`${room}/`) && nodeOf(target) !== node) targets.add(nodeOf(target));
    }
  }
  return graph;
}

/** Takes away what imports nothing that is left, again and again; what stays lies on a circle or leads to one. */
function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const left = new Map(graph);
  for (;;) {
    const free = [...left].filter(([, targets]) => ![...targets].some((target) => left.has(target)));
    if (free.length === 0) return [...left.keys()];
    for (const [node] of free) left.delete(node);
  }
}
