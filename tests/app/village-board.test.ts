import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('the board of village cooperatives: every village, entry, what is missing, grid and paper', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);
  await goTo(page, 'Merah Putih');
  await expect(
    page.getByText('0 dari 141 sudah lengkap (139 desa dan 2 kelurahan', { exact: false }),
  ).toBeVisible();
  const board = page.getByRole('grid', { name: 'Papan desa dan kelurahan' });
  await expect(board.getByRole('row').nth(1)).toContainText('Senyiur');
  await program.screenshot('merah-putih-papan');

  await page.getByRole('searchbox').last().fill('sepaso');
  await expect(page.getByText('4 desa/kelurahan')).toBeVisible();
  await board.getByRole('row').filter({ hasText: 'Sepaso' }).first().click();
  const panel = page.getByRole('complementary', { name: 'Desa Sepaso' });
  await expect(panel).toContainText('Koperasi Desa Merah Putih Sepaso');
  await panel.getByRole('textbox', { name: 'Tanggal musdesus' }).fill('20/05/2025');
  await panel.getByRole('textbox', { name: 'Kepala desa/lurah' }).fill('Nama Kades Uji');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Kepala desa/lurah: - → Nama Kades Uji')).toBeVisible();
  await expect(board.getByRole('row').nth(1)).toContainText('12');
  await program.screenshot('merah-putih-isian');

  await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  await page.getByRole('searchbox').last().fill('');
  const choose = async (part: string, options: readonly string[]) => {
    await page.getByRole('combobox', { name: part, exact: true }).click();
    for (const option of options) await page.getByRole('option', { name: option, exact: true }).click();
    await page.keyboard.press('Escape');
  };
  await choose('Kecamatan', ['Bengalon', 'Busang']);
  await expect(page.getByText('17 desa/kelurahan')).toBeVisible();
  await choose('Yang kurang', ['akta notaris', 'NIB']);
  await program.screenshot('merah-putih-saringan');
  await page.getByRole('button', { name: 'Isi dalam tabel' }).click();
  await expect(page.getByRole('grid', { name: 'Isi dalam tabel' })).toBeVisible();
  await program.screenshot('merah-putih-tabel');
  await page.getByRole('button', { name: 'Kembali ke papan' }).click();

  await page.keyboard.press('Control+p');
  await expect(page.getByText(/Daftar selesai, \d+ halaman/)).toBeVisible({ timeout: 20_000 });
  expect(readdirSync(path.join(dataFolder, 'dokumen'))).toContain('merah-putih-yang-masih-kurang.pdf');
  await program.screenshot('merah-putih-tercetak');
});
