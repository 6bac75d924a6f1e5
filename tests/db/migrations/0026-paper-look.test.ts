import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const AT = MIGRATIONS.findIndex(({ name }) => name === 'paper-look');

test('an office at work has no emblem yet and prints its lists on F4', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, AT));
  old.raw
    .exec(`INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('64', NULL, 'province', 'province', 'Kalimantan Timur', 'uji');
    INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('64.08', '64', 'regency', 'regency', 'Kabupaten Kutai Timur', 'uji');
    INSERT INTO office (id, region_code, level, government_name, name, city, address, postal_code, phone, email,
      website, unit_code, is_sample, created_at)
    VALUES (1, '64.08', 'regency', 'P', 'D', 'S', '', '', '', '', '', 'DKUKM', 0, '2025')`);
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, AT + 1));
  expect(
    raw
      .prepare('SELECT emblem_sha256, regent_emblem_sha256, is_emblem_coloured, list_paper FROM office')
      .get(),
  ).toEqual({
    emblem_sha256: null,
    regent_emblem_sha256: null,
    is_emblem_coloured: 0,
    list_paper: 'F4',
  });
  expect(() => raw.exec(`UPDATE office SET list_paper = 'A5'`)).toThrow(/CHECK/);
});
