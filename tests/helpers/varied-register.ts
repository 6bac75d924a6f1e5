import path from 'node:path';
import { COLUMNS } from '#db/queries/cooperative/columns.ts';
import { insertRegions } from '#db/queries/office/region.ts';
import { loadProvince } from '#db/reference-data/regions.ts';
import type { OpenDatabase } from '#db/open.ts';
import { DAY_FILTERS } from '#rules/cooperative/field-lists.ts';
import { fillRegister } from './invented-register.ts';
import { testDatabase } from './test-database.ts';

/** Gaps and exceptions an invented register lacks: dissolved, merged and moved records, unknown days and figures. */
const VARIATIONS = `
  UPDATE cooperative SET status = 'dissolved' WHERE rowid % 37 = 0;
  UPDATE cooperative SET merged_into = (SELECT min(id) FROM cooperative) WHERE rowid % 41 = 0;
  UPDATE cooperative SET regency_code = '64.09' WHERE rowid % 400 = 5;
  UPDATE cooperative SET regency_code = NULL, district_code = NULL, district_name = '', village_code = NULL,
    village_name = '' WHERE rowid % 53 = 1;
  UPDATE cooperative SET legal_entity_on = NULL, legal_entity_number = '', legal_entity_key = '' WHERE rowid % 29 = 2;
  UPDATE cooperative SET chair_name = '', secretary_name = '' WHERE rowid % 13 = 3;
  UPDATE cooperative SET kind = '', cooperative_group = '' WHERE rowid % 61 = 4;
  UPDATE cooperative SET last_rat_on = '2025-09-09' WHERE rowid % 71 = 6;
  UPDATE cooperative_year SET members_total = NULL, assets = NULL WHERE cooperative_id IN
    (SELECT id FROM cooperative WHERE rowid % 17 = 7);
  UPDATE cooperative SET kbli = CASE rowid % 4 WHEN 0 THEN '64142' WHEN 1 THEN '64142, 47112' ELSE '01111' END
    WHERE rowid % 5 < 2;
  UPDATE cooperative SET savings_loan = CASE rowid % 2 WHEN 0 THEN 'ksp' ELSE 'usp' END WHERE rowid % 9 < 3;
  DELETE FROM cooperative_year WHERE cooperative_id IN (SELECT id FROM cooperative WHERE rowid % 43 = 8);
  INSERT INTO rat SELECT id, 2022, '2023-02-01', NULL, '2023-02-01' FROM cooperative WHERE rowid % 500 = 9;
  INSERT INTO cooperative_verification (id, cooperative_id, verified_on, outcome, officer, evidence, note, recorded_at)
    SELECT 'v' || id, id, '2025-05-01', 'found', '', '', '', '2025' FROM cooperative
    WHERE rowid % 300 = 10;
  INSERT INTO cooperative_verification (id, cooperative_id, verified_on, outcome, officer, evidence, note, recorded_at)
    SELECT 'w' || id, id, '2025-05-01', 'moved', '', '', '', '2025' FROM cooperative
    WHERE rowid % 7 = 0;`;

/** Days after the legal entity's own, each known of a third. */
const LATER_DAYS = DAY_FILTERS.filter((field) => field !== 'legalEntityOn').map(
  (field, index) =>
    `UPDATE cooperative SET ${COLUMNS[field]} = date(legal_entity_on, '+${index + 3} years') WHERE rowid % 3 = ${index % 3}`,
);

/** A database of its own with so many invented cooperatives of every sort. */
export async function variedRegister(count: number): Promise<OpenDatabase> {
  const database = await testDatabase();
  const regions = loadProvince(path.resolve('resources/region'), '64');
  await database.db.transaction().execute((write) => insertRegions(write, regions, 'uji'));
  fillRegister(database.raw, count);
  database.raw.exec([VARIATIONS, ...LATER_DAYS].join(';\n'));
  return database;
}
