import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A folder of an office that is closed, and what was done to it meanwhile. */
interface Place {
  readonly folder: string;
  readonly file: string;
}
interface Case {
  readonly what: string;
  readonly done: (place: Place) => void;
  /** Null: it opens, and everything is there. */
  readonly code: string | null;
  readonly says?: RegExp;
}

const raw = (file: string, sql: string): void => {
  const opened = new Sqlite(file);
  opened.pragma('foreign_keys = OFF');
  opened.exec(sql);
  opened.close();
};

const CASES: readonly Case[] = [
  { what: 'nothing', done: () => undefined, code: null },
  {
    what: 'the database taken away',
    done: ({ file }) => rmSync(file),
    code: 'DATABASE_MISSING',
    says: /nomor tidak berulang dari 001/u,
  },
  { what: 'the database emptied', done: ({ file }) => truncateSync(file, 0), code: 'DATABASE_MISSING' },
  {
    what: 'cut in half',
    done: ({ file }) => truncateSync(file, Math.floor(statSync(file).size / 2)),
    code: 'DATABASE_DAMAGED',
    says: /rusak/iu,
  },
  { what: 'cut to its first page', done: ({ file }) => truncateSync(file, 4096), code: 'DATABASE_DAMAGED' },
  {
    what: 'cut in the middle of a page',
    done: ({ file }) => truncateSync(file, statSync(file).size - 1000),
    code: 'DATABASE_DAMAGED',
  },
  { what: 'its head overwritten', done: ({ file }) => overwrite(file, 0), code: 'DATABASE_DAMAGED' },
  {
    what: 'a page in the middle overwritten',
    done: ({ file }) => overwrite(file, 20 * 4096),
    code: 'DATABASE_DAMAGED',
  },
  {
    what: 'a text in its place',
    done: ({ file }) => writeFileSync(file, 'bukan basis data\n'.repeat(500)),
    code: 'DATABASE_DAMAGED',
  },
  {
    what: 'a picture in its place',
    done: ({ file }) => writeFileSync(file, Buffer.from('89504e470d0a1a0a', 'hex')),
    code: 'DATABASE_DAMAGED',
  },
  {
    what: 'of a newer program',
    done: ({ file }) => raw(file, 'PRAGMA user_version = 999'),
    code: 'DATABASE_TOO_NEW',
    says: /versi yang lebih baru/iu,
  },
  {
    what: 'a folder in its place',
    done: ({ file }) => {
      rmSync(file);
      mkdirSync(file);
    },
    code: 'DATABASE_UNUSABLE_FOLDER',
  },
  {
    what: 'an old journal beside it',
    done: ({ file }) => writeFileSync(`${file}-journal`, Buffer.alloc(512)),
    code: null,
  },
  {
    what: 'a write-ahead file of nonsense beside it',
    done: ({ file }) => writeFileSync(`${file}-wal`, Buffer.alloc(4096, 7)),
    code: null,
  },
  {
    what: 'a shared-memory file of nonsense beside it',
    done: ({ file }) => writeFileSync(`${file}-shm`, Buffer.alloc(4096, 7)),
    code: null,
  },
  {
    what: 'an unfinished file beside it',
    done: ({ folder }) => writeFileSync(path.join(folder, 'x.sebagian'), 'x'),
    code: null,
  },
  {
    what: 'a half restore beside it',
    done: ({ folder }) => {
      mkdirSync(path.join(folder, 'sedang-dipulihkan'));
      writeFileSync(path.join(folder, 'sedang-dipulihkan', DATABASE_FILE), 'x');
    },
    code: null,
  },
  {
    what: 'a link to the database elsewhere',
    done: ({ file }) => {
      const other = path.join(tempFolder(), 'lain.db');
      renameSync(file, other);
      symlinkSync(other, file);
    },
    code: null,
  },
  { what: 'read-only for everybody', done: ({ file }) => chmodSync(file, 0o444), code: null },
  {
    what: 'the guards of its history taken away',
    done: ({ file }) => raw(file, 'DROP TRIGGER change_entry_no_update; DROP TRIGGER office_log_no_delete'),
    code: null,
  },
  {
    what: 'a table of somebody else’s in it',
    done: ({ file }) => raw(file, 'CREATE TABLE lain (x)'),
    code: null,
  },
  {
    what: 'a trigger of somebody else’s in it',
    done: ({ file }) =>
      raw(file, 'CREATE TRIGGER lain AFTER INSERT ON consultation BEGIN DELETE FROM office_log; END'),
    code: null,
  },
];

function overwrite(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, at, at + 4096);
  writeFileSync(file, bytes);
}

describe('the folder of an office, found otherwise than it was left', () => {
  test.each(CASES)('$what: $code', async ({ done, code, says }) => {
    const office = await officeBackend({ hasRegister: true });
    const { path: backup } = await office.ask('backup.create', { folder: tempFolder() });
    await office.close();
    const folder = office.dataFolder;
    const file = path.join(folder, DATABASE_FILE);
    done({ folder, file });
    const found = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    const backend = await testBackend({ dataFolder: folder });
    const answer = await backend.dispatch({ name: 'cooperative.count', input: {} });
    if (code === null) {
      expect(answer).toMatchObject({ ok: true, value: { registerTotal: 1054 } });
      expect(await backend.ask('app.selfCheck', {})).toMatchObject({ integrity: 'ok' });
      expect(existsSync(path.join(folder, 'x.sebagian'))).toBe(false);
      return;
    }
    expect(answer).toMatchObject({ ok: false, error: { code } });
    if (!answer.ok && says) {
      const { title, cause, remedy } = errorSentence(answer.error);
      expect(`${title} ${cause} ${remedy}`).toMatch(says);
    }
    // What cannot be opened is never altered.
    if (found) expect(readFileSync(file).equals(found)).toBe(true);
    // And the way back is open, whatever stands there.
    if (code === 'DATABASE_UNUSABLE_FOLDER') return;
    await backend.ask('backup.restore', { path: backup });
    expect((await backend.ask('cooperative.count', {})).registerTotal).toBe(1054);
  });

  test('another backup of its own in its place is opened, and the seal’s key tells that it is older', async () => {
    const office = await officeBackend({ hasRegister: true });
    await office.ask('log.setPassphrase', { passphrase: 'sandi contoh dinas' });
    const { path: backup } = await office.ask('backup.create', { folder: tempFolder() });
    await office.ask('log.seal', {});
    await office.close();
    copyFileSync(backup, path.join(office.dataFolder, DATABASE_FILE));
    const backend = await testBackend({ dataFolder: office.dataFolder });
    const { findings } = await backend.ask('log.check', { passphrase: 'sandi contoh dinas' });
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/basis data yang lebih lama dipasang/u),
    ]);
  });

  test('the database taken away while it is open: what was written goes on, and nothing new begins silently', async () => {
    const office = await officeBackend({ hasRegister: true });
    rmSync(path.join(office.dataFolder, DATABASE_FILE));
    const answer = await office.dispatch({
      name: 'consultation.record',
      input: { name: 'Contoh', topic: 'halal', outcome: 'open' },
    });
    if (!answer.ok) expect(answer.error.code).not.toBe('INTERNAL');
    await office.close();
    const backend = await testBackend({ dataFolder: office.dataFolder });
    const { code } = await backend.refusal('cooperative.count', {});
    expect(code).toBe('DATABASE_MISSING');
  });
});
