import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['No BH', 'Nama', 'Status'];

/** Cooperatives whose status came without a day, as an import leaves it. */
async function imported(ids: readonly string[], recordedAt: string): Promise<TestBackend> {
  const backend = await officeBackend();
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  for (const id of ids) {
    insertTestCooperative(raw, id);
    raw
      .prepare(`INSERT INTO cooperative_status VALUES (?, ?, 'active', NULL, 'Impor', NULL, ?)`)
      .run(`s-${id}`, id, recordedAt);
  }
  raw.close();
  return backend;
}

async function counted(backend: TestBackend, on: string): Promise<readonly (number | null)[]> {
  const columns = [{ key: 'total' as const }, { key: 'active' as const }];
  return (await backend.ask('recap.get', { grouping: 'kind', columns, on })).total.cells;
}

const days = ['2023-12-31', '2024-12-31', '2025-02-14', '2025-02-15', '2025-03-04', '2025-03-05'];
const countedAll = async (backend: TestBackend) => Promise.all(days.map((on) => counted(backend, on)));

test('a status taken back rules no day that has passed, whatever day it was given', async () => {
  const backend = await imported(['a'], '2024-01-10T03:00:00.000Z');
  const before = await countedAll(backend);
  expect(before).toEqual(days.map(() => [1, 1]));
  for (const sinceOn of ['2025-02-15', '2024-01-09', '2023-06-01'] as const) {
    const { batchId } = await backend.ask('cooperative.changeStatus', {
      id: 'a',
      status: 'dissolved',
      sinceOn,
      reason: 'salah pilih',
    });
    expect(await counted(backend, '2025-02-15')).toEqual([0, 0]);
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await countedAll(backend)).toEqual(before);
  }
});

test('two changes taken back one after the other leave every day as it was', async () => {
  const backend = await imported(['a'], '2024-01-10T03:00:00.000Z');
  const before = await countedAll(backend);
  const change = { id: 'a', reason: 'uji' };
  const first = await backend.ask('cooperative.changeStatus', {
    ...change,
    status: 'inactive',
    sinceOn: '2024-02-01',
  });
  const between = await countedAll(backend);
  const second = await backend.ask('cooperative.changeStatus', {
    ...change,
    status: 'dissolved',
    sinceOn: '2023-06-01',
  });
  await backend.ask('change.undo', { batchId: second.batchId ?? '' });
  expect(await countedAll(backend)).toEqual(between);
  await backend.ask('change.undo', { batchId: first.batchId ?? '' });
  expect(await countedAll(backend)).toEqual(before);
});

test('a mistake made for many and taken back leaves them in the recap of a day before their import', async () => {
  const ids = ['a', 'b', 'c'];
  const backend = await imported(ids, '2025-01-10T03:00:00.000Z');
  const before = await countedAll(backend);
  const { batchId } = await backend.ask('bulk.apply', {
    target: { ids },
    change: { field: 'status', value: 'dissolved', sinceOn: '2024-01-01', reason: 'salah saringan' },
  });
  expect(await counted(backend, '2024-12-31')).toEqual([0, 0]);
  await backend.ask('change.undo', { batchId: batchId ?? '' });
  expect(await countedAll(backend)).toEqual(before);
});

/** One cooperative imported as active, and imported again as inactive; then dissolved by mistake, taken back. */
async function mistakenOnImport(files: readonly string[]) {
  const backend = await officeBackend();
  let importId = '';
  for (const status of files) {
    const file = workbookFile([HEADER, ['7/BH/2007', 'Koperasi Jasa Tujuh', status]]);
    importId = (await backend.ask('import.run', { path: file, isDryRun: false })).importId ?? '';
  }
  const { rows } = await backend.ask('cooperative.list', {});
  const id = rows[0]?.id ?? '';
  const { batchId } = await backend.ask('cooperative.changeStatus', {
    id,
    status: 'dissolved',
    sinceOn: '2025-02-15',
    reason: 'salah pilih',
  });
  await backend.ask('change.undo', { batchId: batchId ?? '' });
  return { backend, importId };
}

test('an import taken back takes along what was said over its statuses', async () => {
  const { backend, importId } = await mistakenOnImport(['Aktif', 'Tidak Aktif']);
  await backend.ask('import.undo', { importId });
  expect(await countedAll(backend)).toEqual(days.map(() => [1, 1]));
});

test('an import whose new cooperative was given a status since stays, and says why', async () => {
  const { backend, importId } = await mistakenOnImport(['Aktif']);
  expect(await backend.refusal('import.undo', { importId })).toMatchObject({
    code: 'IMPORT_HAS_LATER_WORK',
    details: {
      facts: { sebab: '"Koperasi Jasa Tujuh" sudah memiliki riwayat status yang dicatat kemudian' },
    },
  });
});
