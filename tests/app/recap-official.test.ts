import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { goTo, openDesk, readClipboard, tabTo } from './desk.ts';
import { expect, test } from './program.ts';

/** What no request can do: one cooperative of a frozen figure gets another status behind the program's back. */
function damage(dataFolder: string, title: string): void {
  const database = new DatabaseSync(path.join(dataFolder, 'meja-koperasi.db'));
  const guards = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'official_figure_row'`)
    .all();
  for (const { name } of guards) database.exec(`DROP TRIGGER "${String(name)}"`);
  const { changes } = database
    .prepare(
      `UPDATE official_figure_row SET status = 'inactive' WHERE status = 'active'
        AND figure_number = (SELECT number FROM official_figure WHERE title = ?)`,
    )
    .run(title);
  database.close();
  expect(Number(changes)).toBeGreaterThan(0);
}

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('official figures: frozen by keys alone, compared to the cooperative, quoted, printed again; a damaged one is refused', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { request, screenshot } = program;
  const page = await openDesk(program, REGISTER);
  await goTo(page, 'Rekap');
  await page.getByRole('tab', { name: 'Angka resmi' }).click();
  await expect(page.getByText('Belum ada angka resmi', { exact: true })).toBeVisible();
  await screenshot('90-angka-resmi-kosong');
  const list = page.getByRole('list', { name: 'Daftar angka resmi' });
  const dialog = page.getByRole('dialog');

  await test.step('frozen by keys alone, its definition read before', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Bekukan angka' }));
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: /^Tabel pada Susun rekap, menurut kecamatan/ }).check();
    await expect(dialog.getByRole('note')).toContainText('Per 18 November 2025: 1.054 koperasi');
    await expect(dialog.getByRole('note')).toContainText('Aktif adalah koperasi dengan status aktif');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText('Tulis judul agar', { exact: false })).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: /^Judul/ })).toBeFocused();
    await page.keyboard.type('Angka HUT Kabupaten');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: /^Alasan/ })).toBeFocused();
    await page.keyboard.type('Rilis untuk pers');
    await screenshot('91-angka-resmi-bekukan');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('"Angka HUT Kabupaten" dibekukan per 18 November 2025.')).toBeVisible();
    await expect(list.getByRole('button')).toHaveCount(1);
  });

  const counted = await request('cooperative.list', {
    filters: [{ field: 'status', in: ['active'] }],
    limit: 3,
  });
  const changed = counted.ok ? counted.value.rows : [];
  expect(changed).toHaveLength(3);

  await test.step('the foreword of the annual recap is written anew; a sign nobody knows is refused', async () => {
    await page.getByRole('button', { name: 'Kata pengantar' }).click();
    const words = dialog.getByRole('textbox', { name: 'Naskah' });
    await words.fill('Rekap tahun [tahun] memuat [jumlah_koperasi] koperasi dan [jumlah_ayam].');
    await dialog.getByRole('button', { name: 'Simpan kata pengantar' }).click();
    await expect(dialog.getByText('[jumlah_ayam] tidak dikenal', { exact: false })).toBeVisible();
    await words.fill('Rekap tahun [tahun] memuat [jumlah_koperasi] koperasi binaan kami.');
    await screenshot('91b-kata-pengantar');
    await dialog.getByRole('button', { name: 'Simpan kata pengantar' }).click();
    await expect(page.getByText('Kata pengantar tersimpan.')).toBeVisible();
  });

  await test.step('the register changes, and the annual recap is frozen', async () => {
    for (const { id } of changed.slice(0, 2)) {
      const answer = await request('cooperative.changeStatus', {
        id,
        status: 'inactive',
        sinceOn: '2025-11-18',
        reason: 'Tidak beroperasi',
      });
      expect(answer).toMatchObject({ ok: true });
    }
    const dissolved = await request('cooperative.changeStatus', {
      id: changed[2]?.id ?? '',
      status: 'dissolved',
      sinceOn: '2025-11-18',
      reason: 'Dibubarkan rapat anggota',
    });
    expect(dissolved).toMatchObject({ ok: true });
    await page.getByRole('button', { name: 'Bekukan angka' }).click();
    await expect(dialog.getByRole('radio', { name: /^Rekap tahunan/ })).toBeChecked();
    await expect(dialog.getByRole('note')).toContainText('RAT TB 2024 adalah');
    const day = dialog.getByRole('textbox', { name: /^Tanggal batas/ });
    await day.fill('31/12/2024');
    await expect(dialog.getByText('rekap tahunan 2024', { exact: false })).toBeVisible();
    await day.fill('18/11/2025');
    await expect(dialog.getByText('rekap tahunan 2025', { exact: false })).toBeVisible();
    await screenshot('91c-rekap-tahunan-bekukan');
    await dialog.getByRole('button', { name: 'Bekukan', exact: true }).click();
    await expect(list.getByRole('button')).toHaveCount(2);
    await expect(list.getByRole('button').first()).toContainText('1.053 koperasi');
    await expect(list.getByRole('button').nth(1)).toContainText('1.054 koperasi');
    await screenshot('92-angka-resmi');
  });

  await test.step('the frozen figure opens any table and the cooperatives it counted', async () => {
    await list.getByRole('button').nth(1).click();
    const table = page.getByRole('grid', { name: 'Tabel rekap' });
    await expect(table.locator('tfoot')).toContainText('1.054');
    await page.getByRole('combobox', { name: 'Tabel menurut' }).click();
    await page.getByRole('option', { name: 'jenis koperasi' }).click();
    await expect(table.getByRole('columnheader', { name: 'Jenis' })).toBeVisible();
    await expect(table.locator('tfoot')).toContainText('1.054');
    await table.locator('tfoot').getByRole('gridcell').nth(2).click();
    await expect(dialog.getByRole('grid', { name: 'Koperasi yang dihitung' })).toHaveAttribute(
      'aria-rowcount',
      '1055',
    );
    await screenshot('93-angka-resmi-isi');
    await page.keyboard.press('Escape');
  });

  await test.step('compared with the other one: exactly the three that changed', async () => {
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    const changes = page.getByRole('group', { name: 'Apa yang berubah' });
    await changes.getByRole('button', { name: 'Berubah status (2)' }).click();
    const moved = page.getByRole('grid', { name: 'Koperasi yang berubah' });
    await expect(moved).toHaveAttribute('aria-rowcount', '3');
    for (const { name } of changed.slice(0, 2)) await expect(moved).toContainText(name);
    await screenshot('94-angka-resmi-banding');
    await changes.getByRole('button', { name: 'Keluar dari hitungan (1)' }).click();
    await expect(moved).toHaveAttribute('aria-rowcount', '2');
    await expect(moved).toContainText(changed[2]?.name ?? '');
    await screenshot('95-angka-resmi-keluar');
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
  });

  await test.step('sentences for the press are copied', async () => {
    await page.getByRole('button', { name: 'Bahan rilis' }).click();
    await expect(dialog.getByRole('list', { name: 'Kalimat' })).toContainText('1.054');
    await dialog.getByRole('button', { name: 'Salin kalimat 1' }).click();
    await expect(dialog.getByText('Tersalin', { exact: false })).toBeVisible();
    expect(await readClipboard(program)).toContain('1.054');
    await screenshot('96-bahan-rilis');
    await dialog.getByRole('button', { name: 'Cetak', exact: true }).click();
    await expect(dialog.getByText(/Bahan rilis selesai, \d+ halaman/)).toBeVisible({ timeout: 20_000 });
    await screenshot('96b-bahan-rilis-dicetak');
    // Nothing was frozen before it; the later one has it to be compared with.
    await expect(dialog.getByRole('combobox', { name: 'Bandingkan dengan angka sebelumnya' })).toBeHidden();
    await page.keyboard.press('Escape');
    await list.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Bahan rilis' }).click();
    await dialog.getByRole('combobox', { name: 'Bandingkan dengan angka sebelumnya' }).click();
    await page.getByRole('option', { name: /^Angka HUT Kabupaten/ }).click();
    await expect(dialog.getByRole('list', { name: 'Kalimat' })).toContainText('1.054');
    await screenshot('96c-bahan-rilis-pembanding');
    await page.keyboard.press('Escape');
  });

  await test.step('the annual recap is printed again', async () => {
    await list.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Cetak rekap tahunan' }).click();
    await expect(page.getByText(/Rekap tahunan selesai/)).toBeVisible({ timeout: 20_000 });
    const book = path.join(dataFolder, 'dokumen', 'rekap-tahunan-2025.pdf');
    const text = execFileSync('pdftotext', ['-layout', book, '-'], { encoding: 'utf8' });
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Rekap tahun 2025 memuat 1.053 koperasi binaan kami.');
    await screenshot('97-rekap-tahunan-dicetak');
    const workbook = path.join(dataFolder, '..', 'tabel rekap.xlsx');
    await program.answerDialogs(workbook);
    await page.getByRole('button', { name: 'Unduh semua tabel' }).click();
    await expect(page.getByText(/Tabel rekap tahunan tersimpan, \d+ lembar/)).toBeVisible();
    expect(existsSync(workbook)).toBe(true);
  });

  await test.step('a figure changed behind the program is shown as damaged and nothing of it is printed', async () => {
    await program.close();
    damage(dataFolder, 'Angka HUT Kabupaten');
    const again = await start({ today: '2025-11-19' });
    const shown = again.page;
    await goTo(shown, 'Rekap');
    await shown.getByRole('tab', { name: 'Angka resmi' }).click();
    const card = shown.getByRole('button', { name: /Angka HUT Kabupaten/ });
    await expect(card).toContainText('Segel rusak');
    await card.click();
    await expect(shown.getByText('Data beku tidak cocok dengan segelnya')).toBeVisible();
    await expect(shown.getByRole('button', { name: 'Cetak', exact: true })).toBeHidden();
    await expect(shown.getByRole('button', { name: 'Bahan rilis' })).toBeHidden();
    await again.screenshot('98-angka-resmi-rusak');
    await shown.getByRole('button', { name: 'Pulihkan dari cadangan' }).click();
    await expect(shown.getByRole('tab', { name: 'Cadangan' })).toHaveAttribute('aria-selected', 'true');
  });
});
