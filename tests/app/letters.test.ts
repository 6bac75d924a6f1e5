import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('a template is changed, three reminders are written, made final, printed, one is declared void', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(180_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  const { screenshot, answerDialogs } = program;

  await test.step('an office without letters is told what to do', async () => {
    await goTo(page, 'Surat');
    await expect(page.getByText('Belum ada surat')).toBeVisible();
    await screenshot('surat-01-kosong');
  });

  await test.step('a wrong placeholder is a fault at its place, nothing is saved; mended it is', async () => {
    await page.getByRole('tab', { name: 'Templat' }).click();
    const templates = page.getByRole('grid', { name: 'Templat surat' });
    // Every standard letter, under the row of headings.
    await expect(templates).toHaveAttribute('aria-rowcount', String(STANDARD_LETTERS.length + 1));
    await screenshot('surat-02-templat');
    await templates.getByText('Teguran RAT Pertama (SP1)').click();
    // The mark-up is shown on request alone.
    await expect(page.getByRole('textbox', { name: 'Halaman surat' })).toContainText('Teguran Pertama');
    await page.getByRole('button', { name: 'Lihat markah' }).click();
    const area = page.getByRole('textbox', { name: 'Teks surat' });
    await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(700);
    await screenshot('surat-03-penyunting');
    const original = await area.inputValue();
    await area.fill(original.replace('Yth. Pengurus [nama_koperasi!]', 'Yth. Ketua [nama_kopersi]'));
    await expect(page.getByRole('alert')).toContainText('Mungkin maksud Anda [nama_koperasi]');
    await page.keyboard.press('Control+s');
    await screenshot('surat-04-isian-salah');
    expect(await program.request('template.get', { code: 'teguran-1' })).toMatchObject({
      value: { origin: 'standard' },
    });
    // The fault is selected: typing over it mends it.
    await expect
      .poll(() =>
        area.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
      )
      .toBe('[nama_kopersi]');
    await page.getByRole('tab', { name: 'Isian' }).click();
    await page.getByRole('textbox', { name: 'Cari isian' }).fill('nama kop');
    await screenshot('surat-05-daftar-isian');
    await page.getByRole('button', { name: /Nama koperasi \[nama_koperasi\]/ }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Kertas dan tanda tangan' }).click();
    await screenshot('surat-06-kertas');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Templat tersimpan.')).toBeVisible();
    await page.getByRole('button', { name: 'Kembali ke templat' }).click();
    await expect(page.getByText('Diubah kantor')).toBeVisible();
  });

  await test.step('an ordinary letter is written on its page, with a sentence of its own', async () => {
    await page.getByRole('tab', { name: 'Daftar surat' }).click();
    await page.keyboard.press('Control+n');
    await page.getByRole('combobox', { name: 'Templat' }).click();
    await page.getByRole('option', { name: 'Surat biasa', exact: true }).click();
    await page.getByRole('textbox', { name: 'Kepada (Yth.)' }).fill('Camat Bengalon');
    await page.getByRole('textbox', { name: 'Hal', exact: true }).fill('Permintaan data koperasi');
    await page
      .getByRole('textbox', { name: 'Isi, satu alinea tiap baris' })
      .fill('Kami memohon data koperasi.');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Tulis di halaman' }).click();
    const sheet = page.getByRole('textbox', { name: 'Halaman surat' });
    await expect(sheet).toContainText('Kami memohon data koperasi.');
    await sheet.getByText(/^Demikian disampaikan/).click();
    await page.keyboard.press('Control+End');
    await sheet.getByText(/^Demikian disampaikan/).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Data kami tunggu [minggu] ini.');
    await expect(page.getByText(/^Simpan dahulu \(Ctrl\+S\)/)).toBeVisible();
    await screenshot('surat-06-halaman');
    await page.keyboard.press('Control+s');
    await page.getByRole('tab', { name: 'Pratinjau' }).click();
    await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(700);
    await screenshot('surat-06-halaman-pratinjau');
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
    const { value } = (await program.request('letter.list', {})) as never as {
      readonly value: { readonly rows: readonly { readonly id: string }[] };
    };
    const kept = await program.request('letter.get', { id: value.rows[0]?.id ?? '' });
    expect(JSON.stringify(kept)).toContain(String.raw`Data kami tunggu \\[minggu\\] ini.`);
    await page.getByRole('button', { name: 'Batalkan surat' }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Hanya mencoba');
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan surat' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('three reminders from the register, seen before they are made', async () => {
    await page.keyboard.press('Control+n');
    await page.getByRole('combobox', { name: 'Templat' }).click();
    await page.getByRole('option', { name: 'Teguran RAT Pertama (SP1)' }).click();
    await page.getByRole('textbox', { name: 'Cari koperasi', exact: true }).last().fill('simpan pinjam maju');
    const chosen = page.getByRole('group', { name: 'Koperasi penerima' });
    await expect(chosen.getByRole('checkbox').nth(2)).toBeVisible();
    for (const place of [0, 1, 2]) await chosen.getByRole('checkbox').nth(place).check();
    await page.getByRole('textbox', { name: 'Batas tanggapan' }).fill('05/12/2025');
    await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(1500);
    await screenshot('surat-07-buat');
    await page.getByRole('button', { name: 'Buat 3 konsep' }).click();
    // A RAT of some of them is on record: the program asks before it warns.
    await page.getByRole('button', { name: 'Tetap buat surat' }).click();
    await expect(page.getByText(/3 konsep dibuat/)).toBeVisible();
    await page.waitForTimeout(300);
    await screenshot('surat-08-konsep');
  });

  await test.step('all three become final at once, each with its number', async () => {
    await page.getByRole('button', { name: 'Jadikan final' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/mulai 500\.3\/001\/DKUKM\/XI\/2025, 3 nomor/)).toBeVisible();
    await screenshot('surat-09-periksa');
    await dialog.getByRole('checkbox', { name: /^Saya sudah memeriksanya/ }).check();
    await dialog.getByRole('button', { name: 'Jadikan final' }).click();
    await expect(
      page.getByText(/3 surat final, nomor 500\.3\/001\/DKUKM\/XI\/2025 sampai 500\.3\/003/),
    ).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Daftar surat' }).getByText('Final')).toHaveCount(3);
    await screenshot('surat-09-final');
  });

  await test.step('printed as one file that says what was typed', async () => {
    await page.keyboard.press('Control+p');
    await screenshot('surat-10-cetak');
    await page.getByRole('dialog').getByRole('button', { name: 'Cetak' }).click();
    await expect(page.getByText(/1 berkas, 3 halaman/)).toBeVisible({ timeout: 30_000 });
    await screenshot('surat-11-tercetak');
    const folder = path.join(dataFolder, 'dokumen', 'surat');
    const [file] = readdirSync(folder);
    const text = execFileSync('pdftotext', ['-layout', path.join(folder, file ?? ''), '-'], {
      encoding: 'utf8',
    });
    expect(text.match(/Yth\. Ketua Koperasi/g)).toHaveLength(3);
    expect(text).toContain('500.3/003/DKUKM/XI/2025');
    expect(text).not.toContain('KONSEP');
    await page.keyboard.press('Escape');
  });

  await test.step('one is declared void with its reason; the number stays', async () => {
    const grid = page.getByRole('grid', { name: 'Daftar surat' });
    await page.getByRole('button', { name: 'Lepas pilihan' }).click();
    await grid.getByRole('row').nth(1).click();
    await page.getByRole('button', { name: 'Batalkan surat' }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Salah koperasi');
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan surat' }).click();
    await expect(grid.getByText('Batal', { exact: true })).toHaveCount(2);
    // Enter on the row shows the paper.
    await grid.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(700);
    await screenshot('surat-12-batal');
    await page.keyboard.press('Escape');
    await screenshot('surat-13-riwayat');
  });

  await test.step('templates travel as a file; a foreign file is refused with the reason', async () => {
    await page.getByRole('tab', { name: 'Templat' }).click();
    const file = path.join(dataFolder, '..', 'templat.json');
    await answerDialogs(file, path.resolve('package.json'));
    await page.getByRole('button', { name: 'Ekspor templat' }).click();
    await expect(page.getByText(`${STANDARD_LETTERS.length} templat tersimpan ke berkas.`)).toBeVisible();
    await page.getByRole('button', { name: 'Impor templat' }).click();
    await expect(page.getByRole('dialog')).toContainText('Bukan berkas templat surat');
    await screenshot('surat-14-berkas-asing');
  });
});

test('cooperatives picked on the RAT board are the recipients of a warning, with the book year of the board', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  await page.getByRole('button', { name: /^Aktif belum RAT tahun buku/ }).click();
  const board = page.getByRole('grid', { name: 'Tahap RAT setiap koperasi' });
  await expect(board.getByRole('row').nth(3)).toBeVisible();
  await board.getByRole('checkbox').nth(1).click();
  await board.getByRole('checkbox').nth(2).click();
  await page.getByRole('button', { name: 'Buat surat' }).click();
  await page.getByRole('combobox', { name: 'Jenis surat' }).click();
  await page.getByRole('option', { name: 'Teguran pertama (SP1)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lanjut ke Surat' }).click();
  await expect(page.getByRole('combobox', { name: 'Templat' })).toHaveValue('Teguran RAT Pertama (SP1)');
  await expect(page.getByText('Koperasi penerima: 2 koperasi dipilih')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Tahun buku' })).toHaveValue('2024');
  await page.getByRole('textbox', { name: 'Batas tanggapan' }).fill('05/12/2025');
  await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
  await program.screenshot('surat-15-dari-papan-rat');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/2 konsep dibuat/)).toBeVisible();
});
