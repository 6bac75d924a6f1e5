import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import {
  insertRecordEdit,
  lastEditOf,
  lastEditsOf,
  listRecordEdits,
} from '#db/queries/change/record-edit.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const AT = ['2025-11-18T01:00:00.000Z', '2025-11-18T02:00:00.000Z', '2025-11-18T03:00:00.000Z'] as const;
const FIELDS = [{ name: 'phone', label: 'Telepon' }];

test('an office at work gets a history of edits that is only ever added to', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 17));
  await old.close();
  const { db, readDb, raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 18));
  expect(schemaVersion).toBe(18);
  await db.transaction().execute(async (write) => {
    for (const at of AT) await insertRecordEdit(write, 'letter:a', { at, who: 'Siti', fields: FIELDS });
    await insertRecordEdit(write, 'letters', { at: AT[2], who: 'Siti', fields: FIELDS });
    await insertRecordEdit(write, 'letter:b', { at: AT[0], who: 'Budi', fields: [] });
  });
  expect((await listRecordEdits(readDb, 'letter:a', AT[1])).map(({ at }) => at)).toEqual([AT[2]]);
  expect(await listRecordEdits(readDb, 'letter:a', null)).toHaveLength(3);
  expect(await lastEditOf(readDb, 'letter:a')).toBe(AT[2]);
  expect(await lastEditOf(readDb, 'letter:c')).toBeNull();
  expect([...(await lastEditsOf(readDb, 'letter:'))]).toEqual([
    ['letter:a', AT[2]],
    ['letter:b', AT[0]],
  ]);
  expect(() => raw.exec(`UPDATE record_edit SET who = 'lain'`)).toThrow(/never altered/);
  expect(() => raw.exec('DELETE FROM record_edit')).toThrow(/never deleted/);
});
