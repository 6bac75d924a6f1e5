import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { kindOfFile } from '#db/engine/open-sqlite.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addScan, codeOnSheet } from '../../helpers/backup-office.ts';
import { DATA_PASSPHRASE, forgetAll } from '../../helpers/cipher-office.ts';
import { sample } from '../../helpers/deep.ts';
import { startLiving } from '../../helpers/kill-drill/office-at-work.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** Dozens of lives on a busy machine. */
const LONG_MS = 3_600_000;
const KILLS = sample(2, 60);

type Act = 'cipher.turnOn' | 'cipher.rekey' | 'cipher.turnOff';

/** An office with scans and a kept state, whose sheet waits to be typed back. */
async function waitingOffice(): Promise<{ readonly folder: string; readonly code: string }> {
  const backend = await officeBackend({ hasRegister: true });
  for (let at = 0; at < 6; at += 1) await addScan(backend, 1_500_000, `pindaian ${at}`);
  const kept = path.join(backend.dataFolder, 'sebelum-pembaruan');
  mkdirSync(kept, { recursive: true });
  const { path: copy } = await backend.ask('backup.create', { folder: tempFolder() });
  writeFileSync(path.join(kept, '2025-11-01-bentuk-33.db'), readFileSync(copy));
  const sheet = path.join(tempFolder(), 'lembar.pdf');
  await backend.ask('cipher.prepare', { next: DATA_PASSPHRASE, path: sheet });
  await backend.close();
  return { folder: backend.dataFolder, code: codeOnSheet(sheet) };
}

async function living(folder: string) {
  const program = startLiving(folder);
  await program.started;
  if (kindOfFile(path.join(folder, DATABASE_FILE)).kind === 'encrypted')
    await program.ask('cipher.unlock', { passphrase: DATA_PASSPHRASE });
  return program;
}

/** What there is after the program was started again, and what must not be there any more. */
async function faultsOf(folder: string, expected: number): Promise<readonly string[]> {
  const backend = await testBackend({ dataFolder: folder });
  const isEncrypted = kindOfFile(path.join(folder, DATABASE_FILE)).kind === 'encrypted';
  if (isEncrypted) await backend.ask('cipher.unlock', { passphrase: DATA_PASSPHRASE });
  const faults: string[] = [];
  const { total } = await backend.ask('cooperative.count', {});
  if (total !== expected) faults.push(`${total} of ${expected} cooperatives`);
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  const { documents } = await backend.ask('cooperative.get', { id: rows[0]?.id ?? '' });
  for (const { id } of documents) await backend.ask('document.locate', { id });
  if (documents.length !== 6) faults.push(`${documents.length} scans`);
  await backend.close();
  forgetAll(folder);
  const scans = readdirSync(folder).filter((name) => name.startsWith('berkas'));
  if (scans.length !== 1 || (scans[0] === 'berkas') === isEncrypted) faults.push(`scans in ${scans.join()}`);
  const kept = readdirSync(path.join(folder, 'sebelum-pembaruan'));
  const keptKind = kindOfFile(path.join(folder, 'sebelum-pembaruan', kept[0] ?? '')).kind;
  if (kept.length !== 1 || (keptKind === 'encrypted') !== isEncrypted)
    faults.push(`kept ${kept.join()} ${keptKind}`);
  const over = ['sebelum-sandi.db', 'sedang-disandikan', 'sandi-sedang-diubah.json', 'pindaian-dibuka'];
  const keys = isEncrypted ? [] : ['kunci-data.json', 'kunci-data-salinan.json'];
  faults.push(...readdirSync(folder).filter((name) => [...over, ...keys].includes(name)));
  return faults;
}

test(
  'a change of the encryption that is killed leaves the office as before or as after, with nothing of the other side',
  async () => {
    const { folder: first, code } = await waitingOffice();
    let folder = first;
    const inputs = {
      'cipher.turnOn': { code },
      'cipher.rekey': { passphrase: DATA_PASSPHRASE },
      'cipher.turnOff': { passphrase: DATA_PASSPHRASE },
    } as const;
    let expected = 0;
    const found: string[] = [];
    const ends = new Set<string>();
    for (const act of ['cipher.turnOn', 'cipher.rekey', 'cipher.turnOff'] as const satisfies readonly Act[]) {
      // The whole act once, to know how long it takes here; the next act begins where it ended.
      const after = path.join(tempFolder(), 'kantor');
      cpSync(folder, after, { recursive: true });
      const whole = await living(after);
      expected = (await whole.ask('cooperative.count', {})).total;
      const began = performance.now();
      await whole.ask(act, inputs[act]);
      const took = performance.now() - began;
      await whole.kill();
      for (let at = 0; at < KILLS; at += 1) {
        const one = path.join(tempFolder(), 'kantor');
        cpSync(folder, one, { recursive: true });
        const before = readFileSync(path.join(one, DATABASE_FILE)).subarray(0, 16);
        const program = await living(one);
        program.ask(act, inputs[act] as never).catch(() => undefined);
        await wait((took * (at + 0.5)) / KILLS);
        await program.kill();
        const faults = await faultsOf(one, expected);
        found.push(...faults.map((fault) => `${act} ${at}: ${fault}`));
        const isBefore = readFileSync(path.join(one, DATABASE_FILE)).subarray(0, 16).equals(before);
        ends.add(`${act} ${isBefore ? 'before' : 'after'}`);
      }
      folder = after;
    }
    expect(found).toEqual([]);
    // Both ends were reached: a drill that only ever kills too early proves nothing.
    expect([...ends].filter((end) => end.endsWith('before')).length).toBeGreaterThan(0);
    expect([...ends].filter((end) => end.endsWith('after')).length).toBeGreaterThan(0);
  },
  LONG_MS,
);
