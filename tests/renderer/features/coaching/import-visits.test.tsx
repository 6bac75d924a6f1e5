import { expect, test } from 'vitest';
import { ImportVisits } from '../../../../renderer/features/coaching/import-visits.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

test('visits from Excel are shown by pile before they are saved, and taken back together', async () => {
  const tried = {
    sheet: 'Kunjungan',
    headerRow: 1,
    added: 2,
    known: [{ row: 4, text: 'Koperasi Contoh | 10/06/2025' }],
    passedOver: [{ row: 9, text: 'jumlah 7' }],
    refused: [{ row: 5, text: 'x', message: 'Tidak ada dalam register.' }],
    batchId: null,
  };
  const { page, press, asked } = renderPart(<ImportVisits />, {
    'shell.chooseFile': { path: '/usb/kunjungan.xlsx' },
    'coaching.importVisits': ({ isDryRun }) => ({ ...tried, batchId: isDryRun === false ? 'g1' : null }),
    'coaching.undoVisitTable': { removed: 2 },
  });
  await press('Impor dari Excel…');
  await page.findByText('2 kunjungan baru.');
  await page.findByText('Baris 5: Tidak ada dalam register.');
  await page.findByText('Baris 4: Koperasi Contoh | 10/06/2025');
  await page.findByText('Baris 9: jumlah 7');
  await press('Simpan 2 kunjungan');
  await page.findByText('2 kunjungan dari Excel tersimpan.');
  expect(asked('coaching.importVisits').map(({ isDryRun }) => isDryRun)).toEqual([true, false]);
  await press('Urungkan');
  await page.findByText('2 kunjungan dari Excel diurungkan.');
  expect(asked('coaching.undoVisitTable')).toEqual([{ batchId: 'g1' }]);
});
