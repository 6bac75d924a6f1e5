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
        ? [{ code: '64', name: 'Kalimantan Timur', seat: 'Samarinda' }]
        : [
            { code: '64.08', name: 'Kabupaten Kutai Timur', seat: 'Sangatta' },
            { code: '64.02', name: 'Kabupaten Kutai Kartanegara', seat: null },
          ],
    // The papers' own words are tested in the backend; here only that the block is asked for and shown.
    'office.signatureBlock': ({ position, governmentLine, name }) => ({
      position: [position.toUpperCase(), `${governmentLine.toUpperCase()},`],
      name,
      identity: [],
    }),
  };
  const made = {
    regionCode: '64.08',
    level: 'regency' as const,
    regencyCount: 1,
    districtCount: 18,
    villageCount: 141,
    city: 'Sangatta',
    citySource: 'given' as const,
  };

  test('proposes the government from the region and sends what was typed', async () => {
    const { at, fill, user, choose, asked } = renderPart(<SetUpScreen restore={null} />, {
      ...START,
      'office.setUp': made,
    });
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

  test('proposes the seat where it is known, and asks where not; a typed city stays', async () => {
    const { at, fill, user, choose, names } = renderPart(<SetUpScreen restore={null} />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    expect(valueOf(at('Kota terbit surat'))).toBe('Sangatta');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Kartanegara');
    expect(valueOf(at('Kota terbit surat'))).toBe('');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(isRefused(at('Kota terbit surat'))).toBe(true));
    expect(names()).not.toContain('office.setUp');
    await fill(at('Kota terbit surat'), 'Bengalon');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    expect(valueOf(at('Kota terbit surat'))).toBe('Bengalon');
  });

  test('the head’s title follows the office’s name until one is typed, and the block stands beside it', async () => {
    const { at, fill, choose, page } = renderPart(<SetUpScreen restore={null} />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    expect(valueOf(at('Jabatan'))).toBe('Kepala Dinas Koperasi dan UKM');
    await fill(at('Nama dinas'), 'Dinas Perdagangan dan Koperasi');
    expect(valueOf(at('Jabatan'))).toBe('Kepala Dinas Perdagangan dan Koperasi');
    await page.findByText('KEPALA DINAS PERDAGANGAN DAN KOPERASI');
    await page.findByText('KABUPATEN KUTAI TIMUR,');
    await fill(at('Jabatan'), 'Kepala Kantor');
    await fill(at('Nama dinas'), 'Dinas Lain');
    expect(valueOf(at('Jabatan'))).toBe('Kepala Kantor');
  });

  test('a whole province is a choice of its own', async () => {
    const { at, choose } = renderPart(<SetUpScreen restore={null} />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Seluruh provinsi Kalimantan Timur');
    expect(valueOf(at('Nama pemerintah daerah'))).toBe('Pemerintah Provinsi Kalimantan Timur');
  });

  test('without a region nothing is set up; the cursor stands at the province', async () => {
    const { at, user, names } = renderPart(<SetUpScreen restore={null} />, START);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(at('Provinsi')));
    expect(isRefused(at('Provinsi'))).toBe(true);
    expect(names()).not.toContain('office.setUp');
  });

  test('a half-typed official is not left out unseen', async () => {
    const { at, fill, user, choose, names } = renderPart(<SetUpScreen restore={null} />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    await fill(at('Kota terbit surat'), 'Sangatta');
    await fill(at('Nama lengkap'), 'Ahmad');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(isRefused(at('Mulai menjabat'))).toBe(true));
    expect(names()).not.toContain('office.setUp');
  });
});
