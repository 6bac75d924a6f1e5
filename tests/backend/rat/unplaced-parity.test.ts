import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

/** Days around the ends of two book years, today and the day after, and none. */
const DAYS = [
  '',
  '30/12/2024',
  '31/12/2024',
  '01/01/2025',
  '30/06/2025',
  '01/07/2025',
  '31/12/2025',
  '01/01/2026',
];
const LATER = ['12/02/2026', '13/02/2026', '28/02/2026', '01/03/2026'];

test('the database finds the same RATs without a book year as the rule, for lists and counts alike', async () => {
  const backend = await officeBackend({ today: '2026-02-28' });
  const random = randomNumbers(7);
  const lines = Array.from(
    { length: 60 },
    (_, at) =>
      `Koperasi Acak ${String(at).padStart(2, '0')};Aktif;Bengalon;${random.pick([...DAYS, ...LATER])}`,
  );
  const file = path.join(tempFolder(), 'acak.csv');
  writeFileSync(file, ['Nama Koperasi;Status;Kecamatan;Tanggal RAT Terakhir', ...lines].join('\n'));
  await backend.ask('import.run', { path: file, isDryRun: false });
  const { rows } = await backend.ask('cooperative.list', { limit: 500 });
  expect(rows.length).toBeGreaterThan(50);
  for (const { id } of rows) {
    const kind = random.below(10);
    if (kind < 2) await backend.ask('rat.save', ratEntry(id, 2024, { stages: { held: '2025-07-01' } }));
    else if (kind < 4) await backend.ask('rat.save', ratEntry(id, 2025, { stages: { held: '2026-02-12' } }));
    else if (kind < 5) await backend.ask('rat.recordHeld', { cooperativeIds: [id], bookYear: 2025 });
    else if (kind < 7)
      await backend.ask('rat.save', ratEntry(id, 2025, { detail: { endsOn: '2025-06-30' } }));
  }
  for (const bookYear of [2024, 2025]) {
    const board = await backend.ask('rat.board', { bookYear, limit: 500 });
    const byRule = board.rows
      .filter(({ unplaced, isHeldUndated }) => unplaced !== null && !isHeldUndated)
      .map(({ id }) => id);
    expect(byRule.length).toBeGreaterThan(3);
    expect(await backend.ask('rat.boardIds', { bookYear, standing: 'unplaced' })).toEqual(byRule);
    const count = await backend.ask('rat.boardCount', { bookYear });
    expect(count).toMatchObject({ unplaced: byRule.length, stages: { unplaced: byRule.length } });
    const undated = board.rows.filter(({ isHeldUndated }) => isHeldUndated).map(({ id }) => id);
    expect(await backend.ask('rat.boardIds', { bookYear, standing: 'undated' })).toEqual(undated);
    expect(count.undated).toBe(undated.length);
    const held = board.rows.filter(({ days, isHeldUndated }) => days.held !== null || isHeldUndated).length;
    expect(held + count.notHeld + count.unplaced).toBe(count.total);
    const overdue = board.rows.filter(({ daysOverdue }) => daysOverdue > 0).map(({ id }) => id);
    expect(await backend.ask('rat.boardIds', { bookYear, standing: 'overdue' })).toEqual(overdue);
    const judged = await backend.ask('evaluation.list', { bookYear });
    expect(new Set(judged.filter(({ rat }) => rat === 'unplaced').map(({ id }) => id))).toEqual(
      new Set(byRule),
    );
  }
});
