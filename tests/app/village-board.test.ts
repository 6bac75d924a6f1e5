import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

const SEPASO = '64.08.09.2001';

test('villages by what they need: cells by key, the panel, a change of another desk, filter, order and papers', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768),
  );
  const page = await openDesk(program);
  await goTo(page, 'Merah Putih');
  await expect(
    page.getByText('0 dari 141 sudah lengkap (139 desa dan 2 kelurahan', { exact: false }),
  ).toBeVisible();
  const matrix = page.getByRole('grid', { name: 'Matriks kebutuhan desa dan kelurahan' });
  await expect(matrix.getByRole('row', { name: 'Jumlah yang ditampilkan' })).toContainText(
    '141 desa/kelurahan',
  );
  await expect(page.getByRole('complementary', { name: '0 dari 141 lengkap' })).toBeVisible();
  await program.screenshot('merah-putih-matriks');

  const cell = (name: string) => matrix.getByRole('gridcell', { name, exact: true });
  await test.step('a cell by key, in place, and taken back', async () => {
    await page.getByRole('searchbox', { name: 'Cari desa, koperasi, atau kepala desa' }).fill('sepaso');
    await expect(page.getByText('Semua 4', { exact: true })).toBeVisible();
    await cell('NIB, Sepaso: belum').click();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'NIB' }).fill('0220001234567');
    await program.screenshot('merah-putih-isi-sel');
    await page.keyboard.press('Enter');
    await expect(cell('NIB, Sepaso: ada')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    await expect(cell('NPWP, Sepaso: ada, nomor belum dicatat')).toBeVisible();
    await program.screenshot('merah-putih-urungkan');
    await page.keyboard.press('Control+z');
    await expect(cell('NPWP, Sepaso: belum')).toBeVisible();
  });

  await test.step('the panel marks the cell it speaks of', async () => {
    const panel = page.getByRole('complementary', { name: 'Sepaso', exact: true });
    await panel.getByRole('button', { name: 'Isi SIMKOPDES' }).click();
    await page.getByRole('button', { name: 'menunggu verifikasi' }).click();
    await expect(cell('SIMKOPDES, Sepaso: sedang diurus')).toBeVisible();
    await panel.getByRole('button', { name: 'Isi semua' }).click();
    const form = page.getByRole('complementary', { name: 'Desa Sepaso' });
    await form.getByRole('textbox', { name: 'Kepala desa/lurah' }).fill('Nama Kades Uji');
    await page.keyboard.press('Control+s');
    await expect(form.getByText('Tersimpan.')).toBeVisible();
    await program.screenshot('merah-putih-isian');
    await form.getByRole('button', { name: 'Tutup', exact: true }).click();
    await expect(panel.getByText('Kepala desa/lurah Nama Kades Uji')).toBeVisible();
  });

  await test.step('what another desk changed is not overwritten', async () => {
    const read = await program.request('village.get', { code: SEPASO });
    if (!read.ok) throw new Error(read.error.code);
    const expectedUpdatedAt = read.value.village.updatedAt;
    await program.request('village.save', {
      code: SEPASO,
      expectedUpdatedAt,
      changes: { note: 'meja lain' },
    });
    await cell('Akta, Sepaso: belum').click();
    await page.keyboard.press(' ');
    await expect(page.getByText('Sepaso sudah diubah orang lain; sel ini belum disimpan')).toBeVisible();
    await program.screenshot('merah-putih-diubah-orang-lain');
    await cell('Akta, Sepaso: belum').click();
    await page.keyboard.press(' ');
    await expect(cell('Akta, Sepaso: ada, nomor belum dicatat')).toBeVisible();
  });

  await test.step('filter, order, print and export of the same list', async () => {
    await page.getByRole('searchbox', { name: 'Cari desa, koperasi, atau kepala desa' }).fill('');
    await page.getByRole('button', { name: 'semua kecamatan' }).click();
    await page.getByRole('checkbox', { name: 'Bengalon' }).check();
    await page.getByRole('checkbox', { name: 'Busang' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Semua 17', { exact: true })).toBeVisible();
    await matrix.getByRole('button', { name: /^NIB/ }).click();
    await expect(matrix.getByRole('columnheader', { name: /^NIB/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await matrix.getByRole('button', { name: /Busang/ }).click();
    await expect(matrix.getByRole('button', { name: /Busang/ })).toHaveAttribute('aria-expanded', 'false');
    await program.screenshot('merah-putih-saringan');
    await page.keyboard.press('Control+p');
    await expect(page.getByText(/Daftar selesai, \d+ halaman/)).toBeVisible({ timeout: 20_000 });
    expect(readdirSync(path.join(dataFolder, 'dokumen'))).toContain('merah-putih-yang-masih-kurang.pdf');
    const target = path.join(dataFolder, '..', 'papan.csv');
    await program.answerDialogs(target);
    await page.getByRole('button', { name: 'Lainnya', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Unduh CSV' }).click();
    await expect(page.getByText('Papan tersimpan, 17 baris.')).toBeVisible();
    await page.getByRole('button', { name: 'Lainnya', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Isi dalam tabel' }).click();
    await expect(page.getByRole('grid', { name: 'Isi dalam tabel' })).toBeVisible();
    await page.getByRole('button', { name: 'Kembali ke papan' }).click();
  });
});

test('with large letters in a small window ten villages and more are readable', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
  );
  const page = await openDesk(program);
  await page.evaluate(() => localStorage.setItem('meja.text-size', '130'));
  await page.reload();
  await goTo(page, 'Merah Putih');
  const matrix = page.getByRole('grid', { name: 'Matriks kebutuhan desa dan kelurahan' });
  await expect(matrix.getByText('Senyiur')).toBeVisible();
  await program.screenshot('merah-putih-130');
  const readable = () =>
    matrix.evaluate((grid) => {
      const bounds = grid.getBoundingClientRect();
      const foot = [...grid.querySelectorAll('[role="rowgroup"]')].at(-1)?.getBoundingClientRect().top ?? 0;
      const head = grid.querySelector('[role="rowgroup"]')?.getBoundingClientRect().bottom ?? 0;
      const rows = [...grid.querySelectorAll('[aria-rowindex]')].map((row) => row.getBoundingClientRect());
      return {
        rows: rows.filter(({ top, bottom }) => top >= head - 1 && bottom <= foot + 1).length,
        isCut: grid.scrollWidth > grid.clientWidth + 1,
        isInside: bounds.right <= window.innerWidth,
      };
    });
  const seen = await readable();
  expect(seen).toMatchObject({ isCut: false, isInside: true });
  expect(seen.rows).toBeGreaterThanOrEqual(10);
  await page.getByRole('button', { name: 'Rincian', exact: true }).click();
  await expect(page.getByRole('complementary', { name: '0 dari 141 lengkap' })).toBeVisible();
  await program.screenshot('merah-putih-130-panel');
});
