import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { testDatabase } from '../../helpers/test-database.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

test('an empty file becomes the office desk, with every table of the first version', async () => {
  const { raw, schemaVersion } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 1));
  expect(schemaVersion).toBe(1);
  const tables = raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name);
  expect(tables).toEqual([
    'award_programme',
    'award_recipient',
    'cooperative',
    'cooperative_status',
    'cooperative_year',
    'dated_rule',
    'formation',
    'formation_cooperative',
    'formation_document',
    'formation_founder',
    'formation_officer',
    'import_batch',
    'import_change',
    'letter_number',
    'office',
    'office_log',
    'paper',
    'rat',
    'recap_snapshot',
    'region',
    'signatory',
  ]);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});
