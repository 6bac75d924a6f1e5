import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { RatYear } from '#contract/rat.ts';
import { QuorumDialog } from '../../../../renderer/features/rat/meeting-dialogs.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const touched = { batchId: 'p1' };
const CHANGED = refusal('RECORD_CHANGED_ELSEWHERE', {
  facts: { siapa: 'Budi', waktu: '18 November 2025 pukul 10.00', isian: 'Telepon' },
  changed: { updatedAt: SAVED_ELSEWHERE_AT, fields: [] },
});

function open(isStatute: boolean, script: Script = {}) {
  const onClose = vi.fn<() => void>();
  const year = {
    cooperative: { id: 'k1', updatedAt: READ_AT },
    quorum: {
      rule: { numerator: 1, denominator: 2, mustExceed: true },
      isStatute,
      note: isStatute ? 'AD Pasal 12' : 'Permenkop 19/2015',
    },
  } as unknown as RatYear;
  return { ...renderPart(<QuorumDialog year={year} onClose={onClose} />, script), onClose };
}

describe('the quorum of a cooperative’s own statutes', () => {
  test('begins from the common rule without its note, and is saved in whole numbers', async () => {
    const { at, fill, press, choose, asked, onClose } = open(false, { 'rat.saveQuorum': touched });
    expect(valueOf(at('Pasal atau catatan'))).toBe('');
    expect(buttonsOf('Pakai ketentuan umum')).toEqual([]);
    await choose('Kehadiran', 'sekurang-kurangnya');
    await fill(at('Pembilang'), '2');
    await fill(at('Penyebut'), '3');
    await fill(at('Pasal atau catatan'), 'AD Pasal 15');
    await press('Simpan kuorum');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.saveQuorum')).toEqual([
      {
        cooperativeId: 'k1',
        expectedUpdatedAt: READ_AT,
        rule: { numerator: 2, denominator: 3, mustExceed: false },
        note: 'AD Pasal 15',
      },
    ]);
  });

  test('without an article, or with a part of nothing, nothing is saved', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Penyebut'), '0');
    await press('Simpan kuorum');
    expect(saidAt(at('Pasal atau catatan'))).toContain('Pasal atau catatan harus diisi.');
    expect(saidAt(at('Pembilang'))).toContain('Isi angka 1 sampai 100.');
    expect(names()).not.toContain('rat.saveQuorum');
  });

  test('going back to the common rule sends none, with the note', async () => {
    const { press, asked, onClose } = open(true, { 'rat.saveQuorum': touched });
    await press('Pakai ketentuan umum');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.saveQuorum')[0]).toMatchObject({ rule: null, note: 'AD Pasal 12' });
  });

  test('refused because of another save, going back is still going back', async () => {
    const { page, press, asked, answer, onClose } = open(true, { 'rat.saveQuorum': CHANGED });
    await press('Pakai ketentuan umum');
    await page.findByText(/Budi mengubahnya pada 18 November 2025/);
    answer({ 'rat.saveQuorum': touched });
    await press('Simpan seperti di formulir');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.saveQuorum')[1]).toMatchObject({ expectedUpdatedAt: SAVED_ELSEWHERE_AT, rule: null });
  });

  test('refused because of another save, what was typed is saved by one more press', async () => {
    const { page, at, fill, press, asked, answer } = open(true, { 'rat.saveQuorum': CHANGED });
    await fill(at('Penyebut'), '5');
    await press('Simpan kuorum');
    await page.findByRole('alert');
    expect(valueOf(at('Penyebut'))).toBe('5');
    answer({ 'rat.saveQuorum': touched });
    await press('Simpan seperti di formulir');
    await waitFor(() => expect(asked('rat.saveQuorum')).toHaveLength(2));
    expect(asked('rat.saveQuorum')[1]?.rule).toEqual({ numerator: 1, denominator: 5, mustExceed: true });
  });
});
