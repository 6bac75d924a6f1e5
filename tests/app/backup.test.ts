import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openDesk } from './desk.ts';
import { expect, test } from './program.ts';
import { codeOn } from './sheet-code.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const PASSPHRASE = 'kata sandi cadangan contoh';

test('backups by themselves, encrypted, tried out and brought back, all from the window', async ({
  start,
  dataFolder,
}, info) => {
  test.setTimeout(240_000);
  const program = await start({ today: '2025-11-18' });
  const { answerDialogs, screenshot } = program;
  const page = await openDesk(program, REGISTER);
  const places = info.outputPath('tempat');
  mkdirSync(places, { recursive: true });
  await page.getByRole('navigation').getByText('Pengaturan', { exact: true }).click();
  await page.getByRole('tab', { name: 'Cadangan', exact: true }).click();
  await expect(page.getByText('Tidak menyala:', { exact: false })).toBeVisible();
  await screenshot('cadangan-1-awal');

  await answerDialogs(places);
  await page.getByRole('button', { name: 'Pilih folder lanjutan' }).click();
  await expect(page.getByText(places, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
  await expect(page.getByText('2 cadangan dibuat dan diperiksa.')).toBeVisible();
  await page.getByText(/cadangan yang dibuat program$/).click();
  await screenshot('cadangan-2-dibuat');

  await page.getByRole('button', { name: 'Ubah ketentuan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hari', { exact: true }).fill('0');
  await dialog.getByRole('button', { name: 'Simpan ketentuan' }).click();
  await expect(dialog.getByText('Isi angka 1 sampai 60.')).toBeVisible();
  await screenshot('cadangan-3-ketentuan');
  await dialog.getByLabel('Hari', { exact: true }).fill('10');
  await dialog.getByLabel('Alasan').fill('Cakram cukup besar');
  await dialog.getByRole('button', { name: 'Simpan ketentuan' }).click();
  await expect(page.getByText(/^10 hari, 4 minggu, dan 12 bulan terakhir/)).toBeVisible();

  const sheet = info.outputPath('lembar.pdf');
  await page.getByRole('button', { name: 'Nyalakan sandi' }).click();
  await dialog.getByLabel(/^Kata sandi cadangan/).fill(PASSPHRASE);
  await dialog.getByLabel('Ulangi kata sandi').fill(PASSPHRASE);
  await screenshot('cadangan-4-sandi');
  await answerDialogs(sheet);
  await dialog.getByRole('button', { name: 'Buat lembar pemulihan' }).click();
  await expect(dialog.getByLabel(/^Kode lembar pemulihan/)).toBeVisible();
  await dialog
    .getByLabel(/^Kode lembar pemulihan/)
    .fill(codeOn(sheet).replace(/^./, (letter) => (letter === 'Z' ? 'Y' : 'Z')));
  await dialog.getByRole('button', { name: 'Nyalakan', exact: true }).click();
  await expect(dialog.getByText('Kode lembar pemulihan salah')).toBeVisible();
  await screenshot('cadangan-5-kode');
  await dialog.getByLabel(/^Kode lembar pemulihan/).fill(codeOn(sheet));
  await dialog.getByRole('button', { name: 'Nyalakan', exact: true }).click();
  await expect(page.getByText(/^Sandi cadangan menyala dengan lembar pemulihan/)).toBeVisible();

  const stick = info.outputPath('stick');
  mkdirSync(stick);
  await answerDialogs(stick);
  await page.getByRole('button', { name: 'Buat cadangan' }).click();
  await expect(page.getByText('Cadangan ini bersandi.')).toBeVisible();
  const [name = ''] = readdirSync(stick).filter((file) => file.endsWith('.mejakoperasi'));
  const backup = path.join(stick, name);

  await answerDialogs(backup);
  await page.getByRole('button', { name: 'Pilih berkas dan uji' }).click();
  await dialog.getByLabel(/^Disaksikan oleh/).fill('Contoh Saksi');
  await dialog.getByRole('button', { name: 'Uji sekarang' }).click();
  await dialog.getByLabel('Kata sandi cadangan', { exact: true }).fill('salah sama sekali');
  await dialog.getByRole('button', { name: 'Buka', exact: true }).click();
  await expect(dialog.getByText('Kata sandi cadangan salah')).toBeVisible();
  await screenshot('cadangan-6-salah');
  await dialog.getByLabel('Kata sandi cadangan', { exact: true }).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Buka', exact: true }).click();
  await expect(page.getByText('Cadangan ini lulus uji pulih.')).toBeVisible();
  await page.getByText('Cadangan ini lulus uji pulih.').scrollIntoViewIfNeeded();
  await screenshot('cadangan-7-lulus');
  await page.getByRole('button', { name: 'Buka berita acara' }).click();
  await expect(page.getByRole('dialog', { name: 'Berita acara uji pulih' })).toBeVisible();
  await page.keyboard.press('Escape');

  await answerDialogs(backup);
  await page.getByRole('button', { name: 'Pilih berkas cadangan' }).click();
  await dialog.getByLabel('Pakai kode lembar pemulihan').check();
  await dialog.getByLabel(/^Kode lembar pemulihan/).fill(codeOn(sheet));
  await dialog.getByRole('button', { name: 'Buka', exact: true }).click();
  await dialog.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(page.getByText('Data sudah dipulihkan dari cadangan.')).toBeVisible();
  await expect(page.getByText('sebelum pemulihan', { exact: false }).first()).toBeAttached();
  expect(readdirSync(dataFolder).filter((file) => file.includes('sebagian'))).toEqual([]);

  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
  );
  await page.evaluate(() => localStorage.setItem('meja.text-size', '130'));
  await page.reload();
  await page.getByRole('navigation').getByText('Pengaturan', { exact: true }).click();
  await page.getByRole('tab', { name: 'Cadangan', exact: true }).click();
  await expect(page.getByText('Menyala.', { exact: false })).toBeVisible();
  await screenshot('cadangan-8-besar');
  await page.getByText('Sandi cadangan', { exact: true }).scrollIntoViewIfNeeded();
  await screenshot('cadangan-9-besar-sandi');
});
