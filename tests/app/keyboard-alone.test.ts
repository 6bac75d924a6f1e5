import path from 'node:path';
import { openDesk, pickByArrows, tabTo } from './desk.ts';
import { expectCursor, findAndOpen, pickInMenu, watchMouse } from './keyboard.ts';
import { expect, test } from './program.ts';

const SAMPLE = path.resolve('resources/sample');
const NAME = 'Koperasi Jasa Bina Sinar Makmur';

test('ten tasks of an office from beginning to end without a mouse', async ({ start, dataFolder }) => {
  test.setTimeout(600_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  page.setDefaultTimeout(20_000);
  const { keyboard } = page;
  const mousePresses = await watchMouse(page);
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const title = page.getByRole('heading', { level: 1 });
  const press = async (name: string) => {
    await tabTo(page, button(name));
    await expectCursor(button(name));
    await keyboard.press('Enter');
  };

  await test.step('1: a list is imported', async () => {
    await program.answerDialogs(path.join(SAMPLE, 'register-kutim-contoh.xlsx'));
    await findAndOpen(page, 'Impor');
    await expect(title).toBeFocused();
    await keyboard.press('Control+o');
    await expectCursor(button('Lanjut ke hasil uji'));
    await keyboard.press('Enter');
    await expect(page.getByText('Belum ada yang ditulis', { exact: false }).first()).toBeVisible();
    await keyboard.press('Control+s');
    await expect(page.getByText(/tersimpan/i).first()).toBeVisible({ timeout: 60_000 });
  });

  await test.step('2: a cooperative is found and its telephone corrected', async () => {
    await findAndOpen(page, 'bina sinar makmur', NAME);
    await expect(title).toHaveText(NAME);
    await press('Tampilkan Telepon');
    await keyboard.type('membetulkan nomor');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    const phone = page.getByRole('textbox', { name: 'Telepon', exact: true });
    await expectCursor(phone);
    await keyboard.press('Control+a');
    await keyboard.type('081255551234');
    await keyboard.press('Control+s');
    await expect(page.getByText(/^Tersimpan/).first()).toBeVisible();
    // Whoever has just typed it still sees it.
    await expect(phone).toHaveValue('081255551234');
  });

  await test.step('3: its annual meeting is recorded', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('bina sinar makmur');
    await expect(dialog.getByRole('option', { selected: true })).toContainText(NAME);
    await keyboard.press('ArrowDown');
    await expect(dialog.getByRole('option', { selected: true })).toContainText('Isi RAT');
    await keyboard.press('Enter');
    await expectCursor(page.locator('[data-field="rat.held"]'));
    await keyboard.type('20-02-2025');
    await keyboard.press('Enter');
    await keyboard.press('Control+s');
    await expect(page.getByText(`RAT ${NAME} tersimpan.`)).toBeVisible();
  });

  await test.step('4: a consultation', async () => {
    await findAndOpen(page, 'Konsultasi');
    await expectCursor(page.getByRole('textbox', { name: 'Nama' }));
    await keyboard.type('Contoh Laila');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('hal');
    await keyboard.press('Enter');
    await keyboard.press('Control+s');
    await expect(page.getByText('Konsultasi Contoh Laila tercatat.')).toBeVisible();
  });

  await test.step('5: a number by hand; the cursor comes back to where the dialog was opened', async () => {
    await findAndOpen(page, 'Buku nomor');
    await press('Ambil nomor');
    await keyboard.press('Escape');
    await expectCursor(button('Ambil nomor'));
    await keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Perihal' }));
    await keyboard.type('Undangan rapat');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Tujuan' }));
    await keyboard.type('Camat Bengalon');
    await keyboard.press('Control+s');
    await expect(page.getByText('Nomor 500.3/001/DKUKM/XI/2025 tercatat.')).toBeVisible();
    await expectCursor(button('Ambil nomor'));
  });

  await test.step('6: an ordinary letter is written, numbered and printed', async () => {
    await findAndOpen(page, 'Surat', 'Surat');
    await keyboard.press('Control+n');
    await expect(title).toHaveText('Buat surat');
    await tabTo(page, page.getByRole('combobox', { name: 'Templat' }));
    await pickByArrows(page, 'Surat biasa');
    for (const [field, words] of [
      ['fields.hal', 'Permintaan data'],
      ['fields.kepada', 'Camat Bengalon'],
      ['fields.isi', 'Mohon data koperasi.'],
    ] as const) {
      await tabTo(page, page.locator(`[data-field="${field}"]`));
      await keyboard.type(words);
    }
    await keyboard.press('Control+s');
    await expect(page.getByText(/1 konsep dibuat/)).toBeVisible();
    await press('Jadikan final');
    await tabTo(page, dialog.getByRole('button', { name: 'Jadikan final' }));
    await keyboard.press('Enter');
    await expect(page.getByText(/1 surat final, nomor/)).toBeVisible();
    // A key goes to the dialog as long as it is closing, and the list is read again after it.
    await expect(dialog).toHaveCount(0);
    await expect(button('Cetak')).toBeEnabled();
    await page.waitForTimeout(700);
    await keyboard.press('Control+p');
    await tabTo(page, dialog.getByRole('button', { name: 'Cetak' }));
    await keyboard.press('Enter');
    await expect(page.getByText(/1 berkas, 1 halaman/)).toBeVisible({ timeout: 30_000 });
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('7: 54 are chosen and confirmed', async () => {
    await findAndOpen(page, 'Penghargaan');
    await tabTo(page, page.getByRole('textbox', { name: 'Banyaknya yang diambil' }));
    await keyboard.press('Control+a');
    await keyboard.type('54');
    await keyboard.press('Enter');
    await press('Tetapkan 54 penerima');
    await tabTo(page, dialog.getByRole('button', { name: 'Tetapkan 54 penerima' }));
    await keyboard.press('Enter');
    await expect(page.getByText(/54 penerima ditetapkan, nomor/)).toBeVisible({ timeout: 60_000 });
  });

  await test.step('8: one certificate is printed, and printed again', async () => {
    await findAndOpen(page, 'Antrean cetak');
    await press('Cetak 54 lembar');
    await button('Semua 54 keluar').waitFor({ timeout: 120_000 });
    await press('Semua 54 keluar');
    await expect(page.getByText('54 dari 54 tercetak')).toBeVisible();
    const row = page.getByRole('grid').getByRole('row').nth(1);
    await tabTo(page, row);
    await expectCursor(row);
    await keyboard.press('Shift+F10');
    await pickInMenu(page, 'Cetak ulang');
    await tabTo(page, dialog.getByRole('button').nth(1));
    await program.screenshot('papan-ketik-cetak-ulang');
    await keyboard.press('Enter');
    await expect(dialog).toHaveCount(0, { timeout: 60_000 });
    await expectCursor(row);
  });

  await test.step('9: a founder is corrected, and the file judged again', async () => {
    await program.answerDialogs(path.join(SAMPLE, 'pendirian-delapan-pendiri.json'));
    await findAndOpen(page, 'Pembentukan');
    await press('Buka berkas JSON');
    await expect(page.getByText('Memenuhi 8 dari 8 (perlu 9)').first()).toBeVisible();
    await tabTo(page, page.getByRole('grid', { name: 'Pendiri' }).getByRole('gridcell').first());
    for (let row = 1; row < 9; row += 1) await keyboard.press('ArrowDown');
    for (const words of ['Andi Contoh', '6408041006070009', '10/06/2007', 'L', 'Jl. Contoh', 'Ya']) {
      await keyboard.type(words);
      await keyboard.press('Tab');
    }
    await expect(page.getByText('Memenuhi 9 dari 9 (perlu 9)').first()).toBeVisible();
    await keyboard.press('Control+s');
    await expect(page.getByText('Tersimpan.')).toBeVisible();
  });

  await test.step('10: a backup', async () => {
    await program.answerDialogs(path.join(dataFolder, '..', 'cadangan-uji.mejacadangan'));
    await findAndOpen(page, 'Beranda');
    await press('Cadangkan');
    await press('Buat cadangan');
    await expect(page.getByText(/^Cadangan selesai dan sudah diperiksa/).first()).toBeVisible({
      timeout: 60_000,
    });
  });

  expect(await mousePresses()).toBe(0);
});
