import { expect, test } from 'vitest';
import { IncomingSection } from '../../../../../../renderer/features/cooperative/record/verification/incoming-section.tsx';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { LINE } from '../../../incoming/incoming-samples.ts';

test('the letters of a cooperative stand on its record, and the agenda opens on them', async () => {
  const { page, press, went, asked } = renderPart(<IncomingSection cooperativeId="k1" />, {
    'incoming.list': { rows: [LINE], total: 12, gaps: [] },
  });
  await page.findByText('Menunggu, hari ini');
  expect(asked('incoming.list')).toMatchObject([{ cooperativeId: 'k1' }]);
  await press('Buka 12 surat masuk');
  expect(went).toEqual([{ screen: 'incoming', cooperativeId: 'k1' }]);
});

test('a record without letters says nothing of them', async () => {
  const { page, asked } = renderPart(<IncomingSection cooperativeId="k1" />, {
    'incoming.list': { rows: [], total: 0, gaps: [] },
  });
  await expect.poll(() => page.queryByText('Surat masuk')).toBeNull();
  expect(asked('incoming.list')).toHaveLength(1);
});
