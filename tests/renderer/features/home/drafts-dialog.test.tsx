import { describe, expect, test } from 'vitest';
import type { HomeDraft } from '#contract/home.ts';
import { DraftsDialog } from '../../../../renderer/features/home/drafts-dialog.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('what was typed and not saved', () => {
  const draft = (owner: HomeDraft['owner'], name: string): HomeDraft => ({
    owner,
    name,
    savedAt: '2025-11-17T02:00:00.000Z',
  });

  test('each has its name and the way back to it', async () => {
    const drafts = [
      draft({ kind: 'cooperative', id: null }, ''),
      draft({ kind: 'cooperative', id: 'k1' }, 'KSP Maju'),
      draft({ kind: 'rat', id: 'k1', bookYear: 2024 }, 'KSP Maju'),
      draft({ kind: 'formation', id: 'f1' }, 'KUD Baru'),
      draft({ kind: 'formation', id: null }, ''),
      draft({ kind: 'template', code: 'undangan' }, ''),
      draft({ kind: 'letter', id: null }, ''),
      draft({ kind: 'letter', id: 's1' }, 'Undangan'),
      draft({ kind: 'rat-table', bookYear: 2025 }, ''),
      draft({ kind: 'visit-table', year: 2025 }, ''),
    ];
    const { page, user, went } = renderPart(<DraftsDialog drafts={drafts} onClose={() => undefined} />);
    expect(textsOf([...page.getByRole('table').querySelectorAll('tbody td:first-child')])).toEqual([
      'Koperasi baru',
      'Catatan KSP Maju',
      'RAT tahun buku 2024 KSP Maju',
      'Berkas pendirian KUD Baru',
      'Berkas pendirian baru',
      'Templat surat undangan',
      'Surat baru',
      'Surat Undangan',
      'RAT tahun buku 2025, Isi dalam tabel',
      'Kunjungan dari lembar, isi dalam tabel',
    ]);
    for (const button of buttonsOf('Buka')) await user.click(button);
    expect(went).toEqual([
      { screen: 'record', id: null },
      { screen: 'record', id: 'k1' },
      { screen: 'rat', cooperativeId: 'k1', bookYear: 2024 },
      { screen: 'formation', id: 'f1' },
      { screen: 'formation', filter: {} },
      { screen: 'letters', tab: 'templates' },
      { screen: 'letters', write: null },
      { screen: 'letters', write: 's1' },
      { screen: 'rat', bookYear: 2025 },
      { screen: 'coaching', tab: 'visits', isKeying: true },
    ]);
  });
});
