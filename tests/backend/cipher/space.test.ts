import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorSentence } from '#contract/error-sentence.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addScan, codeOnSheet } from '../../helpers/backup-office.ts';
import { DATA_PASSPHRASE } from '../../helpers/cipher-office.ts';
import { canMount, smallDisk } from '../../helpers/small-disk.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const headOf = (folder: string): string =>
  readFileSync(path.join(folder, DATABASE_FILE)).subarray(0, 16).toString('hex');

/** An office on a disk of its own, whose sheet waits to be typed back. */
async function officeOn(megabytes: number, scans: number) {
  const disk = smallDisk(megabytes);
  const first = await officeBackend({ hasRegister: true });
  for (let at = 0; at < scans; at += 1) await addScan(first, 4_000_000, `pindaian ${at}`);
  await first.close();
  const dataFolder = path.join(disk.folder, 'data');
  cpSync(first.dataFolder, dataFolder, { recursive: true });
  const backend = await testBackend({ dataFolder });
  const sheet = path.join(tempFolder(), 'lembar.pdf');
  await backend.ask('cipher.prepare', { next: DATA_PASSPHRASE, path: sheet });
  return { disk, backend, dataFolder, code: codeOnSheet(sheet) };
}

describe.skipIf(!canMount())('encrypting the data on a small disk', () => {
  test('without the room for both it is refused before anything is written, with both figures', async () => {
    const { backend, dataFolder, code } = await officeOn(60, 0);
    const before = [headOf(dataFolder), readdirSync(dataFolder)];
    const refused = await backend.refusal('cipher.turnOn', { code });
    expect(refused.code).toBe('CIPHER_NEEDS_SPACE');
    expect(errorSentence(refused).cause).toMatch(/perlu \d+ MB, tersisa \d+ MB\. Belum ada yang diubah\.$/);
    expect([headOf(dataFolder), readdirSync(dataFolder)]).toEqual(before);
  });

  test('a disk that fills up meanwhile leaves the office as it was; with room again it is done', async () => {
    const { disk, backend, dataFolder, code } = await officeOn(160, 5);
    const { registerTotal } = await backend.ask('cooperative.count', {});
    const head = headOf(dataFolder);
    let isFull = false;
    const answer = await backend.dispatch({
      name: 'cipher.turnOn',
      input: { code },
      jobId: 'sandi',
      onProgress: () => {
        if (!isFull) disk.fill(100_000);
        isFull = true;
      },
    });
    expect({ isFull, answer }).toMatchObject({
      isFull: true,
      answer: { ok: false, error: { code: 'DISK_FULL' } },
    });
    expect(headOf(dataFolder)).toBe(head);
    expect((await backend.ask('cooperative.count', {})).registerTotal).toBe(registerTotal);
    disk.empty();
    const over = readdirSync(dataFolder).filter(
      (name) => name.startsWith('sedang-') && name !== 'sedang-dipakai',
    );
    expect(over).toEqual([]);
    expect(await backend.ask('cipher.turnOn', { code })).toMatchObject({ scans: 5, scansLost: 0 });
    expect(headOf(dataFolder)).not.toBe(head);
    expect((await backend.ask('cooperative.count', {})).registerTotal).toBe(registerTotal);
  });
});
