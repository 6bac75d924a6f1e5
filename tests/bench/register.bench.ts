import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { odsColumns } from '#backend/spreadsheet/write/export-columns.ts';
import { writeWorkbook } from '#backend/spreadsheet/write/export-workbook.ts';
import { writeNewFile } from '#backend/base/replace-file.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { inventCooperative } from '../helpers/invented-register.ts';
import { randomNumbers } from '../helpers/random-numbers.ts';
import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';
import { typeInProgram, whyNoWindow } from './typing.ts';

/**
 * The register at three sizes in one run: what a clerk waits for, from the request to the answer as JSON (in the last
 * line from the letter typed to the rows on the screen of the packaged program), half of the times (p50) and nearly
 * always (p95). What is asked stays the same; growth is the largest register's p50 against the
 * smallest one's. Then one import of 10,000 rows, with LibreOffice converting the same workbook to CSV beside it.
 */
const SIZES = [2000, 20_000, 220_000] as const;
const RUNS = 25;
const IMPORTED_ROWS = 10_000;

/** Letter by letter, as typed; with words that are everywhere, rare words, a number and none that is found. */
const TYPED = ['maju etam', 'ksu jaya', 'koperasi serba usaha', 'bengalon', '0001234', 'tidakada'];
const KEYSTROKES = TYPED.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));

type Ask = BenchOffice['ask'];
interface Work {
  readonly label: string;
  /** What is asked the n-th time. */
  readonly run: (ask: Ask, count: number, round: number) => Promise<unknown>;
  readonly runs?: number;
}

const district = { field: 'district' as const, in: ['64.08.09'] };
const kind = { field: 'kind' as const, in: ['Jasa'] };

const statuses = { field: 'status' as const, in: ['inactive' as const, 'dissolved' as const] };

const WORKS: readonly Work[] = [
  { label: 'Halaman pertama', run: (ask) => ask('cooperative.list', {}) },
  { label: 'Halaman terakhir', run: (ask, count) => ask('cooperative.list', { offset: count - 60 }) },
  {
    label: 'Urut aset, terbesar dahulu',
    run: (ask) => ask('cooperative.list', { sort: { column: 'assets', isDescending: true } }),
  },
  { label: 'Satu saringan', run: (ask) => ask('cooperative.list', { filters: [district] }) },
  { label: 'Dua saringan', run: (ask) => ask('cooperative.list', { filters: [district, kind] }) },
  {
    label: 'Dua saringan, halaman akhir',
    run: (ask, count) =>
      ask('cooperative.list', { filters: [district, kind], offset: Math.floor(count / 100) }),
  },
  { label: 'Beberapa status', run: (ask) => ask('cooperative.list', { filters: [statuses] }) },
  { label: 'Satu huruf yang jarang', run: (ask) => ask('cooperative.list', { text: 'x' }) },
  {
    label: 'Cari, setiap huruf',
    run: (ask, _count, round) =>
      ask('cooperative.list', { text: KEYSTROKES[round % KEYSTROKES.length] ?? '' }),
    runs: KEYSTROKES.length,
  },
  { label: 'Jumlah seluruhnya', run: (ask) => ask('cooperative.count', {}) },
  { label: 'Jumlah satu saringan', run: (ask) => ask('cooperative.count', { filters: [district] }) },
  {
    label: 'Jumlah dua saringan',
    run: (ask) => ask('cooperative.count', { filters: [district, kind] }),
  },
  { label: 'Simpan satu koperasi', run: (ask, count, round) => saveOne(ask, count, round) },
  { label: 'Cari ganda', run: (ask) => ask('duplicate.find', {}), runs: 1 },
];

async function saveOne(ask: Ask, count: number, round: number): Promise<unknown> {
  const { rows } = await ask('cooperative.list', { offset: (round * 37) % count, limit: 1 });
  const [row] = rows;
  if (!row) throw new Error('nothing to save');
  return ask('cooperative.save', {
    id: row.id,
    expectedUpdatedAt: row.updatedAt,
    changes: { address: `Jl. Ukur No. ${round}` },
  });
}

interface Measured {
  readonly p50: number;
  readonly p95: number;
}

async function measure(
  { ask }: { readonly ask: Ask },
  count: number,
  { run, runs = RUNS }: Work,
): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    const started = performance.now();
    JSON.stringify(await run(ask, count, round));
    times.push(performance.now() - started);
  }
  return summary(times);
}

function summary(times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const number = (value: number): string => value.toLocaleString('id-ID', { maximumFractionDigits: 1 });

const TYPED_LABEL = 'Huruf sampai baris di layar';

async function measureSizes(): Promise<void> {
  const whyNot = whyNoWindow();
  const table = new Map<string, Measured[]>(WORKS.map(({ label }) => [label, []]));
  for (const count of SIZES) {
    const started = performance.now();
    const office = await benchOffice(count);
    console.log(
      `${number(count)} koperasi disiapkan dalam ${number((performance.now() - started) / 1000)} detik`,
    );
    for (const work of WORKS) table.get(work.label)?.push(await measure(office, count, work));
    if (whyNot === undefined) {
      await office.stop();
      const times = await typeInProgram(office.folder);
      console.log(`${times.length} huruf diketik di program`);
      table.set(TYPED_LABEL, [...(table.get(TYPED_LABEL) ?? []), summary(times)]);
    }
    await office.close();
  }
  const header = SIZES.map((count) => `${number(count)} p50/p95`.padStart(22)).join('');
  console.log(`\n${'Milidetik'.padEnd(28)}${header}${'tumbuh'.padStart(10)}`);
  for (const [label, results] of table) {
    const cells = results.map(({ p50, p95 }) => `${number(p50)} / ${number(p95)}`.padStart(22)).join('');
    const growth = (results.at(-1)?.p50 ?? 0) / (results[0]?.p50 ?? 1);
    console.log(`${label.padEnd(28)}${cells}${`${number(growth)} x`.padStart(10)}`);
  }
  if (whyNot !== undefined) console.log(`${TYPED_LABEL.padEnd(28)}${whyNot}`);
}

/** A workbook in ODS field order, as an office gets it from the ministry. */
async function workbookOf(rows: number, file: string, office: BenchOffice): Promise<void> {
  const villages = await office.ask('region.listChildren', { parentCode: '64.08.09' });
  const places = villages.map(({ code, name }) => ({
    villageCode: code,
    villageName: name,
    districtCode: '64.08.09',
    districtName: 'Bengalon',
  }));
  const numbers = randomNumbers(rows);
  const page = Array.from({ length: rows }, (_, index) => {
    const one = inventCooperative(index + 1, (limit) => numbers.below(limit), places);
    return {
      ...one,
      legalEntityOn: toPlainDate(one.legalEntityOn),
      status: one.status,
      chairName: one.chair,
      secretaryName: one.secretary,
      membersTotal: one.members,
    };
  });
  await writeNewFile(file, async (handle) => {
    await writeWorkbook(handle, 'Register', odsColumns([]), [page], { isSample: false });
  });
}

async function measureImport(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-ukur-impor-'));
  const file = path.join(folder, 'sepuluh-ribu.xlsx');
  const office = await benchOffice(0);
  try {
    await workbookOf(IMPORTED_ROWS, file, office);
    const started = performance.now();
    const result = await office.ask('import.run', { path: file, isDryRun: false });
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `\nImpor ${number(result.created)} dari ${number(IMPORTED_ROWS)} baris: ${number(seconds)} detik`,
    );
    console.log(`LibreOffice, buku kerja yang sama ke CSV: ${convertByLibreOffice(folder, file)}`);
  } finally {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function convertByLibreOffice(folder: string, file: string): string {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
  if (spawnSync('soffice', [profile, '--headless', '--version']).status !== 0)
    return 'tidak terpasang di sini, dilewati';
  const started = performance.now();
  const { status } = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'csv',
    '--outdir',
    folder,
    file,
  ]);
  const seconds = (performance.now() - started) / 1000;
  return status === 0 ? `${number(seconds)} detik` : 'gagal';
}

await measureSizes();
await measureImport();
console.log(`Ingatan terbesar: ${number(process.resourceUsage().maxRSS / 1024)} MiB`);
