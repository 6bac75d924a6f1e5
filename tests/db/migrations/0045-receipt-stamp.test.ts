import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { receiptStamp } from '../../../db/migrations/0045-receipt-stamp.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULE = `INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
  VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`;

test('an office at work gets the rule as a new one has it', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, receiptStamp.version - 1));
  old.raw.exec(RULE);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, receiptStamp.version));
  expect(schemaVersion).toBe(receiptStamp.version);
  const standard = STANDARD_RULES.find(({ code }) => code === 'receipt-stamp');
  expect(
    raw
      .prepare(`SELECT value_json, in_force_from, basis, note FROM dated_rule WHERE code = 'receipt-stamp'`)
      .all(),
  ).toEqual([
    {
      value_json: JSON.stringify(standard?.value),
      in_force_from: standard?.inForceFrom,
      basis: standard?.basis,
      note: standard?.note,
    },
  ]);
});
