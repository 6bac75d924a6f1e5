import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { visitPhotos } from '../../../db/migrations/0043-visit-photos.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const COOPERATIVE = `INSERT INTO cooperative (id, name, name_key, legal_entity_number, legal_entity_key, amendment_number,
  form, kind, cooperative_group, sector, pattern, nik_koperasi, certificate, nib, npwp, address, village_name,
  district_name, postal_code, phone, email, website, chair_name, secretary_name, treasurer_name, supervisor_name,
  manager_name, status, origin, created_at, updated_at) VALUES ('c', 'K', 'k', '', '', '', 'primer', 'Konsumen', '',
  '', 'konvensional', '', 'none', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'active', '', '', '')`;
const VISIT = `INSERT INTO coaching_visit (id, visited_on, cooperative_id, outcome, met_name, met_position, advice,
  next_step, note, keyed_on, recorded_at, recorded_by, updated_at, removed_reason) VALUES
  ('v', '2025-06-10', 'c', 'met_officers', '', '', '', '', '', '2025-06-10', '', '', '', '')`;
const photo = (id: string, sha256: string, width = 1, takenOn = "'2025-06-10'") =>
  `INSERT INTO coaching_photo (id, visit_id, file_name, sha256, byte_count, width, height, taken_on, recorded_at,
  recorded_by, updated_at, removed_reason) VALUES ('${id}', 'v', '', '${sha256}', 1, ${String(width)}, 1, ${takenOn}, '', '', '', '')`;

test('visits of an office at work stay, and have no photos yet', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, visitPhotos.version - 1));
  for (const statement of [COOPERATIVE, VISIT]) old.raw.exec(statement);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, visitPhotos.version));
  expect(schemaVersion).toBe(visitPhotos.version);
  expect(raw.prepare('SELECT count(*) FROM coaching_visit').pluck().get()).toBe(1);
  expect(raw.prepare('SELECT count(*) FROM coaching_photo').pluck().get()).toBe(0);
});

test('a visit has a content once, and what cannot be is refused', async () => {
  const { raw } = await testDatabase();
  for (const statement of [COOPERATIVE, VISIT, photo('a', 'x')]) raw.exec(statement);
  expect(() => raw.exec(photo('b', 'x'))).toThrow(/UNIQUE/);
  expect(() => raw.exec(photo('b', 'y', 0))).toThrow(/CHECK/);
  expect(() => raw.exec(photo('b', 'y', 1, "'10 Juni'"))).toThrow(/CHECK/);
  expect(() => raw.exec(photo('b', 'y').replace("'v'", "'w'"))).toThrow(/FOREIGN/);
});
