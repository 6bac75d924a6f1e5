import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('in December the turn of the year is opened from Beranda, a day off is written down, taken back and counted', async ({
  start,
}) => {
  const program = await start({ today: '2025-12-02' });
  const page = await openDesk(program, 'resources/sample/register-kutim-contoh.xlsx');

  await test.step('Beranda leads to the steps of the coming year, and a step to its own place', async () => {
    await goTo(page, 'Beranda');
    await page.getByText('langkah pergantian ke tahun 2026 belum selesai').click();
    await expect(page.getByRole('heading', { name: 'Program dan target 2026' })).toBeVisible();
    const step = page.getByRole('list', { name: 'Langkah pergantian tahun' });
    await expect(step.getByText('Hari libur tahun 2026 belum diisi', { exact: false })).toBeVisible();
    await program.screenshot('pergantian-tahun');
    await page.getByRole('button', { name: 'Buka Kalender dinas' }).click();
    await expect(page.getByText('Hari libur tahun ini belum diisi', { exact: true })).toBeVisible();
  });

  await test.step('a day off is keyed, told, and the working days of the year become fewer', async () => {
    await expect(
      page.getByText('261 hari kerja bila hanya akhir pekan yang libur', { exact: false }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Hari libur baru' }).click();
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText('Tanggal harus diisi.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('17/8/2026');
    await dialog.getByRole('textbox', { name: 'Nama hari' }).fill('Hari Kemerdekaan');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Hari libur "Hari Kemerdekaan" tersimpan.')).toBeVisible();
    await expect(page.getByText('1 hari libur; 260 hari kerja setahun.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Dari' }).fill('14/8/2026');
    await page.getByRole('textbox', { name: 'Sesudah hari kerja' }).fill('5');
    await expect(page.getByText('Hari terakhir sesudah 5 hari kerja: 24 Agustus 2026.')).toBeVisible();
    await program.screenshot('kalender-dinas');
    await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
    await expect(page.getByText('Hari libur "Hari Kemerdekaan" dihapus.')).toBeVisible();
    await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
    await expect(page.getByText('Hari libur "Hari Kemerdekaan" kembali ke daftar.')).toBeVisible();
  });

  await test.step('a figure of the province and an award of the office stand beside the recap', async () => {
    await goTo(page, 'Rekap');
    await page.getByRole('tab', { name: 'Angka acuan' }).click();
    await page.getByRole('button', { name: 'Angka acuan baru' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Yang dihitung' }).fill('Koperasi terdaftar');
    await dialog.getByRole('textbox', { name: 'Wilayah' }).fill('Provinsi Kalimantan Timur');
    await dialog.getByRole('textbox', { name: 'Angka' }).fill('lima ribu');
    await dialog.getByRole('textbox', { name: 'Sumber', exact: true }).fill('Siaran pers');
    await page.keyboard.press('Control+s');
    await expect(
      dialog.getByText('Angkanya ditulis seperti 5.000 atau 63,45.', { exact: true }),
    ).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Angka' }).fill('5.000');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Angka acuan "Koperasi terdaftar" tersimpan.')).toBeVisible();
    await page.getByRole('tab', { name: 'Penghargaan diterima' }).click();
    await page.getByRole('button', { name: 'Penghargaan baru' }).click();
    await dialog.getByRole('textbox', { name: 'Nama penghargaan' }).fill('Pembina Koperasi Terbaik');
    await dialog.getByRole('textbox', { name: 'Pemberi' }).fill('Gubernur');
    await dialog.getByRole('textbox', { name: 'Tanggal diterima' }).fill('12/7/2023');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Penghargaan "Pembina Koperasi Terbaik" tersimpan.')).toBeVisible();
    await page.getByRole('button', { name: 'Cetak', exact: true }).click();
    await expect(page.getByText('Selesai dicetak.')).toBeVisible();
  });
});
