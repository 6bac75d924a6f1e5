import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('an older file reaches version 12', async () => {
  const { schemaVersion } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 12));
  expect(schemaVersion).toBe(12);
});
