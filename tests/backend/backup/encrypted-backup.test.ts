import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { errorSentence } from '#contract/error-sentence.ts';
import { fromWire } from '#contract/errors.ts';
import {
  addScan,
  alteredCopy,
  codeOnSheet,
  encryptedOffice,
  PASSPHRASE,
} from '../../helpers/backup-office.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const BLOCK = 1_048_576 + 16;
/** Where the first block begins: magic, length, head, digest. */
const startOf = (bytes: Buffer): number => 8 + 4 + bytes.readUInt32BE(8) + 32;
const block = (bytes: Buffer, number: number): Buffer =>
  bytes.subarray(startOf(bytes) + number * BLOCK, startOf(bytes) + (number + 1) * BLOCK);

test('an encrypted backup comes back on a clean computer, by passphrase and by the code on paper, with its scans', async () => {
  const { backend, code } = await encryptedOffice({ hasRegister: true });
  await addScan(backend, 40_000, 'akta');
  const folder = tempFolder();
  const made = await backend.ask('backup.create', { folder });
  expect(made).toMatchObject({ isEncrypted: true, scansNamed: 1, scansHeld: 1 });
  expect(path.basename(made.path)).toMatch(/^cadangan-.*-bersandi\.mejakoperasi$/);
  expect(readdirSync(folder)).toEqual([path.basename(made.path)]);
  for (const secret of [{ passphrase: PASSPHRASE }, { code: code.toLowerCase().replaceAll('-', ' ') }]) {
    const other = await testBackend();
    expect(await other.ask('backup.restore', { path: made.path, ...secret })).toMatchObject({
      rowCounts: made.rowCounts,
      scansNamed: 1,
      scansHeld: 1,
    });
    expect(readdirSync(other.dataFolder).filter((name) => name.includes('sebagian'))).toEqual([]);
  }
});

test('nothing is encrypted before the code on paper has been typed back, and a wrong line is named', async () => {
  const backend = await officeBackend();
  const sheet = path.join(tempFolder(), 'lembar.pdf');
  await backend.ask('backup.prepareEncryption', { passphrase: PASSPHRASE, path: sheet });
  expect(await backend.ask('backup.create', { folder: tempFolder() })).toMatchObject({ isEncrypted: false });
  expect(
    await backend.refusal('backup.create', { folder: tempFolder(), passphrase: PASSPHRASE }),
  ).toMatchObject({ code: 'BACKUP_NOT_ENCRYPTED' });
  const code = codeOnSheet(sheet);
  const lines = code.split('\n');
  const mistyped = [
    ...lines.slice(0, 2),
    (lines[2] ?? '').replace(/.$/, (last) => (last === '2' ? '3' : '2')),
    ...lines.slice(3),
  ];
  expect(await backend.refusal('backup.proveEncryption', { code: mistyped.join('\n') })).toMatchObject({
    code: 'BACKUP_CODE_WRONG',
    details: { facts: { baris: '3' } },
  });
  await backend.ask('backup.proveEncryption', { code });
  expect(await backend.ask('backup.create', { folder: tempFolder() })).toMatchObject({ isEncrypted: true });
  expect(await backend.ask('backup.create', { folder: tempFolder(), isPlain: true })).toMatchObject({
    isEncrypted: false,
  });
});

test('an older backup opens with the passphrase of its day, a later one with the new one, both with the sheet', async () => {
  const { backend, code } = await encryptedOffice();
  const { path: before } = await backend.ask('backup.create', { folder: tempFolder() });
  const next = 'kata sandi yang lain sekali';
  expect(
    await backend.refusal('backup.changePassphrase', { passphrase: 'bukan yang ini', next }),
  ).toMatchObject({ code: 'BACKUP_PASSPHRASE_WRONG' });
  await backend.ask('backup.changePassphrase', { passphrase: PASSPHRASE, next });
  const { path: after } = await backend.ask('backup.create', { folder: tempFolder() });
  const opens = async (file: string, secret: object) =>
    (await backend.dispatch({ name: 'backup.check', input: { path: file, ...secret } })).ok;
  expect(await opens(before, { passphrase: PASSPHRASE })).toBe(true);
  expect(await opens(before, { passphrase: next })).toBe(false);
  expect(await opens(after, { passphrase: next })).toBe(true);
  expect(await opens(after, { passphrase: PASSPHRASE })).toBe(false);
  expect(await opens(before, { code })).toBe(true);
  expect(await opens(after, { code })).toBe(true);
  await backend.ask('backup.stopEncryption', { code });
  expect(await backend.ask('backup.create', { folder: tempFolder() })).toMatchObject({ isEncrypted: false });
});

test('of twenty people in the data nothing is found in the encrypted file, and everything in an ordinary one', async () => {
  const { backend } = await encryptedOffice({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 5 });
  const words = Array.from({ length: 20 }, (_, index) => [
    `64080${String(index).padStart(2, '0')}50517${String(8000 + index)}`,
    `Contoh Tersembunyi ${String.fromCodePoint(65 + index)}`,
    `0812${String(70_000_000 + index)}`,
  ]).flat();
  const raw = new Sqlite(path.join(backend.dataFolder, 'meja-koperasi.db'));
  raw.prepare('UPDATE cooperative SET address = ? WHERE id = ?').run(words.join(' '), rows[0]?.id ?? '');
  raw.close();
  await addScan(backend, 3000, words[0] ?? '');
  const folder = tempFolder();
  const plain = await backend.ask('backup.create', { folder, isPlain: true });
  const hidden = await backend.ask('backup.create', { folder: tempFolder() });
  const found = (file: string) => {
    const bytes = readFileSync(file);
    return words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
  };
  expect(found(plain.path)).toEqual(words);
  expect(found(hidden.path)).toEqual([]);
});

describe('wrong cases of an encrypted backup', () => {
  interface Case {
    readonly what: string;
    readonly alter: (bytes: Buffer) => Buffer;
    readonly code: string;
    readonly says: RegExp;
  }
  const swap = (bytes: Buffer, one: number, other: number): Buffer => {
    const copy = Buffer.from(bytes);
    block(bytes, other).copy(block(copy, one));
    block(bytes, one).copy(block(copy, other));
    return copy;
  };
  const flip = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  const cases: readonly Case[] = [
    {
      what: 'its end cut off in a block',
      alter: (bytes) => bytes.subarray(0, bytes.length - 1000),
      code: 'BACKUP_DAMAGED',
      says: /terpotong.*Data kantor di dalamnya masih terbaca utuh, begitu juga 0 dari 1 dokumen/,
    },
    {
      what: 'whole blocks cut off',
      alter: (bytes) => bytes.subarray(0, startOf(bytes) + 3 * BLOCK),
      code: 'BACKUP_DAMAGED',
      says: /terpotong sesudah bagian ke-3/,
    },
    {
      what: 'cut in its head',
      alter: (bytes) => bytes.subarray(0, 200),
      code: 'BACKUP_HEAD_DAMAGED',
      says: /Kepala cadangan bersandi rusak/,
    },
    {
      what: 'only its first letters',
      alter: (bytes) => bytes.subarray(0, 9),
      code: 'BACKUP_HEAD_DAMAGED',
      says: /Data yang sedang dipakai tidak diubah/,
    },
    {
      what: 'without any block',
      alter: (bytes) => bytes.subarray(0, startOf(bytes)),
      code: 'BACKUP_DAMAGED',
      says: /tidak dapat dibaca utuh/,
    },
    {
      what: 'one bit altered among the rows',
      alter: (bytes) => flip(bytes, startOf(bytes) + 50_000),
      code: 'BACKUP_DAMAGED',
      says: /Bagian ke-1 dari \d+ .* berubah sejak ditulis.*tidak dapat dibaca utuh/,
    },
    {
      what: 'one bit altered among the scans',
      alter: (bytes) => flip(bytes, bytes.length - 1_500_000),
      code: 'BACKUP_DAMAGED',
      says: /berubah sejak ditulis.*masih terbaca utuh/,
    },
    {
      what: 'two blocks swapped',
      alter: (bytes) => swap(bytes, 0, 1),
      code: 'BACKUP_DAMAGED',
      says: /Bagian ke-1 dan ke-2 .* tertukar tempat/,
    },
    {
      what: 'a block repeated over another',
      alter: (bytes) => {
        const copy = Buffer.from(bytes);
        block(bytes, 0).copy(block(copy, 1));
        return copy;
      },
      code: 'BACKUP_DAMAGED',
      says: /Di tempat bagian ke-2 .* ulangan bagian ke-1/,
    },
    {
      what: 'something written behind its end',
      alter: (bytes) => Buffer.concat([bytes, Buffer.alloc(2 * BLOCK)]),
      code: 'BACKUP_DAMAGED',
      says: /Di belakang berkas|berubah sejak ditulis/,
    },
    {
      what: 'one bit altered in its head',
      alter: (bytes) => flip(bytes, 100),
      code: 'BACKUP_HEAD_DAMAGED',
      says: /Kepala cadangan bersandi rusak/,
    },
    {
      what: 'of a later form',
      alter: (bytes) => {
        const copy = Buffer.from(bytes);
        copy.write('MEJASND2', 'latin1');
        return copy;
      },
      code: 'BACKUP_TOO_NEW',
      says: /versi terbaru/,
    },
  ];

  test('each is told by name, never as a wrong passphrase, and a wrong passphrase never as damage', async () => {
    const { backend, sheet } = await encryptedOffice({ hasRegister: true });
    await addScan(backend, 4_000_000, 'pindaian besar');
    const { path: good } = await backend.ask('backup.create', { folder: tempFolder() });
    for (const { what, alter, code, says } of cases) {
      const bad = alteredCopy(good, alter);
      const refused = await backend.refusal('backup.restore', { path: bad, passphrase: PASSPHRASE });
      const { title, cause, remedy } = errorSentence(fromWire(refused));
      expect({ what, code: refused.code }).toEqual({ what, code });
      expect(`${what}: ${title}. ${cause} ${remedy}`).toMatch(says);
    }
    const asked = async (input: object) =>
      (await backend.refusal('backup.check', { path: good, ...input })) as {
        code: string;
        details: { facts?: Record<string, unknown> };
      };
    expect((await asked({ passphrase: 'salah sama sekali' })).code).toBe('BACKUP_PASSPHRASE_WRONG');
    expect(await asked({})).toMatchObject({
      code: 'BACKUP_PASSPHRASE_NEEDED',
      details: { facts: { lembar: sheet } },
    });
    expect((await asked({ code: 'ABCD' })).details.facts?.['baris']).toBe('0');
    const { code: other } = await encryptedOffice();
    expect(await asked({ code: other })).toMatchObject({
      code: 'BACKUP_CODE_WRONG',
      details: { facts: { baris: '' } },
    });
    expect(readdirSync(backend.dataFolder).filter((name) => name.includes('sebagian'))).toEqual([]);
  });

  test('what is whole of a damaged one comes back on demand, and what is lost is counted', async () => {
    const { backend } = await encryptedOffice({ hasRegister: true });
    await addScan(backend, 3_000_000, 'pindaian satu');
    await addScan(backend, 2000, 'pindaian dua');
    const { path: good, rowCounts } = await backend.ask('backup.create', { folder: tempFolder() });
    const bad = alteredCopy(good, (bytes) => {
      const copy = Buffer.from(bytes);
      copy[bytes.length - 1_400_000] = (copy[bytes.length - 1_400_000] ?? 0) ^ 1;
      return copy;
    });
    const other = await testBackend();
    expect(
      await other.ask('backup.restore', { path: bad, passphrase: PASSPHRASE, takesDamaged: true }),
    ).toMatchObject({ rowCounts, scansNamed: 2, scansHeld: 1, scansDamaged: 1 });
  });

  test('a file that a stranger made up is refused with a sentence', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'palsu.mejakoperasi');
    writeFileSync(file, `MEJASND1\u0000\u0000\u0000\u0004{{{{${'x'.repeat(64)}`);
    expect(await backend.refusal('backup.check', { path: file, passphrase: PASSPHRASE })).toMatchObject({
      code: 'BACKUP_HEAD_DAMAGED',
    });
  });
});
