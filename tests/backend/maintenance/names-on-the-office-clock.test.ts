import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const zone = process.env['TZ'];

test.each([
  ['Asia/Jayapura', '2026-11-29-041537'],
  ['Asia/Makassar', '2026-11-29-031537'],
  ['UTC', '2026-11-28-191537'],
])('in %s a backup and the state before a restore bear the clock on the wall', async (where, stamp) => {
  process.env['TZ'] = where;
  try {
    const backend = await officeBackend({ now: () => '2026-11-28T19:15:37.482Z' });
    const folder = tempFolder();
    const { path: first } = await backend.ask('backup.create', { folder });
    await backend.ask('backup.create', { folder });
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('cadangan'))
        .sort(),
    ).toEqual([`cadangan-${stamp}-2.mejakoperasi`, `cadangan-${stamp}.mejakoperasi`]);
    await backend.ask('backup.restore', { path: first });
    expect(readdirSync(path.join(backend.dataFolder, 'sebelum-pemulihan'))).toEqual([stamp]);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
