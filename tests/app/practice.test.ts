import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { practiceFolderOf } from '#contract/process/practice-folder.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { databaseRows } from '../helpers/database-rows.ts';
import { folderBytes } from '../helpers/folder-bytes.ts';
import { readPages } from '../helpers/read-pdf.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const TODAY = '2025-11-18';

/** The office's own files: not what the window notes of itself while it is open. */
const office = (folder: string) =>
  folderBytes(folder, (name) => !name.startsWith('jendela') && !name.endsWith('.log'));

const bar = (page: Page) => page.getByText('MODE LATIHAN', { exact: true });
const titleOf = ({ app }: Program): Promise<string | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

async function inPractice(page: Page): Promise<void> {
  await expect(bar(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 120_000 });
}

test('practice is entered, a number drawn, a paper printed, and the office found untouched', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const program = await start({ today: TODAY });
  const page = await openDesk(program);
  expect(await titleOf(program)).toBe('Meja Koperasi');
  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Latihan' }).click();
  await program.screenshot('latihan-pengaturan');
  await page.getByRole('button', { name: 'Masuk mode latihan' }).click();
  await inPractice(page);
  const rows = databaseRows(dataFolder);
  const before = office(dataFolder);
  await expect.poll(() => titleOf(program)).toBe('LATIHAN - Meja Koperasi');
  await program.screenshot('latihan-beranda');

  const drawn = await program.request('number.reserve', {
    series: 'surat-keluar',
    on: TODAY,
    count: 1,
    purpose: 'Undangan latihan',
  });
  expect(drawn).toMatchObject({ ok: true });
  await goTo(page, 'Buku nomor');
  await expect(page.getByText('LAT-500.3/001/', { exact: false }).first()).toBeVisible();
  await program.screenshot('latihan-nomor');
  const printed = await program.request('number.print', { series: 'surat-keluar', year: 2025, path: null });
  if (!printed.ok) throw new Error(printed.error.code);
  expect(path.dirname(printed.value.path)).toBe(path.join(practiceFolderOf(dataFolder), 'dokumen'));
  const pages = readPages(readFileSync(printed.value.path));
  expect(pages.length).toBeGreaterThan(0);
  for (const { text } of pages) expect(text).toContain('CONTOH');
  // The window shows papers of practice from practice.
  const shown = await page.evaluate(
    async (name) => (await fetch(`app://meja/dokumen/${encodeURIComponent(name)}`)).status,
    path.basename(printed.value.path),
  );
  expect(shown).toBe(200);
  expect(office(dataFolder)).toEqual(before);

  await page.getByRole('button', { name: 'Keluar dari latihan' }).click();
  await expect(bar(page)).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect.poll(() => titleOf(program)).toBe('Meja Koperasi');
  expect(await program.request('office.get', {})).toMatchObject({ value: { isSample: false } });
  await program.close();
  expect(databaseRows(dataFolder)).toEqual(rows);
});

test('the first screen leads into practice and back; a start with --latihan opens it', async ({ start }) => {
  test.setTimeout(300_000);
  const program = await start({ today: TODAY });
  const { page } = program;
  await program.screenshot('latihan-layar-awal');
  await page.getByRole('button', { name: 'Coba dulu di mode latihan' }).click();
  await inPractice(page);
  // Half a name typed: leaving asks, and Batal keeps it.
  await goTo(page, 'Pengaturan');
  await page.getByLabel('Alamat').fill('Jalan Setengah');
  await page.getByRole('button', { name: 'Keluar dari latihan' }).click();
  await expect(page.getByText('Ada isian yang belum disimpan')).toBeVisible();
  await program.screenshot('latihan-belum-disimpan');
  await page.getByRole('button', { name: 'Pindah tanpa menyimpan' }).click();
  await expect(page.getByText('Selamat datang di Meja Koperasi')).toBeVisible({ timeout: 60_000 });
  await program.close();

  const again = await start({ today: TODAY, words: ['--latihan'] });
  await inPractice(again.page);
  await goTo(again.page, 'Pengaturan');
  await again.page.getByRole('tab', { name: 'Latihan' }).click();
  await again.page.getByRole('button', { name: 'Mulai latihan dari awal…' }).click();
  await again.screenshot('latihan-dari-awal');
  await again.page.getByRole('button', { name: 'Hapus dan isi kembali' }).click();
  await expect(again.page.getByText('Mulai latihan dari awal?')).toBeHidden();
  await expect(again.page.getByRole('tab', { name: 'Latihan' })).toBeHidden({ timeout: 120_000 });
  await inPractice(again.page);
});

test('a sample that fills the office folder has its way out', async ({ start, dataFolder }) => {
  test.setTimeout(180_000);
  const first = await start({ today: TODAY });
  await openDesk(first);
  await first.close();
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  raw.exec('UPDATE office SET is_sample = 1');
  raw.close();

  const program = await start({ today: TODAY });
  const { page } = program;
  await expect(bar(page)).toBeVisible();
  await program.screenshot('latihan-kantor-contoh');
  await page.getByRole('button', { name: 'Keluar dari latihan' }).click();
  await program.screenshot('latihan-pindahkan');
  await page.getByRole('button', { name: 'Pindahkan dan keluar' }).click();
  await page.getByRole('button', { name: 'Mengerti' }).click();
  await expect(page.getByText('Selamat datang di Meja Koperasi')).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await page.getByRole('button', { name: 'Coba dulu di mode latihan' }).click();
  await inPractice(page);
  expect(await program.request('office.get', {})).toMatchObject({
    value: { regionCode: '64.08', isSample: true },
  });
});

test('the region of an office is corrected in its settings', async ({ start }) => {
  test.setTimeout(180_000);
  const program = await start({ today: TODAY });
  const page = await openDesk(program, path.resolve('resources/sample/register-kutim-contoh.xlsx'));
  await goTo(page, 'Pengaturan');
  await page.getByRole('button', { name: 'Betulkan wilayah…' }).click();
  await page.getByRole('combobox', { name: 'Kabupaten/kota' }).fill('Berau');
  await page.getByRole('option', { name: 'Kabupaten Berau' }).click();
  await expect(page.getByText('Yang berubah')).toBeVisible();
  await program.screenshot('wilayah-perbaiki');
  await page.getByLabel(/^Kosongkan kecamatan/).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Betulkan wilayah' }).click();
  await expect(page.getByText('Kabupaten Berau (64.03)').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await program.screenshot('wilayah-sesudah');
});
