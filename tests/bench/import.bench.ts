import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchOffice } from './register-office.ts';

/**
 * A register of every field tried, written into an empty register, and written again over itself; beside LibreOffice's
 * conversion of the same workbook, in alternating runs, since both have to open it and look at every cell.
 */
const ROWS = 10_000;
const RUNS = 3;
/** Of LibreOffice's time. */
const MOST = { trial: 2, writing: 3 };

const folder = mkdtempSync(path.join(tmpdir(), 'meja-impor-'));
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** Seconds, or why it cannot be measured. */
function converted(file: string): number | string {
  const startedAt = performance.now();
  const profile = pathToFileURL(path.join(folder, 'profil')).href;
  const { status, error } = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'csv',
      '--outdir',
      path.join(folder, 'hasil'),
      file,
    ],
    { stdio: 'ignore' },
  );
  if (error) return 'LibreOffice tidak terpasang';
  return status === 0
    ? (performance.now() - startedAt) / 1000
    : `LibreOffice berhenti dengan ${String(status)}`;
}

try {
  const source = await benchOffice(ROWS);
  const file = path.join(folder, 'register.xlsx');
  await source.ask('cooperative.export', { path: file, fullNumbersPurpose: 'ukur' });
  await source.close();
  const warm = converted(file);
  const seconds = {
    trial: [] as number[],
    writing: [] as number[],
    again: [] as number[],
    peer: [] as number[],
  };
  for (let run = 0; run < RUNS; run += 1) {
    const peer = converted(file);
    if (typeof peer === 'number') seconds.peer.push(peer);
    const office = await benchOffice(0);
    const order = { path: file, kind: 'cooperative' as const };
    seconds.trial.push(await timed(() => office.ask('import.run', { ...order, isDryRun: true })));
    seconds.writing.push(await timed(() => office.ask('import.run', { ...order, isDryRun: false })));
    seconds.again.push(await timed(() => office.ask('import.run', { ...order, isDryRun: false })));
    await office.close();
  }
  const peer = median(seconds.peer);
  const tell = (label: string, value: number, most?: number): void =>
    console.log(
      `${label}: ${value.toFixed(2)} detik${Number.isNaN(peer) ? '' : `, ${(value / peer).toFixed(2)} kali LibreOffice`}${most === undefined ? '' : ` (paling banyak ${String(most)})`}`,
    );
  console.log(`${String(ROWS)} baris, semua isian; tengah dari ${String(RUNS)} putaran berselang-seling`);
  if (typeof warm === 'string') console.log(`Tanpa pembanding: ${warm}.`);
  else tell('LibreOffice ke CSV', peer);
  tell('Uji coba', median(seconds.trial), MOST.trial);
  tell('Tulis', median(seconds.writing), MOST.writing);
  tell('Tulis lagi', median(seconds.again), MOST.writing);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
