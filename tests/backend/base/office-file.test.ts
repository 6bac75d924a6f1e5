import { copyFileSync, linkSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFileAtomically } from '#backend/base/replace-file.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testBackend } from '../../helpers/test-backend.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const PAPER = Buffer.from('%PDF-1.7');

describe('no file that the program writes takes the place of a database', () => {
  test.each([
    ['the office’s own', (_folder: string, live: string) => live],
    ['its newest rows beside it', (_folder: string, live: string) => `${live}-wal`],
    [
      'a backup under another name',
      (folder: string, live: string) => {
        const copy = path.join(folder, 'daftar.pdf');
        copyFileSync(live, copy);
        return copy;
      },
    ],
    [
      'a symbolic link to it',
      (folder: string, live: string) => {
        const link = path.join(folder, 'tautan.pdf');
        symlinkSync(live, link);
        return link;
      },
    ],
    [
      'a second name of it',
      (folder: string, live: string) => {
        const link = path.join(folder, 'nama-kedua.pdf');
        linkSync(live, link);
        return link;
      },
    ],
  ])('%s', async (_what, targetOf) => {
    const folder = tempFolder();
    const { file } = await testDatabase(folder);
    const target = targetOf(folder, file);
    const before = readFileSync(target);
    await expect(writeFileAtomically(target, PAPER)).rejects.toMatchObject({ code: 'TARGET_IS_DATABASE' });
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.sebagian'))).toEqual([]);
  });

  test('an older paper is still replaced, also an empty file', async () => {
    const folder = tempFolder();
    for (const [name, text] of [
      ['lama.pdf', '%PDF-1.4 lama'],
      ['kosong.pdf', ''],
    ] as const) {
      const target = path.join(folder, name);
      writeFileSync(target, text);
      await writeFileAtomically(target, PAPER);
      expect(readFileSync(target).equals(PAPER)).toBe(true);
    }
  });

  test.each(['xlsx', 'csv'] as const)(
    'an export as %s to its path is refused and the office stays',
    async (format) => {
      const backend = await testBackend({ isPractice: true });
      await backend.ask('practice.fill', {});
      const target = path.join(backend.dataFolder, DATABASE_FILE);
      const error = await backend.refusal('cooperative.export', {
        format,
        path: target,
      });
      expect(error.code).toBe('TARGET_NOT_ALLOWED');
      expect(await backend.ask('office.get', {})).not.toBeNull();
    },
  );
});
