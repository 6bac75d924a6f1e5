import { readdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { copyComparedTo } from '#db/engine/compared-copy.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const ROW = `INSERT INTO dated_rule VALUES ('z', 'z', '1', '2020-01-01', NULL, '', '')`;

test('a copy that says something else than its source is refused with the table, and thrown away', async () => {
  const { file } = await testDatabase(tempFolder());
  const original = Object.getOwnPropertyDescriptor(Sqlite.prototype, 'backup')?.value as (
    this: Sqlite.Database,
    target: string,
  ) => Promise<Sqlite.BackupMetadata>;
  // The disk that writes another row than it was given.
  const backup = vi.spyOn(Sqlite.prototype, 'backup').mockImplementation(async function faulty(
    this: Sqlite.Database,
    target: string,
  ) {
    const done = await original.call(this, target);
    const raw = new Sqlite(target);
    raw.exec(ROW);
    raw.close();
    return done;
  });
  const folder = tempFolder();
  const target = path.join(folder, 'cadangan.db');
  await expect(copyComparedTo(file, target)).rejects.toMatchObject({
    code: 'COPY_DIFFERS',
    facts: { tabel: expect.stringContaining('dated_rule') as string },
  });
  expect(readdirSync(folder)).toEqual([]);
  backup.mockRestore();
  expect(await copyComparedTo(file, target)).toBe(target);
});
