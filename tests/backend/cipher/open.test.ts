import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addScan } from '../../helpers/backup-office.ts';
import { cipherOffice, DATA_PASSPHRASE, startAgain, turnOn } from '../../helpers/cipher-office.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

const headOf = (folder: string): string =>
  readFileSync(path.join(folder, DATABASE_FILE)).subarray(0, 15).toString('latin1');

test('an office that is turned on works, and opens again with its passphrase or the code on paper', async () => {
  const backend = await officeBackend({ hasRegister: true });
  await addScan(backend, 3_000_000, 'akta');
  expect(headOf(backend.dataFolder)).toBe('SQLite format 3');
  const before = await backend.ask('cooperative.list', { limit: 5 });
  const { code } = await turnOn(backend);
  expect(headOf(backend.dataFolder)).not.toBe('SQLite format 3');
  expect(await backend.ask('cooperative.list', { limit: 5 })).toEqual(before);
  expect(existsSync(path.join(backend.dataFolder, 'berkas'))).toBe(false);
  for (const secret of [{ passphrase: DATA_PASSPHRASE }, { code: code.toLowerCase() }]) {
    const again = await startAgain(backend);
    expect(await again.refusal('cooperative.list', { limit: 5 })).toMatchObject({
      code: 'DATABASE_KEY_NEEDED',
    });
    expect(await again.ask('cipher.state', {})).toMatchObject({ standing: 'locked' });
    expect(await again.refusal('cipher.unlock', { passphrase: 'bukan yang itu sama sekali' })).toMatchObject({
      code: 'CIPHER_PASSPHRASE_WRONG',
    });
    await again.ask('cipher.unlock', secret);
    expect(await again.ask('cooperative.list', { limit: 5 })).toEqual(before);
    expect(await again.ask('cipher.state', {})).toMatchObject({ standing: 'open', plainBackups: 0 });
    await again.close();
  }
});

test('an encrypted office is written to, its scans are read, and turned off it is a plain one again', async () => {
  const { backend } = await cipherOffice({ hasRegister: true });
  await addScan(backend, 5000, 'akta');
  const { dataFolder } = backend;
  const again = await startAgain(backend);
  await again.ask('cipher.unlock', { passphrase: DATA_PASSPHRASE });
  const { rows } = await again.ask('cooperative.list', { limit: 1 });
  const { documents } = await again.ask('cooperative.get', { id: rows[0]?.id ?? '' });
  const { path: shown } = await again.ask('document.locate', { id: documents[0]?.id ?? '' });
  expect(readFileSync(shown, 'latin1')).toContain('% akta');
  await again.ask('cipher.turnOff', { passphrase: DATA_PASSPHRASE });
  expect(headOf(dataFolder)).toBe('SQLite format 3');
  const { path: plain } = await again.ask('document.locate', { id: documents[0]?.id ?? '' });
  expect(plain).toContain(`${path.sep}berkas${path.sep}`);
  expect(await again.ask('cooperative.list', { limit: 1 })).toMatchObject({ rows });
});
