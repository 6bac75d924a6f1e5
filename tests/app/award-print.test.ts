import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { goTo, openDesk, tabTo } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const PLANNED = 54;
const MOST_CLICKS = 12;

declare global {
  interface Window {
    pressed?: number;
  }
}

/** Counts what a hand does: presses of the mouse, not what the keyboard sets off. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    window.pressed = 0;
    window.addEventListener('pointerdown', () => (window.pressed = (window.pressed ?? 0) + 1), true);
  });
  return () => page.evaluate(() => window.pressed ?? 0);
}

/** A machine of the tests has no PDF reader: what would be handed to one is kept. */
async function keepOpened({ app }: Program): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = (file) => {
      opened.push(file);
      return Promise.resolve('');
    };
  });
  return () => app.evaluate(() => (globalThis as { readonly opened?: readonly string[] }).opened ?? []);
}

const textOf = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
const numbersIn = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/Nomor: (\S+)/g)].map(([, number = '']) => number);

test('54 of all eligible are chosen and printed in few clicks, one is printed again in two', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  const opened = await keepOpened(program);
  const clicks = await countClicks(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

  await goTo(page, 'Penghargaan');
  const table = page.getByRole('grid', { name: 'Calon penerima' });
  await expect(table.getByRole('row').nth(1)).toContainText('Koperasi');
  await program.screenshot('penghargaan-1-pilih-semua');
  await page.getByRole('textbox', { name: 'Banyaknya yang diambil' }).click();
  await page.keyboard.type(String(PLANNED));
  await button('Ambil').click();
  await expect(page.getByText(`${PLANNED} teratas dipilih`)).toBeVisible();
  await expect(table.getByText(`Batas ${PLANNED} teratas.`)).toBeVisible();
  await program.screenshot('penghargaan-2-pilih-54');
  await button(`Tetapkan ${PLANNED} penerima`).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Tetapkan ${PLANNED} penerima` })
    .click();
  await expect(page.getByText(`${PLANNED} penerima ditetapkan, nomor`)).toBeVisible();
  await program.screenshot('penghargaan-3-cetak');
  await button(`Cetak ${PLANNED} lembar`).click();
  await expect(page.getByText(`${PLANNED} lembar siap dicetak`)).toBeVisible({ timeout: 60_000 });
  await program.screenshot('penghargaan-4-siap');
  await button(`Semua ${PLANNED} keluar`).click();
  await expect(page.getByText('Semua lembar sudah tercetak')).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);

  const folder = path.join(dataFolder, 'dokumen', 'penghargaan-2024');
  const file = path.join(folder, 'piagam-tahun-buku-2024.pdf');
  expect(await opened()).toEqual([file]);
  const numbers = numbersIn(file);
  expect(numbers).toHaveLength(PLANNED);
  expect(new Set(numbers).size).toBe(PLANNED);

  const before = await clicks();
  const again = numbers[2] ?? '';
  await button(`Cetak ulang ${again}`).click();
  await page.getByRole('dialog').getByRole('button', { name: 'tinta luntur' }).click();
  await expect(page.getByText('PDF dibuat 2 kali')).toBeVisible({ timeout: 30_000 });
  expect((await clicks()) - before).toBe(2);
  await program.screenshot('penghargaan-5-cetak-ulang');
  const sheet = (await opened()).at(-1) ?? '';
  expect(numbersIn(sheet)).toEqual([again]);
  expect(path.dirname(sheet)).toBe(folder);

  await test.step('the queue of all prints shows the same sheets, and nothing is printed twice', async () => {
    await program.close();
    const next = await start({ today: '2025-11-18' });
    await goTo(next.page, 'Penghargaan');
    await expect(next.page.getByText(`${PLANNED} dari ${PLANNED} tercetak`)).toBeVisible();
    await expect(next.page.getByText('PDF dibuat 2 kali')).toBeVisible();
    await expect(next.page.getByRole('button', { name: 'Semua sudah tercetak' })).toBeDisabled();
    expect(readdirSync(folder).toSorted()).toEqual([
      'piagam-tahun-buku-2024-lembar-003-003.pdf',
      'piagam-tahun-buku-2024.pdf',
    ]);
  });
});

test('many are left out with one reason and taken back; another number than planned is asked about', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  await goTo(page, 'Penghargaan');
  const table = page.getByRole('grid', { name: 'Calon penerima' });
  await page.getByRole('textbox', { name: 'Banyaknya yang diambil' }).fill(String(PLANNED));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${PLANNED} teratas dipilih`)).toBeVisible();
  await expect(table.getByText(`Batas ${PLANNED} teratas.`)).toBeVisible();
  await expect(page.getByText(`${PLANNED} dari ${PLANNED}`)).toBeVisible();

  // By keyboard alone from here on: to the table, down, many marked, left out with one reason.
  await table.locator('[role="row"][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  for (let rows = 0; rows < 3; rows += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(table.locator('[role="row"][aria-selected="true"]')).toHaveCount(4);
  await tabTo(page, page.getByRole('searchbox', { name: 'Cari nama koperasi' }));
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Keluarkan 4 yang ditandai…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Alasan' })
    .fill('Sedang diperiksa Inspektorat');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('4 koperasi dikeluarkan; 4 pengganti naik.')).toBeVisible();
  await expect(page.getByText('pengganti', { exact: true }).first()).toBeVisible();
  await program.screenshot('penghargaan-6-dikeluarkan');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Pilihan seperti sebelumnya lagi.')).toBeVisible();

  // Space unticks one: the count is amber and the decision asks.
  await table.locator('[role="row"][tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await expect(page.getByText(`${PLANNED - 1} dari ${PLANNED}`)).toBeVisible();
  await page.getByRole('button', { name: `Tetapkan ${PLANNED - 1} penerima` }).click();
  await expect(
    page.getByText(`Rencana ${PLANNED} penerima, baru ${PLANNED - 1} yang dipilih: kurang 1.`),
  ).toBeVisible();
  await program.screenshot('penghargaan-7-kurang');
});

test('a thousand candidates: few rows are drawn, the last is one key away', async ({ start, dataFolder }) => {
  const program = await start({ today: '2025-11-18' });
  const count = 1000;
  const rows = Array.from({ length: count }, (_, index) => [
    `Koperasi Jasa Uji ${String(index + 1).padStart(4, '0')}`,
    'Bengalon',
    'Aktif',
    String(1_000_000 + index),
    '15/03/2025',
  ]);
  const file = path.join(dataFolder, '..', 'daftar.xlsx');
  const sheet = utils.aoa_to_sheet([
    ['Keadaan per 31 Desember 2024'],
    ['Nama Koperasi', 'Kecamatan', 'Status', 'Volume Usaha', 'RAT TB 2024'],
    ...rows,
  ]);
  const book = { SheetNames: ['Data'], Sheets: { Data: sheet } };
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const page = await openDesk(program, file);
  await goTo(page, 'Penghargaan');
  const table = page.getByRole('grid', { name: 'Calon penerima' });
  await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
  await table.locator('[role="row"][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(table.getByRole('row').last()).toContainText('1000');
  expect(await table.getByRole('row').count()).toBeLessThan(80);
  await page.getByRole('searchbox', { name: 'Cari nama koperasi' }).fill('0777');
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Cari nama koperasi' }).fill('tidak ada begini');
  await expect(page.getByText('Tidak ada calon yang cocok')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus pencarian' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
});
