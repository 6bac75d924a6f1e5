import { expect, test } from 'vitest';
import type { ParticipantsImport } from '#contract/activity/participants-file.ts';
import { ParticipantsTab } from '../../../../renderer/features/activity/participants-tab.tsx';
import type { Tell } from '../../../../renderer/features/activity/told-notice.tsx';
import { ACTIVITY_PAGE, BATCH } from '../../../helpers/activity-page.ts';
import { isDisabled } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

const FOUND: ParticipantsImport = {
  sheet: 'Peserta',
  headerRow: 1,
  added: [{ row: 2, name: 'Contoh Citra' }],
  marks: 3,
  known: [{ row: 3, text: 'Contoh Ana | P' }],
  passedOver: [{ row: 9, text: 'Jumlah | 2' }],
  refused: [],
  unread: [{ row: 2, cell: '17/06/2025: TL' }],
  unreadColumns: ['Ukuran baju'],
  maskedNik: 1,
  readsCrosses: false,
  warnings: [],
};

const open = (script: object, onTell: Tell = () => undefined, batches = [BATCH]) =>
  renderPart(
    <ParticipantsTab page={{ ...ACTIVITY_PAGE, batches }} today={day('2025-11-18')} onTell={onTell} />,
    {
      'activity.choices': { kinds: [], funds: [], quota: 30, regionCode: '64.08', years: [2025] },
      'activity.certificates': { title: '', lastDay: null, people: [], batches: [], runs: [] },
      'shell.chooseFile': { path: '/usb/peserta.xlsx' },
      'shell.saveAs': { path: '/usb/peserta.xlsx' },
      ...script,
    },
  );

test('a file is tried first, every row and column is named, and only then is it kept', async () => {
  const told: unknown[] = [];
  const { page, press, asked } = open({ 'activity.importParticipants': FOUND }, (...said) => told.push(said));
  await press('Impor berkas…');
  await page.findByText('1 peserta baru dengan 3 tanda kehadiran. Belum ada yang tersimpan.');
  for (const words of [
    'baris 2: Contoh Citra',
    'baris 3: Contoh Ana | P',
    'baris 9: Jumlah | 2',
    'baris 2: 17/06/2025: TL',
    'Kolom yang tidak dibaca: Ukuran baju.',
  ])
    page.getByText(words);
  page.getByText(/^1 NIK tersamar/);
  const input = { batchId: 'b', path: '/usb/peserta.xlsx' };
  expect(asked('activity.importParticipants')).toEqual([{ ...input, isDryRun: true }]);
  await press('Tambahkan 1 peserta');
  expect(asked('activity.importParticipants').at(-1)).toEqual({ ...input, isDryRun: false });
  expect(told).toEqual([
    ['1 peserta ditambahkan.', { notes: ['Kolom yang tidak dibaca: Ukuran baju.', expect.any(String)] }],
  ]);
});

test('while one row is refused nothing can be kept', async () => {
  const refused = [{ row: 4, text: 'Contoh Eka', message: 'Kabupaten/kota “Antah” tidak dikenal.' }];
  const { page, press } = open({ 'activity.importParticipants': { ...FOUND, refused } });
  await press('Impor berkas…');
  await page.findByText('baris 4: Kabupaten/kota “Antah” tidak dikenal.');
  expect(isDisabled(page.getByRole('button', { name: 'Betulkan dahulu berkasnya' }))).toBe(true);
});

test('of several batches this one goes to Excel, or all of them', async () => {
  const second = { ...BATCH, id: 'c', number: 2 };
  const { page, press, user, asked } = open(
    { 'activity.exportParticipants': { path: '/usb/peserta.xlsx', rowCount: 1 } },
    undefined,
    [BATCH, second],
  );
  await press('Simpan ke Excel…');
  await user.click(await page.findByRole('menuitem', { name: 'Angkatan 1' }));
  await page.findByText('1 peserta disimpan; NIK-nya tersamar.');
  await press('Simpan ke Excel…');
  await user.click(await page.findByRole('menuitem', { name: 'Semua angkatan' }));
  expect(asked('shell.saveAs').map((one) => one.suggestedName)).toEqual([
    'peserta-angkatan-1.xlsx',
    'peserta.xlsx',
  ]);
  const input = { activityId: 'a', path: '/usb/peserta.xlsx' };
  expect(asked('activity.exportParticipants')).toEqual([
    { ...input, batchId: 'b' },
    { ...input, batchId: null },
  ]);
});
