import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startBackend } from '#backend/start-backend.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { WORKER_URL } from '../helpers/built-backend.ts';

/**
 * The board of village cooperatives of one kabupaten in a sprint: what a clerk waits for at the board, a filter, one
 * entry, the paper of what is missing and the workbook. Each is to stay within a second.
 */
const RUNS = 15;
const folder = mkdtempSync(path.join(tmpdir(), 'meja-bench-'));
const backend = await startBackend({
  dataFolder: folder,
  resourceFolder: path.resolve('resources'),
  workerUrl: WORKER_URL,
  today: toPlainDate('2025-11-18'),
  isOutputChecked: false,
});
const ask = async (name: string, input: unknown): Promise<unknown> => {
  const answer = await backend.dispatch({ name, input });
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
};
await ask('office.setUp', { regionCode: '64.08' });
const { rows } = (await ask('village.board', { limit: 500 })) as { rows: { code: string }[] };
for (const [index, { code }] of rows.entries()) {
  const name = `Koperasi Desa Merah Putih Uji ${index}`;
  await ask('cooperative.save', { id: null, expectedUpdatedAt: null, changes: { name, villageCode: code } });
  await ask('village.save', {
    code,
    expectedUpdatedAt: null,
    changes: { model: 'new', headName: `Kepala Desa Uji ${index}` },
  });
}

const saved = (await ask('village.board', { limit: 500 })) as {
  rows: { code: string; updatedAt: string | null }[];
};

const WORKS: readonly (readonly [label: string, run: (round: number) => Promise<unknown>])[] = [
  ['Papan 141 desa', () => ask('village.board', { limit: 500 })],
  ['Matriks 141 desa', () => ask('village.matrix', {})],
  ['Satu saringan', () => ask('village.board', { lacks: ['approval'], limit: 500 })],
  [
    'Simpan satu desa',
    (round) => {
      const { code, updatedAt: expectedUpdatedAt } = saved.rows[round] ?? { code: '', updatedAt: null };
      return ask('village.save', { code, expectedUpdatedAt, changes: { note: `catatan ${round}` } });
    },
  ],
  ['Cetak yang kurang', () => ask('village.printMissing', { path: path.join(folder, 'kurang.pdf') })],
  ['Unduh buku kerja', () => ask('village.export', { path: path.join(folder, 'papan.xlsx') })],
];

const milliseconds = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
for (const [label, run] of WORKS) {
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const start = performance.now();
    await run(round);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  process.stdout.write(`${label.padEnd(22)} p50 ${milliseconds(at(0.5))}  p95 ${milliseconds(at(0.95))}\n`);
}
await backend.close();
rmSync(folder, { recursive: true, force: true });
