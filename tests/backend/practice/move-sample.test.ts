import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { practiceFolderOf } from '#contract/process/practice-folder.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { databaseRows } from '../../helpers/database-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

/** What an earlier program made of "Isi data contoh": a sample office in the office's own folder. */
async function sampleInOffice(): Promise<TestBackend> {
  const dataFolder = path.join(tempFolder(), 'dinas');
  const office = await officeBackend({ dataFolder });
  await office.close();
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  raw.exec('UPDATE office SET is_sample = 1');
  raw.close();
  mkdirSync(path.join(dataFolder, 'dokumen'));
  writeFileSync(path.join(dataFolder, 'dokumen', 'piagam.pdf'), 'kertas');
  return testBackend({ dataFolder });
}

test('the sample leaves the office folder whole, and a real office can be set up there', async () => {
  const office = await sampleInOffice();
  await office.ask('number.reserve', {
    series: 'surat-keluar',
    on: '2025-11-18',
    count: 2,
    purpose: 'Coba',
  });
  const before = databaseRows(office.dataFolder);
  const practice = practiceFolderOf(office.dataFolder);
  expect(await office.ask('practice.moveSample', {})).toEqual({
    folder: practice,
    isOpenedByPractice: true,
  });
  expect(databaseRows(practice)).toEqual(before);
  expect(readFileSync(path.join(practice, 'dokumen', 'piagam.pdf'), 'utf8')).toBe('kertas');
  expect(existsSync(path.join(office.dataFolder, 'dokumen', 'piagam.pdf'))).toBe(false);
  expect(await office.ask('office.get', {})).toBeNull();

  await office.ask('office.setUp', { regionCode: '64.08' });
  expect(await office.ask('office.get', {})).toMatchObject({ isSample: false });
  const moved = await testBackend({ dataFolder: practice });
  expect(await moved.ask('office.get', {})).toMatchObject({ isSample: true });
});

test('a practice that holds an office already stays; the sample is kept beside it', async () => {
  const office = await sampleInOffice();
  const practice = await testBackend({ dataFolder: practiceFolderOf(office.dataFolder) });
  await practice.ask('office.setUp', { regionCode: '64.09' });
  await practice.close();
  const { folder, isOpenedByPractice } = await office.ask('practice.moveSample', {});
  expect(isOpenedByPractice).toBe(false);
  expect(folder).not.toBe(practice.dataFolder);
  const [kept, beside] = [
    await testBackend({ dataFolder: practice.dataFolder }),
    await testBackend({ dataFolder: folder }),
  ];
  expect(await kept.ask('office.get', {})).toMatchObject({ regionCode: '64.09' });
  expect(await beside.ask('office.get', {})).toMatchObject({ regionCode: '64.08', isSample: true });
});

test('a real office is never moved', async () => {
  const office = await officeBackend();
  expect(await office.refusal('practice.moveSample', {})).toMatchObject({ code: 'OFFICE_IS_NO_SAMPLE' });
  expect(existsSync(practiceFolderOf(office.dataFolder))).toBe(false);
});

test('nothing is moved while another program has the sample open', async () => {
  const office = await sampleInOffice();
  const other = await testBackend({ dataFolder: office.dataFolder });
  expect(await office.refusal('practice.moveSample', {})).toMatchObject({ code: 'DATABASE_LOCKED' });
  expect(await other.ask('office.get', {})).toMatchObject({ isSample: true });
  expect(existsSync(path.join(practiceFolderOf(office.dataFolder), DATABASE_FILE))).toBe(false);
});
