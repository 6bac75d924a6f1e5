import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

test('a backup says what it holds, and how much the data in use have seen since', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  const { path: backup, rowCounts } = await backend.ask('backup.create', { folder: tempFolder() });
  const total = rowCounts['cooperative'] ?? 0;
  expect(total).toBeGreaterThan(0);
  const before = await backend.ask('backup.check', { path: backup });
  expect(before).toMatchObject({ cooperatives: total, inUse: { cooperatives: total, laterChanges: 0 } });
  expect(before.lastChangeAt).not.toBeNull();
  const { updatedAt } = await backend.ask('cooperative.get', { id: rows[0]?.id ?? '' });
  await backend.ask('cooperative.save', {
    id: rows[0]?.id ?? '',
    expectedUpdatedAt: updatedAt,
    changes: { address: 'Jalan Contoh 1' },
  });
  expect(await backend.ask('backup.check', { path: backup })).toEqual({
    ...before,
    inUse: { cooperatives: total, laterChanges: 1 },
  });
  const other = await testBackend();
  expect(await other.ask('backup.check', { path: backup })).toMatchObject({
    cooperatives: total,
    inUse: { cooperatives: 0, laterChanges: 0 },
  });
});

test('what is no backup is refused', async () => {
  const backend = await testBackend();
  const note = path.join(tempFolder(), 'catatan.txt');
  writeFileSync(note, 'bukan cadangan');
  expect(await backend.refusal('backup.check', { path: note })).toMatchObject({ code: 'FILE_NOT_BACKUP' });
  const gone = path.join(tempFolder(), 'tidak-ada');
  expect(await backend.refusal('backup.check', { path: gone })).toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('where the data in use do not open, the backup is still read and nothing is compared', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { path: backup } = await backend.ask('backup.create', { folder: tempFolder() });
  const dataFolder = tempFolder();
  writeFileSync(path.join(dataFolder, 'meja-koperasi.db'), 'rusak');
  const broken = await testBackend({ dataFolder });
  expect(await broken.ask('backup.check', { path: backup })).toMatchObject({
    cooperatives: expect.any(Number) as number,
    inUse: null,
  });
});
