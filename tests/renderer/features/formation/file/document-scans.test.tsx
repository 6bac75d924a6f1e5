import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentScans } from '../../../../../renderer/features/formation/file/document-scans.tsx';
import { formationFile } from '../../../../helpers/formation-file.ts';
import { READ_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const scan = { id: 's1', code: 'ktp-kk', fileName: 'ktp.png', byteCount: 12, addedAt: READ_AT };
const STORED = {
  id: 'f1',
  updatedAt: READ_AT,
  file: formationFile(),
  stages: [],
  scans: [scan],
  cooperativeId: null,
};

const opened = (script: Script) =>
  renderPart(<DocumentScans stored={STORED} code="ktp-kk" name="KTP dan KK" />, script);

describe('a scan of a formation file', () => {
  test('that shows no identity card is opened in the system’s own program at once', async () => {
    const { press, asked, page } = opened({
      'formation.locateScan': { path: '/data/berkas/ab/ab.pdf' },
      'shell.openDocument': { isOpened: true },
    });
    await press(/^Buka .*ktp\.png/);
    await waitFor(() => expect(asked('shell.openDocument')).toEqual([{ path: '/data/berkas/ab/ab.pdf' }]));
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('that shows one is shown only for a purpose, as a marked copy in the window', async () => {
    const { press, asked, page, user } = opened({
      'formation.locateScan': refusal('SCAN_NEEDS_PURPOSE', { facts: { namaBerkas: 'ktp.png' } }),
      'people.showScan': { path: '/data/dokumen/salinan-bertanda-1.pdf', pages: 1 },
    });
    await press(/^Buka .*ktp\.png/);
    const dialog = await page.findByRole('dialog', { name: 'Tampilkan ktp.png' });
    await press('Tampilkan salinan bertanda');
    expect(dialog.textContent).toContain('Tulis untuk keperluan apa kartu ini dilihat.');
    expect(asked('people.showScan')).toEqual([]);
    await user.type(within(dialog).getByRole('textbox'), 'pencairan hibah');
    await press('Tampilkan salinan bertanda');
    await page.findByRole('dialog', { name: 'Salinan bertanda: ktp.png' });
    expect(asked('people.showScan')).toEqual([{ from: 'formation', id: 's1', purpose: 'pencairan hibah' }]);
    expect(asked('shell.openDocument')).toEqual([]);
  });
});
