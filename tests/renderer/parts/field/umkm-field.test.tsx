import { useState } from 'react';
import { expect, test } from 'vitest';
import { UmkmField } from '../../../../renderer/parts/field/umkm-field.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

const BUSINESS = {
  id: 'u1',
  name: 'Amplang Uji',
  ownerId: null,
  ownerName: 'Contoh Aminah',
  ownerSex: null,
  districtName: 'Bengalon',
  villageName: '',
  sector: '',
  sectorText: '',
  form: '',
  scale: null,
  isScaleChosen: false,
  status: 'active' as const,
  products: 0,
  mergedInto: null,
  updatedAt: '2025-11-18T00:00:00.000Z',
  removedReason: '',
};

function Held({ onChange }: { readonly onChange: (id: string) => void }) {
  const [value, setValue] = useState('');
  return (
    <UmkmField
      name="umkmId"
      value={value}
      error={undefined}
      onChange={(id) => {
        setValue(id);
        onChange(id);
      }}
    />
  );
}

test('a business is found while it is typed, shown with its owner and place, and chosen', async () => {
  const chosen: string[] = [];
  const { page, user, asked } = renderPart(<Held onChange={(id) => chosen.push(id)} />, {
    'umkm.list': { rows: [BUSINESS] },
  });
  const box = await page.findByRole('combobox', { name: 'UMKM pada register' });
  await user.click(box);
  await user.type(box, 'amplang');
  const hit = await page.findByRole('option', {
    name: 'Amplang Uji, Contoh Aminah, Bengalon',
    hidden: true,
  });
  await user.click(hit);
  expect(chosen).toEqual(['u1']);
  expect(asked('umkm.list').at(0)).toMatchObject({ limit: 20 });
});
