import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const SCAN = path.resolve('resources', 'icon', 'icon.png');

async function asked(program: Program, name: Parameters<Program['request']>[0], input: unknown) {
  const answer = (await program.request(name, input as never)) as { ok: boolean; value: { id: string } };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}
const newCooperative = async (program: Program, name: string): Promise<string> =>
  (await asked(program, 'cooperative.save', { id: null, expectedUpdatedAt: null, changes: { name } })).id;
const seat = (
  program: Program,
  cooperativeId: string,
  name: string,
  organ: string,
  endsOn: string | null = null,
) =>
  asked(program, 'role.save', {
    cooperativeId,
    id: null,
    person: { id: null, name },
    organ,
    position: organ === 'pengurus' ? 'Ketua' : 'Ketua Pengawas',
    startsOn: '2010-01-01',
    endsOn,
  });

test('a declared relation with its scan, and a person whose time is over, in the window', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);
  const first = await newCooperative(program, 'Koperasi Jasa Keluarga Bersama Uji');
  await seat(program, first, 'Wahyu Uji Bapak', 'pengurus');
  await seat(program, first, 'Yusuf Uji Anak', 'pengawas');
  await seat(program, first, 'Zainal Uji Lama', 'pengurus', '2014-06-30');
  await goTo(page, 'Merah Putih');
  await page.getByRole('button', { name: 'Lainnya', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Klarifikasi pengurus' }).click();

  await test.step('the relation is written down with its evidence and a scan', async () => {
    await page.getByRole('button', { name: 'Catat hubungan keluarga' }).click();
    await expect(page.getByRole('button', { name: 'Pilih berkas pindaian' })).toBeDisabled();
    await page.getByRole('combobox', { name: 'Orang pertama' }).fill('Wahyu');
    await page.getByRole('option', { name: /Wahyu Uji Bapak/ }).click();
    await page.getByRole('combobox', { name: 'Orang kedua' }).fill('Yusuf');
    await page.getByRole('option', { name: /Yusuf Uji Anak/ }).click();
    await page.getByRole('textbox', { name: 'Hubungan' }).fill('ayah dan anak');
    await page.getByRole('textbox', { name: 'Tanggal pernyataan' }).fill('01/11/2025');
    await page.getByRole('textbox', { name: 'Bukti' }).fill('surat pernyataan, map A');
    await program.answerDialogs(SCAN);
    await page.getByRole('button', { name: 'Pilih berkas pindaian' }).click();
    await expect(page.getByText('icon.png')).toBeVisible();
    await program.screenshot('keluarga-isian');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('1 dari 1 hal masih perlu klarifikasi')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Hubungan keluarga yang dinyatakan' })).toContainText(
      'ayah dan anak',
    );
    await expect(
      page.getByRole('button', { name: 'Buka pindaian Wahyu Uji Bapak dan Yusuf Uji Anak' }),
    ).toBeVisible();
    await program.screenshot('keluarga-panel');
  });

  await test.step('a wrong declaration goes with its reason', async () => {
    await page.getByRole('button', { name: 'Hapus hubungan Wahyu Uji Bapak dan Yusuf Uji Anak' }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('salah orang');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Tidak ada yang perlu diklarifikasi.', { exact: true })).toBeVisible();
  });

  await test.step('whose time is over is listed by kind and taken out by a person', async () => {
    await page.getByRole('button', { name: 'Lewat masa simpan' }).click();
    const people = page.getByRole('list', { name: 'Pengurus, pengawas, dan manajer' });
    await expect(people).toContainText('Zainal Uji Lama');
    await program.screenshot('masa-simpan');
    await people.getByRole('button', { name: /Hapus data pribadi/ }).click();
    await expect(page.getByText('musnahkan cadangan yang lebih lama')).toBeVisible();
    await expect(page.getByText('1 jabatan, 0 tempat sebagai pendiri')).toBeVisible();
    await program.screenshot('hapus-data-pribadi');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alasan (tanpa menyebut nama) harus diisi.')).toBeVisible();
    const reason = page.getByRole('textbox', { name: 'Alasan (tanpa menyebut nama)' });
    await reason.fill('permintaan Zainal Uji Lama');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Jangan menulis nama orang itu')).toBeVisible();
    await reason.fill('masa simpan berakhir');
    await page.keyboard.press('Control+s');
    await expect(people).toBeAttached();
    await expect(people).not.toContainText('Zainal');
  });
});

test('the checklist of an amendment, a permit and a dossier are worked off in the window', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);
  const id = await newCooperative(program, 'Koperasi Jasa Perubahan Bersama Uji');
  await asked(program, 'cooperative.saveAmendment', {
    cooperativeId: id,
    id: null,
    number: 'AHU-0000667.AH.01.27.TAHUN 2025',
    amendedOn: '2025-06-02',
    subject: 'data',
    note: '',
  });
  await asked(program, 'legality.savePermit', {
    cooperativeId: id,
    id: null,
    kind: 'izin-usaha-simpan-pinjam',
    number: '1/2020',
    expiresOn: '2025-12-01',
  });
  const objection = (from: string) => ({ receivedOn: '2025-09-01', from, content: 'simpanan' });
  await asked(program, 'dissolution.save', {
    cooperativeId: id,
    id: null,
    openedOn: '2025-08-01',
    grounds: ['tanpa-rat'],
    noticeOn: '2025-08-18',
    objections: [objection('Anggota Uji'), objection('Kreditur Uji')],
  });
  await goTo(page, 'Legalitas');

  await test.step('a permit is corrected where it stands', async () => {
    await page.getByRole('grid', { name: 'Daftar masa berlaku' }).getByRole('row').nth(1).click();
    await page.getByRole('button', { name: 'Betulkan Izin usaha simpan pinjam' }).click();
    const until = page.getByRole('textbox', { name: 'Berlaku sampai' });
    await expect(until).toHaveValue('01/12/2025');
    await until.fill('01/12/2030');
    await program.screenshot('izin-ubah');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('table', { name: 'Izin' })).toContainText('01/12/2030');
  });

  await test.step('the amendment says which papers are there, with their day, and how far it is', async () => {
    await page.getByRole('button', { name: 'Daftar periksa AHU-0000667' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('0% lengkap.')).toBeVisible();
    await dialog.getByRole('combobox').first().click();
    await page.getByRole('option', { name: 'ada', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Tanggal' }).first().fill('02/06/2025');
    await dialog.getByRole('combobox').nth(1).click();
    await page.getByRole('option', { name: 'tidak perlu' }).click();
    await expect(dialog.getByText('Tanpa alasan, dokumen ini masih terhitung kurang.')).toBeVisible();
    await program.screenshot('daftar-periksa-perubahan');
    await page.keyboard.press('Control+s');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Daftar periksa AHU-0000667' }).click();
    await expect(dialog.getByText('33% lengkap.')).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Tanggal' }).first()).toHaveValue('02/06/2025');
    await page.keyboard.press('Escape');
    await program.screenshot('legalitas-perubahan');
  });

  await test.step('every objection of the dossier can be answered, evidence scanned, the dossier removed', async () => {
    await goTo(page, 'Legalitas');
    await page.getByRole('tab', { name: 'Usul pembubaran' }).click();
    await page.getByRole('button', { name: 'Ubah berkas' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('group', { name: 'Keberatan 1' })
      .getByLabel('Jawaban dinas')
      .fill('sudah dibayar');
    await dialog.getByRole('button', { name: 'Hapus keberatan 2' }).click();
    await dialog.getByRole('button', { name: 'Tambah keberatan' }).click();
    await program.screenshot('berkas-keberatan');
    await page.keyboard.press('Control+s');
    await expect(dialog).toBeHidden();
    const listed = await program.request('dissolution.list', {});
    expect(listed).toMatchObject({
      value: { rows: [{ objections: [{ from: 'Anggota Uji', answer: 'sudah dibayar' }] }] },
    });
    await page.getByRole('button', { name: 'Pindaian bukti' }).click();
    await program.answerDialogs(SCAN);
    await page.getByRole('button', { name: 'Tambah pindaian Bukti pengumuman' }).click();
    await expect(dialog.getByText('icon.png')).toBeVisible();
    await program.screenshot('berkas-pindaian');
    await page.getByRole('button', { name: 'Tutup' }).click();
    await expect(page.getByRole('button', { name: 'Pindaian bukti (1)' })).toBeVisible();
    await program.screenshot('usul-pembubaran');
    await page.getByRole('button', { name: 'Hapus berkas' }).click();
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('koperasi aktif lagi');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Belum ada berkas usul pembubaran')).toBeVisible();
  });
});
