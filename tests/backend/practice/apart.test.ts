import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { isPracticeFolder, officeFolderOf, practiceFolderOf } from '#contract/process/practice-folder.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { folderBytes } from '../../helpers/folder-bytes.ts';
import { unpackRelease } from '../../helpers/frozen-release.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const reserve = { series: 'surat-keluar', on: '2025-11-18', count: 1, purpose: 'Coba' } as const;

async function filledPractice(dataFolder?: string): Promise<TestBackend> {
  const backend = await testBackend(dataFolder === undefined ? { isPractice: true } : { dataFolder });
  await backend.ask('practice.fill', {});
  return backend;
}

test.each([
  ['/data/dinas', '/data/dinas (latihan)'],
  ['C:\\Data\\Dinas', 'C:\\Data\\Dinas (latihan)'],
  ['/', '/ (latihan)'],
])('practice of %s lies in %s, and leads back', (office, practice) => {
  expect(practiceFolderOf(office)).toBe(practice);
  expect(practiceFolderOf(practice)).toBe(practice);
  expect(officeFolderOf(practice)).toBe(office);
  expect(officeFolderOf(office)).toBe(office);
  expect([isPracticeFolder(office), isPracticeFolder(practice)]).toEqual([false, true]);
});

test('a whole practice session leaves the office as it was, to the byte', async () => {
  const dataFolder = path.join(tempFolder(), 'dinas');
  const office = await officeBackend({ dataFolder });
  await office.ask('number.reserve', reserve);
  await office.close();
  const before = folderBytes(dataFolder);
  expect(Object.keys(before)).toContain(DATABASE_FILE);

  const practice = await filledPractice(practiceFolderOf(dataFolder));
  const { count, checksum } = await practice.ask('award.recipients', { bookYear: 2024 });
  const confirmed = await practice.ask('award.confirm', {
    bookYear: 2024,
    on: '2025-11-18',
    seen: { count, checksum },
  });
  expect(confirmed.firstNumber).toMatch(/^LAT-/);
  const book = await practice.ask('number.print', { series: 'piagam', year: 2025, path: null });
  const pages = readPages(readFileSync(book.path));
  for (const page of pages) expect(page.text).toContain('CONTOH');
  expect(pages.map(({ text }) => text).join(' ')).toContain('LAT-');
  await practice.ask('backup.create', { folder: tempFolder() });
  await practice.ask('practice.startAgain', {});
  await practice.ask('practice.clear', {});
  await practice.close();

  expect(folderBytes(dataFolder)).toEqual(before);
}, 240_000);

test('numbers of practice begin with LAT-, those of the office never do', async () => {
  const office = await officeBackend();
  expect((await office.ask('number.reserve', reserve)).numbers[0]?.text).toBe('500.3/001/DKUKM/XI/2025');
  const practice = await testBackend({ isPractice: true });
  // An office of one's own region may be practised with too; it is a sample all the same.
  await practice.ask('office.setUp', { regionCode: '64.08' });
  expect(await practice.ask('office.get', {})).toMatchObject({ isSample: true });
  expect((await practice.ask('number.reserve', reserve)).numbers[0]?.text).toBe(
    'LAT-500.3/001/DKUKM/XI/2025',
  );
});

test('only practice is filled and emptied: by name, by what lies in it, and by where a link leads', async () => {
  const office = await officeBackend();
  for (const name of ['practice.fill', 'practice.startAgain', 'practice.clear'] as const) {
    expect(await office.refusal(name, {})).toMatchObject({ code: 'NOT_IN_PRACTICE' });
  }
  const link = path.join(tempFolder(), 'dinas (latihan)');
  symlinkSync(office.dataFolder, link, 'dir');
  const linked = await testBackend({ dataFolder: link });
  expect(await linked.refusal('practice.startAgain', {})).toMatchObject({ code: 'NOT_IN_PRACTICE' });
  expect(await office.ask('office.get', {})).toMatchObject({ isSample: false });

  const named = await testBackend({ isPractice: true });
  await named.ask('office.setUp', { regionCode: '64.08' });
  const raw = new Sqlite(path.join(named.dataFolder, DATABASE_FILE));
  raw.exec('UPDATE office SET is_sample = 0');
  raw.close();
  expect(await named.refusal('practice.clear', {})).toMatchObject({ code: 'NOT_IN_PRACTICE' });
});

test('practice begins anew: what was done is gone, and the sample stands as at first', async () => {
  const practice = await filledPractice();
  const { total } = await practice.ask('cooperative.count', { text: '', filters: [] });
  await practice.ask('number.reserve', reserve);
  expect(await practice.ask('practice.startAgain', {})).toMatchObject({ cooperativeCount: total });
  expect((await practice.ask('number.reserve', reserve)).numbers[0]?.sequence).toBe(1);
}, 120_000);

test('a practice that another program holds open is not emptied under it', async () => {
  const practice = await filledPractice();
  const other = await testBackend({ dataFolder: practice.dataFolder });
  expect(await practice.refusal('practice.startAgain', {})).toMatchObject({ code: 'DATABASE_LOCKED' });
  expect(await practice.ask('office.get', {})).not.toBeNull();
  await other.close();
  await practice.ask('practice.startAgain', {});
}, 120_000);

test('a damaged practice is mended by beginning anew', async () => {
  const dataFolder = path.join(tempFolder(), 'dinas (latihan)');
  const first = await filledPractice(dataFolder);
  await first.close();
  const file = path.join(dataFolder, DATABASE_FILE);
  writeFileSync(file, 'ini bukan basis data');
  const again = await testBackend({ dataFolder });
  expect(await again.refusal('office.get', {})).toMatchObject({ code: 'DATABASE_DAMAGED' });
  await again.ask('practice.startAgain', {});
  expect(await again.ask('office.get', {})).toMatchObject({ isSample: true });
}, 120_000);

test('a backup of practice never becomes the office, nor the other way round', async () => {
  const office = await officeBackend();
  const practice = await testBackend({ isPractice: true });
  await practice.ask('office.setUp', { regionCode: '64.09' });
  const [ofOffice, ofPractice] = [
    await office.ask('backup.create', { folder: tempFolder() }),
    await practice.ask('backup.create', { folder: tempFolder() }),
  ];
  expect(await office.refusal('backup.restore', { path: ofPractice.path })).toMatchObject({
    code: 'BACKUP_IS_PRACTICE',
  });
  expect(await practice.refusal('backup.restore', { path: ofOffice.path })).toMatchObject({
    code: 'BACKUP_IS_OFFICE',
    details: { facts: { dinas: expect.stringContaining('Kutai Timur') as string } },
  });
  for (const { dataFolder } of [office, practice])
    expect(existsSync(path.join(dataFolder, 'sedang-dipulihkan'))).toBe(false);
  expect(await office.ask('office.get', {})).toMatchObject({ regionCode: '64.08', isSample: false });
  await practice.ask('backup.restore', { path: ofPractice.path });
  await office.ask('backup.restore', { path: ofOffice.path });
  expect(await practice.ask('office.get', {})).toMatchObject({ regionCode: '64.09', isSample: true });
});

test('an empty or damaged office folder takes no practice either; a sample that fills it does', async () => {
  const practice = await testBackend({ isPractice: true });
  await practice.ask('office.setUp', { regionCode: '64.09' });
  const { path: backup } = await practice.ask('backup.create', { folder: tempFolder() });
  expect(path.basename(backup)).toMatch(/^cadangan-latihan-/);
  const refused = { code: 'BACKUP_IS_PRACTICE' };
  const empty = await testBackend();
  expect(await empty.refusal('backup.restore', { path: backup })).toMatchObject(refused);
  const dataFolder = tempFolder();
  writeFileSync(path.join(dataFolder, DATABASE_FILE), 'ini bukan basis data');
  const damaged = await testBackend({ dataFolder });
  expect(await damaged.refusal('backup.restore', { path: backup })).toMatchObject(refused);

  const sample = await officeBackend();
  const raw = new Sqlite(path.join(sample.dataFolder, DATABASE_FILE));
  raw.exec('UPDATE office SET is_sample = 1');
  raw.close();
  await sample.ask('backup.restore', { path: backup });
  expect(await sample.ask('office.get', {})).toMatchObject({ regionCode: '64.09' });
});

test('a practice folder of an earlier version is brought up to date as any other', async () => {
  const { dataFolder } = await unpackRelease('0.1.0');
  const practice = practiceFolderOf(dataFolder);
  renameSync(dataFolder, practice);
  const backend = await testBackend({ dataFolder: practice });
  expect(await backend.ask('office.get', {})).toMatchObject({ isSample: true });
  expect((await backend.ask('number.reserve', reserve)).numbers[0]?.text).toMatch(/^LAT-/);
});
