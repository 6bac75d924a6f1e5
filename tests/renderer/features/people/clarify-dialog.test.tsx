import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ClarifyDialog } from '../../../../renderer/features/people/clarify-dialog.tsx';
import { saidAt } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { type Script } from '../../../helpers/scripted-bridge.ts';

describe('what came of asking', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<ClarifyDialog overlapKey="s1" onClose={onClose} />, script), onClose };
  }

  test('is kept with its day and who asked', async () => {
    const { at, fill, press, asked, onClose } = open({ 'people.clarify': { id: 'c1' } });
    await fill(at('Hasil klarifikasi'), 'Orang yang sama');
    await fill(at('Tanggal klarifikasi'), '10/11/2025');
    await fill(at('Petugas'), 'Rini');
    await press('Simpan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('people.clarify')).toEqual([
      { key: 's1', note: 'Orang yang sama', on: '2025-11-10', officer: 'Rini' },
    ]);
  });

  test('nothing of it may be missing', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Tanggal klarifikasi'), '');
    await press('Simpan');
    expect(saidAt(at('Hasil klarifikasi'))).toBe('Hasil klarifikasi harus diisi.');
    expect(saidAt(at('Tanggal klarifikasi'))).toContain('Tanggal tidak terbaca.');
    expect(saidAt(at('Petugas'))).toBe('Petugas harus diisi.');
    expect(names()).not.toContain('people.clarify');
  });
});
