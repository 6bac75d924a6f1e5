import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const NAME = 'Koperasi Konsumen Maju Bersama Sangatta Utara';

/** The part of the record about its inspections. */
async function openInspections(page: Page): Promise<void> {
  await goTo(page, 'Register');
  await page.getByRole('grid', { name: 'Daftar koperasi' }).getByRole('row', { name: NAME }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Kesehatan & KUK' }).click();
}

test('a health worksheet is filled in by the keyboard, kept, printed, recorded, found again', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  const { request, screenshot } = program;
  const created = await request('cooperative.save', {
    id: null,
    changes: { name: NAME },
  });
  const id = created.ok ? created.value.id : '';
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const press = (key: string) => page.keyboard.press(key);
  await page.reload();
  await openInspections(page);
  await expect(page.getByText('Belum ada hasil pemeriksaan')).toBeVisible();
  await screenshot('kertas-kerja-0-tab');

  await button('Cetak formulir kosong').click();
  await expect(page.getByRole('dialog', { name: 'Formulir kertas kerja' })).toBeVisible();
  await press('Escape');

  await button('Isi kertas kerja').click();
  await expect(page.getByText(/: 0 dari 46 dijawab/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Tanggal pemeriksaan/ }).fill('10/06/2025');
  await page.getByRole('textbox', { name: /^Pemeriksa/ }).fill('Ratna Contoh, S.E., Budi Contoh');
  await screenshot('kertas-kerja-1-data');

  await button('Belum dijawab (F8)').click();
  await expect(page.getByRole('heading', { name: 'Tata kelola' })).toBeVisible();
  for (let at = 0; at < 18; at += 1) await press(at % 4 === 2 ? '2' : '1');
  // Over the end of the aspect into the next one.
  await expect(page.getByRole('heading', { name: 'Profil risiko' })).toBeVisible();
  await press('3');
  await page.keyboard.type('Tidak memberi pinjaman.');
  await press('Enter');
  await press('1');
  await screenshot('kertas-kerja-2-pertanyaan');
  await expect(page.getByText('Skor belum dihitung: 26 pertanyaan belum dijawab.')).toBeVisible();
  await press('Control+s');
  await expect(page.getByText('Rancangan tersimpan: 20 dari 46 dijawab.')).toBeVisible();

  await button('Catat hasil').click();
  await expect(page.getByText(/Hasil belum dapat dicatat: 26 pertanyaan/)).toBeVisible();
  await screenshot('kertas-kerja-3-belum');
  await button('Kembali ke catatan').click();
  await expect(page.getByText(/TB 2024, .*20 dari 46 pertanyaan dijawab/)).toBeVisible();
  await screenshot('kertas-kerja-4-rancangan');

  // Closed and opened again: the draft is where it was left.
  await program.close();
  const again = await start({ today: '2025-11-18' });
  const later = again.page;
  await openInspections(later);
  await later.getByRole('button', { name: /^Lanjutkan rancangan/ }).click();
  await expect(later.getByText(/: 20 dari 46 dijawab/)).toBeVisible();
  await later.keyboard.press('F8');
  for (let at = 0; at < 26; at += 1) await later.keyboard.press('1');
  await expect(later.getByText(/^Skor \d+,\d+, /)).toBeVisible();
  await again.screenshot('kertas-kerja-5-hasil');
  await later.getByRole('button', { name: 'Catat hasil' }).click();
  await expect(later.getByText(/^Hasil tercatat: skor \d+,\d+/)).toBeVisible();

  await later.keyboard.press('Control+p');
  const preview = later.getByRole('dialog', { name: 'Kertas kerja' });
  await expect(preview.locator('canvas')).toBeVisible();
  await again.screenshot('kertas-kerja-6-cetak');
  await later.keyboard.press('Escape');
  const listed = await again.request('inspection.list', { cooperativeId: id });
  const worksheet = listed.ok ? (listed.value.inspections[0]?.id ?? null) : null;
  const printed = await again.request('worksheet.print', { cooperativeId: id, id: worksheet });
  expect(printed.ok && existsSync(printed.value.path)).toBe(true);

  await later.getByRole('button', { name: 'Hasil', exact: true }).click();
  await later.getByRole('checkbox', { name: /Isi skor langsung/ }).check();
  for (const aspect of ['tata kelola', 'profil risiko', 'kinerja keuangan', 'permodalan'])
    await later.getByRole('textbox', { name: `Skor ${aspect}` }).fill('70');
  await later.keyboard.press('Control+s');
  await expect(later.getByText('Alasan harus diisi.')).toBeVisible();
  await later.getByRole('textbox', { name: /^Alasan skor diisi langsung/ }).fill('Mengikuti LHPKK provinsi.');
  await again.screenshot('kertas-kerja-7-langsung');
  await later.keyboard.press('Control+s');
  await expect(later.getByText('Hasil tercatat: skor 70,00, Cukup Sehat.')).toBeVisible();
  await later.getByRole('button', { name: 'Kembali ke catatan' }).click();
  await expect(later.getByText('langsung, beralasan')).toBeVisible();
  await expect(later.getByText('Skor diisi langsung. Alasan: Mengikuti LHPKK provinsi.')).toBeVisible();
  await again.screenshot('kertas-kerja-8-tab');

  await later.evaluate(() => localStorage.setItem('meja.text-size', '130'));
  await later.reload();
  await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
  );
  await openInspections(later);
  await again.screenshot('kertas-kerja-130-tab');
  await later
    .getByRole('button', { name: /^Betulkan Pemeriksaan/ })
    .first()
    .click();
  await later.getByRole('button', { name: /^Tata kelola/ }).click();
  await again.screenshot('kertas-kerja-130-pertanyaan');
  await later.getByRole('button', { name: 'Hasil', exact: true }).click();
  await again.screenshot('kertas-kerja-130-hasil');
});
