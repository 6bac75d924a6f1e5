import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FieldPackDialog } from '../../../../renderer/features/legality/field-pack-dialog.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { DISTRICTS } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('visit sheets', () => {
  test('are made of all kecamatan, or of the one chosen', async () => {
    const { page, press, choose, asked } = renderPart(<FieldPackDialog onClose={() => undefined} />, {
      'region.listChildren': DISTRICTS,
      'legality.printFieldPack': { path: '/data/dokumen/lapangan.pdf', pages: 4 },
    });
    const [button] = buttonsOf(/./).slice(-1);
    const name = button?.textContent ?? '';
    await press(name);
    await page.findByText('lapangan.pdf');
    const label = page.getByRole('dialog').querySelector('label')?.textContent ?? '';
    await choose(label, 'Sangatta Utara');
    await press(name);
    await waitFor(() => expect(asked('legality.printFieldPack')).toHaveLength(2));
    expect(asked('legality.printFieldPack')).toEqual([{ districts: [] }, { districts: ['64.08.04'] }]);
  });
});
