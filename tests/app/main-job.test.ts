import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from './desk.ts';
import { expect, test } from './program.ts';

const SAMPLE = path.resolve('resources/sample');

/** Chooses in a list that is searched by typing. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

test('the whole main job in the window: set-up, register, award, papers, formation, recap, restart', async ({
  start,
  dataFolder,
}) => {
  const first = await start({ today: '2025-11-18' });
  const { page, screenshot, answerDialogs } = first;
  page.setDefaultTimeout(10_000);

  await test.step('first run: region, office, signatory', async () => {
    await expect(page.getByRole('heading', { name: 'Selamat datang di Meja Koperasi' })).toBeVisible();
    await screenshot('01-siapkan');
    await page.getByRole('button', { name: 'Siapkan dinas' }).first().click();
    await expect(page.getByText('Pilih provinsi dinas Anda.')).toBeVisible();
    await choose(page, 'Provinsi', 'Kalimantan Timur');
    await choose(page, 'Kabupaten/kota', 'Kabupaten Kutai Timur');
    await expect(page.getByRole('textbox', { name: 'Nama pemerintah daerah' })).toHaveValue(
      'Pemerintah Kabupaten Kutai Timur',
    );
    await expect(page.getByRole('textbox', { name: 'Kota terbit surat' })).toHaveValue('Sangatta');
    await expect(page.getByRole('textbox', { name: 'Jabatan' })).toHaveValue('Kepala Dinas Koperasi dan UKM');
    await expect(page.getByRole('group', { name: 'Seperti tercetak pada surat' })).toContainText(
      'KABUPATEN KUTAI TIMUR,',
    );
    await page.getByRole('textbox', { name: 'Nama lengkap' }).fill('Nama Pejabat Uji');
    await page.getByRole('textbox', { name: 'Gelar belakang' }).fill('S.E.');
    await page.getByRole('textbox', { name: 'Mulai menjabat' }).fill('01/01/2024');
    await screenshot('02-siapkan-terisi');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('navigation')).toBeVisible();
    await screenshot('03-beranda-kosong');
  });

  await test.step('the register from the office’s workbook: tried first, then saved, nothing called success that was skipped', async () => {
    await goTo(page, 'Register');
    await screenshot('04-koperasi-kosong');
    await page.getByRole('button', { name: 'Impor' }).first().click();
    await answerDialogs(path.join(SAMPLE, 'register-kutim-contoh.xlsx'));
    await page.getByRole('button', { name: 'Pilih berkas' }).first().click();
    await expect(page.getByText('1.054 baru')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('11 ditolak')).toBeVisible();
    await page.getByRole('button', { name: 'Lanjut ke hasil uji' }).click();
    await page.getByRole('tab', { name: /^Ditolak/ }).click();
    await expect(page.getByRole('grid', { name: 'Baris yang ditolak' })).toBeVisible();
    await screenshot('05-impor-uji');
    await page.getByRole('button', { name: 'Simpan ke register' }).click();
    await expect(page.getByText(/Tersimpan sebagian: 1\.054 koperasi baru/)).toBeVisible({ timeout: 30_000 });
    await screenshot('06-impor-tersimpan');
    await goTo(page, 'Register');
    await expect(page.getByText(/508 aktif dari 1\.054/)).toBeVisible();
    await screenshot('07-koperasi');
  });

  await test.step('searching while typing narrows the list', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('simpan pinjam maju');
    const grid = page.getByRole('grid', { name: 'Daftar koperasi' });
    await expect(grid.getByRole('row').nth(1)).toContainText('Simpan Pinjam');
    await screenshot('08-koperasi-cari');
    // From everywhere the same words and Enter at once, before anything was read, open the first that is found.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('simpan pinjam maju');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Simpan Pinjam');
    await page.getByRole('tab', { name: 'Riwayat' }).click();
    await expect(page.getByText('Riwayat status')).toBeVisible();
    await screenshot('09-koperasi-rincian');
  });

  await test.step('evaluation and award: who, why not, certificates as the real PDF', async () => {
    await goTo(page, 'Evaluasi');
    await expect(page.getByText(/278/).first()).toBeVisible();
    await screenshot('10-evaluasi');
    await goTo(page, 'Penghargaan');
    const toStep = (name: string) =>
      page.getByRole('list', { name: 'Langkah penghargaan' }).getByRole('button', { name }).click();
    await toStep('Syarat');
    await expect(page.getByRole('tab', { name: /^Layak \(256\)/ })).toBeVisible();
    await page.getByRole('tab', { name: /Tidak layak \(798\)/ }).click();
    await page.getByRole('grid').getByRole('row').nth(1).click();
    await screenshot('11-penghargaan-mengapa');
    await page.getByRole('tab', { name: /^Layak/ }).click();
    await page.getByRole('grid').getByRole('row').nth(1).click();
    await page.getByRole('button', { name: 'Pratinjau piagam' }).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible();
    await page.waitForTimeout(800);
    await screenshot('12-penghargaan-pratinjau');
    await page.keyboard.press('Escape');

    await toStep('Pilih');
    await page.getByRole('button', { name: 'Tetapkan 256 penerima' }).click();
    await screenshot('13-penghargaan-tetapkan');
    await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan 256 penerima' }).click();
    await expect(
      page.getByText(/256 penerima ditetapkan, nomor 500\.3\/PG-001\/DKUKM\/XI\/2025/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Cetak 256 lembar' }).click();
    await expect(page.getByText('256 lembar siap dicetak')).toBeVisible({ timeout: 60_000 });
    await screenshot('14-penghargaan-cetak');
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name: 'Daftar penerima dan tanda terima' }).click();
    await expect(page.getByRole('dialog')).toContainText('tanda-terima-tahun-buku-2024.pdf', {
      timeout: 60_000,
    });
    expect(readdirSync(path.join(dataFolder, 'dokumen', 'penghargaan-2024'))).toHaveLength(3);
    await page.keyboard.press('Escape');
  });

  await test.step('formation: eight are too few with the reason, the ninth makes it', async () => {
    await goTo(page, 'Pembentukan');
    await screenshot('15-pembentukan-kosong');
    await answerDialogs(path.join(SAMPLE, 'pendirian-delapan-pendiri.json'));
    await page.getByRole('button', { name: 'Buka berkas JSON' }).first().click();
    await expect(page.getByText('Memenuhi 8 dari 8 (perlu 9)').first()).toBeVisible();
    await screenshot('16-pembentukan-delapan');
    const grid = page.getByRole('grid', { name: 'Pendiri' });
    await grid.getByRole('row').nth(9).getByRole('gridcell').first().click();
    const cells = ['Andi Contoh', '6408041006080009', '10/06/2008', 'L', 'Jl. Contoh', 'Ya'];
    await page.evaluate((text) => navigator.clipboard?.writeText(text).catch(() => undefined), '');
    for (const text of cells) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await expect(page.getByText('Memenuhi 9 dari 9 (perlu 9)').first()).toBeVisible();
    await screenshot('17-pembentukan-sembilan');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Tersimpan.')).toBeVisible();
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(500);
    await screenshot('18-pembentukan-cetak');
    const checklist = path.join(
      dataFolder,
      'dokumen',
      'daftar-periksa-koperasi-konsumen-maju-bersama-sangatta.pdf',
    );
    const text = execFileSync('pdftotext', ['-layout', checklist, '-'], { encoding: 'utf8' });
    expect(text).toContain('Memenuhi 9 dari 9');
    expect(text).not.toMatch(/juga tercatat|sudah dipakai/);
    await page.keyboard.press('Escape');
  });

  await test.step('recap: table, freeze, print', async () => {
    await goTo(page, 'Rekap');
    await expect(page.getByRole('grid', { name: 'Tabel rekap' })).toContainText('30,31');
    await screenshot('19-rekap');
    await page.getByRole('button', { name: 'Bekukan angka' }).first().click();
    const freezing = page.getByRole('dialog');
    await freezing.getByRole('radio', { name: /^Rekap tahunan/ }).check();
    await freezing.getByRole('button', { name: 'Bekukan', exact: true }).click();
    await expect(page.getByText(/dibekukan per/).first()).toBeVisible();
    await page.getByRole('button', { name: /^Cetak rekap tahunan/ }).click();
    await expect(page.getByText(/Rekap tahunan selesai/)).toBeVisible({ timeout: 20_000 });
    await screenshot('20-rekap-cetak');
    expect(existsSync(path.join(dataFolder, 'dokumen', 'rekap-tahunan-2025.pdf'))).toBe(true);
  });

  await test.step('settings, and the program started again still has everything', async () => {
    await page.keyboard.press('Escape');
    await goTo(page, 'Pengaturan');
    await screenshot('21-pengaturan');
    await first.close();
    const { page: again, screenshot: shot } = await start({ today: '2025-11-19' });
    await expect(again.getByRole('navigation')).toBeVisible();
    await shot('22-beranda');
    await goTo(again, 'Penghargaan');
    await expect(
      again.getByText('Tahun buku 2024: 256 penerima ditetapkan pada 18 November 2025.'),
    ).toBeVisible();
    await goTo(again, 'Pembentukan');
    await expect(again.getByText('Koperasi Konsumen Maju Bersama Sangatta')).toBeVisible();
    await goTo(again, 'Rekap');
    await again.getByRole('tab', { name: 'Angka resmi' }).click();
    await expect(again.getByRole('button', { name: /^Cetak rekap tahunan/ })).toBeVisible();
  });
});
