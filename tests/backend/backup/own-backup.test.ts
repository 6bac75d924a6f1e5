import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A clock that a test sets. */
const clockAt = (start: string) => {
  const clock = { at: start };
  return { clock, now: () => clock.at };
};

const backupsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mejakoperasi'))
        .sort()
    : [];

test('at a quiet minute the program backs up by itself, once a day, into its own folder and the chosen one', async () => {
  const { clock, now } = clockAt('2026-11-02T02:00:00.000Z');
  const backend = await officeBackend({ now });
  const [own, folder] = [path.join(backend.dataFolder, 'cadangan-otomatis'), tempFolder()];
  await backend.ask('backup.chooseFolder', { folder });
  await backend.care();
  await backend.care();
  expect([backupsIn(own).length, backupsIn(folder).length]).toEqual([1, 1]);
  clock.at = '2026-11-03T02:00:00.000Z';
  await backend.care();
  expect([backupsIn(own).length, backupsIn(folder).length]).toEqual([2, 2]);
  const state = await backend.ask('backup.state', {});
  expect(state.failures).toEqual([]);
  expect(state.made.map(({ place, cause, isThere }) => [place, cause, isThere])).toEqual([
    ['folder', 'daily', true],
    ['own', 'daily', true],
    ['folder', 'daily', true],
    ['own', 'daily', true],
  ]);
  expect(await backend.ask('backup.restore', { path: state.made[0]?.path ?? '' })).toMatchObject({
    rowCounts: { office: 1 },
  });
});

test('the rule takes old ones away, and never a file that the program did not make or that was altered since', async () => {
  const { clock, now } = clockAt('2026-01-01T02:00:00.000Z');
  const backend = await officeBackend({ now });
  const own = path.join(backend.dataFolder, 'cadangan-otomatis');
  await backend.ask('backup.setRules', {
    days: 2,
    weeks: 1,
    months: 1,
    beforeRisk: 1,
    importRows: 50,
    drillMonths: 6,
    from: '2025-01-01',
    reason: 'Cakram kecil',
  });
  await backend.care();
  const [first = ''] = backupsIn(own);
  writeFileSync(path.join(own, 'cadangan-2025-12-31-000000.mejakoperasi'), 'milik orang lain');
  writeFileSync(path.join(own, 'catatan.txt'), 'milik orang lain');
  clock.at = '2026-01-02T02:00:00.000Z';
  await backend.care();
  const second = backupsIn(own).at(-1) ?? '';
  // Somebody put another file of the same length in its place.
  const bytes = readFileSync(path.join(own, second));
  bytes.fill(7);
  writeFileSync(path.join(own, second), bytes);
  for (const day of ['03', '04', '05']) {
    clock.at = `2026-01-${day}T02:00:00.000Z`;
    await backend.care();
  }
  const left = backupsIn(own);
  expect(left).not.toContain(first);
  expect(left).toContain(second);
  expect(left).toContain('cadangan-2025-12-31-000000.mejakoperasi');
  expect(existsSync(path.join(own, 'catatan.txt'))).toBe(true);
  expect(left.filter((name) => name.startsWith('cadangan-2026-01-0')).length).toBe(3);
});

test('a folder that is gone is said with cause and remedy, and no longer once it is back', async () => {
  const { clock, now } = clockAt('2026-11-02T02:00:00.000Z');
  const backend = await officeBackend({ now });
  const folder = path.join(tempFolder(), 'cadangan');
  const { mkdirSync, rmdirSync } = await import('node:fs');
  mkdirSync(folder);
  await backend.ask('backup.chooseFolder', { folder });
  rmdirSync(folder);
  await backend.care();
  clock.at = '2026-11-03T02:00:00.000Z';
  await backend.care();
  const [failure] = (await backend.ask('backup.state', {})).failures;
  expect(failure).toMatchObject({
    place: 'folder',
    since: '2026-11-02T02:00:00.000Z',
    at: '2026-11-03T02:00:00.000Z',
    title: 'Folder cadangan tidak terjangkau',
  });
  expect(failure?.remedy).toContain('Pengaturan, Cadangan');
  mkdirSync(folder);
  await backend.care();
  expect((await backend.ask('backup.state', {})).failures).toEqual([]);
});

test('before a restore and before a wide import the state is backed up', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { path: file } = await backend.ask('backup.create', { folder: tempFolder() });
  await backend.ask('backup.restore', { path: file });
  const { made } = await backend.ask('backup.state', {});
  expect(made.map(({ place, cause }) => [place, cause])).toEqual([['own', 'restore']]);
  expect(made[0]?.cooperatives).toBeGreaterThan(100);
});
