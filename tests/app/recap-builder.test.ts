import { existsSync } from 'node:fs';
import path from 'node:path';
import { goTo, openDesk, tabTo } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const numberOf = (text: string) => Number(text.replaceAll('.', ''));

test('a recap is put together: rows, columns, a past day; every number opens the cooperatives it counts', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { screenshot } = program;
  const page = await openDesk(program);
  await goTo(page, 'Rekap');
  await expect(page.getByText('Register masih kosong')).toBeVisible();
  await screenshot('80-rekap-kosong');
  await program.request('import.run', { path: REGISTER, isDryRun: false });
  await page.reload();
  await goTo(page, 'Rekap');

  const table = page.getByRole('grid', { name: 'Tabel rekap' });
  const notes = page.getByRole('note', { name: 'Sumber dan definisi' });
  const lines = table.locator('tbody tr');
  const line = (label: string) =>
    lines.filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });

  await test.step('the published table stands there at once, with its total and its definitions', async () => {
    await expect(table.locator('tfoot')).toContainText('30,31');
    await expect(lines.first()).toBeVisible();
    expect(await lines.count()).toBeGreaterThanOrEqual(18);
    await expect(page.getByText('1.054 koperasi', { exact: false }).first()).toBeVisible();
    await expect(notes).toContainText('keadaan per 18 November 2025');
    await expect(notes).toContainText('Persentase adalah bersertifikat NIK dibagi koperasi aktif');
    await screenshot('81-rekap-baku');
  });

  await test.step('columns are chosen with their definitions beside them', async () => {
    await page.getByRole('button', { name: 'Pilih kolom (6)' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('RAT adalah koperasi aktif yang rapat anggota tahunannya');
    await dialog.getByRole('checkbox', { name: 'Koperasi aktif yang RAT', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'Persentase RAT dari yang aktif' }).check();
    await screenshot('82-rekap-pilih-kolom');
    for (const name of ['Anggota', 'Modal sendiri', 'SHU'])
      await dialog.getByRole('checkbox', { name, exact: true }).check();
    await dialog.getByRole('button', { name: 'Pakai kolom' }).click();
    await expect(table.getByRole('columnheader', { name: /Modal sendiri.*Rp juta/ })).toBeVisible();
    await expect(table.locator('tfoot')).toContainText(/\d,\d\d/);
    await screenshot('83-rekap-sebelas-kolom');
  });

  await test.step('rows are chosen: every village stands there, also without a cooperative', async () => {
    await page.getByRole('combobox', { name: 'Rekap menurut' }).click();
    await page.getByRole('option', { name: 'desa/kelurahan' }).click();
    await expect(table.getByRole('columnheader', { name: 'Desa/Kelurahan' })).toBeVisible();
    expect(await lines.count()).toBeGreaterThanOrEqual(141);
    await screenshot('84-rekap-desa');
    await page.getByRole('combobox', { name: 'Rekap menurut' }).click();
    await page.getByRole('option', { name: 'kecamatan', exact: true }).click();
    await expect(line('Bengalon')).toBeVisible();
  });

  await test.step('by keys alone: a number of today opens the register with just as many', async () => {
    const first = lines.first().getByRole('gridcell').first();
    await tabTo(page, first);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    const cell = lines.nth(1).getByRole('gridcell').first();
    await expect(cell).toBeFocused();
    const count = numberOf(await cell.innerText());
    expect(count).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid', { name: 'Daftar koperasi' })).toHaveAttribute(
      'aria-rowcount',
      String(count + 1),
    );
    await goTo(page, 'Rekap');
    // What was chosen is still there.
    await expect(table.getByRole('columnheader', { name: /Modal sendiri/ })).toBeVisible();
  });

  await test.step('a sum and a past day open their cooperatives beside the table', async () => {
    const sum = line('Bengalon').getByRole('gridcell').nth(8);
    await sum.click();
    const dialog = page.getByRole('dialog', { name: /^Bengalon: / });
    await expect(dialog.getByRole('grid', { name: 'Koperasi yang dihitung' })).toBeVisible();
    await screenshot('85-rekap-di-balik-angka');
    await page.keyboard.press('Escape');

    const day = page.getByRole('textbox', { name: 'Keadaan per tanggal' });
    await day.fill('1/1/2027');
    await day.press('Enter');
    await expect(page.getByText('Belum tiba', { exact: false })).toBeVisible();
    await day.fill('31/12');
    await day.press('Enter');
    await expect(page.getByText('Tanggal tidak terbaca', { exact: false })).toBeVisible();
    await day.fill('');
    await day.press('Enter');
    await expect(page.getByText('tabel masih memakai tanggal sebelumnya', { exact: false })).toBeVisible();
    await day.fill('31/12/2015');
    await day.press('Enter');
    await expect(notes).toContainText('keadaan per 31 Desember 2015');
    const total = table.locator('tfoot').getByRole('gridcell').nth(2);
    const count = numberOf(await total.innerText());
    expect(count).toBeLessThan(1054);
    await total.click();
    const list = page.getByRole('dialog').getByRole('grid', { name: 'Koperasi yang dihitung' });
    await expect(list).toHaveAttribute('aria-rowcount', String(count + 1));
    await screenshot('86-rekap-hari-lalu');
    await list.getByRole('row').nth(1).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await goTo(page, 'Rekap');
    await expect(notes).toContainText('keadaan per 31 Desember 2015');
  });

  await test.step('what is shown goes on paper and into a workbook', async () => {
    await page.keyboard.press('Control+p');
    await expect(page.getByText(/Tabel rekap selesai, \d+ halaman/)).toBeVisible({ timeout: 20_000 });
    const workbook = path.join(dataFolder, '..', 'rekap.xlsx');
    await program.answerDialogs(workbook);
    await page.getByRole('button', { name: 'Simpan ke Excel' }).click();
    await expect(page.getByText(/Tabel rekap tersimpan, \d+ baris/)).toBeVisible({ timeout: 20_000 });
    expect(existsSync(workbook)).toBe(true);
    await screenshot('87-rekap-kertas');
  });

  await test.step('one button leads back to the published table', async () => {
    await page.getByRole('button', { name: 'Tabel baku' }).click();
    await expect(page.getByRole('button', { name: 'Pilih kolom (6)' })).toBeVisible();
    await expect(notes).toContainText('keadaan per 18 November 2025');
    await expect(page.getByRole('button', { name: 'Tabel baku' })).toBeHidden();
  });

  await test.step('a changed foreword is not lost by a slip', async () => {
    await page.getByRole('tab', { name: 'Angka resmi' }).click();
    await page.getByRole('button', { name: 'Kata pengantar' }).click();
    const foreword = page.getByRole('dialog', { name: 'Kata pengantar rekap tahunan' });
    await foreword.getByRole('textbox').fill('Puji syukur.');
    await page.mouse.click(5, 5);
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: 'Tutup tanpa menyimpan?' });
    await expect(question).toBeVisible();
    await screenshot('88-rekap-kata-pengantar-tanya');
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(foreword.getByRole('textbox')).toHaveValue('Puji syukur.');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Tutup tanpa menyimpan' }).click();
    await expect(foreword).toBeHidden();
  });
});
