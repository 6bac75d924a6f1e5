import { performance } from 'node:perf_hooks';
import { openDatabase } from '#db/open.ts';
import { benchOffice } from './register-office.ts';

/** The board of a book year at register sizes: first, middle and last page, counts, and the rarest filters. */
const SIZES = [2000, 220_000];
const RUNS = 5;

for (const size of SIZES) {
  const office = await benchOffice(size);
  const database = await openDatabase(office.folder);
  database.raw
    .exec(`INSERT OR IGNORE INTO rat_stage SELECT 's' || rowid, id, 2024, 'invited', '2025-02-01', '', '', ''
    FROM cooperative WHERE rowid % 2 = 0;
    INSERT OR IGNORE INTO rat_stage SELECT 'e' || rowid, id, 2024, 'entered', '2025-05-01', '', '', ''
    FROM cooperative WHERE rowid % 7 = 0`);
  await database.close();
  const { total } = await office.ask('rat.boardCount', { bookYear: 2024 });
  const asks = {
    'first page': () => office.ask('rat.board', { bookYear: 2024 }),
    'middle page': () => office.ask('rat.board', { bookYear: 2024, offset: Math.floor(total / 2) }),
    'last page': () => office.ask('rat.board', { bookYear: 2024, offset: Math.max(0, total - 100) }),
    overdue: () => office.ask('rat.board', { bookYear: 2024, standing: 'overdue' }),
    'no such stage': () => office.ask('rat.board', { bookYear: 2024, stages: ['certified'] }),
    counts: () => office.ask('rat.boardCount', { bookYear: 2024 }),
  };
  for (const [name, ask] of Object.entries(asks)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      await ask();
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    console.log(
      `${size} ${name}: median ${(times[2] ?? 0).toFixed(0)} ms, worst ${(times.at(-1) ?? 0).toFixed(0)} ms`,
    );
  }
  await office.close();
}
