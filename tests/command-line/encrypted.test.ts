import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeOnSheet } from '../helpers/backup-office.ts';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { officeBackend } from '../helpers/test-backend.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const PASSPHRASE = 'kata sandi data contoh';

test('the door turns the encryption on, asks for the passphrase from a file or piped in, and says no key anywhere', async () => {
  const backend = await officeBackend({ hasRegister: true });
  await backend.close();
  const data = ['--data', backend.dataFolder];
  const folder = tempFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const secret = file('sandi.txt', `${PASSPHRASE}\n`);
  const sheet = path.join(folder, 'lembar.pdf');
  await runForValue(['sandi-data', 'siapkan', '--sandi-baru', secret, '--lembar', sheet, ...data]);
  const code = file('kode.txt', codeOnSheet(sheet));
  await runForValue(['sandi-data', 'nyalakan', '--kode-dari', code, ...data]);
  const list = ['koperasi', 'cari', 'koperasi', '--batas', '1', ...data];
  expect((await runJson(list)).answer).toMatchObject({ ok: false, error: { code: 'DATABASE_KEY_NEEDED' } });
  expect(await runJson([...list, '--sandi-data', file('salah.txt', 'bukan itu sama sekali')])).toMatchObject({
    exitCode: 1,
    answer: { ok: false, error: { code: 'CIPHER_PASSPHRASE_WRONG' } },
  });
  await runForValue([...list, '--sandi-data', secret]);
  await runForValue([...list, '--sandi-data', '-'], `${PASSPHRASE}\n`);
  await runForValue([...list, '--kode-data', code]);
  const log = readFileSync(path.join(backend.dataFolder, 'catatan-program.log'), 'utf8');
  expect(log).not.toContain(PASSPHRASE);
  expect(log).not.toMatch(/[0-9a-f]{64}/);
  await runForValue(['sandi-data', 'matikan', '--sandi-dari', secret, '--sandi-data', secret, ...data]);
  await runForValue(list);
});
