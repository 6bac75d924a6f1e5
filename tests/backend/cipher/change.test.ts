import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addScan, codeOnSheet } from '../../helpers/backup-office.ts';
import { cipherOffice, DATA_PASSPHRASE, startAgain } from '../../helpers/cipher-office.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const NEXT = 'kata sandi data yang baru';
const markOf = (folder: string): string =>
  readFileSync(path.join(folder, DATABASE_FILE)).subarray(0, 16).toString('hex');

test('passphrase and sheet change without the data being written; a new key writes all of them', async () => {
  const { backend, code } = await cipherOffice({ hasRegister: true });
  await addScan(backend, 4000, 'akta');
  const { dataFolder } = backend;
  const mark = markOf(dataFolder);
  await backend.ask('cipher.changePassphrase', { passphrase: DATA_PASSPHRASE, next: NEXT });
  expect(markOf(dataFolder)).toBe(mark);
  let again = await startAgain(backend);
  expect(await again.refusal('cipher.unlock', { passphrase: DATA_PASSPHRASE })).toMatchObject({
    code: 'CIPHER_PASSPHRASE_WRONG',
  });
  await again.ask('cipher.unlock', { code });
  const file = path.join(tempFolder(), 'lembar.pdf');
  await again.ask('cipher.prepare', { passphrase: NEXT, next: DATA_PASSPHRASE, path: file });
  const newCode = codeOnSheet(file);
  await again.ask('cipher.confirmSheet', { code: newCode });
  expect(markOf(dataFolder)).toBe(mark);
  again = await startAgain(again);
  expect(await again.refusal('cipher.unlock', { code })).toMatchObject({ code: 'CIPHER_CODE_WRONG' });
  await again.ask('cipher.unlock', { code: newCode });
  expect(await again.ask('cipher.rekey', { passphrase: DATA_PASSPHRASE })).toMatchObject({
    scans: 1,
    scansLost: 0,
  });
  expect(markOf(dataFolder)).not.toBe(mark);
  again = await startAgain(again);
  await again.ask('cipher.unlock', { passphrase: DATA_PASSPHRASE });
  expect(await again.ask('app.selfCheck', {})).toBeTruthy();
});

test('an encrypted office backs up encrypted, takes any backup and stays encrypted; a new computer takes its backup', async () => {
  const plain = await officeBackend({ hasRegister: true });
  await addScan(plain, 4000, 'terbuka');
  const { path: plainBackup } = await plain.ask('backup.create', { folder: tempFolder() });
  const { backend, code } = await cipherOffice({ hasRegister: true });
  await addScan(backend, 5000, 'bersandi');
  const folder = tempFolder();
  const made = await backend.ask('backup.create', { folder });
  expect(made).toMatchObject({ isEncrypted: true, scansHeld: 1 });
  expect(await backend.refusal('backup.create', { folder, isPlain: true })).toMatchObject({
    code: 'CIPHER_NO_PLAIN_BACKUP',
  });
  expect(await backend.ask('backup.drill', { path: made.path, passphrase: DATA_PASSPHRASE })).toMatchObject({
    isPassed: true,
  });
  const mark = markOf(backend.dataFolder);
  for (const order of [{ path: plainBackup }, { path: made.path, passphrase: DATA_PASSPHRASE }]) {
    expect(await backend.ask('backup.restore', order)).toMatchObject({ scansNamed: 1, scansHeld: 1 });
    expect(markOf(backend.dataFolder)).toBe(mark);
  }
  const fresh = await testBackend();
  expect(await fresh.ask('backup.restore', { path: made.path, code })).toMatchObject({
    rowCounts: made.rowCounts,
    scansHeld: 1,
  });
  expect(await fresh.ask('cipher.state', {})).toMatchObject({ standing: 'off' });
});
