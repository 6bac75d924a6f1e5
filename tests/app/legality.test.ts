import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';
import type { Program } from './program.ts';

interface Answer<Value> {
  readonly ok: boolean;
  readonly value: Value;
}
async function newCooperative({ request }: Program, name: string): Promise<string> {
  const input = { id: null, expectedUpdatedAt: null, changes: { name } };
  const answer = (await request('cooperative.save', input)) as Answer<{ readonly id: string }>;
  return answer.value.id;
}
async function seat(
  { request }: Program,
  cooperativeId: string,
  organ: 'pengurus' | 'pengawas',
  position: string,
): Promise<void> {
  const person = { id: null, name: 'Andi Uji Rangkap', nikKtp: '6408041705800001' };
  const term = { startsOn: '2024-01-01', endsOn: organ === 'pengawas' ? '2025-12-01' : null };
  expect(
    await request('role.save', { cooperativeId, id: null, person, organ, position, ...term }),
  ).toMatchObject({ ok: true });
}

test('people to be clarified, what runs out and a dossier of dissolution in the window', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);
  const first = await newCooperative(program, 'Koperasi Jasa Maju Bersama Uji');
  const second = await newCooperative(program, 'Koperasi Produsen Etam Sejahtera Uji');
  await seat(program, first, 'pengurus', 'Ketua');
  await seat(program, second, 'pengawas', 'Ketua Pengawas');

  await test.step('one person in two cooperatives is something to clarify, drawn and noted', async () => {
    await goTo(page, 'Merah Putih');
    await page.getByRole('button', { name: 'Lainnya', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Klarifikasi pengurus' }).click();
    await expect(page.getByText('2 dari 2 hal masih perlu klarifikasi')).toBeVisible();
    await expect(page.getByText('640804******0001').first()).toBeVisible();
    await expect(
      page.getByRole('button', { name: /Koperasi Jasa Maju Bersama Uji, koperasi/ }),
    ).toBeVisible();
    await program.screenshot('klarifikasi');
    await page.getByRole('button', { name: 'Catat klarifikasi' }).click();
    await page
      .getByRole('textbox', { name: 'Hasil klarifikasi' })
      .fill('benar orang yang sama, akan memilih satu');
    await page.getByRole('textbox', { name: 'Petugas' }).fill('Petugas Uji');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('1 dari 2 hal masih perlu klarifikasi')).toBeVisible();
  });

  await test.step('a permit is noted and watched together with the term that ends', async () => {
    await goTo(page, 'Legalitas');
    await page.getByRole('button', { name: 'Catat izin' }).click();
    const field = page.getByRole('combobox', { name: 'Koperasi' });
    await field.fill('Maju Bersama');
    await page.getByRole('option', { name: /Maju Bersama/ }).click();
    await page.getByRole('combobox', { name: 'Jenis izin' }).click();
    await page.getByRole('option', { name: 'Izin usaha simpan pinjam' }).click();
    await page.getByRole('textbox', { name: 'Berlaku sampai' }).fill('17/01/2026');
    await program.screenshot('legalitas-izin');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('berakhir dalam 60 hari', { exact: true })).toBeVisible();
    await expect(page.getByText('berakhir dalam 13 hari', { exact: true })).toBeVisible();
    await program.screenshot('legalitas-masa-berlaku');
  });

  await test.step('the record shows the permit', async () => {
    await page
      .getByRole('grid', { name: 'Daftar masa berlaku' })
      .getByRole('row')
      .filter({ hasText: 'Izin usaha' })
      .click();
    await expect(page.getByRole('table', { name: 'Izin' })).toContainText('berakhir dalam 60 hari');
    await program.screenshot('legalitas-catatan');
    await goTo(page, 'Beranda');
    await expect(page.getByRole('button', { name: /masa jabatan berakhir dalam 60 hari/ })).toBeVisible();
    await program.screenshot('legalitas-beranda');
    await goTo(page, 'Legalitas');
  });

  await test.step('a dossier is opened, counts down and is printed', async () => {
    await page.getByRole('tab', { name: 'Usul pembubaran' }).click();
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.getByRole('combobox', { name: 'Koperasi' }).fill('Etam');
    await page.getByRole('option', { name: /Etam/ }).click();
    await page.getByRole('textbox', { name: 'Tanggal pembukaan berkas' }).fill('01/08/2025');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('textbox', { name: 'Nomor surat', exact: true }).fill('470/12/VIII/2025');
    await page.getByRole('textbox', { name: 'Tanggal pengumuman' }).fill('18/08/2025');
    await program.screenshot('legalitas-berkas');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('hari ini hari terakhir, 18/11/2025')).toBeVisible();
    await page.getByRole('button', { name: 'Cetak berkas' }).click();
    await expect(page.getByText(/Dokumen selesai, 1 halaman/)).toBeVisible({ timeout: 20_000 });
    await program.screenshot('legalitas-usul');
  });
});
