import path from 'node:path';
import { goTo, openDesk, pickByArrows, tabTo, writeClipboard } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('one RAT is entered by keyboard alone, then the next cooperative is at hand; a meeting noted wrongly is taken out', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.request('office.setUp', { regionCode: '64.08', city: 'Sangatta' });
  for (const name of ['Koperasi Anggrek Jaya', 'Koperasi Bakti Usaha'])
    await program.request('cooperative.save', { id: null, expectedUpdatedAt: null, changes: { name } });
  const page = program.page;
  await page.reload();
  const { keyboard } = page;
  const field = (label: RegExp) => page.getByRole('textbox', { name: label });

  await tabTo(page, page.getByRole('navigation').getByRole('button', { name: /^RAT( ?, .*)?$/ }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'RAT', exact: true })).toBeVisible();
  await keyboard.press('Control+n');
  const search = page.getByRole('combobox', { name: 'Cari koperasi (Ctrl+F)' });
  await expect(search).toBeFocused();
  await expect(page.getByRole('option', { name: 'Koperasi Anggrek Jaya' })).toBeVisible();
  // Nothing typed: Enter takes the first that has no RAT yet.
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Koperasi Anggrek Jaya' })).toBeVisible();
  await expect(field(/^RAT dilaksanakan/)).toBeFocused();
  for (const typed of ['15032025', '30042025', 'Balai Desa', '51', '100', '60', '40', '', '1', '3']) {
    await keyboard.type(typed);
    await keyboard.press('Enter');
  }
  await expect(page.getByText('Hadir 51,00%')).toBeVisible();
  await expect(field(/^Modal sendiri/)).toBeFocused();
  for (const typed of ['600000000', '400000000', '1000000000', '399000000']) {
    await keyboard.type(typed);
    await keyboard.press('Enter');
  }
  await expect(page.getByText(/tidak sama dengan kewajiban ditambah modal sendiri/)).toBeVisible();
  await page.getByText('3. Tahap dan rincian lain').click();
  await field(/^Diundang/).fill('20022025');
  await page.getByRole('combobox', { name: 'Cara rapat' }).focus();
  await pickByArrows(page, 'luring');
  await program.screenshot('70-isi-rat');
  await keyboard.press('Control+s');
  await expect(page.getByText('RAT Koperasi Anggrek Jaya tersimpan.')).toBeVisible();
  // The next of the list is open already, the one before is ticked.
  await expect(page.getByRole('heading', { name: 'Koperasi Bakti Usaha' })).toBeVisible();
  await expect(field(/^RAT dilaksanakan/)).toBeFocused();
  await expect(page.getByText(/Baru saja diisi: 1\./)).toBeVisible();
  await keyboard.press('Control+f');
  await expect(search).toBeFocused();
  await keyboard.type('bakti');
  await expect(page.getByRole('option', { name: 'Koperasi Bakti Usaha' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Koperasi Bakti Usaha' })).toBeVisible();

  const found = await program.request('rat.board', { bookYear: 2024 });
  if (!found.ok) throw new Error(found.error.code);
  expect(found.value.rows.map(({ name, days }) => [name, days.invited, days.held, days.reported])).toEqual([
    ['Koperasi Anggrek Jaya', '2025-02-20', '2025-03-15', '2025-04-30'],
    ['Koperasi Bakti Usaha', null, null, null],
  ]);

  await page.getByRole('button', { name: 'Catat RALB' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Tanggal/ }).fill('01/05/2025');
  await dialog.getByRole('textbox', { name: /^Acara/ }).fill('Ganti pengurus');
  await keyboard.press('Control+s');
  await expect(dialog).toBeHidden();
  const remove = page.getByRole('button', { name: 'Hapus RALB 1 Mei 2025: Ganti pengurus' });
  await remove.click();
  await keyboard.press('Control+s');
  await expect(dialog.getByText(/^Alasan belum diisi/)).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Alasan/ }).fill('Milik koperasi lain');
  await program.screenshot('71-hapus-ralb');
  await keyboard.press('Control+s');
  await expect(dialog).toBeHidden();
  await expect(remove).toBeHidden();
});

test('the board leads from its counts to the list, the picked ones to letters, and a rule gets a new version', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  await page.getByRole('button', { name: /^Aktif belum RAT tahun buku/ }).click();
  await expect(page.getByRole('heading', { name: 'RAT', exact: true })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Tahap RAT setiap koperasi' });
  await expect(grid.getByRole('row').nth(14)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await program.screenshot('71-papan-rat');
  await page.getByRole('button', { name: 'Cetak daftar' }).click();
  await page.getByRole('menuitem', { name: 'F4 mendatar' }).click();
  await page.getByRole('button', { name: /^Pratinjau belum-rat-2024/ }).click();
  await expect(page.getByText('Membuka pratinjau…')).toBeHidden();
  await program.screenshot('79-daftar-dinding');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Dilaksanakan: / }).click();
  await expect(page.getByText('Tidak ada yang cocok')).toBeVisible();
  await page.getByRole('button', { name: /^Dilaksanakan: / }).click();
  await grid.getByRole('checkbox').nth(1).click();
  await grid.getByRole('checkbox').nth(2).click();
  await page.getByRole('button', { name: 'Catat tahap' }).click();
  await page.getByRole('textbox', { name: 'Tanggal' }).fill('20/02/2025');
  await program.screenshot('72-catat-tahap');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('"Diundang" dicatat untuk 2 koperasi.')).toBeVisible();
  await program.screenshot('73-tahap-tercatat');
  await page.getByRole('button', { name: 'Buat surat' }).click();
  await expect(page.getByRole('dialog')).toContainText('Buat surat untuk 2 koperasi');
  await page.keyboard.press('Escape');

  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Ketentuan' }).click();
  await page.getByRole('searchbox', { name: /^Cari ketentuan/ }).fill('batas rat primer');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambah versi: Batas RAT koperasi primer' }).click();
  await program.screenshot('74-ketentuan-baru');
  await page.getByRole('textbox', { name: 'Berlaku sejak' }).fill('01/06/2024');
  await page.getByRole('textbox', { name: 'Dasar hukum' }).fill('SE contoh');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/Bertumpuk dengan ketentuan yang berlaku/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Berlaku sejak' }).fill('01/01/2026');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Versi baru "Batas RAT koperasi primer" tersimpan.')).toBeVisible();
  await program.screenshot('75-ketentuan');
});

test('what was typed of a RAT and not saved is offered after the program was closed', async ({ start }) => {
  const first = await start({ today: '2025-11-18' });
  await openDesk(first);
  const name = 'Koperasi Anggrek Jaya';
  const saved = await first.request('cooperative.save', {
    id: null,
    expectedUpdatedAt: null,
    changes: { name },
  });
  if (!saved.ok) throw new Error(saved.error.code);
  const { id } = saved.value;
  const rat = { id, bookYear: 2024, heldOn: '2025-03-15', reportedOn: null };
  await first.request('cooperative.saveRat', rat);
  const openEntry = async ({ page }: typeof first) => {
    await page.reload();
    await goTo(page, 'RAT');
    await page.getByRole('grid').getByRole('row', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Isi RAT tahun buku 2024' })).toBeVisible();
  };
  await openEntry(first);
  await first.page.getByRole('textbox', { name: 'Tempat' }).fill('Balai Desa Sepaso');
  await goTo(first.page, 'Beranda');
  await first.screenshot('76-beranda-rat');
  await expect
    .poll(async () => {
      const draft = await first.request('draft.get', { subject: `rat:${id}:2024` });
      return draft.ok && JSON.stringify(draft.value).includes('Sepaso');
    })
    .toBe(true);
  await first.close();

  const second = await start({ today: '2025-11-18' });
  await openEntry(second);
  await expect(second.page.getByText('Ada konsep yang belum disimpan')).toBeVisible();
  await second.screenshot('77-konsep-rat');
  await second.page.getByRole('button', { name: 'Pakai konsep' }).click();
  await expect(second.page.getByRole('textbox', { name: 'Tempat' })).toHaveValue('Balai Desa Sepaso');
  await second.page.getByRole('textbox', { name: /^RAT dilaksanakan/ }).fill('16/03/2025');
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText(/sudah tercatat 15 Maret 2025; satu tahun buku/)).toBeVisible();
  await second.screenshot('78-koreksi-rat');
  await second.page.getByRole('textbox', { name: /^Alasan koreksi/ }).fill('salah baca berita acara');
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText(`RAT ${name} tersimpan.`)).toBeVisible();
  await expect
    .poll(() => second.request('draft.get', { subject: `rat:${id}:2024` }))
    .toEqual({ ok: true, value: null });
});

test('forty RATs are pasted from Excel, checked, saved as one, and taken back', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  const board = await program.request('rat.board', { bookYear: 2024, standing: 'not-held', limit: 41 });
  if (!board.ok) throw new Error(board.error.code);
  const names = board.value.rows.map(({ name }) => name);
  const line = (name: string, at: number) =>
    [name, at === 3 ? '31/04/2025' : '15/03/2025', '30/04/2025', '90', '100', '60', '40'].join('\t');
  // The fourth has a day that does not exist, the last a name that nobody has.
  const pasted = [...names.slice(0, 41).map(line), line('kop. yang tidak ada', 41)];
  await goTo(page, 'RAT');
  await page.getByRole('button', { name: 'Isi RAT' }).click();
  await page.getByText('Isi dalam tabel', { exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Isi RAT dalam tabel' });
  await grid.getByRole('gridcell').first().click();
  await writeClipboard(program, pasted.join('\n'));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('button', { name: 'Simpan 40 baris' })).toBeEnabled();
  await expect(page.getByText('42 baris', { exact: true })).toBeVisible();
  await expect(page.getByText('2 salah')).toBeVisible();
  await expect(page.getByText(/^Baris 4, .+: Tanggal belum terbaca/)).toBeVisible();
  await page.keyboard.press('F8');
  await program.screenshot('80-tabel-rat');
  await page.keyboard.press('F8');
  await expect(page.getByText(/^Baris 42, .+: "kop. yang tidak ada" tidak ada dalam register/)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('40 RAT tersimpan; 2 baris yang belum benar tetap di tabel.')).toBeVisible();
  await expect(grid.getByRole('row')).toHaveCount(4);
  await program.screenshot('81-tabel-rat-sisa');
  const held = async () => {
    const answer = await program.request('rat.get', {
      cooperativeId: board.value.rows[0]?.id ?? '',
      bookYear: 2024,
    });
    return answer.ok ? answer.value.stages.find(({ stage }) => stage === 'held')?.on : answer.error.code;
  };
  expect(await held()).toBe('2025-03-15');
  await page.getByRole('button', { name: 'Urungkan simpanan' }).click();
  await expect(page.getByText('Isian dari tabel diurungkan; barisnya ada lagi di tabel.')).toBeVisible();
  expect(await held()).toBeNull();
});
