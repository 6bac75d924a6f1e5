import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainPng } from '../helpers/drawn-picture.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const AWARD = { kind: 'award', bookYear: 2024 } as const;
const SAMPLE = path.resolve('resources/sample/register-kutim-contoh.xlsx');

const numberIn = (file: string): string | undefined =>
  /Nomor: (\S+)/.exec(execFileSync('pdftotext', ['-l', '1', file, '-'], { encoding: 'utf8' }))?.[1];

test('a design is chosen and seen, looked through in small, printed, gone on with after a jam', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { screenshot, request } = program;
  const page = await openDesk(program, SAMPLE);
  expect(await request('award.confirm', { bookYear: 2024, on: '2025-11-18' })).toMatchObject({ ok: true });
  await page.reload();

  await test.step('settings: the design and its finished page side by side', async () => {
    await goTo(page, 'Pengaturan');
    await page.getByRole('tab', { name: 'Piagam & printer' }).click();
    const preview = page.getByRole('region', { name: 'Pratinjau desain' });
    await expect(preview.locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.getByText('Resmi', { exact: true }).click();
    await expect(preview.locator('canvas')).toBeVisible();
    await page.getByRole('textbox', { name: 'Penutup' }).fill('Semoga menjadi teladan bagi [nama_kop].');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Tanda [nama_kop] tidak dikenal.').first()).toBeVisible();
    await page.getByRole('textbox', { name: 'Penutup' }).fill('Semoga menjadi teladan.');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Desain tersimpan.')).toBeVisible();
    await page.waitForTimeout(1500);
    await screenshot('40-desain-piagam');
  });

  await test.step('a picture becomes an emblem of the design', async () => {
    const picture = test.info().outputPath('lambang-uji.png');
    writeFileSync(picture, plainPng(240, 300));
    await program.answerDialogs(picture);
    await page.getByRole('button', { name: 'Tambah gambar' }).click();
    const place = page.getByRole('combobox', { name: 'Tengah atas' });
    await expect(place).toHaveValue(/lambang-uji/);
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Desain tersimpan.')).toBeVisible();
    await page.waitForTimeout(1500);
    await screenshot('41-lambang');
    const kept = await request('certificate.getStyle', { subject: 'award' });
    expect(kept).toMatchObject({
      ok: true,
      value: { style: { look: { emblems: [{ place: 'atas', width: 240 }] } } },
    });
  });

  await test.step('a printer profile from two measured lengths', async () => {
    await page
      .getByRole('combobox', { name: 'Nama printer' })
      .or(page.getByLabel('Nama printer'))
      .first()
      .fill('Printer Uji');
    await page.getByRole('textbox', { name: 'Jarak tepi kiri ke garis A (mm)' }).fill('18,5');
    await page.getByRole('textbox', { name: 'Jarak tepi atas ke garis B (mm)' }).fill('21');
    await page.getByRole('button', { name: 'Simpan profil' }).click();
    await expect(page.getByRole('table', { name: 'Profil printer' })).toContainText(
      '1,5 mm ke kanan, 1,0 mm ke atas',
    );
    await page.getByRole('button', { name: 'Buat halaman kalibrasi' }).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(500);
    await screenshot('41-kalibrasi');
    await page.keyboard.press('Escape');
    await screenshot('42-profil-printer');
  });

  await test.step('the desk: names, contact sheet, print, stop, go on', async () => {
    await goTo(page, 'Penghargaan');
    await expect(page.getByText('256 lembar menunggu')).toBeVisible();
    await page.getByRole('button', { name: 'Periksa nama panjang' }).click();
    await expect(page.getByText('Semua 256 nama muat dalam satu baris')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Buat lembar contoh' }).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(800);
    await screenshot('43-lembar-contoh');
    await page.keyboard.press('Escape');
    await expect(page.getByText(/tidak ada dalam daftar printer|tidak dapat dibaca/)).toBeVisible();

    await page.getByText('Satu PDF untuk setiap penerima').click();
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
    await expect(page.getByText('Dibatalkan')).toBeVisible({ timeout: 20_000 });
    await screenshot('44-cetak-batal');
    const folder = path.join(dataFolder, 'dokumen', 'penghargaan-2024');
    // What was made before the stop is there; going on makes all that has not come out.
    expect(await request('printing.start', { source: AWARD, isSeparate: true })).toMatchObject({ ok: true });
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(256);
    await page.reload();
    await goTo(page, 'Penghargaan');
    await expect(page.getByText('256 lembar siap dicetak')).toBeVisible();

    await page.getByRole('searchbox', { name: 'Cari nama atau nomor' }).fill('PG-250');
    await page.getByRole('button', { name: 'Laporkan masalah: 500.3/PG-250/DKUKM/XI/2025' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'kertas macet' }).click();
    await expect(page.getByText('Antrean berhenti: kertas macet')).toBeVisible();
    await screenshot('45-berhenti-di-250');
    await page.getByRole('button', { name: 'Lanjutkan 7 lembar' }).click();
    await expect(page.getByText('7 lembar siap dicetak')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Semua 7 keluar' }).click();
    await expect(page.getByText('Semua lembar sudah tercetak')).toBeVisible();
    expect(readdirSync(folder)).toHaveLength(256);
    const twelfth = readdirSync(folder).find((name) => name.startsWith('piagam-012-')) ?? '';
    expect(numberIn(path.join(folder, twelfth))).toBe('500.3/PG-012/DKUKM/XI/2025');
  });

  await test.step('certificates of a training from a pasted list', async () => {
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name: 'Antrean cetak, sertifikat pelatihan' }).click();
    await expect(page.getByRole('heading', { name: 'Antrean cetak' })).toBeVisible();
    await expect(page.getByText('256 dari 256 tercetak')).toBeVisible();
    await page.getByText('Sertifikat pelatihan', { exact: true }).click();
    await page.getByRole('button', { name: 'Pelatihan baru' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nama pelatihan' }).fill('Pelatihan Akuntansi Koperasi');
    await dialog.getByRole('textbox', { name: 'Hari pertama' }).fill('4/7/2023');
    await dialog.getByRole('textbox', { name: 'Hari terakhir' }).fill('6/7/2023');
    await expect(dialog.getByText('3 hari')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Tempat' }).fill('Sangatta');
    await dialog
      .getByRole('textbox', { name: 'Peserta' })
      .fill(
        'Nama; Koperasi\n1; Siti Contoh; Koperasi Uji Satu; peserta\nBudi Contoh; Koperasi Uji Dua; narasumber',
      );
    await expect(dialog.getByText('2 peserta terbaca.')).toBeVisible();
    await screenshot('46-pelatihan-baru');
    await dialog.getByRole('button', { name: 'Tetapkan peserta' }).click();
    await expect(page.getByText('Pelatihan Akuntansi Koperasi: 2 peserta.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cetak 2 lembar' })).toBeEnabled();
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+p');
    await expect(page.getByText('2 lembar siap dicetak')).toBeVisible({ timeout: 20_000 });
    await screenshot('47-sertifikat');
  });
});
