import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RECAP_COLUMN_CATALOGUE } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';

/**
 * The recap at three sizes, each with ten book years of RAT: every grouping with every column, days that have passed,
 * freezing, reading a frozen figure back with its seal, and comparing two. Columns are sizes, so the growth is seen;
 * the time in brackets is what the processor spent, for a machine that others use at the same time.
 */
const SIZES = [2000, 20_000, 220_000] as const;
const RAT_YEARS = Array.from({ length: 10 }, (_, at) => 2015 + at);
/** Every column of the catalogue, those of a RAT for each of the ten book years. */
const ALL = RECAP_COLUMN_CATALOGUE.flatMap(({ key, needsBookYear }) =>
  (needsBookYear ? RAT_YEARS : [null]).map((bookYear) => ({ key, bookYear })),
);
/** Two months back, the end of a year long past, and a day in the midst of a season of RATs. */
const PAST_DAYS = ['2025-09-30', '2023-12-31', '2023-03-15'] as const;
const PAGE = { offset: 0, limit: 100 };

/** Seconds on the clock and seconds of the processor. */
async function timeOf(work: () => Promise<unknown>): Promise<string> {
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  const clock = (performance.now() - startedAt) / 1000;
  return `${clock.toFixed(3)} (${((user + system) / 1e6).toFixed(3)})`;
}

async function measure(office: BenchOffice): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  const time = async (label: string, work: () => Promise<unknown>) => {
    times.set(label, await timeOf(work));
  };
  const ids: string[] = [];
  const freeze = (title: string) => async () => {
    ids.push((await office.ask('figure.freeze', { title, columns: ALL })).id);
  };
  await time('Tabel pertama sesudah dibuka', () => office.ask('recap.get', { grouping: 'district' }));
  await time('Tabel baku per kecamatan', () => office.ask('recap.get', { grouping: 'district' }));
  for (const grouping of RECAP_GROUPINGS)
    await time(`Semua kolom, ${grouping}`, () => office.ask('recap.get', { grouping, columns: ALL }));
  for (const on of PAST_DAYS) {
    await time(`Tabel baku, ${on}`, () => office.ask('recap.get', { grouping: 'district', on }));
    await time(`Semua kolom, district, ${on}`, () =>
      office.ask('recap.get', { grouping: 'district', columns: ALL, on }),
    );
  }
  await time('Semua kolom, village, 2023-03-15', () =>
    office.ask('recap.get', { grouping: 'village', columns: ALL, on: '2023-03-15' }),
  );
  for (const on of [undefined, '2023-03-15']) {
    await time(`Di balik satu angka${on ? `, ${on}` : ''}`, () =>
      office.ask('recap.behind', {
        grouping: 'district',
        key: '64.08.04',
        column: { key: 'rat', bookYear: 2022 },
        on,
        page: PAGE,
      }),
    );
  }
  await time('Membekukan hari ini', freeze('Lama'));
  await time('Membekukan 2023-03-15', async () => {
    const { id } = await office.ask('figure.freeze', {
      title: 'Lampau',
      cutOffOn: '2023-03-15',
      columns: ALL,
    });
    ids.push(id);
  });
  const [today = '', past = ''] = ids;
  await time('Memeriksa segel dan membuka', () => office.ask('figure.get', { id: today }));
  await time('Tabel lain dari angka beku', () =>
    office.ask('figure.table', { id: today, grouping: 'village', columns: ALL }),
  );
  const pair = { olderId: past, newerId: today };
  await time('Membandingkan dua angka', () => office.ask('figure.compare', pair));
  await time('Daftar yang berubah status', () =>
    office.ask('figure.changes', { ...pair, change: 'status', page: PAGE }),
  );
  await time('Bahan rilis dengan pembanding', () =>
    office.ask('figure.sentences', { id: today, compareWithId: past }),
  );
  await printed(office, time);
  return times;
}

/** The annual recap with its book: freezing counts and seals it, printing only lays it out. */
async function printed(
  office: BenchOffice,
  time: (label: string, work: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekap-'));
  await time('Membekukan rekap tahunan', () => office.ask('recap.freeze', { year: 2025 }));
  await time('Mencetak rekap tahunan (PDF)', () =>
    office.ask('recap.print', { year: 2025, path: path.join(folder, 'a.pdf') }),
  );
  await time('Mencetak sekali lagi', () =>
    office.ask('recap.print', { year: 2025, path: path.join(folder, 'b.pdf') }),
  );
  await time('Rekap tahunan sebagai XLSX', () =>
    office.ask('recap.exportAnnual', { year: 2025, path: path.join(folder, 'a.xlsx') }),
  );
  await time('Mencetak tabel per desa (PDF)', () =>
    office.ask('recap.printTable', { grouping: 'village', path: path.join(folder, 'c.pdf') }),
  );
  rmSync(folder, { recursive: true, force: true });
}

const tables: ReadonlyMap<string, string>[] = [];
for (const count of SIZES) {
  const office = await benchOffice(count, { hasPast: true });
  tables.push(await measure(office));
  await office.close();
}
const line = (label: string, cells: readonly string[]) =>
  console.log(`${label.padEnd(34)}${cells.map((cell) => cell.padStart(18)).join('')}`);
line(
  'Detik (detik prosesor)',
  SIZES.map((count) => count.toLocaleString('id')),
);
for (const label of tables[0]?.keys() ?? [])
  line(
    label,
    tables.map((times) => times.get(label) ?? ''),
  );
