import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CreateLetter } from '../../../../../renderer/features/letters/write/create-letter.tsx';
import { TEMPLATE } from '../../../../helpers/letter-samples.ts';
import { valueOf } from '../../../../helpers/page-look.ts';
import { READ_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const TOGETHER = { ...TEMPLATE, audience: 'together' as const };
const KEPT = {
  code: 'undangan',
  year: null,
  day: '12/11/2025',
  typed: { waktu_acara: '09.00 WITA' },
  chosen: [],
};

function open(script: Script = {}) {
  const onCreated = vi.fn<(ids: readonly string[]) => void>();
  const onBack = vi.fn<() => void>();
  const part = renderPart(<CreateLetter start={null} onCreated={onCreated} onBack={onBack} />, {
    'template.list': [],
    'template.get': { template: TOGETHER, origin: 'standard', updatedAt: null },
    'letter.proposed': { templateCode: 'undangan', fields: {}, notes: [] },
    'letter.nameRecipients': [],
    'letter.previewEntered': refusal('OFFICE_NOT_SET_UP'),
    'cooperative.listBookYears': [2023],
    'cooperative.list': { rows: [] },
    'region.listChildren': [],
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    ...script,
  });
  return { ...part, onCreated, onBack };
}

describe('a letter that was begun and left', () => {
  test('is offered again with everything that was typed', async () => {
    const { page, press, at } = open({
      'draft.get': { content: JSON.stringify(KEPT), savedAt: '2025-11-17T02:00:00.000Z' },
    });
    await page.findByText('Ada suntingan yang belum disimpan dari sebelumnya.');
    await press('Lanjutkan suntingan itu');
    await waitFor(() => expect(valueOf(at('Waktu acara'))).toBe('09.00 WITA'));
    expect(valueOf(at('Tanggal surat'))).toBe('12/11/2025');
  });

  test('taken up again it is written down when the screen is left, and gone once it is a draft of the list', async () => {
    const taken = open({
      'draft.get': { content: JSON.stringify(KEPT), savedAt: '2025-11-17T02:00:00.000Z' },
      'letter.createBatch': { ids: ['s9'] },
    });
    await taken.page.findByText('Ada suntingan yang belum disimpan dari sebelumnya.');
    await taken.press('Lanjutkan suntingan itu');
    await taken.fill(taken.at('Waktu acara'), '11.00 WITA');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(JSON.stringify(taken.asked('draft.save'))).toContain('11.00 WITA'));
    expect(taken.asked('draft.save').at(-1)).toMatchObject({ subject: 'letter:new' });
    await taken.press(/^Buat konsep|^Buat 1 konsep/);
    await waitFor(() => expect(taken.onCreated).toHaveBeenCalledWith(['s9']));
    expect(taken.asked('letter.createBatch')).toMatchObject([
      { on: '2025-11-12', fields: { waktu_acara: '11.00 WITA' } },
    ]);
    await waitFor(() => expect(taken.asked('draft.discard')).toContainEqual({ subject: 'letter:new' }));
  });

  test('the year whose RAT are held now is proposed, also where no figures of it are known', async () => {
    const { page, choose, user } = open();
    const select = await page.findByRole('combobox', { name: 'Tahun buku' });
    await waitFor(() => expect(valueOf(select)).toBe('2024'));
    await choose('Tahun buku', '2023');
    await user.click(select);
    expect(page.getByRole('option', { name: '2024' })).toBeTruthy();
  });
});
