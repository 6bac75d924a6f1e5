import { ODS_ROWS, REGISTER_ROWS } from '../helpers/ods-list.ts';
import { writeWorkbookTo } from '../helpers/workbook-file.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

test('an export is held against the register, worked off by keyboard and printed', async ({ start }) => {
  const [register, ods] = ['register.xlsx', 'ekspor-ods.xlsx'].map((name) => test.info().outputPath(name));
  writeWorkbookTo(register ?? '', { Register: REGISTER_ROWS });
  writeWorkbookTo(ods ?? '', { Koperasi: ODS_ROWS });
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await program.request('import.run', { path: register ?? '', isDryRun: false });
  await goTo(page, 'Pencocokan');
  await expect(page.getByText('Belum ada daftar yang dicocokkan')).toBeVisible();
  await program.screenshot('pencocokan-kosong');

  await page.keyboard.press('Control+n');
  await program.answerDialogs(ods ?? '');
  await expect(page.getByLabel('Tanggal ekspor')).toHaveValue('18/11/2025');
  await page.getByLabel('Tanggal ekspor').fill('');
  await expect(page.getByLabel('Tanggal ekspor')).toHaveValue('');
  await page.getByLabel('Tanggal ekspor').fill('01/10/2025');
  await program.screenshot('pencocokan-asal');
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('table', { name: 'Kolom berkas' })).toBeVisible();
  await expect(page.getByText('7 baris dari lembar')).toBeVisible();
  await program.screenshot('pencocokan-kolom');

  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Pencocokan dengan ODS, ekspor 01/10/2025' })).toBeVisible();
  await expect(page.getByText('7 dari 7 temuan belum ditindaklanjuti')).toBeVisible();
  await page.getByText('Berbeda 2', { exact: true }).click();
  await page.getByText('KSU Maju Bersama').click();
  const detail = page.getByRole('complementary', { name: 'Rincian temuan' });
  await expect(detail.getByText('tidak aktif').first()).toBeVisible();
  await program.screenshot('pencocokan-berbeda');

  await detail.getByRole('button', { name: 'Buka catatan koperasi' }).first().click();
  await expect(page.getByRole('heading', { name: 'KSU Maju Bersama' })).toBeVisible();
  await goTo(page, 'Pencocokan');
  await expect(page.getByRole('radio', { name: 'Berbeda 2' })).toBeChecked();
  await expect(detail.getByRole('heading', { name: 'KSU Maju Bersama' })).toBeVisible();

  const status = detail.getByRole('listitem').filter({ hasText: 'Status' });
  await status.getByRole('button', { name: 'Pakai nilai ini' }).click();
  await program.screenshot('pencocokan-pakai-nilai');
  await page.getByRole('dialog').getByRole('button', { name: 'Pakai nilai ini' }).click();
  await expect(detail.getByText('sudah sama')).toBeVisible();
  await expect(detail.getByText('sudah diperbaiki di sini')).toBeVisible();

  await page.getByText(/^Semua \d+$/).click();
  await page.getByText('Koperasi Tani Subur').click();
  await detail.getByRole('button', { name: 'Abaikan…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('telepon lama memang masih dipakai');
  await program.screenshot('pencocokan-abaikan');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('5 dari 7 temuan belum ditindaklanjuti')).toBeVisible();
  await page.getByText('Koperasi Nomor A', { exact: true }).first().click();
  await expect(detail.getByText('nomor badan hukumnya milik')).toBeVisible();
  await program.screenshot('pencocokan-perlu-diperiksa');

  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog', { name: 'Daftar tindak lanjut' })).toBeVisible();
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible();
  await program.screenshot('pencocokan-cetak');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await expect(page.getByRole('row', { name: /ODS/ })).toContainText('5');
  await program.screenshot('pencocokan-daftar');
});
