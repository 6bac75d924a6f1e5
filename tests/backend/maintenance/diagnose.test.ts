import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOG_FILE } from '#backend/base/log.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

test('a diagnosis says what program and data these are, and names nobody of them', async () => {
  const backend = await officeBackend({ hasRegister: true });
  await backend.ask('office.addSignatory', {
    position: 'Kepala Dinas',
    name: 'Contoh Rahasia Sekali',
    startsOn: '2020-01-01',
  });
  const log = path.join(backend.dataFolder, LOG_FILE);
  const fault = `INTERNAL: Error at ${backend.dataFolder}/x and ${os.homedir()}/y`;
  writeFileSync(log, `${'lama\n'.repeat(400)}${fault}\n`, { flag: 'a' });
  const file = path.join(tempFolder(), 'diagnosis.txt');
  expect(await backend.ask('app.diagnose', { path: file })).toEqual({ path: file, isSound: true });
  const text = readFileSync(file, 'utf8');
  const { rows } = await backend.ask('cooperative.list', { text: '', limit: 50 });
  for (const { name } of rows) expect(text).not.toContain(name);
  expect(text).not.toContain('Rahasia');
  for (const place of [backend.dataFolder, os.hostname()]) expect(text).not.toContain(place);
  expect(text).toContain('INTERNAL: Error at <folder data>/x');
  expect(text).toContain('Basis data utuh: ya');
  expect(text).toMatch(/ {2}cooperative: [1-9]\d+\r\n/);
  // The last lines alone.
  expect(text.match(/^lama\r?$/gm)?.length).toBeLessThan(300);
});

test('a diagnosis is refused where nothing can be written, and never over a database', async () => {
  const backend = await officeBackend();
  const blocked = path.join(tempFolder(), 'berkas');
  writeFileSync(blocked, '');
  expect((await backend.refusal('app.diagnose', { path: path.join(blocked, 'd.txt') })).code).toBe(
    'FOLDER_NOT_WRITABLE',
  );
  const database = path.join(backend.dataFolder, 'meja-koperasi.db');
  expect((await backend.refusal('app.diagnose', { path: database })).code).toBe('TARGET_NOT_ALLOWED');
  const copy = path.join(tempFolder(), 'salinan.txt');
  copyFileSync(database, copy);
  expect((await backend.refusal('app.diagnose', { path: copy })).code).toBe('TARGET_IS_DATABASE');
});
