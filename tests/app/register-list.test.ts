import path from 'node:path';
import { goTo, openDesk, readClipboard } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const OFFICER = 'Petugas Uji Bengalon';

test('the list: conditions as a sentence, saved views, columns, everything picked, changed at once and taken back', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { request, screenshot } = program;
  const page = await openDesk(program, REGISTER);
  await goTo(page, 'Register');
  const list = page.getByRole('grid', { name: 'Daftar koperasi' });
  const sentence = page.getByRole('group', { name: 'Saringan daftar' });
  const state = page.getByText(/aktif dari 1\.054/);
  const districts = await request('region.listChildren', { parentCode: '64.08' });
  const bengalon = districts.ok ? districts.value.find(({ name }) => name === 'Bengalon')?.code : undefined;
  const filters = [{ field: 'district', in: [bengalon ?? ''] }] as const;
  const counted = await request('cooperative.count', { filters });
  const inBengalon = counted.ok ? counted.value.total : 0;
  expect(inBengalon).toBeGreaterThan(1);

  await test.step('a condition becomes part of the sentence and narrows the list', async () => {
    await expect(sentence).toContainText('Tampilkan semua koperasi');
    await sentence.getByRole('button', { name: 'Tambah saringan' }).click();
    const field = page.getByRole('combobox', { name: 'Saring menurut' });
    await field.click();
    await page.getByRole('option', { name: 'Kecamatan' }).click();
    await page.getByRole('checkbox', { name: 'Bengalon' }).check();
    await page.getByRole('button', { name: 'Pakai saringan' }).click();
    await expect(sentence).toContainText('di Bengalon');
    await expect(state).toContainText(`menampilkan ${inBengalon}`);
    await expect(list).toHaveAttribute('aria-rowcount', String(inBengalon + 1));
    await screenshot('60-daftar-disaring');
  });

  await test.step('the list is kept under a name and comes back whole', async () => {
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name: 'Simpan tampilan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Simpan tampilan' }).click();
    await expect(dialog.getByText(/Tulis nama tampilan/)).toBeVisible();
    await dialog.getByRole('textbox', { name: /^Nama tampilan/ }).fill('Bengalon saja');
    await dialog.getByRole('button', { name: 'Simpan tampilan' }).click();
    await expect(dialog).toBeHidden();
    await sentence.getByRole('button', { name: 'Hapus saringan di Bengalon' }).click();
    await expect(sentence).toContainText('Tampilkan semua koperasi');
    await expect(list).toHaveAttribute('aria-rowcount', '1055');
    await goTo(page, 'Beranda');
    await goTo(page, 'Register');
    const views = page.getByRole('combobox', { name: 'Tampilan tersimpan' });
    await views.click();
    await page.getByRole('option', { name: 'Bengalon saja' }).click();
    await expect(sentence).toContainText('di Bengalon');
    await expect(list).toHaveAttribute('aria-rowcount', String(inBengalon + 1));
  });

  await test.step('a column is chosen', async () => {
    await expect(list.getByRole('columnheader', { name: /^Petugas/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Kolom', exact: true }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Petugas' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Pakai kolom' }).click();
    await expect(list.getByRole('columnheader', { name: /^Petugas/ })).toHaveCount(1);
  });

  await test.step('picked rows are copied for Excel, with their headings', async () => {
    await list.getByRole('row').nth(1).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    await expect(page.getByText(/^2 baris disalin/)).toBeVisible();
    const lines = (await readClipboard(program)).split(/\r?\n/).filter((line) => line !== '');
    expect(lines.map((line) => line.split('\t')[0])).toEqual([
      'Nama koperasi',
      expect.stringContaining('Koperasi'),
      expect.stringContaining('Koperasi'),
    ]);
    await page.keyboard.press('Escape');
  });

  await test.step('everything is picked and changed at once, after its effect was shown', async () => {
    await list.getByRole('row').nth(1).focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByText(`Seluruh daftar dipilih: ${inBengalon} koperasi.`)).toBeVisible();
    await page.getByRole('button', { name: 'Ubah massal' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Petugas yang baru' }).fill(OFFICER);
    await expect(dialog.getByText(new RegExp(`^${inBengalon} koperasi akan berubah`))).toBeVisible();
    await expect(dialog.getByRole('table', { name: 'Sebelum dan sesudah' })).toContainText(OFFICER);
    await screenshot('61-ubah-massal');
    await dialog.getByRole('button', { name: `Terapkan pada ${inBengalon} koperasi` }).click();
    await expect(page.getByText(`${inBengalon} koperasi diubah.`)).toBeVisible();
    const officer = [{ field: 'officer', in: [OFFICER] }] as const;
    expect(await request('cooperative.count', { filters: officer })).toMatchObject({
      value: { total: inBengalon },
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Urungkan' }).click();
    await expect(page.getByText(/^Ubah massal diurungkan: /)).toBeVisible();
    expect(await request('cooperative.count', { filters: officer })).toMatchObject({ value: { total: 0 } });
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click();
  });
});

test('words typed in the list narrow it while typing, across names, numbers and addresses', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  await goTo(page, 'Register');
  const list = page.getByRole('grid', { name: 'Daftar koperasi' });
  await expect(list).toHaveAttribute('aria-rowcount', '1055');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('KSP maju');
  await expect(list.getByRole('row').nth(1)).toContainText(/Simpan Pinjam.*Maju|Maju/i);
  const rows = Number(await list.getAttribute('aria-rowcount'));
  expect(rows).toBeLessThan(1055);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Simpan Pinjam/);
});
