import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plainPng } from '../../helpers/drawn-picture.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const KEEP_TWO = {
  days: 2,
  weeks: 1,
  months: 1,
  beforeRisk: 2,
  importRows: 50,
  drillMonths: 6,
  from: '2025-01-01',
  reason: 'Cakram kecil',
};

const scansIn = (folder: string): readonly string[] =>
  existsSync(path.join(folder, 'berkas'))
    ? readdirSync(path.join(folder, 'berkas'), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.png'))
    : [];

test('a destroyed scan goes from the automatic backups with the last one that held it, and no other scan does', async () => {
  const clock = { at: '2026-01-01T02:00:00.000Z' };
  const backend = await officeBackend({ now: () => clock.at, today: '2026-01-01' });
  const own = path.join(backend.dataFolder, 'cadangan-otomatis');
  await backend.ask('backup.setRules', KEEP_TWO);
  const cooperativeId = await newRecord(backend);
  const added: string[] = [];
  for (const [index, kind] of ['KTP', 'Akta'].entries()) {
    const file = path.join(tempFolder(), 'pindai.png');
    writeFileSync(file, plainPng(30 + index, 10));
    const made = await backend.ask('document.add', {
      cooperativeId,
      path: file,
      kind,
      title: kind,
      datedOn: null,
    });
    added.push(made.sha256);
  }
  await backend.care();
  expect(scansIn(own)).toHaveLength(2);
  await backend.ask('people.destroyScan', { sha256: added[0] ?? '', reason: 'masa simpan berakhir' });
  const held: number[] = [];
  for (const day of ['02', '03', '04', '05', '06']) {
    clock.at = `2026-01-${day}T02:00:00.000Z`;
    await backend.care();
    held.push(scansIn(own).length);
  }
  // As long as the backup of the first day stays, the scan stays beside it; then it goes.
  expect(held[0]).toBe(2);
  expect(held.at(-1)).toBe(1);
  expect(scansIn(own)[0]).toContain(added[1]);
  const state = await backend.ask('backup.state', {});
  expect(await backend.ask('backup.restore', { path: state.made[0]?.path ?? '' })).toMatchObject({
    scansDamaged: 0,
  });
});

test('where somebody has laid a backup of their own, nothing beside it is taken', async () => {
  const clock = { at: '2026-01-01T02:00:00.000Z' };
  const backend = await officeBackend({ now: () => clock.at, today: '2026-01-01' });
  const own = path.join(backend.dataFolder, 'cadangan-otomatis');
  await backend.ask('backup.setRules', KEEP_TWO);
  mkdirSync(path.join(own, 'berkas', 'ab'), { recursive: true });
  writeFileSync(path.join(own, 'berkas', 'ab', `${'ab'.repeat(32)}.png`), 'milik cadangan lain');
  writeFileSync(path.join(own, 'cadangan-2025-12-31-000000.mejakoperasi'), 'milik orang lain');
  for (const day of ['01', '02', '03', '04', '05']) {
    clock.at = `2026-01-${day}T02:00:00.000Z`;
    await backend.care();
  }
  expect(scansIn(own)).toHaveLength(1);
});

test('states from before updates stay as many as the rule keeps before risky acts, the youngest; others’ files stay', async () => {
  const backend = await officeBackend({ now: () => '2026-01-01T02:00:00.000Z', today: '2026-01-01' });
  await backend.ask('backup.setRules', KEEP_TWO);
  const folder = path.join(backend.dataFolder, 'sebelum-pembaruan');
  mkdirSync(folder, { recursive: true });
  for (const name of [
    'bentuk-10-1735261200011.db',
    '2025-03-01-080000-bentuk-20.db',
    '2025-06-01-080000-bentuk-25.db',
    '2025-06-01-080000-bentuk-25-2.db',
    'catatan saya.db',
  ])
    writeFileSync(path.join(folder, name), name);
  await backend.care();
  expect(readdirSync(folder).toSorted()).toEqual([
    '2025-06-01-080000-bentuk-25-2.db',
    '2025-06-01-080000-bentuk-25.db',
    'catatan saya.db',
  ]);
});
