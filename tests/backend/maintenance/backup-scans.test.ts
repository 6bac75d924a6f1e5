import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const PDF = '%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n';

test('a backup carries the scans along, each content once; restored on another computer they open', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 2 });
  const scan = path.join(tempFolder(), 'akta.pdf');
  writeFileSync(scan, PDF);
  for (const { id } of rows) {
    await backend.ask('document.add', {
      cooperativeId: id,
      path: scan,
      kind: 'Akta',
      title: 'Akta pendirian',
      datedOn: null,
    });
  }
  const folder = tempFolder();
  const first = await backend.ask('backup.create', { folder });
  expect(first).toMatchObject({ scansCopied: 1, scansDamaged: 0, scansNamed: 1, scansHeld: 1 });
  expect(await backend.ask('backup.create', { folder })).toMatchObject({ scansCopied: 0 });

  const other = await testBackend();
  expect(await other.ask('backup.restore', { path: first.path })).toEqual({
    previousPath: expect.stringContaining('sebelum-pemulihan') as string,
    isLeftPlain: false,
    rowCounts: first.rowCounts,
    scansDamaged: 0,
    scansNamed: 1,
    scansHeld: 1,
  });
  const { documents } = await other.ask('cooperative.get', { id: rows[0]?.id ?? '' });
  const { path: kept } = await other.ask('document.locate', { id: documents[0]?.id ?? '' });
  expect(readFileSync(kept, 'utf8')).toBe(PDF);
});

test('a scan that was damaged on disk is left out of the backup and counted, never passed on as whole', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  const scan = path.join(tempFolder(), 'akta.pdf');
  writeFileSync(scan, PDF);
  await backend.ask('document.add', {
    cooperativeId: rows[0]?.id ?? '',
    path: scan,
    kind: 'Akta',
    title: 'Akta',
    datedOn: null,
  });
  const kept = readdirSync(path.join(backend.dataFolder, 'berkas'), {
    recursive: true,
    encoding: 'utf8',
  }).find((name) => name.endsWith('.pdf'));
  writeFileSync(path.join(backend.dataFolder, 'berkas', kept ?? ''), `${PDF}rusak`);
  expect(await backend.ask('backup.create', { folder: tempFolder() })).toMatchObject({
    scansCopied: 0,
    scansDamaged: 1,
    scansNamed: 1,
    scansHeld: 0,
  });
});

test('a backup left without its scans says on return how many are lacking', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  const scan = path.join(tempFolder(), 'akta.pdf');
  writeFileSync(scan, PDF);
  const about = { cooperativeId: rows[0]?.id ?? '', kind: 'Akta', title: 'Akta', datedOn: null };
  await backend.ask('document.add', { ...about, path: scan });
  const folder = tempFolder();
  const { path: backup } = await backend.ask('backup.create', { folder });
  rmSync(path.join(folder, 'berkas'), { recursive: true });
  const other = await testBackend();
  expect(await other.ask('backup.restore', { path: backup })).toMatchObject({ scansNamed: 1, scansHeld: 0 });
});

test('a scan that was cut short beside an earlier backup is copied again', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  const scan = path.join(tempFolder(), 'akta.pdf');
  writeFileSync(scan, PDF);
  const about = { cooperativeId: rows[0]?.id ?? '', kind: 'Akta', title: 'Akta', datedOn: null };
  await backend.ask('document.add', { ...about, path: scan });
  const folder = tempFolder();
  await backend.ask('backup.create', { folder });
  const kept = readdirSync(path.join(folder, 'berkas'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.pdf'),
  );
  writeFileSync(path.join(folder, 'berkas', kept ?? ''), PDF.slice(0, 9));
  expect(await backend.ask('backup.create', { folder })).toMatchObject({ scansCopied: 1 });
  expect(readFileSync(path.join(folder, 'berkas', kept ?? ''), 'utf8')).toBe(PDF);
});
