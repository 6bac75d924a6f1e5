import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('a training is recorded, its participants pasted, attendance keyed, its state changed', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);

  await test.step('an empty list says what to do; a new activity with its first batch', async () => {
    await goTo(page, 'Kegiatan');
    await expect(page.getByText('Belum ada kegiatan', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Kegiatan baru' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Judul' }).fill('Digitalisasi Usaha Koperasi');
    await dialog.getByRole('textbox', { name: 'Mulai' }).fill('4/11/2025');
    await dialog.getByRole('textbox', { name: 'Selesai' }).fill('6/11/2025');
    await program.screenshot('kegiatan-baru');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('heading', { name: 'Digitalisasi Usaha Koperasi' })).toBeVisible();
  });

  await test.step('participants out of Excel', async () => {
    await page.getByRole('button', { name: 'Tempel dari Excel' }).click();
    await page
      .getByRole('textbox', { name: 'Baris dari Excel' })
      .fill('Nama\tNIK\tL/P\nContoh Rahmawati\t\tP\tKeripik Contoh\nContoh Hasan\t\tL\tAmplang Contoh');
    await expect(page.getByText('2 peserta terbaca.')).toBeVisible();
    await page.getByRole('button', { name: 'Tambahkan' }).click();
    await expect(page.getByText('2 peserta ditambahkan.')).toBeVisible();
  });

  await test.step('H I S A fill the cell and go down, Shift the column', async () => {
    const cell = (name: string, day: string) =>
      page.getByRole('button', { name: new RegExp(`^Kehadiran ${name}, ${day}`) });
    await cell('Contoh Rahmawati', '04/11/2025').focus();
    await page.keyboard.press('Shift+H');
    await expect(cell('Contoh Hasan', '04/11/2025')).toHaveText('H');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('h');
    await page.keyboard.press('s');
    await expect(cell('Contoh Rahmawati', '05/11/2025')).toHaveText('H');
    await expect(cell('Contoh Hasan', '05/11/2025')).toHaveText('S');
    await expect(page.getByText('Tidak memenuhi')).toBeVisible();
    await program.screenshot('kegiatan-kehadiran');
  });

  await test.step('done', async () => {
    await page.getByRole('button', { name: 'Ubah keadaan…' }).click();
    await page.getByRole('combobox', { name: 'Menjadi' }).click();
    await page.getByRole('option', { name: 'Terlaksana' }).click();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Keadaannya kini terlaksana.')).toBeVisible();
  });

  await test.step('T7: 3 of 3 days get a certificate, fewer do not and are told why', async () => {
    await page.getByRole('button', { name: /^Kehadiran Contoh Rahmawati, 06\/11\/2025/ }).focus();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Betulkan angkatan…' }).click();
    await page.getByRole('textbox', { name: 'Tempat' }).fill('Sangatta');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Terbitkan sertifikat…' }).click();
    await expect(page.getByText('1 peserta mendapat sertifikat dan nomor.')).toBeVisible();
    await expect(page.getByText(/Hadir 1 dari 3 hari \(33,33 %\), kurang dari 80 %/)).toBeVisible();
    await program.screenshot('kegiatan-sertifikat');
    await page.getByRole('button', { name: 'Terbitkan 1 sertifikat' }).click();
    await expect(page.getByText(/^1 sertifikat terbit dengan nomor/)).toBeVisible();
    await page.getByRole('button', { name: 'Cetak sertifikat' }).click();
    await expect(page.getByText('1 sertifikat selesai dicetak.')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('seen in its history, and in the list under its state', async () => {
    await page.getByRole('tab', { name: 'Riwayat' }).click();
    await expect(page.getByText('Direncanakan menjadi terlaksana')).toBeVisible();
    await page.getByRole('button', { name: 'Semua kegiatan' }).click();
    await expect(page.getByText('1 kegiatan: 1 terlaksana.')).toBeVisible();
    await expect(page.getByText('Terlaksana 1', { exact: true })).toBeVisible();
    await program.screenshot('kegiatan');
  });
});
