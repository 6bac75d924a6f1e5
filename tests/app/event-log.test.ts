import path from 'node:path';
import { openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const PASSPHRASE = 'sandi contoh dinas 2025';

test('the log is read, sealed, checked and printed, and what was done is in it', async ({ start }) => {
  test.setTimeout(180_000);
  const program = await start({ today: '2025-11-18' });
  const { request, screenshot } = program;
  const page = await openDesk(program, REGISTER);
  await request('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
  await page.getByRole('navigation').getByText('Pengaturan', { exact: true }).click();
  await page.getByRole('tab', { name: 'Catatan kejadian' }).click();
  await expect(page.getByText('Log ini belum disegel', { exact: false })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Catatan kejadian' });
  await expect(grid.getByText('1 konsultasi')).toBeVisible();
  await screenshot('log-1-belum-disegel');

  await page.getByRole('button', { name: 'Tetapkan kata sandi segel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Paling sedikit 12 huruf.')).toBeVisible();
  await dialog.getByLabel(/^Kata sandi segel/).fill(PASSPHRASE);
  await dialog.getByLabel('Ulangi kata sandi').fill(PASSPHRASE);
  await screenshot('log-2-kata-sandi');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Kata sandi segel ditetapkan dan segel pertama dibuat.')).toBeVisible();

  await page.getByRole('button', { name: 'Periksa rantai' }).click();
  await dialog.getByLabel(/^Kata sandi segel/).fill('bukan kata sandinya');
  await dialog.getByRole('button', { name: 'Periksa' }).click();
  await expect(dialog.getByText('Kata sandi segel salah')).toBeVisible();
  await dialog.getByLabel(/^Kata sandi segel/).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.getByText(/^Rantai utuh: /)).toBeVisible();
  await expect(page.getByText(/Terbukti oleh segel sampai baris/)).toBeVisible();
  await screenshot('log-3-diperiksa');

  await page.getByRole('button', { name: 'semua kejadian' }).click();
  await page.getByRole('checkbox', { name: 'impor', exact: true }).click();
  await expect(grid.getByText('1 konsultasi')).toHaveCount(0);
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Catatan kejadian' })).toBeVisible();
  await page.keyboard.press('Escape');
});
