import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('an indicator is made, typed, frozen and printed; both denominators stand on the screen', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, 'resources/sample/register-kutim-contoh.xlsx');
  const dialog = page.getByRole('dialog');
  const panel = page.getByRole('complementary').last();
  const grid = page.getByRole('grid', { name: 'Capaian indikator' });

  await test.step('a new indicator names its two facts and is counted at once', async () => {
    await goTo(page, 'Laporan kinerja');
    await expect(page.getByText('Belum ada indikator pada tahun ini')).toBeVisible();
    await page.getByRole('button', { name: 'Indikator baru' }).click();
    await dialog.getByRole('textbox', { name: 'Kode', exact: true }).fill('K-01');
    await dialog.getByRole('textbox', { name: 'Nama indikator' }).fill('Koperasi aktif terhadap semua');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Indikator K-01 tersimpan.')).toBeVisible();
    await expect(grid.getByText('aktif ÷ semua')).toBeVisible();
    await expect(panel.getByRole('button', { name: /Koperasi aktif/ })).toBeVisible();
    await panel.getByRole('button', { name: /Jumlah koperasi/ }).click();
    await expect(dialog.getByText(/koperasi\.$/).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('L1: typed figures come to 63,45 percent, with both named', async () => {
    const typed = {
      unit: '%',
      formula: 'ratio',
      numerator: 'typed',
      denominator: 'typed',
      firstYear: 2025,
    } as const;
    const made = await program.request('performance.save', {
      ...typed,
      code: 'K-02',
      name: 'Koperasi aktif menurut kementerian',
      numeratorName: 'Aktif menurut ODS',
      denominatorName: 'Semua menurut ODS',
    });
    expect(made).toMatchObject({ ok: true });
    await page.reload();
    await goTo(page, 'Laporan kinerja');
    await grid.getByText('Koperasi aktif menurut kementerian').click();
    await panel.getByRole('button', { name: 'Isi triwulan…' }).click();
    await dialog.getByRole('textbox', { name: 'Aktif menurut ODS' }).fill('474');
    await dialog.getByRole('textbox', { name: 'Semua menurut ODS' }).fill('747');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText('Tulis dari mana angkanya', { exact: false })).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Sumber angka' }).fill('ODS 30/09/2025');
    await dialog.getByRole('textbox', { name: 'Penyebab' }).fill('RAT banyak yang mundur');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Isian K-02 tersimpan.')).toBeVisible();
    await panel.getByRole('button', { name: 'Ubah target…' }).click();
    await dialog.getByRole('textbox', { name: 'TW III (%)' }).fill('88,22');
    await dialog.getByRole('textbox', { name: 'Dokumen sumber target' }).fill('Renja 2025');
    await page.keyboard.press('Control+s');
    await expect(panel.getByText('63,45 ÷ 88,22 = 71,92 %')).toBeVisible();
    await expect(panel.getByText('474 Aktif menurut ODS')).toBeVisible();
    await expect(panel.getByText('747 Semua menurut ODS')).toBeVisible();
    await program.screenshot('laporan-kinerja');
  });

  await test.step('L4: a frozen quarter says so, takes nothing more, and opens with a reason', async () => {
    await page.getByRole('button', { name: 'Bekukan TW III' }).click();
    await dialog.getByRole('button', { name: 'Bekukan' }).click();
    await expect(page.getByText(/^Triwulan III 2025 dibekukan dengan 2 indikator/)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Isi triwulan…' })).toHaveCount(0);
    await program.screenshot('laporan-kinerja-beku');
    await page.getByRole('button', { name: 'Buka pembekuan…' }).click();
    await page.keyboard.press('Control+s');
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Renja Perubahan');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Triwulan III 2025 dibuka kembali.')).toBeVisible();
  });

  await test.step('the table and the card are printed', async () => {
    await page.getByRole('button', { name: 'Cetak', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Tabel capaian \(PDF\)/ }).click();
    await expect(page.getByText('kinerja-2025-tw-3.pdf')).toBeVisible();
    await panel.getByRole('button', { name: 'Kartu indikator' }).click();
    await expect(page.getByText('kartu-K-02-2025-tw-3.pdf')).toBeVisible();
  });
});
