import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { goTo, openDesk, pickByArrows, tabTo } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

/** A layout of an office's own: title rows, other headings, a telephone under a heading nobody knows. */
const HEADINGS = [
  'Urut',
  'Nama Koperasi',
  'No. Badan Hukum',
  'Tgl. Badan Hukum',
  'Alamat',
  'Desa',
  'Kec.',
  'Narahubung',
];
const KELOMPOK = 'Koperasi Konsumen Teluk Lingga Sejahtera';
const MAKMUR = 'Koperasi Serba Usaha Makmur Sangatta';

type Row = readonly [name: string, number: string, address: string, district: string, contact: string];

function workbookAt(file: string, rows: readonly Row[]): string {
  const lines = rows.map(([name, number, address, district, contact], index) => [
    index + 1,
    name,
    number,
    '12/05/2009',
    address,
    district === 'Sangatta Utara' ? 'Teluk Lingga' : '',
    district,
    contact,
  ]);
  const sheet = utils.aoa_to_sheet([['DAFTAR KOPERASI'], ['Keadaan 2024'], [], HEADINGS, ...lines]);
  const book = { SheetNames: ['Daftar'], Sheets: { Daftar: sheet } };
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

/** Headings that say nothing, below two rows of title; one number is another cooperative's, one status is unknown. */
function strangeWorkbookAt(file: string): string {
  const sheet = utils.aoa_to_sheet([
    ['DATA BINAAN KAMI'],
    ['per akhir tahun', 'menurut petugas', 'wilayah kerja', 'catatan', 'sumber'],
    ['Urutan', 'Badan usaha rakyat', 'Lokasi', 'Nomor surat', 'Hidup'],
    [1, KELOMPOK, 'Sangatta Utara', '31/BH/V/2009', 'jalan terus'],
    [2, 'Koperasi Jasa Angin Timur', 'Telen', '33/BH/V/2009', 'jalan terus'],
    [3, 'Kopwan Melati Putih', 'Bengalon', '22/BH/V/2009', 'Aktif'],
    [],
    ['', '', '', '', 'Sangatta, 31 Desember 2024'],
  ]);
  const book = { SheetNames: ['Binaan'], Sheets: { Binaan: sheet } };
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

/** The one cooperative of this name as the record has it. */
async function fieldsOf({ request }: Program, text: string) {
  const list = await request('cooperative.list', { text });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  if (id === undefined) return undefined;
  const record = await request('cooperative.get', { id });
  return record.ok ? record.value.fields : undefined;
}

test('a workbook of an unknown layout: columns corrected, tried, marked, saved in part, a field kept, taken back', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { screenshot, answerDialogs } = program;
  const page = await openDesk(program);
  const first = workbookAt(path.join(dataFolder, 'daftar-dinas.xlsx'), [
    [KELOMPOK, '21/BH/V/2009', 'Jl. Lama No. 1', 'Sangatta Utara', '0812 3456 7890'],
    [MAKMUR, '22/BH/V/2009', 'Jl. Mawar', 'Sangatta Utara', ''],
    ['Koperasi Jasa Negeri Seberang', '23/BH/V/2009', 'Jl. Jauh', 'Atlantis', ''],
  ]);
  const second = workbookAt(path.join(dataFolder, 'daftar-dinas-2.xlsx'), [
    [KELOMPOK, '21/BH/V/2009', 'Jl. Baru No. 9', 'Sangatta Utara', '0899 8888 7777'],
    [MAKMUR, '22/BH/V/2009', 'Jl. Mawar', 'Sangatta Utara', ''],
  ]);
  const columns = page.getByRole('table', { name: 'Kolom berkas' });
  const piles = page.getByRole('list', { name: 'Hasil uji' });

  await test.step('the heading that nobody knows is given its meaning by the keyboard, and the file is tried again', async () => {
    await goTo(page, 'Register');
    await page.getByRole('button', { name: 'Impor' }).first().click();
    await expect(page.getByText('Belum ada impor.')).toBeVisible();
    await answerDialogs(first);
    await page.keyboard.press('Control+o');
    await expect(columns).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'Lanjut ke hasil uji' })).toBeFocused();
    await expect(columns.getByRole('row', { name: /Narahubung/ })).toContainText('0812 3456 7890');
    const contact = columns.getByRole('combobox', { name: /"Narahubung"/ });
    await expect(contact).toHaveValue('tidak dibaca');
    await screenshot('41-impor-kolom');
    await contact.focus();
    await page.keyboard.type('telepon');
    await page.keyboard.press('Enter');
    await expect(contact).toHaveValue('Telepon');
    await expect(page.getByText('1 kolom Anda ubah.')).toBeVisible();
    await expect(piles).toContainText('2 baru');
    await expect(piles).toContainText('1 ditolak');
  });

  await test.step('a field dragged onto another column leaves the one it had', async () => {
    const address = columns.getByRole('combobox', { name: /"Alamat"/ });
    const tray = page.getByRole('region', { name: 'Bidang register' });
    await tray.getByText('Telepon', { exact: true }).dragTo(columns.getByRole('row', { name: /Alamat/ }));
    await expect(address).toHaveValue('Telepon');
    await expect(columns.getByRole('combobox', { name: /"Narahubung"/ })).toHaveValue('tidak dibaca');
    await page.getByRole('button', { name: 'Kembali ke usulan' }).click();
    await expect(address).toHaveValue('Alamat');
    await columns.getByRole('combobox', { name: /"Narahubung"/ }).focus();
    await page.keyboard.type('telepon');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 kolom Anda ubah.')).toBeVisible();
    await expect(page.getByText('Menguji ulang')).toBeHidden();
  });

  await test.step('the trial says why a row is refused and gives the workbook back with the reasons', async () => {
    await page.getByRole('button', { name: 'Lanjut ke hasil uji' }).click();
    await expect(page.getByRole('grid', { name: 'Baris yang ditolak' })).toContainText('Atlantis');
    const marked = path.join(dataFolder, '..', 'bertanda.xlsx');
    await answerDialogs(marked);
    await page.getByRole('button', { name: 'Simpan buku kerja bertanda' }).click();
    await expect(page.getByText('Buku kerja bertanda selesai: bertanda.xlsx')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Buka', exact: true })).toBeVisible();
    await screenshot('42-impor-hasil-uji');
    expect(existsSync(marked)).toBe(true);
    const sheet = read(readFileSync(marked)).Sheets['Daftar'];
    const cells = sheet ? utils.sheet_to_json<readonly string[]>(sheet, { header: 1 }) : [];
    expect(cells.find((row) => row[1] === 'Koperasi Jasa Negeri Seberang')).toContain('Ditolak');
    expect(await program.request('cooperative.count', {})).toMatchObject({ value: { registerTotal: 0 } });
  });

  await test.step('saving in part is not called a success', async () => {
    await page.keyboard.press('Control+s');
    await expect(
      page.getByText(/Tersimpan sebagian: 2 koperasi baru, 0 berubah; 1 baris ditolak/),
    ).toBeVisible();
    await screenshot('43-impor-tersimpan');
    expect(await fieldsOf(program, KELOMPOK)).toMatchObject({ address: 'Jl. Lama No. 1' });
  });

  await test.step('the next file of that layout: columns remembered, one change taken, one kept', async () => {
    await answerDialogs(second);
    await page.getByRole('button', { name: 'Pilih berkas lain' }).click();
    await expect(page.getByText('Arti kolom diingat dari berkas sebelumnya.')).toBeVisible();
    await expect(columns.getByRole('combobox', { name: /"Narahubung"/ })).toHaveValue('Telepon');
    await expect(page.getByRole('button', { name: 'Lanjut ke hasil uji' })).toBeFocused();
    await page.keyboard.press('Enter');
    const changes = page.getByRole('grid', { name: 'Baris yang berubah' });
    await expect(changes).toContainText('Jl. Lama No. 1');
    await expect(changes).toContainText('Jl. Baru No. 9');
    await changes
      .getByRole('radiogroup', { name: `Yang dipakai untuk Alamat ${KELOMPOK}` })
      .getByText('pertahankan register')
      .click();
    await expect(page.getByText('1 isian dipertahankan menurut register.')).toBeVisible();
    await screenshot('44-impor-berubah');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/Tersimpan: 0 koperasi baru, 1 berubah/)).toBeVisible();
    await expect(page.getByText(/1 isian dipertahankan menurut register sesuai pilihan Anda/)).toBeVisible();
    expect(await fieldsOf(program, KELOMPOK)).toMatchObject({
      address: 'Jl. Lama No. 1',
      phone: expect.stringMatching(/77$/),
    });
  });

  await test.step('the import is taken back where it was made', async () => {
    await page.getByRole('button', { name: 'Urungkan impor ini' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Urungkan impor ini' }).click();
    await expect(page.getByText('Impor diurungkan: 1 koperasi seperti sebelum impor.')).toBeVisible();
    expect(await fieldsOf(program, KELOMPOK)).toMatchObject({
      phone: expect.stringMatching(/90$/),
    });
  });
});

test('a correction that leaves no name says so, and the file can be tried again', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  const file = workbookAt(path.join(dataFolder, '..', 'daftar.xlsx'), [
    [KELOMPOK, '21/BH/V/2009', 'Jl. Lama No. 1', 'Sangatta Utara', ''],
  ]);
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Impor' }).first().click();
  await program.answerDialogs(file);
  await page.getByRole('button', { name: 'Pilih berkas' }).first().click();
  const onward = page.getByRole('button', { name: 'Lanjut ke hasil uji' });
  const name = page.getByRole('combobox', { name: /"Nama Koperasi"/ });
  await name.click();
  await page.getByRole('option', { name: 'tidak dibaca' }).click();
  await expect(page.getByText(/Kolom nama koperasi belum dikenali\./)).toBeVisible();
  await expect(onward).toBeDisabled();
  await page.getByRole('button', { name: 'Kembali ke usulan' }).click();
  await expect(page.getByRole('list', { name: 'Hasil uji' })).toContainText('1 baru');
  await expect(onward).toBeEnabled();
});

test('a list that no heading explains is mapped by hand, from the row of headings to the last answer', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { answerDialogs, screenshot } = program;
  const page = await openDesk(program);
  const known = workbookAt(path.join(dataFolder, 'lama.xlsx'), [
    [MAKMUR, '22/BH/V/2009', 'Jl. Mawar', 'Sangatta Utara', ''],
  ]);
  expect(await program.request('import.run', { path: known, isDryRun: false })).toMatchObject({ ok: true });
  const file = strangeWorkbookAt(path.join(dataFolder, 'asing.xlsx'));
  const columns = page.getByRole('table', { name: 'Kolom berkas' });
  const piles = page.getByRole('list', { name: 'Hasil uji' });
  const onward = page.getByRole('button', { name: 'Lanjut ke hasil uji' });

  await test.step('the one question is which column holds the names; the row of the headings can be chosen', async () => {
    await goTo(page, 'Register');
    await page.getByRole('button', { name: 'Impor' }).first().click();
    await answerDialogs(file);
    await page.keyboard.press('Control+o');
    await expect(page.getByText(/Kolom nama koperasi belum dikenali\. Pilih kolom mana/)).toBeVisible({
      timeout: 20_000,
    });
    await expect(onward).toBeDisabled();
    await screenshot('49-impor-kolom-nama');
    const headerRow = page.getByRole('textbox', { name: 'Judul kolom ada di baris ke-' });
    await headerRow.fill('3');
    await headerRow.press('Enter');
    await expect(columns.getByRole('row', { name: /Badan usaha rakyat/ })).toBeVisible();
    const name = page.getByRole('combobox', { name: 'Kolom nama koperasi' });
    await name.focus();
    await pickByArrows(page, `B · Badan usaha rakyat (${KELOMPOK})`);
    await expect(onward).toBeFocused();
    for (const [heading, field] of [
      ['Lokasi', 'Kecamatan'],
      ['Nomor surat', 'Nomor Badan Hukum'],
      ['Hidup', 'Status'],
    ] as const) {
      await columns.getByRole('combobox', { name: new RegExp(`"${heading}"`) }).focus();
      await page.keyboard.type(field);
      await page.keyboard.press('Enter');
    }
    await expect(piles).toContainText('1 ditanyakan');
    await expect(piles).toContainText('5 dilewati');
    await screenshot('50-impor-dipetakan');
  });

  await test.step('the row that meets another cooperative is answered by the keyboard; until then nothing is saved', async () => {
    await onward.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/berisi 8 baris: 3 baris koperasi, 5 dilewati/)).toBeVisible();
    await expect(page.getByText(/1 baris yang ditanyakan belum dijawab/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Simpan ke register' })).toBeDisabled();
    const asked = page.getByRole('grid', { name: 'Baris yang ditanyakan' });
    await screenshot('51-impor-ditanyakan');
    await tabTo(page, asked.getByRole('row').nth(1));
    await page.keyboard.press('Space');
    await expect(asked.getByRole('radio', { name: 'koperasi yang sama' })).toBeChecked();
    await page.keyboard.press('Space');
    await expect(asked.getByRole('radio', { name: 'koperasi lain' })).toBeChecked();
    await expect(page.getByText('Semua baris sudah dijawab.')).toBeVisible();
  });

  await test.step('a word for the status that nobody knows is explained, and its rows come in', async () => {
    await page.getByRole('tab', { name: /Kata status/ }).click();
    const meaning = page.getByRole('combobox', { name: 'Arti kata status "jalan terus"' });
    await screenshot('52-impor-kata-status');
    await meaning.focus();
    await pickByArrows(page, 'aktif');
    await expect(page.getByRole('list', { name: 'Hasil uji' })).toContainText('3 baru');
    await page.getByRole('tab', { name: /Dilewati/ }).click();
    await expect(page.getByRole('grid', { name: 'Baris yang dilewati' })).toContainText('tanda tangan');
    await screenshot('53-impor-dilewati');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/Tersimpan: 3 koperasi baru/)).toBeVisible();
    expect(await fieldsOf(program, 'Melati Putih')).toMatchObject({ legalEntityNumber: '' });
    expect(await fieldsOf(program, MAKMUR)).toMatchObject({ address: 'Jl. Mawar' });
  });
});
