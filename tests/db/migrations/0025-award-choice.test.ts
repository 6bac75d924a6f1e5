import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const STEP = MIGRATIONS.findIndex(({ name }) => name === 'award-choice');

test('a draft has no choice yet, a printed sheet came out once; a choice goes with the draft alone', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, STEP));
  insertTestCooperative(old.raw, 'a');
  old.raw
    .exec(`INSERT INTO award_programme (id, book_year, state, criteria_json) VALUES ('p', 2024, 'draft', '{}');
    INSERT INTO print_batch VALUES ('b', 'award:2024', 'Piagam', '{}', '${'0'.repeat(64)}', '/x', 0, 0, 0, '2025-01-01');
    INSERT INTO print_sheet VALUES ('b', 1, 'A', '1', 'printed', '/x/1.pdf', '2025-01-01'),
      ('b', 2, 'B', '2', 'made', '/x/2.pdf', '2025-01-01')`);
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, STEP + 1));
  expect(raw.prepare('SELECT chosen_at FROM award_programme').pluck().all()).toEqual([null]);
  expect(raw.prepare('SELECT copies, fault FROM print_sheet ORDER BY position').all()).toEqual([
    { copies: 1, fault: '' },
    { copies: 0, fault: '' },
  ]);
  raw.exec(`INSERT INTO award_choice VALUES ('p', 'a', '2025-01-02', 'Uji')`);
  expect(() => raw.exec(`UPDATE award_choice SET chosen_by = 'Lain'`)).toThrow(/never altered/);
  expect(() => raw.exec(`INSERT INTO award_choice VALUES ('p', 'tiada', '2025-01-02', 'Uji')`)).toThrow(
    /FOREIGN KEY/,
  );
  raw.exec(`DELETE FROM award_choice; INSERT INTO award_choice VALUES ('p', 'a', '2025-01-02', 'Uji');
    UPDATE award_programme SET state = 'confirmed', confirmed_on = '2025-01-03'`);
  expect(() => raw.exec('DELETE FROM award_choice')).toThrow(/never deleted/);
  raw.exec(`INSERT INTO print_sheet_event VALUES ('b', 1, 1, '2025-01-02', 'Uji', 'again', 'tinta luntur')`);
  expect(() => raw.exec('DELETE FROM print_sheet_event')).toThrow(/never deleted/);
  expect(() => raw.exec(`UPDATE print_sheet_event SET what = 'failed'`)).toThrow(/never altered/);
  raw.exec(`UPDATE print_sheet_event SET detail = ''`);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});
