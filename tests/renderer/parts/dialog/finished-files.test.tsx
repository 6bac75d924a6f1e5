import { describe, expect, test } from 'vitest';
import { FinishedFiles } from '../../../../renderer/parts/dialog/finished-files.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('finished files', () => {
  test('papers can be looked at, other files only opened', () => {
    renderPart(<FinishedFiles label="Berkas" paths={['/data/dokumen/a.PDF', 'C:\\data\\b.docx']} />);
    expect(textsOf(buttonsOf(/./))).toEqual([
      'Pratinjau',
      'Buka PDF',
      'Tampilkan di folder',
      'Buka berkas',
      'Tampilkan di folder',
    ]);
    expect(buttonsOf('Buka berkas b.docx')).toHaveLength(1);
  });

  test('one that lies elsewhere is not shown as if it were here', async () => {
    const { page, press } = renderPart(<FinishedFiles label="Berkas" paths={['/usb/a.pdf']} />);
    await press('Pratinjau a.pdf');
    expect(await page.findByText(/^Berkas ini disimpan di folder lain/)).not.toBeNull();
  });
});
