import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';

/**
 * A register held against its own export, every twentieth name of which another status was given: reading, matching,
 * comparing and keeping, as CSV and as XLSX, and how long the longest question of a clerk waits meanwhile.
 */
const SIZES = [2000, 20_000, 220_000] as const;
/** Larger workbooks are refused unread by the limits of the import. */
const LARGEST_WORKBOOK = 20_000;
const ASKED_EVERY_MS = 25;

const COLUMNS = [
  'name',
  'legalEntityNumber',
  'nikKoperasi',
  'districtName',
  'villageName',
  'address',
  'status',
  'kind',
  'group',
  'lastRatOn',
  'members',
  'assets',
] as const;

interface Timed {
  readonly seconds: number;
  readonly longestWaitMs: number;
  readonly result: OutputOf<'reconcile.run'>;
}

/** Runs the work while a clerk looks at the list again and again. */
async function timed(office: BenchOffice, file: string): Promise<Timed> {
  const work = { isDone: false };
  let longestWaitMs = 0;
  const asking = (async () => {
    while (!work.isDone) {
      const askedAt = performance.now();
      await office.ask('cooperative.list', {});
      longestWaitMs = Math.max(longestWaitMs, performance.now() - askedAt);
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
  })();
  const startedAt = performance.now();
  const result = await office.ask('reconcile.run', { path: file, source: 'ods', isTrial: false });
  const seconds = (performance.now() - startedAt) / 1000;
  work.isDone = true;
  await asking;
  return { seconds, longestWaitMs, result };
}

async function measure(count: number): Promise<void> {
  const office = await benchOffice(count);
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-cocok-'));
  try {
    for (const format of ['csv', 'xlsx'] as const) {
      if (format === 'xlsx' && count > LARGEST_WORKBOOK) continue;
      const file = path.join(folder, `ekspor.${format}`);
      await office.ask('cooperative.export', { path: file, format, columns: [...COLUMNS] });
      const target = { text: '', filters: [{ field: 'kind' as const, in: ['Pemasaran'] }] };
      await office.ask('bulk.apply', { target, change: { field: 'group', value: `Kelompok ${format}` } });
      const { seconds, longestWaitMs, result } = await timed(office, file);
      const { counts, sameCount, rowCount } = result;
      console.log(
        `${String(count).padStart(7)} di sini, ${String(rowCount).padStart(7)} di sana (${format}): ${seconds.toFixed(2)} s; sama ${sameCount}, berbeda ${counts.different}, lain ${counts.to_check + counts.only_here + counts.only_there}; jawaban terlama sementara itu ${longestWaitMs.toFixed(0)} ms`,
      );
    }
  } finally {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of SIZES) await measure(count);
