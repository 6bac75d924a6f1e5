import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';

/** The award screen and the number book at the size of the whole country: what a clerk waits for, in milliseconds. */
const COUNT = 220_000;
const RUNS = 7;
const YEAR = { bookYear: 2024 };

type Ask = BenchOffice['ask'];

const WORKS: readonly (readonly [label: string, run: (ask: Ask) => Promise<unknown>])[] = [
  ['Keadaan program', (ask) => ask('award.programme', YEAR)],
  ['Halaman pertama, layak', (ask) => ask('award.candidates', { ...YEAR, view: 'eligible', limit: 100 })],
  [
    'Halaman pertama, tidak layak',
    (ask) => ask('award.candidates', { ...YEAR, view: 'notEligible', limit: 100 }),
  ],
  [
    'Halaman ke-1.000, tidak layak',
    (ask) => ask('award.candidates', { ...YEAR, view: 'notEligible', offset: 100_000, limit: 100 }),
  ],
  ['Cari nama', (ask) => ask('award.candidates', { ...YEAR, view: 'all', text: 'maju etam', limit: 100 })],
  ['Hitung semua syarat', (ask) => ask('award.count', YEAR)],
];

const office = await benchOffice(COUNT);
for (const [label, run] of WORKS) {
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const startedAt = performance.now();
    await run((name, input) => office.ask(name, input));
    times.push(performance.now() - startedAt);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(RUNS / 2)] ?? 0;
  process.stdout.write(
    `${label}: ${middle.toFixed(0)} ms (paling lama ${(sorted.at(-1) ?? 0).toFixed(0)} ms)\n`,
  );
}
await office.close();
