import { openDatabase } from '#db/open.ts';
import { printBeside, timeOf } from './beside.ts';
import type { Ask } from './beside.ts';
import { FIRST_YEAR, fillProgramme, YEARS } from './programme-years.ts';
import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';

/**
 * The programme half beside the register, with ten years behind it. Each list is held against the register's own list
 * and each search against its own search, asked in turn within one run, so that a busy machine slows both; a report of a
 * quarter is to take less than a second.
 */
const SIZES = [2000, 20_000];
const RUNS = 5;

const FACTS = [
  ['single', 'trainedPeople', ''],
  ['single', 'trainedCooperatives', ''],
  ['single', 'activities', ''],
  ['single', 'coached', ''],
  ['single', 'visits', ''],
  ['single', 'consultations', ''],
  ['ratio', 'active', 'total'],
  ['ratio', 'rat', 'active'],
  ['ratio', 'certified', 'active'],
  ['growth', 'total', ''],
] as const;

async function writeIndicators(office: BenchOffice): Promise<void> {
  for (const [at, [formula, numerator, denominator]] of FACTS.entries())
    await office.ask('performance.save', {
      code: `K-${String(at + 1)}`,
      name: `Indikator uji ${String(at + 1)}`,
      unit: formula === 'single' ? 'hitungan' : '%',
      formula,
      numerator,
      denominator,
      firstYear: FIRST_YEAR,
      expectedUpdatedAt: null,
    });
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function median(ask: Ask): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(ask));
  return middle(times);
}

const LAST_YEAR = FIRST_YEAR + YEARS - 1;

const lists = (office: BenchOffice, cooperativeId: string): readonly (readonly [string, Ask])[] => [
  ['activities of a year', () => office.ask('activity.list', { year: LAST_YEAR, limit: 100 })],
  ['activities of all years', () => office.ask('activity.list', { limit: 100 })],
  ['one activity with its participants', () => office.ask('activity.get', { id: 'kegiatan4321' })],
  ['trainings of a cooperative', () => office.ask('activity.ofCooperative', { cooperativeId, limit: 100 })],
  ['plans of a year', () => office.ask('coaching.plans', { year: LAST_YEAR, limit: 100 })],
  ['visits', () => office.ask('coaching.visits', { limit: 100 })],
  ['visits of a year', () => office.ask('coaching.visits', { year: LAST_YEAR, limit: 100 })],
  ['consultations', () => office.ask('consultation.list', { limit: 100 })],
  ['consultations of a year', () => office.ask('consultation.list', { year: LAST_YEAR, limit: 100 })],
];

/** A word of every record is the worst there is: all are counted. */
const searches = (office: BenchOffice): readonly (readonly [string, Ask])[] => [
  ['activities by title', () => office.ask('activity.list', { text: 'uji 4321', limit: 20 })],
  ['activities by a participant', () => office.ask('activity.list', { text: 'Orang Uji 54321', limit: 20 })],
  ['activities by a word of all', () => office.ask('activity.list', { text: 'orang', limit: 20 })],
  [
    'plans of a year by cooperative',
    () => office.ask('coaching.plans', { year: LAST_YEAR, text: 'uji jaya', limit: 20 }),
  ],
  ['visits by the advice', () => office.ask('coaching.visits', { text: 'uji 4321', limit: 20 })],
  ['visits by a word of all', () => office.ask('coaching.visits', { text: 'saran', limit: 20 })],
  ['consultations by name', () => office.ask('consultation.list', { text: 'tamu uji 321', limit: 20 })],
  [
    'consultations by summary',
    () => office.ask('consultation.list', { text: 'ringkasan uji 4321', limit: 20 }),
  ],
  ['letters that came in by the matter', () => office.ask('incoming.list', { text: 'uji 4321', limit: 20 })],
  [
    'letters that came in by a word of all',
    () => office.ask('incoming.list', { text: 'perihal', limit: 20 }),
  ],
  ['consultations by a word of all', () => office.ask('consultation.list', { text: 'tamu', limit: 20 })],
];

for (const size of SIZES) {
  const office = await benchOffice(size);
  const database = await openDatabase(office.folder);
  fillProgramme(database.raw);
  await database.close();
  await writeIndicators(office);
  const list = () => office.ask('cooperative.list', { limit: 100 });
  const search = () => office.ask('cooperative.list', { text: 'uji jaya', limit: 20 });
  const cooperativeId = (await list()).rows[0]?.id ?? '';
  for (const [kind, asks, peer] of [
    ['list', lists(office, cooperativeId), list],
    ['search', searches(office), search],
  ] as const) {
    for (const [name, ask] of asks) await printBeside(`${size} ${kind} of ${name}`, ask, peer);
  }
  for (const quarter of [3, 0] as const) {
    const time = await median(() => office.ask('performance.report', { year: LAST_YEAR, quarter }));
    console.log(`${size} report of ${quarter === 0 ? 'the year' : 'a quarter'}: ${time.toFixed(0)} ms`);
  }
  const recap = await median(() => office.ask('activity.recap', { year: LAST_YEAR, by: 'district' }));
  console.log(`${size} recap of a year's trainings by kecamatan: ${recap.toFixed(0)} ms`);
  const calls = await median(() => office.ask('activity.candidates', { limit: 100 }));
  console.log(`${size} candidates: ${calls.toFixed(0)} ms`);
  await office.close();
}
