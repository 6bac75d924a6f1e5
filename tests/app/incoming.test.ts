import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

test('a letter is recorded by keyboard, passed on, printed, answered, and found due on the first screen', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);

  await test.step('sender and matter without the mouse', async () => {
    await goTo(page, 'Surat masuk');
    await expect(page.getByText('Belum ada surat masuk')).toBeVisible();
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('combobox', { name: 'Pengirim', exact: true })).toBeFocused();
    await page.keyboard.type('Bank Contoh');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Penawaran kerja sama');
    await page.keyboard.press('Enter');
    await page.keyboard.type('12/BC/XI/2025');
    await page.keyboard.press('Enter');
    await page.keyboard.type('14-11-2025');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Surat Bank Contoh tercatat dengan nomor agenda 1/2025.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '1/2025' })).toContainText('Belum didisposisi');
  });

  await test.step('passed on with a task and a last day; the sheet is shown', async () => {
    await page.getByRole('button', { name: 'Disposisi…', exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'Kepada', exact: true })).toBeFocused();
    await page.keyboard.type('Bidang Kelembagaan');
    await page.keyboard.press('Enter');
    await page.keyboard.type('siapkan');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Tenggat' }).fill('18/11/2025');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Surat 1/2025 diteruskan kepada Bidang Kelembagaan.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '1/2025' })).toContainText('Menunggu, hari ini');
    await program.screenshot('surat-masuk');
    await page.getByRole('button', { name: 'Lembar disposisi' }).click();
    await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible();
    await program.screenshot('surat-masuk-lembar');
    await page.keyboard.press('Escape');
  });

  await test.step('found due on the first screen, answered by a draft that names it', async () => {
    await goTo(page, 'Beranda');
    await page.getByText('disposisi surat masuk jatuh tempo hari ini').click();
    await page.getByRole('row').filter({ hasText: 'Penawaran' }).click();
    await page.getByRole('button', { name: 'Balas', exact: true }).click();
    await page.getByRole('button', { name: 'Buka surat masuk 1/2025' }).click();
    await page.getByRole('button', { name: 'Tandai selesai: Bidang Kelembagaan' }).click();
    await page.getByRole('textbox', { name: 'Diselesaikan dengan' }).fill('konsep jawaban disiapkan');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Disposisi kepada Bidang Kelembagaan selesai.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Disposisi kepada Bidang Kelembagaan menunggu lagi.')).toBeVisible();
  });
});
