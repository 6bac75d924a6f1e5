import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const SAMPLE = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('a year is judged, closed, left alone by a new rule, opened again with a reason, and closed anew', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, SAMPLE);
  const { screenshot, request } = program;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const more = async (act: string) => {
    await button('Lainnya').click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  const chip = (name: RegExp) => page.getByRole('button', { name });

  await goTo(page, 'Evaluasi');
  await expect(page.getByText(/Masih terbuka; 278 dari 1\.054 koperasi sudah RAT/)).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Evaluasi koperasi' });
  await expect(grid.getByRole('row').nth(14)).toBeVisible();
  await screenshot('evaluasi-1-terbuka');

  await chip(/^A [\d.]+, Grade/).click();
  await expect(chip(/^A [\d.]+, Grade/)).toHaveAttribute('aria-pressed', 'true');
  await grid.getByRole('row').nth(1).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Kelas dinas' })).toBeVisible();
  await panel.getByRole('button', { name: 'Dasar' }).first().click();
  await expect(panel.getByText(/berlaku sejak/).first()).toBeVisible();
  await screenshot('evaluasi-2-mengapa');

  await panel.getByRole('button', { name: 'Tetapkan keaktifan' }).click();
  const override = page.getByRole('dialog', { name: /^Tetapkan keaktifan/ });
  await override.getByRole('button', { name: 'Simpan penetapan' }).click();
  await expect(override.getByText('Tulis alasannya.')).toBeVisible();
  await override.getByRole('textbox', { name: /^Alasan/ }).fill('BA kunjungan 12/03/2025.');
  await screenshot('evaluasi-3-tetapkan');
  await override.getByRole('button', { name: 'Simpan penetapan' }).click();
  await expect(panel.getByText(/^.*Ditetapkan (tidak )?aktif oleh .+: BA kunjungan/)).toBeVisible();
  await panel.getByRole('button', { name: 'Tutup rincian' }).click();
  await chip(/^A [\d.]+, Grade/).click();

  await button('Tutup evaluasi').click();
  await screenshot('evaluasi-4-tutup');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup evaluasi' }).click();
  await expect(page.getByText(/Ditutup .+, versi 1;/)).toBeVisible();
  await screenshot('evaluasi-5-tertutup');
  const active = await chip(/^aktif [\d.]+, Keaktifan/).innerText();

  const added = await request('rule.addVersion', {
    code: 'activity-test',
    value: {
      isReportRequired: false,
      isRunningBusinessRequired: false,
      maxYearsWithoutRat: 20,
      isFoundOnVisitRequired: false,
    },
    inForceFrom: '2024-12-01',
    inForceUntil: null,
    basis: 'Ketentuan dinas yang baru',
    note: '',
  });
  expect(added).toMatchObject({ ok: true });
  await page.reload();
  await goTo(page, 'Evaluasi');
  await expect(chip(/^aktif [\d.]+, Keaktifan/)).toHaveText(active);

  await more('Terapkan status');
  await expect(page.getByRole('dialog').getByText(/koperasi menjadi aktif dan/)).toBeVisible();
  await screenshot('evaluasi-6-terapkan');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ubah status/ })
    .click();
  await expect(page.getByRole('dialog').getByText(/dapat diurungkan sekaligus/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('dialog').getByText(/diurungkan\.$/)).toBeVisible();
  await page.keyboard.press('Escape');

  await more('Buka kembali');
  const reopen = page.getByRole('dialog');
  await reopen.getByRole('button', { name: 'Buka kembali' }).click();
  await expect(reopen.getByText('Tulis alasannya.')).toBeVisible();
  await reopen.getByRole('textbox', { name: /^Alasan/ }).fill('Aturan keaktifan diperbarui.');
  await reopen.getByRole('button', { name: 'Buka kembali' }).click();
  await button('Rincian').click();
  await expect(
    page.getByText(/masih terbuka: .+ Dibuka kembali .+: Aturan keaktifan diperbarui\./),
  ).toBeVisible();
  await button('Rincian').click();
  await expect(chip(/^aktif [\d.]+, Keaktifan/)).not.toHaveText(active);

  await button('Tutup evaluasi').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup evaluasi' }).click();
  await expect(page.getByText(/versi 2;/)).toBeVisible();
  await more('Riwayat penutupan');
  await expect(page.getByRole('dialog').getByText(/koperasi berpindah\./)).toBeVisible();
  await screenshot('evaluasi-7-riwayat');
  await page.keyboard.press('Escape');

  await button('Cetak daftar').click();
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(800);
  await screenshot('evaluasi-8-cetak');
});

test('with large letters in a small window ten cooperatives are readable, the reasons in the panel', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
  );
  const page = await openDesk(program, SAMPLE);
  await page.evaluate(() => localStorage.setItem('meja.text-size', '130'));
  await page.reload();
  await goTo(page, 'Evaluasi');
  const grid = page.getByRole('grid', { name: 'Evaluasi koperasi' });
  await expect(grid.getByRole('row').nth(10)).toContainText('Koperasi');
  const seen = await grid.evaluate((table) => {
    const { top, bottom, right } = table.getBoundingClientRect();
    const head = table.querySelector('[role="row"]')?.getBoundingClientRect().bottom ?? top;
    const rows = [...table.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
    return {
      rows: rows.filter((row) => row.top >= head - 1 && row.bottom <= bottom + 1).length,
      isCut: table.scrollWidth > table.clientWidth + 1,
      isInside: right <= window.innerWidth && bottom <= window.innerHeight,
    };
  });
  expect(seen).toMatchObject({ isCut: false, isInside: true });
  expect(seen.rows).toBeGreaterThanOrEqual(10);
  const count = page.getByRole('button', { name: /^A [\d.]+, Grade/ });
  await expect(count).toBeInViewport({ ratio: 1 });
  await program.screenshot('evaluasi-130');
  await grid.getByRole('row').nth(4).click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Kelas dinas' })).toBeVisible();
  await program.screenshot('evaluasi-130-panel');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('an inspection is entered with its scores, the class of business confirmed, lost articles noted', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  const { request, screenshot } = program;
  const saved = await request('cooperative.save', {
    id: null,
    expectedUpdatedAt: null,
    changes: { name: 'Koperasi Konsumen Teluk Lingga Sejahtera' },
  });
  if (!saved.ok) throw new Error(saved.error.code);
  await request('cooperative.save', {
    id: saved.value.id,
    changes: {},
    figures: [
      {
        bookYear: 2024,
        membersMale: 60,
        membersFemale: 40,
        membersTotal: 100,
        managers: 1,
        employees: 2,
        ownCapital: 250_000_001,
        outsideCapital: 0,
        assets: 1_000_000_000,
        turnover: 5_000_000,
        surplus: 1,
      },
    ],
  });
  await goTo(page, 'Register');
  await page.getByRole('grid').getByRole('row').nth(1).dblclick();
  await page.getByRole('tab', { name: 'Kesehatan & KUK' }).click();
  await page.getByRole('button', { name: 'Tambah hasil pemeriksaan' }).click();
  const dialog = page.getByRole('dialog');
  const fill = (label: RegExp, value: string) => dialog.getByRole('textbox', { name: label }).fill(value);
  await fill(/^Tanggal pemeriksaan/, '10/06/2025');
  await fill(/^Pemeriksa/, 'Ratna Contoh');
  await fill(/^Nomor LHPKK/, 'LHPKK/001/2025');
  await fill(/^Skor tata kelola/, '79,996');
  await fill(/^Skor profil risiko/, '79,996');
  await fill(/^Skor kinerja keuangan/, '79,996');
  await dialog.getByRole('button', { name: 'Simpan hasil' }).click();
  await expect(dialog.getByText(/Skor permodalan harus diisi/)).toBeVisible();
  await screenshot('pemeriksaan-1-isian');
  await fill(/^Skor permodalan/, '79,996');
  await dialog.getByRole('button', { name: 'Simpan hasil' }).click();
  await expect(page.getByRole('cell', { name: 'Cukup Sehat' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '79,996' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Tetapkan KUK' }).click();
  await dialog.getByRole('textbox', { name: /^Petugas/ }).fill('Ratna Contoh');
  await dialog.getByRole('button', { name: 'Simpan KUK' }).click();
  await expect(page.getByText(/KUK 2, ditetapkan 18 November 2025/)).toBeVisible();
  await page.getByRole('button', { name: 'Catat keadaan AD/ART' }).click();
  await dialog.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(page.getByText(/AD\/ART hilang, dicatat 18 November 2025/)).toBeVisible();
  await screenshot('pemeriksaan-2-tab');
});
