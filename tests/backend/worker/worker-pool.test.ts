import { readdirSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { READ_WORKBOOK } from '../../../electron/backend/spreadsheet/jobs.ts';
import { createWorkerPool } from '../../../electron/backend/worker/worker-pool.ts';
import { WORKER_URL } from '../../helpers/built-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';

const threads = (): number => readdirSync('/proc/self/task').length;

/** Node's own threads are there only once they had something to do. */
beforeAll(async () => {
  await stat('.');
});

function office(idleMs: number, rows = 1) {
  const folder = tempFolder();
  const file = path.join(folder, 'daftar.csv');
  writeFileSync(file, `No;Nama\n${'1;Contoh\n'.repeat(rows)}`);
  const pool = createWorkerPool(WORKER_URL, { resourceFolder: RESOURCES, dataFolder: folder }, idleMs);
  onTestFinished(() => pool.close());
  return { read: () => pool.runJob(READ_WORKBOOK, { path: file }), pool };
}

test('a thread without work is ended, and its memory given back; the next job gets a new one', async () => {
  const { read } = office(0);
  const before = threads();
  for (let at = 0; at < 3; at += 1) {
    expect(await read()).toHaveLength(1);
    await vi.waitFor(() => expect(threads()).toBe(before), 10_000);
  }
});

test('jobs that wait are done before the thread ends, also those asked for as one ends', async () => {
  const { read } = office(0);
  const answers = await Promise.all([read(), read(), read().then(read)]);
  expect(answers.map((sheets) => sheets.length)).toEqual([1, 1, 1]);
});

test('a job that is asked for while the thread is kept is not cut off when its time is over', async () => {
  const { read } = office(150, 30_000);
  await read();
  await wait(100);
  expect(await Promise.race([read(), wait(30_000, 'cut off')])).toHaveLength(1);
});

test('a thread is kept for the next job as long as it was said, and closing ends it at once', async () => {
  const { read, pool } = office(60_000);
  const before = threads();
  await read();
  await wait(200);
  expect(threads()).toBeGreaterThan(before);
  await pool.close();
  await vi.waitFor(() => expect(threads()).toBe(before), 10_000);
});

test('the day’s own backup leaves no thread behind', async () => {
  const backend = await officeBackend();
  const before = threads();
  await backend.care();
  expect((await backend.ask('backup.state', {})).made).toHaveLength(1);
  await vi.waitFor(() => expect(threads()).toBe(before), 10_000);
});
