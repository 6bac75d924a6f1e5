import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('an officer is recorded, a cooperative planned and visited, a follow-up done, the recap read', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program, 'resources/sample/register-kutim-contoh.xlsx');
  const dialog = page.getByRole('dialog');
  const pickFirst = async () => {
    await dialog.getByRole('combobox', { name: 'Koperasi' }).fill('koperasi');
    await page.getByRole('option').first().click();
  };

  await test.step('an empty plan says what to do; an officer with the last day of the period', async () => {
    await goTo(page, 'Pembinaan');
    await expect(page.getByText('Belum ada rencana', { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Petugas' }).click();
    await page.getByRole('button', { name: 'Petugas baru' }).click();
    await dialog.getByRole('textbox', { name: 'Nama' }).fill('Contoh Hidayat');
    await dialog.getByRole('textbox', { name: 'Bertugas sampai' }).fill('17/11/2025');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Contoh Hidayat tercatat sebagai petugas lapangan.')).toBeVisible();
  });

  await test.step('a plan freezes how the cooperative stands', async () => {
    await page.getByRole('button', { name: 'Susun rencana' }).click();
    await pickFirst();
    await dialog.getByRole('combobox', { name: 'Petugas' }).click();
    await page.getByRole('option', { name: 'Contoh Hidayat' }).click();
    await program.screenshot('pembinaan-rencana-baru');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/tercatat; keadaannya hari ini dibekukan/)).toBeVisible();
  });

  await test.step('B6: the day after the period is refused at the officer, its last day is kept', async () => {
    await page.getByRole('tab', { name: 'Rencana' }).click();
    await page.getByRole('grid', { name: 'Rencana pembinaan' }).getByRole('row').nth(1).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Catat kunjungan' }).click();
    await dialog.getByRole('combobox', { name: 'Hasil' }).click();
    await page.getByRole('option', { name: 'Bertemu pengurus' }).click();
    await dialog.getByRole('button', { name: '+ Tindak lanjut' }).click();
    await dialog.getByRole('textbox', { name: 'Yang harus dilakukan' }).fill('Susun buku kas');
    await dialog.getByRole('textbox', { name: 'Batas' }).fill('18/11/2025');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText(/Masa tugas Contoh Hidayat berakhir 17 November 2025/)).toBeVisible();
    await program.screenshot('pembinaan-masa-tugas');
    await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('17/11/2025');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/^Kunjungan ke .* tercatat\.$/)).toBeVisible();
    await program.screenshot('pembinaan');
  });

  await test.step('what is late stands on Beranda, is ticked off, and the recap counts the cooperative once', async () => {
    await goTo(page, 'Beranda');
    await expect(page.getByText(/tindak lanjut pembinaan jatuh tempo/)).toBeVisible();
    await goTo(page, 'Pembinaan');
    await page.getByRole('tab', { name: 'Tindak lanjut (1)' }).click();
    await page.getByRole('grid', { name: 'Tindak lanjut yang terbuka' }).getByRole('row').nth(1).click();
    await page.getByRole('checkbox', { name: /^Susun buku kas/ }).click();
    await expect(page.getByText('Tindak lanjut "Susun buku kas" selesai.')).toBeVisible();
    await page.getByRole('tab', { name: 'Rekap' }).click();
    await expect(page.getByText('100,00 % dari target; koperasi yang sama dihitung sekali')).toBeVisible();
    await program.screenshot('pembinaan-rekap');
  });
});
