import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

type Rows = readonly (readonly string[])[];

const COVER: Rows = [['PEMERINTAH KABUPATEN'], ['Daftar koperasi keadaan 2024']];
const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status', 'No BH'];
const listed = (count: number, prefix: string): Rows => [
  HEADER,
  ...Array.from({ length: count }, (_, at) => [
    `Koperasi ${prefix} ${at + 1}`,
    'Telen',
    'Aktif',
    `${prefix}/${at}`,
  ]),
];

function workbookAt(file: string, sheets: Readonly<Record<string, Rows>>): string {
  const made = Object.entries(sheets).map(
    ([name, rows]) => [name, utils.aoa_to_sheet(rows.map((row) => [...row]))] as const,
  );
  const book = { SheetNames: Object.keys(sheets), Sheets: Object.fromEntries(made) };
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

test('the sheet is found behind a cover, another one can always be chosen, and every new row is listed', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { answerDialogs, screenshot } = program;
  const page = await openDesk(program);
  const at = (name: string) => path.join(dataFolder, name);
  const piles = page.getByRole('list', { name: 'Hasil uji' });
  const sheet = page.getByRole('combobox', { name: 'Lembar' });
  const choose = async (name: string) => {
    await sheet.click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Impor' }).first().click();

  const nameless = page.getByText(/Kolom nama koperasi belum dikenali\./);

  await test.step('no sheet has a header: the names are asked for, and another sheet can be chosen right there', async () => {
    await answerDialogs(workbookAt(at('tanpa-judul.xlsx'), { Sampul: COVER, Catatan: [['Halo']] }));
    await page.keyboard.press('Control+o');
    await expect(nameless).toBeVisible();
    await expect(piles).toBeHidden();
    await screenshot('45-impor-lembar-tanpa-judul');
    await choose('Catatan');
    await expect(sheet).toHaveValue('Catatan');
    await expect(page.getByRole('table', { name: 'Kolom berkas' })).toContainText('Halo');
    await expect(page.getByRole('button', { name: 'Lanjut ke hasil uji' })).toBeDisabled();
  });

  await test.step('a cover before the list: the list is proposed; the wrong one can be left for another', async () => {
    const file = workbookAt(at('tiga-lembar.xlsx'), {
      Sampul: COVER,
      'Data Lama': listed(3, 'Lama'),
      'Data Baru': listed(450, 'Baru'),
    });
    await answerDialogs(file);
    await page.keyboard.press('Control+o');
    await expect(piles).toContainText('450 baru');
    await expect(sheet).toHaveValue('Data Baru');
    await choose('Data Lama');
    await expect(piles).toContainText('3 baru');
    await choose('Sampul');
    await expect(nameless).toBeVisible();
    await choose('Data Baru');
    await expect(piles).toContainText('450 baru');
    await screenshot('46-impor-lembar');
  });

  await test.step('the new rows are listed to the last, under the row numbers of Excel', async () => {
    await page.getByRole('button', { name: 'Lanjut ke hasil uji' }).click();
    const created = page.getByRole('grid', { name: 'Baris yang baru' });
    await expect(created.getByRole('row', { name: /Koperasi Baru 1 / })).toContainText('Telen');
    await expect(
      page.getByText('Lembar "Data Baru" berisi 451 baris: 450 baris koperasi, 1 dilewati (1 kepala tabel).'),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'Dilewati (1)' }).click();
    await expect(page.getByText('Lembar lain yang tidak dibaca: "Sampul", "Data Lama".')).toBeVisible();
    await page.getByRole('tab', { name: 'Baru (450)' }).click();
    await expect(sheet).toHaveValue('Data Baru');
    await screenshot('47-impor-baris-baru');
    await created.getByRole('row').nth(1).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('End');
    const last = created.getByRole('row', { name: /Koperasi Baru 450/ });
    await expect(last).toContainText('451');
    await expect(last).toContainText('Baru/449');
  });

  await test.step('what was saved is listed too, and a rule for one column keeps it in all rows of the next file', async () => {
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/Tersimpan: 450 koperasi baru/)).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Baris yang baru' })).toContainText('Koperasi Baru 1');
    const changed = listed(450, 'Baru').map(([name = '', district = '', , number = ''], index) =>
      index === 0 ? [...HEADER, 'Alamat'] : [name, district, 'Tidak Aktif', number, `Jalan ${index}`],
    );
    const other = workbookAt(at('berubah.xlsx'), { Data: changed });
    await answerDialogs(other);
    await page.getByRole('button', { name: 'Pilih berkas lain' }).click();
    await expect(piles).toContainText('450 berubah');
    await expect(sheet).toBeHidden();
    await page.getByRole('button', { name: 'Lanjut ke hasil uji' }).click();
    const field = page.getByRole('combobox', { name: 'Untuk semua baris, kolom' });
    await field.click();
    await page.getByRole('option', { name: 'Alamat (450 baris)' }).click();
    await page
      .getByRole('radiogroup', { name: 'Yang dipakai untuk Alamat di semua baris' })
      .getByText('pertahankan register')
      .click();
    await expect(page.getByText('450 isian dipertahankan menurut register.')).toBeVisible();
    const first = page.getByRole('radiogroup', {
      name: 'Yang dipakai untuk Alamat Koperasi Baru 1',
      exact: true,
    });
    await first.getByText('pakai berkas').click();
    await expect(page.getByText('449 isian dipertahankan menurut register.')).toBeVisible();
    await screenshot('48-impor-aturan-kolom');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/Tersimpan: 0 koperasi baru, 450 berubah/)).toBeVisible();
    const list = await program.request('cooperative.list', { text: 'Jalan' });
    expect(list).toMatchObject({ ok: true, value: { rows: [{ name: 'Koperasi Baru 1' }] } });
  });
});

test('a file that is dropped on the screen is tried as if it had been chosen', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Impor' }).first().click();
  const file = workbookAt(path.join(dataFolder, 'dari-explorer.xlsx'), { Data: listed(3, 'Jatuh') });
  const hand = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await hand.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  await expect(page.getByText('Lepaskan berkas di sini untuk diuji.')).toBeVisible();
  await hand.send('Input.dispatchDragEvent', { type: 'drop', x: 700, y: 400, data });
  await expect(page.getByRole('heading', { name: /dari-explorer\.xlsx/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lanjut ke hasil uji' })).toBeEnabled();
  await expect(page.getByText('Lepaskan berkas di sini untuk diuji.')).toBeHidden();
});
