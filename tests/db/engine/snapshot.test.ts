import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { copyComparedTo } from '#db/engine/compared-copy.ts';
import { checkCopy } from '#db/engine/snapshot.ts';
import { SCHEMA_VERSION } from '#db/open.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const addRule = (raw: Sqlite.Database, id: string) =>
  raw.prepare(`INSERT INTO dated_rule VALUES (?, ?, '1', '2020-01-01', NULL, '', '')`).run(id, id);
/** Written last, so that it stands beside the file until the engine has the time to fold it in. */
const NEWEST = 'aturan-paling-baru';
const countRules = (file: string): number => {
  const raw = new Sqlite(file, { readonly: true });
  const row = raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM dated_rule').get();
  raw.close();
  return row?.n ?? -1;
};

describe('a backup', () => {
  test('holds the newest rows, which a plain copy of the file under WAL does not', async () => {
    const folder = tempFolder();
    const { raw, file } = await testDatabase(folder);
    for (const id of ['a', 'b', NEWEST]) addRule(raw, id);
    const copy = await copyComparedTo(file, path.join(folder, 'cadangan.db'));
    expect(countRules(copy)).toBe(3);
    expect(checkCopy(copy)).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      rowCounts: { dated_rule: 3, cooperative: 0 },
    });
    expect(existsSync(`${copy}-wal`)).toBe(false);
    const plain = path.join(folder, 'salinan-biasa.db');
    copyFileSync(file, plain);
    expect([plain, copy].map((one) => readFileSync(one).includes(NEWEST))).toEqual([false, true]);
  });

  test('that is cut, altered or something else is refused by name', async () => {
    const folder = tempFolder();
    const { file } = await testDatabase(folder);
    const copy = await copyComparedTo(file, path.join(folder, 'cadangan.db'));
    const bytes = readFileSync(copy);
    const cut = path.join(folder, 'terpotong.db');
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    const other = path.join(folder, 'lain.db');
    const foreign = new Sqlite(other);
    foreign.exec('CREATE TABLE tamu (id TEXT)');
    foreign.close();
    writeFileSync(path.join(folder, 'kosong.db'), '');
    for (const name of ['terpotong.db', 'lain.db', 'kosong.db', 'tidak-ada.db']) {
      expect(() => checkCopy(path.join(folder, name))).toThrow(
        expect.objectContaining({ code: 'FILE_NOT_BACKUP' }),
      );
    }
  });
});
