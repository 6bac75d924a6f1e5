import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('a consultation is recorded by keyboard, followed up from the first screen, and counted', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);

  await test.step('name, topic and outcome without the mouse', async () => {
    await goTo(page, 'Konsultasi');
    await expect(page.getByText('Belum ada konsultasi')).toBeVisible();
    const name = page.getByRole('textbox', { name: 'Nama' });
    await name.focus();
    await page.keyboard.type('Contoh Laila');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('hal');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Topik', exact: true })).toHaveValue('Halal');
    await page.getByRole('combobox', { name: 'Hasil', exact: true }).click();
    await page.getByRole('option', { name: 'Perlu tindak lanjut' }).click();
    await page.getByRole('textbox', { name: 'Tenggat' }).fill('18/11/2025');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Konsultasi Contoh Laila tercatat.')).toBeVisible();
    await expect(name).toHaveValue('');
    await expect(
      page.getByText('1 konsultasi hari ini; 1 tindak lanjut jatuh tempo hari ini.'),
    ).toBeVisible();
    await program.screenshot('konsultasi');
  });

  await test.step('what is typed and not saved is still there after the screen was left', async () => {
    await page.getByRole('textbox', { name: 'Nama' }).fill('Contoh Tersisa');
    await goTo(page, 'Beranda');
    await page.getByText('tindak lanjut konsultasi jatuh tempo hari ini').click();
    await page.getByRole('button', { name: 'Lanjutkan isian itu' }).click();
    await expect(page.getByRole('textbox', { name: 'Nama' })).toHaveValue('Contoh Tersisa');
    await page.getByRole('button', { name: 'Kosongkan' }).click();
  });

  await test.step('the follow-up is finished and the month counted', async () => {
    await page.getByRole('row').filter({ hasText: 'Contoh Laila' }).click();
    await page.getByRole('button', { name: 'Tandai selesai' }).click();
    await expect(page.getByText('Tindak lanjut Contoh Laila selesai.')).toBeVisible();
    await expect(page.getByText('Tidak ada yang menunggu')).toBeVisible();
    await page.getByRole('tab', { name: 'Rekap' }).click();
    const table = page.getByRole('table', { name: 'Konsultasi per topik' });
    await expect(table.getByRole('row').filter({ hasText: 'Halal' })).toContainText('1');
    await program.screenshot('konsultasi-rekap');
  });
});
