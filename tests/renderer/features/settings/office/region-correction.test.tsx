import { expect, test } from 'vitest';
import type { RegionPreview } from '#contract/office-region.ts';
import { RegionPart } from '../../../../../renderer/features/settings/office/region-part.tsx';
import { officeRegionText as text } from '../../../../../renderer/text/settings/region.ts';
import { partsText } from '../../../../../renderer/text/parts/parts.ts';
import { setUpText } from '../../../../../renderer/text/set-up.ts';
import { OFFICE } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

const preview: RegionPreview = {
  from: { code: '64.08', name: 'Kabupaten Kutai Timur' },
  to: { code: '64.03', name: 'Kabupaten Berau', level: 'regency' },
  numberedCount: 0,
  outsideCount: 0,
  outside: [],
  followingCount: 0,
  formationCount: 0,
  villageCount: 0,
  identity: [{ label: 'Kota terbit surat', from: 'Kutai Timur', to: 'Berau' }],
};

async function opened(shown: RegionPreview) {
  const part = renderPart(<RegionPart office={OFFICE} />, {
    'region.listCorrections': [],
    'region.previewCorrection': shown,
    'region.correct': shown,
    'region.listReference': ({ parentCode }) =>
      parentCode === null
        ? [{ code: '64', name: 'Kalimantan Timur', seat: null }]
        : [
            { code: '64.03', name: 'Kabupaten Berau', seat: null },
            { code: '64.08', name: 'Kabupaten Kutai Timur', seat: null },
          ],
  });
  await part.press(`${text.correct}…`);
  await part.choose(setUpText.regency, 'Kabupaten Berau');
  await part.page.findByText(text.changes);
  return part;
}

test('while nothing is numbered, one press after seeing what changes', async () => {
  const { page, press, asked } = await opened(preview);
  expect(page.getByText(text.free)).toBeTruthy();
  expect(page.getByText(text.change('Kota terbit surat', 'Kutai Timur', 'Berau'))).toBeTruthy();
  await press(text.save);
  expect(asked('region.correct')).toEqual([
    { regionCode: '64.03', reason: '', outsideSeen: 0, expectedUpdatedAt: OFFICE.updatedAt },
  ]);
});

test('once numbers are out it is not sent without a reason', async () => {
  const { page, press, at, fill, asked } = await opened({ ...preview, numberedCount: 3 });
  await press(text.save);
  expect(page.getByText(partsText.reasonMissing)).toBeTruthy();
  expect(asked('region.correct')).toEqual([]);
  await fill(at(text.reason), 'Salah pilih');
  await press(text.save);
  expect(asked('region.correct')).toMatchObject([{ reason: 'Salah pilih' }]);
});

test('cooperatives outside stand there by name and are agreed to', async () => {
  const outside = [{ id: 'a', name: 'Koperasi Contoh Maju', place: 'Sangatta Utara' }];
  const { page, press, user, asked } = await opened({ ...preview, outsideCount: 1, outside });
  expect(page.getByText('Koperasi Contoh Maju, Sangatta Utara')).toBeTruthy();
  await press(text.save);
  expect(page.getByText(text.outsideMissing)).toBeTruthy();
  expect(asked('region.correct')).toEqual([]);
  await user.click(page.getByLabelText(text.outsideAccept(1)));
  await press(text.save);
  expect(asked('region.correct')).toMatchObject([{ outsideSeen: 1 }]);
});
