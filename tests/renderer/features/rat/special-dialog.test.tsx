import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { SpecialDialog } from '../../../../renderer/features/rat/meeting-dialogs.tsx';
import { isRefused, saidAt } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { type Script } from '../../../helpers/scripted-bridge.ts';

describe('an extraordinary meeting', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<SpecialDialog cooperativeId="k1" onClose={onClose} />, script), onClose };
  }

  test('is recorded with people as numbers, unknown ones as none', async () => {
    const { at, fill, press, asked, onClose } = open({ 'rat.saveSpecial': { batchId: 'p1' } });
    await fill(at('Tanggal'), '15/03/2025');
    await fill(at('Acara'), 'Pergantian pengurus');
    await fill(at('Berhak hadir'), '1.200');
    await press('Simpan RALB');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.saveSpecial')[0]).toMatchObject({
      cooperativeId: 'k1',
      id: null,
      heldOn: '2025-03-15',
      subject: 'Pergantian pengurus',
      entitled: 1200,
      present: null,
    });
  });

  test('what cannot be read is named at each field', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Hadir'), 'banyak');
    await press('Simpan RALB');
    expect(saidAt(at('Tanggal'))).toContain('Tanggal belum terbaca.');
    expect(saidAt(at('Acara'))).toBe('Acara harus diisi.');
    expect(saidAt(at('Hadir'))).toBe('Tulis jumlah orang, misalnya 120.');
    expect(isRefused(at('Berhak hadir'))).toBe(false);
    expect(names()).not.toContain('rat.saveSpecial');
  });
});
