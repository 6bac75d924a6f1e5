import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addScan, encryptedOffice } from '../../helpers/backup-office.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A disk in memory of so many MB; undefined where this machine does not let one be mounted. */
function smallDisk(megabytes: number): string | undefined {
  const folder = tempFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    try {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    } catch {
      // Pulled out by the test itself.
    }
  });
  return folder;
}
/** Whether this machine lets a test mount a disk of its own. */
const canMount = ((): boolean => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-cakram-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
})();

const finished = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.mejakoperasi'));
const unfinished = (folder: string) => readdirSync(folder).filter((name) => name.includes('sebagian'));

test.skipIf(!canMount)(
  'a stick that is full says so and keeps nothing half; the day’s own backup is made all the same',
  async () => {
    const disk = smallDisk(1) ?? '';
    const backend = await officeBackend({ hasRegister: true });
    expect(await backend.refusal('backup.create', { folder: disk })).toMatchObject({
      code: 'DISK_FULL',
      details: { facts: { folder: disk } },
    });
    expect(readdirSync(disk)).toEqual([]);
    await backend.ask('backup.chooseUsb', { folder: disk });
    await backend.care();
    const state = await backend.ask('backup.state', {});
    expect(state.failures).toMatchObject([{ place: 'usb', title: 'Cakram penuh' }]);
    expect(state.made.map(({ place }) => place)).toEqual(['own']);
    expect(readdirSync(disk)).toEqual([]);
  },
);

test.skipIf(!canMount)(
  'a stick that is away is no failure; plugged in it is copied to, and its age is told',
  async () => {
    const disk = smallDisk(60) ?? '';
    const clock = { at: '2026-11-02T02:00:00.000Z' };
    const backend = await officeBackend({ now: () => clock.at });
    const stick = path.join(disk, 'cadangan dinas');
    mkdirSync(stick);
    expect(await backend.ask('backup.chooseUsb', { folder: stick })).toEqual({ isOtherDisk: true });
    await backend.care();
    expect(finished(stick).length).toBe(1);
    expect(await backend.ask('backup.state', {})).toMatchObject({ isUsbThere: true, usbAt: clock.at });
    execFileSync('umount', [disk]);
    // The folder it was mounted on is left behind, on the computer's own disk.
    mkdirSync(stick);
    clock.at = '2026-11-03T02:00:00.000Z';
    await backend.care();
    const state = await backend.ask('backup.state', {});
    expect(state).toMatchObject({ failures: [], isUsbThere: false, usbAt: '2026-11-02T02:00:00.000Z' });
    expect(readdirSync(stick)).toEqual([]);
  },
);

test.skipIf(!canMount)(
  'a stick pulled out in the middle leaves a sentence, and the program goes on',
  async () => {
    const disk = smallDisk(200) ?? '';
    const { backend } = await encryptedOffice({ hasRegister: true });
    for (const mark of ['satu', 'dua', 'tiga']) await addScan(backend, 12_000_000, mark);
    await backend.ask('backup.chooseUsb', { folder: disk });
    const caring = backend.care();
    const until = Date.now() + 30_000;
    while (unfinished(disk).length === 0 && Date.now() < until)
      await new Promise((done) => setTimeout(done, 2));
    const held = path.join(disk, unfinished(disk)[0] ?? '');
    expect(existsSync(held)).toBe(true);
    // What was open goes on being written, and has no place any more when it is to get its name.
    execFileSync('umount', ['-l', disk]);
    await caring;
    const state = await backend.ask('backup.state', {});
    expect(state.failures.map(({ place }) => place)).toEqual(['usb']);
    expect(state.failures[0]?.title).toBe('Folder cadangan tidak terjangkau');
    expect(state.made.map(({ place }) => place)).toEqual(['own']);
    expect(await backend.ask('backup.create', { folder: tempFolder() })).toMatchObject({ isVerified: true });
  },
);

test.skipIf(!canMount)('a folder that cannot be written is refused by name', async () => {
  const disk = smallDisk(20) ?? '';
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const backend = await officeBackend();
  expect(await backend.refusal('backup.create', { folder: disk })).toMatchObject({
    code: 'FOLDER_NOT_WRITABLE',
  });
});

test('a folder full of other people’s files keeps them all, also one that bears the very name', async () => {
  const backend = await officeBackend({ now: () => '2026-11-28T02:00:00.000Z' });
  const folder = tempFolder();
  for (let index = 0; index < 300; index += 1) writeFileSync(path.join(folder, `surat ${index}.pdf`), 'x');
  const { path: first } = await backend.ask('backup.create', { folder });
  writeFileSync(first, 'punya orang');
  const both = await Promise.all([
    backend.ask('backup.create', { folder }),
    backend.ask('backup.create', { folder }),
  ]);
  expect(new Set([first, ...both.map((made) => made.path)]).size).toBe(3);
  expect(readdirSync(folder).filter((name) => name.startsWith('surat')).length).toBe(300);
  for (const { path: file } of both)
    expect((await backend.ask('backup.check', { path: file })).cooperatives).toBe(0);
});

test('a backup made during a thousand writes is one moment of the data, compared with that very moment', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const folder = tempFolder();
  const state = { backups: 0, writes: 0 };
  const write = async (): Promise<void> => {
    const asked = { name: `Contoh ${state.writes}`, topic: 'halal', outcome: 'done' } as const;
    await backend.ask('consultation.record', asked);
    state.writes += 1;
    // As in the window's process, other messages are heard between two writes.
    await new Promise(setImmediate);
  };
  const writing = (async () => {
    while (state.writes < 1000 || state.backups < 4) await write();
  })();
  const counts: number[] = [];
  while (state.backups < 4) {
    const { rowCounts, isVerified } = await backend.ask('backup.create', { folder });
    expect(isVerified).toBe(true);
    counts.push(rowCounts['consultation'] ?? -1);
    state.backups += 1;
  }
  await writing;
  expect(state.writes).toBeGreaterThanOrEqual(1000);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(counts.some((count) => count > 0 && count < state.writes)).toBe(true);
});

test('what a power cut left of a backup, a drill and a decryption is gone after the next start', async () => {
  const backend = await officeBackend();
  await backend.close();
  const { dataFolder } = backend;
  const own = path.join(dataFolder, 'cadangan-otomatis');
  mkdirSync(own, { recursive: true });
  const dead = 'deadbeef-1-00000000-0000-0000-0000-000000000000.sebagian';
  writeFileSync(path.join(own, `.cadangan.mejakoperasi.${dead}`), 'x');
  writeFileSync(path.join(own, `.cadangan.mejakoperasi.${dead}-journal`), 'x');
  mkdirSync(path.join(dataFolder, `.uji-pulih.${dead}`, 'ab'), { recursive: true });
  writeFileSync(path.join(dataFolder, `.uji-pulih.${dead}`, 'ab', 'data.db'), 'x');
  writeFileSync(path.join(own, 'cadangan-orang.mejakoperasi'), 'x');
  await testBackend({ dataFolder });
  const left = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => name.includes('sebagian'))).toEqual([]);
  expect(left).toContain(path.join('cadangan-otomatis', 'cadangan-orang.mejakoperasi'));
});

test('a cancelled backup leaves nothing in either folder', async () => {
  const { backend } = await encryptedOffice({ hasRegister: true });
  await addScan(backend, 30_000_000, 'besar');
  const folder = tempFolder();
  const input = { folder };
  const making = backend.dispatch({ name: 'backup.create', input, jobId: 'batal' });
  const until = Date.now() + 30_000;
  while (unfinished(folder).length === 0 && Date.now() < until)
    await new Promise((done) => setTimeout(done, 2));
  await backend.ask('job.cancel', { jobId: 'batal' });
  expect(await making).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  expect(readdirSync(folder)).toEqual([]);
  expect(unfinished(backend.dataFolder)).toEqual([]);
});

test('an import of many rows is backed up before, a small one is not', async () => {
  const backend = await officeBackend();
  const register = path.resolve('resources/sample/register-kutim-contoh.xlsx');
  const rules = {
    days: 7,
    weeks: 4,
    months: 12,
    beforeRisk: 10,
    drillMonths: 6,
    from: '2020-01-01',
    reason: 'Uji',
  };
  await backend.ask('backup.setRules', { ...rules, importRows: 100_000 });
  await backend.ask('import.run', { path: register, isDryRun: false });
  expect((await backend.ask('backup.state', {})).made).toEqual([]);
  await backend.ask('backup.setRules', { ...rules, importRows: 50 });
  await backend.ask('import.run', { path: register, isDryRun: true });
  expect((await backend.ask('backup.state', {})).made).toEqual([]);
  await backend.ask('import.run', { path: register, isDryRun: false });
  expect((await backend.ask('backup.state', {})).made.map(({ cause }) => cause)).toEqual(['import']);
});

test('a backup by itself that lost its list is still offered where the database is gone', async () => {
  const backend = await officeBackend();
  await backend.care();
  await backend.close();
  renameSync(path.join(backend.dataFolder, 'meja-koperasi.db'), path.join(tempFolder(), 'hilang.db'));
  const other = await testBackend({ dataFolder: backend.dataFolder });
  const kept = await other.ask('backup.listKept', {});
  expect(kept.map(({ why }) => why)).toEqual(['daily']);
  await other.ask('backup.restore', { path: kept[0]?.path ?? '' });
  expect((await other.ask('office.get', {}))?.regionCode).toBe('64.08');
});
