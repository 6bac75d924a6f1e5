import {
  copyFileSync,
  mkdtempSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fromWire } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import { DATABASE_FILE, KEY_FILE, KEY_FILE_COPY } from '#db/kept-states.ts';
import { addScan } from '../../helpers/backup-office.ts';
import { cipherOffice, DATA_PASSPHRASE, forgetAll } from '../../helpers/cipher-office.ts';
import { testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const PAGE = 4096;

/** One encrypted office, closed; each test works on a copy of it. */
let office: string | undefined;
afterAll(() => {
  for (const folder of [office, backup && path.dirname(backup.file)])
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

let backup: { readonly file: string; readonly code: string } | undefined;
let foreignKeys = '';

async function prepared(): Promise<string> {
  if (office !== undefined) return office;
  const { backend, code } = await cipherOffice({ hasRegister: true });
  await addScan(backend, 2_500_000, 'akta');
  const kept = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  backup = { file: (await backend.ask('backup.create', { folder: kept })).path, code };
  await backend.close();
  const { backend: other } = await cipherOffice();
  foreignKeys = readFileSync(path.join(other.dataFolder, KEY_FILE), 'utf8');
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  cpSync(backend.dataFolder, folder, { recursive: true });
  return (office = folder);
}

async function backedUp() {
  await prepared();
  if (!backup) throw new Error('no backup');
  return backup;
}

async function copied(alter: (folder: string) => void = () => undefined): Promise<TestBackend> {
  const folder = path.join(tempFolder(), 'kantor');
  cpSync(await prepared(), folder, { recursive: true });
  alter(folder);
  forgetAll(folder);
  return testBackend({ dataFolder: folder });
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  writeFileSync(file, bytes);
}

const unlock = { passphrase: DATA_PASSPHRASE };
const opening = (backend: TestBackend) => backend.refusal('cipher.unlock', unlock);
const database = (folder: string): string => path.join(folder, DATABASE_FILE);

describe('the copied folder of an encrypted office', () => {
  test('opens on another computer with the passphrase, which the wrong one never calls damaged', async () => {
    const backend = await copied();
    const wrong = await backend.refusal('cipher.unlock', { passphrase: 'bukan sandinya' });
    expect(wrong).toMatchObject({ code: 'CIPHER_PASSPHRASE_WRONG' });
    const { title, cause } = errorSentence(fromWire(wrong));
    expect(`${title} ${cause}`).not.toMatch(/rusak/);
    await backend.ask('cipher.unlock', unlock);
    expect((await backend.ask('cooperative.list', { limit: 1 })).rows).toHaveLength(1);
  });

  test('makes who guesses wait ever longer, also after the program was started again', async () => {
    const backend = await copied();
    const guess = { passphrase: 'bukan sandinya' };
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await backend.refusal('cipher.unlock', guess)).toMatchObject({
        code: 'CIPHER_PASSPHRASE_WRONG',
      });
    expect(await backend.refusal('cipher.unlock', unlock)).toMatchObject({ code: 'CIPHER_PAUSED' });
    await backend.close();
    const again = await testBackend({ dataFolder: backend.dataFolder });
    expect(await again.refusal('cipher.unlock', unlock)).toMatchObject({ code: 'CIPHER_PAUSED' });
  });

  test('reads its keys from the copy where the key file was altered, and says it where both were', async () => {
    const one = await copied((folder) => flip(path.join(folder, KEY_FILE), 300));
    await one.ask('cipher.unlock', unlock);
    const both = await copied((folder) => {
      for (const name of [KEY_FILE, KEY_FILE_COPY]) flip(path.join(folder, name), 300);
    });
    for (const refused of [opening(both), both.refusal('cooperative.count', {})])
      expect(await refused).toMatchObject({ code: 'CIPHER_KEY_FILE_DAMAGED' });
  });

  test('without its keys says which file is missing, and with another office’s that they do not belong to it', async () => {
    const without = await copied((folder) => {
      for (const name of [KEY_FILE, KEY_FILE_COPY]) rmSync(path.join(folder, name));
    });
    expect(await without.refusal('cooperative.count', {})).toMatchObject({
      code: 'DATABASE_KEY_FILE_MISSING',
      details: { facts: { berkasKunci: KEY_FILE } },
    });
    const { backend: other } = await cipherOffice();
    const foreign = await copied((folder) => {
      for (const name of [KEY_FILE, KEY_FILE_COPY])
        copyFileSync(path.join(other.dataFolder, KEY_FILE), path.join(folder, name));
    });
    for (const refused of [opening(foreign), foreign.refusal('cooperative.count', {})])
      expect(await refused).toMatchObject({ code: 'CIPHER_KEY_FOREIGN' });
  });

  test.each([
    ['gone', (file: string) => rmSync(file)],
    ['altered', (file: string) => flip(file, 300)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['another office’s', (file: string) => writeFileSync(file, foreignKeys)],
  ] as const)(
    'whose both key files are %s comes back from its backup, and is told that it is plain now',
    async (_how, lose) => {
      const { file, code } = await backedUp();
      const backend = await copied((folder) => {
        for (const name of [KEY_FILE, KEY_FILE_COPY]) lose(path.join(folder, name));
      });
      const restored = await backend.ask('backup.restore', { path: file, code });
      expect(restored).toMatchObject({ isLeftPlain: true, scansHeld: 1 });
      expect(restored.previousPath).not.toBe('');
      expect((await backend.ask('cooperative.list', { limit: 1 })).rows).toHaveLength(1);
      expect(await backend.ask('cipher.state', {})).toMatchObject({ standing: 'off' });
    },
  );

  test.each([
    ['a page in its middle', (file: string) => flip(file, PAGE * 60 + 1000), { halaman: 61 }],
    ['its first page', (file: string) => flip(file, 1000), { halaman: 1 }],
    ['its end', (file: string) => truncateSync(file, PAGE * 50), {}],
  ])('with %s damaged is called damaged and not locked', async (_what, alter, facts) => {
    const backend = await copied((folder) => alter(database(folder)));
    expect(await opening(backend)).toMatchObject({ code: 'DATABASE_DAMAGED', details: { facts } });
  });

  test('names the part of a scan that was altered', async () => {
    const backend = await copied((folder) => {
      const scans = readdirSync(folder).find((name) => name.startsWith('berkas-')) ?? '';
      const [scan = ''] = readdirSync(path.join(folder, scans), { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.pdf'),
      );
      flip(path.join(folder, scans, scan), 8 + 1_048_592 + 500);
    });
    await backend.ask('cipher.unlock', unlock);
    const { rows } = await backend.ask('cooperative.list', { limit: 1 });
    const { documents } = await backend.ask('cooperative.get', { id: rows[0]?.id ?? '' });
    expect(await backend.refusal('document.locate', { id: documents[0]?.id ?? '' })).toMatchObject({
      code: 'FILE_DAMAGED',
      details: { facts: { bagian: 2, bagianSeluruhnya: 3 } },
    });
  });
});
