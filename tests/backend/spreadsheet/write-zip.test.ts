import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { unpackZip } from '#backend/spreadsheet/file/unpack-zip.ts';
import { packZip, writeZip } from '#backend/spreadsheet/file/write-zip.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const TEXT = 'Koperasi “Maju” 汉\n'.repeat(4000);

/** A file that takes bytes as the test says; only the one call the writer makes. */
const fileThat = (writeFile: () => Promise<void>): FileHandle => ({ writeFile }) as unknown as FileHandle;

/** A part without end that nothing can make smaller by much; `count` says how many of its texts were asked for. */
function endless() {
  const part = {
    count: 0,
    *texts() {
      for (;;) {
        part.count += 1;
        yield randomBytes(48 * 1024).toString('base64');
      }
    },
  };
  return part;
}

async function written(file: string): Promise<Buffer> {
  const handle = await open(file, 'wx');
  const zip = writeZip(handle);
  await zip.add('a/satu.xml', [TEXT, TEXT]);
  await zip.add('dua.xml', ['']);
  await zip.finish();
  await handle.close();
  return readFile(file);
}

test('what is written comes back, and the same parts give the same bytes', async () => {
  const folder = tempFolder();
  const bytes = await written(path.join(folder, 'satu.zip'));
  expect(await written(path.join(folder, 'dua.zip'))).toEqual(bytes);
  // Midnight of 1 January 1980, in the two fields of a zip's own calendar.
  expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 0x21]);
  expect(bytes.length).toBeLessThan(TEXT.length / 10);
  const parts = await unpackZip('satu.zip', bytes, 1e7, () => true);
  expect([...parts].map(([name, content]) => [name, content.toString('utf8')])).toEqual([
    ['a/satu.xml', TEXT + TEXT],
    ['dua.xml', ''],
  ]);
});

test('what is packed comes back, not made smaller', async () => {
  const parts = new Map([
    ['xl/isi.xml', Buffer.from(TEXT)],
    ['kosong', Buffer.alloc(0)],
  ]);
  const bytes = await packZip(parts);
  expect(bytes.length).toBeGreaterThan(Buffer.byteLength(TEXT));
  expect(await unpackZip('isi.zip', bytes, 1e7, () => true)).toEqual(parts);
  expect(await packZip(parts)).toEqual(bytes);
});

test('a disk that is full ends the writing, however much is still to come', async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  const zip = writeZip(fileThat(() => Promise.reject(full)));
  await expect(zip.add('tanpa-akhir.xml', endless().texts())).rejects.toBe(full);
});

test('a part that fails ends the writing with its own fault', async () => {
  const fault = new Error('the list is gone');
  const zip = writeZip(fileThat(() => Promise.resolve()));
  await expect(
    zip.add(
      'gagal.xml',
      (function* () {
        yield 'awal';
        throw fault;
      })(),
    ),
  ).rejects.toBe(fault);
});

test('no more of a part is read than a slow disk takes', async () => {
  const part = endless();
  const zip = writeZip(fileThat(() => new Promise(() => undefined)));
  void zip.add('lambat.xml', part.texts());
  await pause(500);
  expect(part.count).toBeGreaterThan(0);
  expect(part.count).toBeLessThan(50);
});
