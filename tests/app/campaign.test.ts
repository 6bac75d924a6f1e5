import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('a campaign is recorded, its sheets are keyed as one, and its recap prints once the sum is its target', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program, 'resources/sample/register-kutim-contoh.xlsx');
  const dialog = page.getByRole('dialog');
  expect(await program.request('coaching.recordOfficer', { name: 'Contoh Hidayat' })).toMatchObject({
    ok: true,
  });
  const register = await program.request('cooperative.list', { limit: 2 });
  const ids = register.ok ? register.value.rows.map(({ id }) => id) : [];
  const names: string[] = [];
  for (const id of ids) {
    const found = await program.request('cooperative.get', { id });
    if (found.ok) names.push(found.value.fields.name);
  }
  expect(names).toHaveLength(2);

  await test.step('a campaign of two; a name that is not in the register is left with why', async () => {
    await goTo(page, 'Pembinaan');
    await page.getByRole('tab', { name: 'Verifikasi lapangan' }).click();
    await expect(page.getByText('Belum ada kampanye verifikasi')).toBeVisible();
    await page.getByRole('button', { name: 'Kampanye baru' }).click();
    await dialog.getByRole('textbox', { name: 'Nama kampanye' }).fill('Verifikasi 2025');
    await dialog.getByRole('textbox', { name: 'Mulai' }).fill('01/06/2025');
    await dialog.getByRole('textbox', { name: 'Banyaknya sasaran menurut dasar' }).fill('2');
    await page.keyboard.press('Control+s');
    await expect(
      page.getByText('Verifikasi 2025 tercatat. Sekarang pilih koperasi sasarannya.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Pilih sasaran…' }).click();
    await dialog
      .getByRole('textbox', { name: 'Daftar nama (boleh kosong)' })
      .fill([...names, 'Koperasi Bulan'].join('\n'));
    await expect(dialog.getByText('Tidak ada di register. Periksa namanya')).toBeVisible();
    await dialog.getByRole('button', { name: 'Tambahkan 2 koperasi' }).click();
    await expect(page.getByText('2 koperasi menjadi sasaran.')).toBeVisible();
  });

  await test.step('the sheets are keyed by keyboard in the order of the paper, saved as one', async () => {
    await page.getByRole('tab', { name: 'Kunjungan', exact: true }).click();
    await page.getByRole('button', { name: 'Isi dari lembar…' }).click();
    await page.getByRole('combobox', { name: 'Kampanye' }).click();
    await page.getByRole('option', { name: 'Verifikasi 2025' }).click();
    await page.getByRole('button', { name: 'Isi nama…' }).click();
    await expect(dialog.getByText('2 baris')).toBeVisible();
    await dialog.getByRole('button', { name: 'Isi nama' }).click();
    await expect(page.getByText('2 belum diisi')).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Isi kunjungan dari lembar' });
    const key = async (row: number, outcome: string, activity: string) => {
      await grid.getByRole('row').nth(row).getByRole('gridcell').nth(1).click();
      for (const typed of ['Contoh Hidayat', '10/06/2025', 'Contoh Wijaya', 'ketua', outcome, activity]) {
        await page.keyboard.type(typed);
        await page.keyboard.press('Tab');
      }
    };
    await key(1, 'a', 'a');
    await key(2, 'b', '');
    await expect(page.getByText('2 siap')).toBeVisible();
    await program.screenshot('verifikasi-tabel');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('2 kunjungan tersimpan.')).toBeVisible();
  });

  await test.step('B3: found without a word on its activity is refused with the difference, then mended', async () => {
    await page.getByRole('tab', { name: 'Verifikasi lapangan' }).click();
    // The list of whom it is about was shown last, and is shown again.
    await page.getByRole('radiogroup').getByText('Rekap', { exact: true }).click();
    await expect(page.getByText(/^Jumlah hasil 1, sasaran 2: selisih 1\./)).toBeVisible();
    await program.screenshot('verifikasi-rekap');
    await page.getByRole('button', { name: 'Cetak rekap' }).click();
    await expect(page.getByText('Jumlah Verifikasi 2025 tidak cocok')).toBeVisible();
    await page.getByRole('tab', { name: 'Kunjungan', exact: true }).click();
    await page
      .getByRole('grid', { name: 'Kunjungan' })
      .getByRole('row', { name: /Kantor ada/ })
      .click();
    await page.getByRole('complementary').getByRole('button', { name: 'Betulkan…' }).click();
    await dialog.getByRole('combobox', { name: 'Kegiatan terlihat' }).click();
    await page.getByRole('option', { name: 'Tidak ada kegiatan' }).click();
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/^Kunjungan ke .* dibetulkan\.$/)).toBeVisible();
    await page.getByRole('tab', { name: 'Verifikasi lapangan' }).click();
    await expect(page.getByText('Jumlahnya cocok: 1 + 1 + 0 + 0 + 0 = 2.')).toBeVisible();
    await page.getByRole('button', { name: 'Cetak rekap' }).click();
    await expect(page.getByText('Rekap verifikasi selesai dicetak.')).toBeVisible();
  });
});
