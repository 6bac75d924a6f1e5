import { expect, test } from './program.ts';
import { goTo, openDesk } from './desk.ts';

test('the papers of an activity: what they lack, a receipt, an invitation as a draft', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 680),
  );
  const page = await openDesk(program);
  const days = ['2025-11-04', '2025-11-05'] as const;
  await program.request('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Digitalisasi Usaha Koperasi',
    state: 'done',
    funds: [{ source: 'dak-pk2umk', budgetYear: 2025 }],
    batches: [
      {
        number: 1,
        startsOn: days[0],
        endsOn: days[1],
        place: 'Aula Contoh',
        sessions: [{ heldOn: days[0], subject: 'Pembukuan', hours: 3, speaker: 'Contoh Narasumber' }],
        participants: [
          { name: 'Contoh Rahmawati', sex: 'P', marks: days.map((on) => ({ on, mark: 'present' })) },
        ],
      },
    ],
  });

  await test.step('the tab says what each paper lacks', async () => {
    await goTo(page, 'Kegiatan');
    await page.getByText('Digitalisasi Usaha Koperasi').first().click();
    await page.getByRole('tab', { name: 'Surat dan cetak' }).click();
    await expect(page.getByText('Kurang tarif', { exact: false }).first()).toBeVisible();
    await program.screenshot('kegiatan-surat-kurang');
  });

  await test.step('rates and who answers for the money', async () => {
    await page.getByRole('button', { name: 'Pembayaran dan panitia…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Uang saku sehari (Rp)' }).fill('150.000');
    await dialog.getByRole('textbox', { name: 'Nama PPTK', exact: true }).fill('Contoh Pejabat');
    await dialog.getByRole('button', { name: 'Tambah panitia' }).click();
    await dialog.getByRole('textbox', { name: 'Nama', exact: true }).fill('Contoh Panitia');
    await program.screenshot('kegiatan-pembayaran');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Pembayaran dan panitia tersimpan.')).toBeVisible();
  });

  await test.step('a sum that the books do not say is refused at its field', async () => {
    await page.getByRole('button', { name: 'Cetak Tanda terima uang saku' }).click();
    const sum = page.getByRole('textbox', { name: /Jumlah menurut pembukuan/ });
    await sum.fill('300.001');
    await page.getByRole('button', { name: 'Cetak PDF' }).click();
    await expect(page.getByText(/Jumlah tertulis Rp/)).toBeVisible();
    await program.screenshot('kegiatan-tanda-terima-ditolak');
    await sum.fill('300.000');
    await page.getByRole('button', { name: 'Cetak PDF' }).click();
    await expect(page.getByText('Selesai dicetak.')).toBeVisible();
    await program.screenshot('kegiatan-surat-dicetak');
  });

  await test.step('an invitation becomes a draft among the letters', async () => {
    await page.getByRole('button', { name: 'Tulis konsep Undangan peserta' }).click();
    await expect(page.getByText('Undangan peserta kegiatan').first()).toBeVisible();
    await program.screenshot('kegiatan-undangan-konsep');
  });

  await test.step('in a low window with large text', async () => {
    await page.evaluate(() => localStorage.setItem('meja.text-size', '130'));
    await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
    );
    await page.reload();
    await goTo(page, 'Kegiatan');
    await page.getByText('Digitalisasi Usaha Koperasi').first().click();
    await page.getByRole('tab', { name: 'Surat dan cetak' }).click();
    await expect(page.getByRole('button', { name: 'Tulis konsep Undangan peserta' })).toBeVisible();
    await program.screenshot('kegiatan-surat-besar');
  });
});
