import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { HEAD } from './desk.ts';
import { expect, test } from './program.ts';

const SAMPLE = path.resolve('resources/sample');

function pdf(folder: string): string {
  const file = path.join(folder, 'akta.pdf');
  writeFileSync(file, '%PDF-1.4\n% contoh\n%%EOF\n');
  return file;
}

test('a formation file in the window: override, crash and kept draft, stages, papers, register', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(240_000);
  const first = await start({ today: '2025-11-18' });
  await first.request('office.setUp', { regionCode: '64.08', signatory: HEAD });
  await first.page.reload();
  let { page, screenshot, answerDialogs } = first;
  page.setDefaultTimeout(15_000);
  const open = async () => {
    await page.getByRole('navigation').getByText('Pembentukan', { exact: true }).click();
  };

  await test.step('a founder who is too young counts once the office says why', async () => {
    await open();
    await answerDialogs(path.join(SAMPLE, 'pendirian-delapan-pendiri.json'));
    await page.getByRole('button', { name: 'Buka berkas JSON' }).first().click();
    await expect(page.getByText('Memenuhi 8 dari 8 (perlu 9)').first()).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Pendiri' });
    await grid.getByRole('row').nth(9).getByRole('gridcell').first().click();
    for (const text of ['Andi Contoh', '6408041006090009', '10/06/2009', 'L', 'Jl. Contoh', 'Ya']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await expect(page.getByText('Memenuhi 8 dari 9 (perlu 9)').first()).toBeVisible();
    await page.getByRole('button', { name: 'Cakap hukum…' }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('sudah menikah, buku nikah dilihat');
    await screenshot('formation-cakap-hukum');
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await expect(page.getByText('Memenuhi 9 dari 9 (perlu 9)').first()).toBeVisible();
    await screenshot('formation-berkas');
  });

  await test.step('what was typed and not saved is offered again after the program died', async () => {
    await page.waitForTimeout(4000);
    await first.close();
    const again = await start({ today: '2025-11-18' });
    ({ page, screenshot, answerDialogs } = again);
    page.setDefaultTimeout(15_000);
    await open();
    await screenshot('formation-konsep-ditawarkan');
    await page.getByRole('button', { name: 'Lanjutkan isian itu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lanjutkan isian itu' }).click();
    await expect(page.getByText('Memenuhi 9 dari 9 (perlu 9)').first()).toBeVisible();
    for (const state of await page.getByRole('combobox', { name: /^Keadaan / }).all()) {
      await state.click();
      await page.getByRole('option', { name: 'ada', exact: true }).first().click();
    }
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Tersimpan.')).toBeVisible();
    await expect(page.getByText('Siap diajukan', { exact: true })).toBeVisible();
  });

  await test.step('a scan is kept, stages are dated, the berita acara is made', async () => {
    await answerDialogs(pdf(dataFolder));
    await page.getByRole('button', { name: /^Tambah pindaian Akta pendirian/ }).click();
    await expect(page.getByText('akta.pdf')).toBeVisible();
    await screenshot('formation-pindaian');
    await page.getByRole('tab', { name: 'Tahapan' }).click();
    await page.getByRole('button', { name: 'Catat Pengesahan AHU' }).click();
    await page.getByRole('textbox', { name: 'Tanggal' }).fill('01/11/2025');
    await page.getByRole('textbox', { name: 'Nomor' }).fill('AHU-0025673.AH.01.29.TAHUN 2025');
    await page.getByRole('button', { name: 'Simpan tahap' }).click();
    await expect(page.getByText('Menunggu NPWP, sudah 17 hari.')).toBeVisible();
    await screenshot('formation-tahapan');
    await page.getByRole('tab', { name: 'Surat dan berita acara' }).click();
    await screenshot('formation-surat');
    await page.getByRole('button', { name: 'Cetak Berita acara rapat pembentukan' }).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(800);
    await screenshot('formation-berita-acara');
    await page.keyboard.press('Escape');
  });

  await test.step('the recommendation takes its number from the book, and keeps it when voided', async () => {
    await page.getByRole('button', { name: 'Beri nomor Surat rekomendasi' }).click();
    await expect(page.getByText('Nomor yang akan diambil: 500.3/001/DKUKM/XI/2025')).toBeVisible();
    await screenshot('formation-beri-nomor');
    await page.getByRole('button', { name: 'Beri nomor dan simpan' }).click();
    await expect(page.getByText(/Surat bernomor .* tersimpan/)).toBeVisible();
    const issued = page.getByRole('table', { name: 'Surat bernomor' });
    await expect(issued.getByText('Bernomor', { exact: true })).toBeVisible();
    await issued.getByRole('button', { name: /^Cetak surat / }).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(800);
    await screenshot('formation-rekomendasi');
    await page.keyboard.press('Escape');
    await issued.getByRole('button', { name: /^Batalkan surat / }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('salah nama penandatangan');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Batalkan surat / })
      .click();
    await expect(issued.getByText('Batal: salah nama penandatangan')).toBeVisible();
    await screenshot('formation-surat-bernomor');
  });

  await test.step('it becomes a cooperative, and a file again', async () => {
    await page.getByRole('tab', { name: 'Tahapan' }).click();
    await page.getByRole('button', { name: 'Pindahkan ke register' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pindahkan ke register' }).click();
    await expect(page.getByText('Berkas ini sudah menjadi koperasi dalam register.')).toBeVisible();
    await screenshot('formation-dipindahkan');
    await page.getByRole('button', { name: 'Buka catatan koperasi' }).click();
    await page.getByRole('tab', { name: 'Pengurus & pengawas' }).click();
    const founders = page.getByRole('table', { name: 'Pendiri', exact: true });
    await expect(founders.getByRole('row')).toHaveCount(10);
    await expect(founders).toContainText('640804******0001');
    await screenshot('formation-pendiri-di-catatan');
    await page.getByRole('button', { name: 'Buka berkas pendirian' }).click();
    await page.getByRole('tab', { name: 'Tahapan' }).click();
    await page.getByRole('button', { name: 'Urungkan pemindahan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Urungkan pemindahan' }).click();
    await expect(page.getByRole('button', { name: 'Pindahkan ke register' })).toBeVisible();
  });

  await test.step('board, sprint and guidelines', async () => {
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
    await expect(page.getByRole('grid', { name: 'Berkas pendirian' })).toContainText('NPWP');
    await screenshot('formation-papan');
    await page.getByRole('tab', { name: 'Kejar tenggat' }).click();
    await expect(page.getByText(/dalam kurun ini/).first()).toBeVisible();
    await screenshot('formation-tenggat');
    await page.getByRole('tab', { name: 'Juknis dan daftar periksa' }).click();
    await expect(page.getByText('Belum ada juknis yang diterapkan.')).toBeVisible();
    await screenshot('formation-juknis');
  });
});
