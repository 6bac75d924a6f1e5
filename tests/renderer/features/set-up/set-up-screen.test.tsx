import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SetUpScreen } from '../../../../renderer/features/set-up/set-up-screen.tsx';
import { isRefused, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { type Script } from '../../../helpers/scripted-bridge.ts';

describe('the first set-up', () => {
  const START: Script = {
    'region.listReference': ({ parentCode }) =>
      parentCode === null
        ? [{ code: '64', name: 'Kalimantan Timur' }]
        : [
            { code: '64.08', name: 'Kabupaten Kutai Timur' },
            { code: '64.02', name: 'Kabupaten Kutai Kartanegara' },
          ],
  };
  const made = {
    regionCode: '64.08',
    level: 'regency' as const,
    regencyCount: 1,
    districtCount: 18,
    villageCount: 141,
  };

  test('proposes the government from the region and sends what was typed', async () => {
    const { at, fill, user, choose, asked } = renderPart(<SetUpScreen />, { ...START, 'office.setUp': made });
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    expect(valueOf(at('Nama pemerintah daerah'))).toBe('Pemerintah Kabupaten Kutai Timur');
    await fill(at('Kota terbit surat'), 'Sangatta');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(asked('office.setUp')).toHaveLength(1));
    expect(asked('office.setUp')[0]).toMatchObject({
      regionCode: '64.08',
      governmentName: 'Pemerintah Kabupaten Kutai Timur',
      name: 'Dinas Koperasi dan UKM',
      city: 'Sangatta',
    });
    expect(asked('office.setUp')[0]?.signatory).toBeUndefined();
  });

  test('a whole province is a choice of its own', async () => {
    const { at, choose } = renderPart(<SetUpScreen />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Seluruh provinsi Kalimantan Timur');
    expect(valueOf(at('Nama pemerintah daerah'))).toBe('Pemerintah Provinsi Kalimantan Timur');
  });

  test('without a region nothing is set up; the cursor stands at the province', async () => {
    const { at, user, names } = renderPart(<SetUpScreen />, START);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(at('Provinsi')));
    expect(isRefused(at('Provinsi'))).toBe(true);
    expect(names()).not.toContain('office.setUp');
  });

  test('a half-typed official is not left out unseen', async () => {
    const { at, fill, user, choose, names } = renderPart(<SetUpScreen />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    await fill(at('Kota terbit surat'), 'Sangatta');
    await fill(at('Nama lengkap'), 'Ahmad');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(isRefused(at('Mulai menjabat'))).toBe(true));
    expect(names()).not.toContain('office.setUp');
  });
});
