import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDeflateRaw } from 'node:zlib';
import { CFB } from '@e965/xlsx';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { writeErrorOf } from '#backend/base/replace-file.ts';
import { errorLine } from '#contract/error-sentence.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { officeBackend, SAMPLE_REGISTER, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { withEffort } from '../../helpers/work-done.ts';

/** Only root can, in a container not even root, and not every file system knows the mark. */
function canMarkImmutable(): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  const file = path.join(folder, 'tanda');
  writeFileSync(file, '');
  const isMarked = spawnSync('chattr', ['+i', file]).status === 0;
  if (isMarked) execFileSync('chattr', ['-i', file]);
  rmSync(folder, { recursive: true });
  return isMarked;
}

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

function zip(entries: readonly Entry[]): Buffer {
  const container = CFB.utils.cfb_new();
  for (const { name, bytes } of entries) CFB.utils.cfb_add(container, `/${name}`, bytes);
  return CFB.write(container, { type: 'buffer', fileType: 'zip', compression: true }) as Buffer;
}

async function zeros(byteCount: number): Promise<Buffer> {
  const deflate = createDeflateRaw();
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const block = Buffer.alloc(1_000_000);
  for (let written = 0; written < byteCount; written += block.length) deflate.write(block);
  deflate.end();
  await new Promise((resolve) => deflate.on('end', resolve));
  return Buffer.concat(chunks);
}

/** A zip of one stored entry that says it is deflated: the entry's real size is only seen when unpacking. */
function zipOfDeflated(name: string, deflated: Buffer, declaredSize: number): Buffer {
  const nameBytes = Buffer.from(name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(declaredSize, 18);
  fields.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, deflated]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    nameBytes,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

async function refusalOf(backend: TestBackend, file: string) {
  const refusal = await backend.refusal('import.run', { path: file, isDryRun: false });
  const line = errorLine(refusal);
  expect(line).not.toMatch(/Error|at \w+ \(|undefined/);
  expect(await backend.ask('cooperative.count', {})).toMatchObject({ registerTotal: 0 });
  expect(await backend.ask('import.list', {})).toEqual([]);
  return { code: refusal.code, line };
}

describe('files that are not what they seem, each with a sentence and nothing written', () => {
  test('a .docx renamed to .xlsx', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'register.xlsx');
    writeFileSync(
      file,
      zip([
        { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
        { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') },
      ]),
    );
    const { code, line } = await refusalOf(backend, file);
    expect(code).toBe('FILE_NOT_SPREADSHEET');
    expect(line).toContain('register.xlsx');
  });

  test('an empty file, a cut one, a missing one', async () => {
    const backend = await officeBackend();
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'kosong.xlsx'), '');
    const whole = readFileSync(SAMPLE_REGISTER);
    writeFileSync(path.join(folder, 'terpotong.xlsx'), whole.subarray(0, whole.length / 2));
    expect((await refusalOf(backend, path.join(folder, 'kosong.xlsx'))).code).toBe('FILE_EMPTY');
    expect((await refusalOf(backend, path.join(folder, 'terpotong.xlsx'))).code).toBe('FILE_DAMAGED');
    expect((await refusalOf(backend, path.join(folder, 'tidak-ada.xlsx'))).code).toBe('FILE_NOT_FOUND');
  });

  test('a workbook with a password', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'rahasia.xlsx');
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(200));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5000, 7));
    writeFileSync(file, CFB.write(container, { type: 'buffer' }) as Buffer);
    const { code, line } = await refusalOf(backend, file);
    expect(code).toBe('FILE_PASSWORD_PROTECTED');
    expect(line).toContain('kata sandi');
  });

  test.each([
    ['honest about its size', 200_000_000],
    ['that lies about its size', 1000],
  ])('a 200 MB zip bomb %s', async (_what, declared) => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'bom.xlsx');
    const packing = await withEffort(async () =>
      writeFileSync(file, zipOfDeflated('xl/worksheets/sheet1.xml', await zeros(200_000_000), declared)),
    );
    const { value, effort } = await withEffort(() => refusalOf(backend, file));
    expect(['FILE_TOO_LARGE', 'FILE_DAMAGED']).toContain(value.code);
    // Packing it goes through all of it once; refusing it stops at the limit.
    expect(effort / packing.effort).toBeLessThan(5);
  });

  test('a workbook without any recognisable header, and a sheet that is not there', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'catatan.csv');
    writeFileSync(file, 'apa;itu\n1;2\n');
    expect((await refusalOf(backend, file)).code).toBe('HEADER_NOT_FOUND');
    const refusal = await backend.refusal('import.run', {
      path: SAMPLE_REGISTER,
      sheet: 'Lembar 9',
      isDryRun: true,
    });
    expect(refusal.code).toBe('SHEET_NOT_FOUND');
    expect(errorLine(refusal)).toContain('Data 2024');
  });
});

describe('places that cannot be written', () => {
  test('a folder where nothing may be written is named, and the paper stays printable elsewhere', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const blocked = path.join(tempFolder(), 'berkas');
    writeFileSync(blocked, '');
    const refusal = await backend.refusal('award.print', {
      bookYear: 2024,
      folder: path.join(blocked, 'piagam'),
    });
    expect(refusal.code).toBe('FOLDER_NOT_WRITABLE');
    expect(errorLine(refusal)).toContain('Pilih folder lain');
    expect(await backend.refusal('backup.create', { folder: path.join(blocked, 'x') })).toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
    });
    expect((await backend.ask('award.print', { bookYear: 2024, folder: tempFolder() })).files).toHaveLength(
      3,
    );
  });

  test('a target that is a folder is refused and no half file stays', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('recap.freeze', { year: 2025 });
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'rekap.pdf'));
    const refusal = await backend.refusal('recap.print', {
      year: 2025,
      path: path.join(folder, 'rekap.pdf'),
    });
    expect(refusal).toMatchObject({ code: 'TARGET_NOT_ALLOWED', details: { facts: { sebab: 'kind' } } });
  });

  // A file that cannot be replaced while somebody holds it: on Linux the immutable mark behaves like Windows' lock.
  test.runIf(canMarkImmutable())(
    'a PDF that stays open elsewhere keeps its old content, and the sentence says to close it',
    async () => {
      const backend = await officeBackend({ hasRegister: true });
      await backend.ask('recap.freeze', { year: 2025 });
      const folder = tempFolder();
      const target = path.join(folder, 'rekap.pdf');
      writeFileSync(target, 'isi lama');
      execFileSync('chattr', ['+i', target]);
      try {
        const refusal = await backend.refusal('recap.print', { year: 2025, path: target });
        expect(refusal.code).toBe('FILE_IN_USE');
        expect(errorLine(refusal)).toContain('Tutup dahulu berkas itu');
      } finally {
        execFileSync('chattr', ['-i', target]);
      }
      expect(readFileSync(target, 'utf8')).toBe('isi lama');
      expect(readdirSync(folder)).toEqual(['rekap.pdf']);
    },
  );

  test.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EROFS', 'FOLDER_NOT_WRITABLE'],
    ['EACCES', 'FOLDER_NOT_WRITABLE'],
  ])('what the system calls %s the office reads as %s', (system, code) => {
    const error = Object.assign(new Error(system), { code: system });
    expect(writeErrorOf(error, 'D:\\piagam').code).toBe(code);
  });
});

describe('databases that cannot be opened', () => {
  test('one of a newer version: every request says so, nothing is touched, restoring still works', async () => {
    const first = await officeBackend({ hasRegister: true });
    const backup = await first.ask('backup.create', { folder: tempFolder() });
    await first.close();
    const file = path.join(first.dataFolder, DATABASE_FILE);
    const raw = new Sqlite(file);
    raw.pragma('user_version = 9042');
    raw.close();

    const later = await testBackend({ dataFolder: first.dataFolder });
    for (const name of ['office.get', 'cooperative.list', 'recap.listFrozen'] as const) {
      expect(await later.refusal(name, {})).toMatchObject({
        code: 'DATABASE_TOO_NEW',
        details: { facts: { bentukBerkas: 9042 } },
      });
    }
    expect((await later.ask('app.info', {})).dataFolder).toBe(first.dataFolder);
    const { previousPath } = await later.ask('backup.restore', { path: backup.path });
    expect(previousPath).toContain('sebelum-pemulihan');
    expect(await later.ask('cooperative.count', {})).toMatchObject({ registerTotal: 1054 });
  });

  test('a damaged one is reported, and restoring the backup brings everything back', async () => {
    const first = await officeBackend({ hasRegister: true });
    const backup = await first.ask('backup.create', { folder: tempFolder() });
    await first.close();
    const file = path.join(first.dataFolder, DATABASE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096 * 3, 4096 * 60);
    writeFileSync(file, bytes);
    const later = await testBackend({ dataFolder: first.dataFolder });
    expect(await later.refusal('office.get', {})).toMatchObject({ code: 'DATABASE_DAMAGED' });
    await later.ask('backup.restore', { path: backup.path });
    expect(await later.ask('cooperative.count', {})).toMatchObject({ registerTotal: 1054 });
  });

  test('a file that is no backup is refused and the running data stay', async () => {
    const backend = await officeBackend({ hasRegister: true });
    expect(await backend.refusal('backup.restore', { path: SAMPLE_REGISTER })).toMatchObject({
      code: 'FILE_NOT_BACKUP',
    });
    expect(await backend.refusal('backup.restore', { path: '/tidak/ada' })).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    expect(await backend.ask('cooperative.count', {})).toMatchObject({ registerTotal: 1054 });
  });
});

describe('looking after the data', () => {
  test('a backup is opened, counted and remembered; the self-check prints every font', async () => {
    const backend = await officeBackend({ hasRegister: true });
    expect((await backend.ask('app.info', {})).lastBackupAt).toBeNull();
    const backup = await backend.ask('backup.create', { folder: tempFolder() });
    expect(backup).toMatchObject({
      isVerified: true,
      rowCounts: { cooperative: 1054, rat: 295 + 313 + 278 },
    });
    expect((await backend.ask('app.info', {})).lastBackupAt).not.toBeNull();
    const check = await backend.ask('app.selfCheck', {});
    expect(check).toMatchObject({ integrity: 'ok', rowCounts: { cooperative: 1054 } });
    expect(check.renderedFonts.length).toBeGreaterThan(5);
  });
});
