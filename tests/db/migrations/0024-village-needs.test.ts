import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { insertRules, listRules } from '#db/queries/office/dated-rule.ts';
import { STANDARD_VILLAGE_RAT } from '#rules/rule-book/village-rules.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const STEP = MIGRATIONS.findIndex(({ name }) => name === 'village-needs');
const CODE = 'village-first-book-year';

test('an office at work keeps its villages, with nothing declared, and is given the rule of a new office', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, STEP));
  const known = STANDARD_RULES.filter(({ code }) => code !== CODE);
  await old.db.transaction().execute((write) => insertRules(write, known));
  old.raw
    .exec(`INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('64', NULL, 'province', 'province', 'Kalimantan Timur', 'uji');
    INSERT INTO village_programme (village_code, model, minutes_number, deed_number, approval_number, npwp, nib,
      nik_koperasi, account_state, land_status, land_readiness, building_state, head_name, enterprise_name, note,
      updated_at) VALUES ('64', 'new', '', '', '', '', '12', '', '', '', '', '', '', '', '', '2025')`);
  await old.close();
  const { raw, readDb } = await testDatabase(folder, MIGRATIONS.slice(0, STEP + 1));
  expect(raw.prepare('SELECT nib, declared FROM village_programme').all()).toEqual([
    { nib: '12', declared: '' },
  ]);
  expect((await listRules(readDb)).filter(({ code }) => code === CODE)).toEqual(STANDARD_VILLAGE_RAT);
});

test('a database without an office gets no rule yet', async () => {
  const { readDb } = await testDatabase();
  expect(await listRules(readDb)).toEqual([]);
});
