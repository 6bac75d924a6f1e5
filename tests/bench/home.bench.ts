import { performance } from 'node:perf_hooks';
import { openDatabase } from '#db/open.ts';
import { benchOffice } from './register-office.ts';

/** What the first screen asks, each for itself, at register sizes; certificates and terms run out for many. */
const SIZES = [2000, 220_000];
const RUNS = 7;

for (const size of SIZES) {
  const office = await benchOffice(size);
  const database = await openDatabase(office.folder);
  database.raw.exec(`UPDATE cooperative SET certificate_until = '2025-11-01' WHERE rowid % 20 = 0;
    UPDATE cooperative SET certificate_until = '2025-12-01' WHERE rowid % 20 = 1;
    INSERT OR IGNORE INTO rat_stage SELECT 's' || rowid, id, 2024, 'invited', '2025-02-01', '', '', ''
      FROM cooperative WHERE rowid % 2 = 0;`);
  await database.close();
  const asks = {
    'home.work': () => office.ask('home.work', {}),
    'home.share': () => office.ask('home.share', {}),
    'home.village': () => office.ask('home.village', {}),
    'home.formation': () => office.ask('home.formation', {}),
    'home.rat': () => office.ask('home.rat', { bookYear: 2024 }),
    'award.countEligible': () => office.ask('award.countEligible', { bookYear: 2024 }),
  };
  for (const [name, ask] of Object.entries(asks)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      await ask();
      times.push(performance.now() - from);
    }
    const first = times[0] ?? 0;
    times.sort((a, b) => a - b);
    const median = times[Math.floor(RUNS / 2)] ?? 0;
    console.log(`${size} ${name}: first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`);
  }
  await office.close();
}
