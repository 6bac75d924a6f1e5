import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

test('the region’s own regulation is recorded in the settings, and the next decree proposes it', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);

  await test.step('what is missing is named, and goes once it is recorded', async () => {
    await goTo(page, 'Pengaturan');
    await page.getByRole('tab', { name: 'Dasar hukum' }).click();
    await expect(page.getByText(/Belum ada dalam pustaka: Peraturan daerah tentang susunan/)).toBeVisible();
    await page.getByRole('button', { name: 'Catat peraturan' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Jenis' }).click();
    await page.getByRole('option', { name: 'Peraturan Daerah', exact: true }).click();
    await form.getByRole('textbox', { name: 'Nomor' }).fill('9');
    await form.getByRole('textbox', { name: 'Tahun' }).fill('2016');
    await form.getByRole('textbox', { name: 'Tentang' }).fill('Susunan Perangkat Daerah');
    await form.getByRole('textbox', { name: 'Berlaku sejak' }).fill('1/12/2016');
    await form.getByRole('combobox', { name: 'Dikutip dalam' }).fill('penerima penghargaan');
    await page.getByRole('option', { name: 'Keputusan kepala daerah tentang penerima penghargaan' }).click();
    await form.getByRole('combobox', { name: 'Mengatur' }).click();
    await page.getByRole('option', { name: /susunan perangkat daerah/ }).click();
    await form.getByRole('checkbox', { name: 'Sudah dicocokkan dengan naskah resmi' }).check();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Susunan Perangkat Daerah dicatat.')).toBeVisible();
    await expect(page.getByText(/Belum ada dalam pustaka: Peraturan kepala daerah/)).toBeVisible();
    await program.screenshot('dasar-hukum');
  });

  await test.step('the decree of today lists it last, and the page says what is still unverified', async () => {
    await goTo(page, 'Surat');
    await page.getByRole('button', { name: 'Buat surat' }).first().click();
    await page.getByRole('combobox', { name: 'Templat' }).fill('penerima penghargaan');
    await page.getByRole('option', { name: /Keputusan kepala daerah/ }).click();
    const bases = page.getByRole('textbox', { name: /Dasar hukum \(Mengingat\)/ });
    await expect(bases).toHaveValue(
      /Peraturan Daerah Kabupaten Kutai Timur Nomor 9 Tahun 2016 tentang Susunan Perangkat Daerah;$/,
    );
    await expect(page.getByText(/Nomor 47 Tahun 1999 belum diverifikasi/)).toBeVisible();
  });

  await test.step('another day, other laws; what is typed stays', async () => {
    const day = page.getByRole('textbox', { name: 'Tanggal surat' });
    const bases = page.getByRole('textbox', { name: /Dasar hukum \(Mengingat\)/ });
    await day.fill('30/11/2016');
    await expect(bases).not.toHaveValue(/Nomor 9 Tahun 2016/);
    await bases.fill('Peraturan Contoh;');
    await day.fill('18/11/2025');
    await expect(bases).toHaveValue('Peraturan Contoh;');
  });
});
