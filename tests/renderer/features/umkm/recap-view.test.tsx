import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UMKM_COUNTS } from '#rules/umkm/recap.ts';
import type { UmkmCounts } from '#rules/umkm/recap.ts';
import { RecapView } from '../../../../renderer/features/umkm/recap-view.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

const NOTHING = Object.fromEntries(UMKM_COUNTS.map((count) => [count, 0])) as UmkmCounts;
const counts = { ...NOTHING, umkms: 1250, active: 1249, closed: 1, micro: 1200, scaleUnknown: 50 };

test('the recap shows each group with its figures, the sum, and what they mean', async () => {
  const { page, user, asked, press } = renderPart(<RecapView />, {
    'umkm.recap': {
      rows: [{ key: '64.08.04', name: 'Sangatta Utara', counts }],
      total: counts,
      definitions: ['Skala menurut PP 7/2021.'],
    },
    'umkm.printRecap': { path: '/tmp/rekap.pdf', pages: 1 } as never,
  });
  await page.findByText('Sangatta Utara');
  expect(page.getAllByText('1.250')).toHaveLength(2);
  await page.findByText('Skala menurut PP 7/2021.');
  await user.click(page.getByRole('combobox', { name: 'Menurut' }));
  await user.click(await page.findByRole('option', { name: 'Skala' }));
  await waitFor(() => expect(asked('umkm.recap').at(-1)).toEqual({ by: 'scale' }));
  await press('Cetak');
  await waitFor(() => expect(asked('umkm.printRecap')).toEqual([{ by: 'scale' }]));
});

test('an empty register says what to do', async () => {
  const { page } = renderPart(<RecapView />, {
    'umkm.recap': { rows: [], total: NOTHING, definitions: [] },
  });
  expect(await page.findByText('Belum ada UMKM dalam register')).not.toBeNull();
});
