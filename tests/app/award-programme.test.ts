import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('an award: criteria set, one chosen with reason, confirmed, assessed, one replaced, declared void', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  const { screenshot } = program;
  const toStep = (name: string) =>
    page.getByRole('list', { name: 'Langkah penghargaan' }).getByRole('button', { name }).click();
  await goTo(page, 'Penghargaan');
  await toStep('Syarat');
  await expect(page.getByRole('tab', { name: /^Layak \(256\)/ })).toBeVisible();
  await screenshot('award-1-konsep');

  await test.step('switching a criterion counts the register at once, and back to the rule', async () => {
    await page.getByRole('checkbox', { name: 'Sertifikat NIK berlaku' }).check();
    await expect(page.getByRole('tab', { name: /^Layak \(256\)/ })).toBeHidden();
    await page.getByRole('combobox', { name: 'Jeda sejak menerima' }).click();
    await page.getByRole('option', { name: '2 tahun' }).click();
    await expect(page.getByText('Jeda sejak menerima (0 gagal)')).toBeVisible();
    await screenshot('award-2-syarat');
    await page.getByRole('button', { name: 'Kembali ke aturan' }).click();
    await expect(page.getByRole('tab', { name: /^Layak \(256\)/ })).toBeVisible();
  });

  await test.step('one that fails is chosen with a reason; without one it is not', async () => {
    await page.getByRole('tab', { name: /^Tidak layak/ }).click();
    const first = page.getByRole('grid', { name: 'Koperasi yang tidak layak' }).getByRole('row').nth(1);
    await expect(first).toContainText('Koperasi');
    await first.click();
    await expect(page.getByRole('button', { name: 'Ikutkan…' })).toBeVisible();
    await screenshot('award-3-mengapa');
    await page.getByRole('button', { name: 'Ikutkan…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ikutkan' }).click();
    await expect(page.getByText('Alasan belum diisi')).toBeVisible();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Perintis di kecamatannya');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('tab', { name: /^Layak \(257\)/ })).toBeVisible();
    await page.getByRole('tab', { name: /^Pilihan \(1\)/ }).click();
    await expect(page.getByRole('grid', { name: 'Pilihan di luar aturan' })).toContainText(
      'Perintis di kecamatannya',
    );
    await screenshot('award-4-pilihan');
  });

  await test.step('the assessment sheet of that one tells the verdict and the decision', async () => {
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await page.getByRole('button', { name: 'Lembar penilaian', exact: true }).click();
    await expect(page.getByRole('dialog').locator('canvas')).toBeVisible();
    await page.waitForTimeout(800);
    await screenshot('award-5-lembar');
    const folder = path.join(dataFolder, 'dokumen');
    const sheet = readdirSync(folder).find((file) => file.startsWith('lembar-penilaian-2024-'));
    const text = execFileSync('pdftotext', ['-layout', path.join(folder, sheet ?? ''), '-'], {
      encoding: 'utf8',
    });
    expect(text).toMatch(/Diikutkan atas keputusan .*Perintis di/s);
    await page.keyboard.press('Escape');
  });

  await test.step('confirmed, the list is frozen; one is replaced and keeps the place with a new number', async () => {
    await page.getByRole('button', { name: 'Pilih penerima' }).click();
    await page.getByRole('button', { name: 'Tetapkan 257 penerima' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan 257 penerima' }).click();
    await expect(page.getByText(/257 penerima ditetapkan, nomor/)).toBeVisible();
    await toStep('Syarat');
    await expect(page.getByText(/^Ditetapkan dengan syarat: RAT dilaksanakan/)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Usaha berjalan' })).toBeHidden();
    await toStep('Tetapkan');
    await page.getByRole('grid', { name: 'Penerima penghargaan' }).getByRole('row').nth(1).click();
    await page.getByRole('button', { name: 'Ganti penerima…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Koperasi pengganti' }).click();
    await page.getByRole('option').first().click();
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Mengundurkan diri');
    await screenshot('award-6-ganti');
    await dialog.getByRole('button', { name: 'Ganti penerima' }).click();
    await expect(page.getByText('Penerima diganti; nomor barunya 500.3/PG-258/DKUKM/XI/2025.')).toBeVisible();
    await screenshot('award-7-penerima');
  });

  await test.step('declared void, it is a draft again and its numbers stay in the book', async () => {
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name: 'Batalkan penetapan…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' }).fill('Acara ditunda');
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan penetapan' }).click();
    await expect(page.getByText('Penetapan dibatalkan; 257 nomor tercatat batal.')).toBeVisible();
    await goTo(page, 'Buku nomor');
    await page.getByRole('button', { name: /^Buku: / }).click();
    await page.getByRole('checkbox', { name: 'Piagam penghargaan' }).click();
    await expect(page.getByText(/258 nomor tercatat\. Nomor berikutnya 500\.3\/PG-259/)).toBeVisible();
    await screenshot('award-8-buku');
  });
});

test('the number book by keyboard: draw, reserve, fill, block, sisipan, void, wrong clock, pattern, print', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, undefined, { isSigned: false });
  const { screenshot } = program;
  await goTo(page, 'Buku nomor');
  await expect(page.getByText('Buku ini belum berisi')).toBeVisible();
  await screenshot('nomor-1-kosong');
  const grid = page.getByRole('grid', { name: 'Isi buku nomor' });
  const dialog = page.getByRole('dialog');
  const menu = async (name: string) => {
    await page.getByRole('button', { name: 'Lainnya' }).click();
    await page.getByRole('menuitem', { name }).click();
  };

  await test.step('a block for the hand-written book, then the first number behind it', async () => {
    await menu('Blok buku tangan');
    await dialog.getByRole('textbox', { name: 'Sampai nomor urut' }).fill('14');
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Buku tangan sampai Oktober');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('14 nomor disisihkan untuk buku tangan.')).toBeVisible();
    await page.keyboard.press('Control+n');
    await dialog.getByRole('textbox', { name: 'Perihal' }).fill('Undangan RAT');
    await dialog.getByRole('textbox', { name: 'Tujuan' }).fill('Koperasi Contoh');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Nomor 500.3/015/DKUKM/XI/2025 tercatat.')).toBeVisible();
  });

  await test.step('reserved, then filled from the table by Enter', async () => {
    await page.getByRole('button', { name: 'Pesan nomor' }).click();
    await dialog.getByRole('textbox', { name: 'Untuk keperluan' }).fill('Piagam tambahan');
    await dialog.getByRole('textbox', { name: 'Banyaknya nomor' }).fill('2');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/2 nomor dipesan/)).toBeVisible();
    await grid.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Isi suratnya' }).click();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Nomor 500.3/017/DKUKM/XI/2025 tercatat.')).toBeVisible();
  });

  await test.step('a wrong clock is asked for a reason; a fault stands at its field', async () => {
    await page.keyboard.press('Control+n');
    await dialog.getByRole('textbox', { name: 'Tanggal surat' }).fill('17/11/2025');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Perihal belum diisi.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Perihal' }).fill('Surat kemarin');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText('Tanggal mendahului surat terakhir')).toBeVisible();
    await screenshot('nomor-2-mundur');
    await dialog.getByRole('textbox', { name: 'Alasan bertanggal mundur' }).fill('Konsep kemarin');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Nomor 500.3/018/DKUKM/XI/2025 tercatat.')).toBeVisible();
  });

  await test.step('sisipan, void, and the pattern with a fault at its field', async () => {
    await menu('Sisipan');
    await dialog.getByRole('textbox', { name: 'Sesudah nomor urut' }).fill('15');
    await dialog.getByRole('textbox', { name: 'Tanggal surat' }).fill('18/11/2025');
    await dialog.getByRole('textbox', { name: 'Perihal' }).fill('Surat tertinggal');
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Diminta bupati');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Nomor 500.3/015.a/DKUKM/XI/2025 tercatat.')).toBeVisible();
    await grid.getByRole('row', { name: /Surat kemarin/ }).click();
    await page.getByRole('button', { name: 'Batalkan nomor' }).click();
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Salah surat');
    await page.keyboard.press('Control+s');
    await expect(grid).toContainText('Batal: Salah surat');
    await screenshot('nomor-3-buku');
    await menu('Pola nomor');
    await dialog.getByRole('textbox', { name: 'Pola' }).fill('{kode}/{unit}');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText(/belum memuat \{urut\}/)).toBeVisible();
    await screenshot('nomor-4-pola');
    await page.keyboard.press('Escape');
  });

  await test.step('a book of the office itself, from its name on', async () => {
    await menu('Tambah buku nomor');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText('Nama buku belum diisi.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Nama buku' }).fill('Surat tugas');
    await dialog.getByRole('textbox', { name: 'Kode klasifikasi' }).fill('800.1');
    await screenshot('nomor-6-buku-baru');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Buku nomor Surat tugas dibuat.')).toBeVisible();
    await expect(page.getByText('Surat tugas 2025: 0 nomor tercatat.')).toBeVisible();
    await page.getByRole('button', { name: 'Buku: Surat tugas' }).click();
    await page.getByRole('checkbox').first().click();
    await expect(page.getByRole('button', { name: 'Buku: Surat tugas' })).toHaveCount(0);
  });

  await test.step('the printed book', async () => {
    await page.keyboard.press('Control+p');
    await expect(dialog.locator('canvas')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(800);
    await screenshot('nomor-5-cetak');
    await page.keyboard.press('Escape');
  });

  await test.step('signatories: several positions, an overlap refused at its field, a correction with reason', async () => {
    await goTo(page, 'Pengaturan');
    await page.getByRole('tab', { name: 'Penanda tangan' }).click();
    const fill = async (name: string, text: string) => page.getByRole('textbox', { name }).fill(text);
    await fill('Jabatan', 'Kepala Dinas Koperasi dan UKM');
    await fill('Gelar depan', 'Drs.');
    await fill('Nama lengkap', 'Contoh Kepala');
    await fill('Gelar belakang', 'M.Si.');
    await fill('NIP', '19660420 199203 3 008');
    await fill('Mulai menjabat', '01/01/2024');
    await expect(page.getByText(/Periksa lagi: Angka ke-15/)).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('table', { name: 'Pejabat penanda tangan' })).toContainText(
      'Drs. Contoh Kepala, M.Si.',
    );
    await fill('Jabatan', 'Kepala Dinas');
    await fill('Nama lengkap', 'Contoh Tumpang');
    await fill('Mulai menjabat', '01/06/2023');
    await fill('Selesai menjabat', '01/06/2024');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/Masa jabatan bertumpuk dengan Drs\. Contoh Kepala, M\.Si\./)).toBeVisible();
    await screenshot('pejabat-1-tumpang');
    await page.getByRole('button', { name: 'Betulkan Drs. Contoh Kepala, M.Si.' }).click();
    await dialog.getByRole('textbox', { name: 'Selesai menjabat' }).fill('31/10/2025');
    await screenshot('pejabat-2-perbaiki');
    await page.keyboard.press('Control+s');
    await expect(dialog.getByText('Alasan belum diisi')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Alasan perbaikan' }).fill('Pindah tugas');
    await page.keyboard.press('Control+s');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('table', { name: 'Pejabat penanda tangan' })).toContainText('31/10/2025');
  });
});
