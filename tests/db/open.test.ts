import { readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, openReader } from '#db/open.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** Open handles of this process to files of a folder, as the system itself counts them. */
function handlesIn(folder: string): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      const target = readlinkSync(path.join('/proc/self/fd', descriptor));
      return target.startsWith(folder) ? [target] : [];
    } catch {
      return [];
    }
  });
}

test.skipIf(process.platform !== 'linux')('a closed database is closed: no handle stays', async () => {
  const folder = tempFolder();
  const database = await openDatabase(folder);
  expect(handlesIn(folder).length).toBeGreaterThan(0);
  await database.close();
  expect(handlesIn(folder)).toEqual([]);
});

test.skipIf(process.platform !== 'linux')(
  'also after both handles were used, and after closing twice',
  async () => {
    const folder = tempFolder();
    const database = await openDatabase(folder);
    await database.readDb.selectFrom('office').selectAll().execute();
    await database.db
      .transaction()
      .execute(async (write) => write.selectFrom('office').selectAll().execute());
    await database.close();
    await database.close();
    expect(handlesIn(folder)).toEqual([]);
  },
);

test.skipIf(process.platform !== 'linux')('a reader that never read lets go of the file too', async () => {
  const folder = tempFolder();
  const database = await openDatabase(folder);
  const reader = openReader(database.file);
  await reader.close();
  await database.close();
  expect(handlesIn(folder)).toEqual([]);
});
