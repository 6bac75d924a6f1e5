import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { VerificationDialog } from '../../../../../../renderer/features/cooperative/record/verification/verification-dialog.tsx';
import { isRefused, saidAt } from '../../../../../helpers/page-look.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { type Script } from '../../../../../helpers/scripted-bridge.ts';

const touched = { batchId: 'p1' };

describe('what a visit found', () => {
  function open(officer: string, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return {
      ...renderPart(<VerificationDialog cooperativeId="k1" officer={officer} onClose={onClose} />, script),
      onClose,
    };
  }

  test('is sent with the officer proposed and the day as typed', async () => {
    const { at, fill, press, choose, asked, onClose } = open('Rini', {
      'cooperative.addVerification': touched,
    });
    await fill(at('Tanggal kunjungan'), '3/11/2025');
    await choose('Hasil', 'pindah alamat');
    await fill(at('Bukti'), 'foto kantor');
    await press('Simpan hasil');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.addVerification')).toEqual([
      {
        id: 'k1',
        verifiedOn: '2025-11-03',
        outcome: 'moved',
        activitySeen: 'unknown',
        officer: 'Rini',
        evidence: 'foto kantor',
        note: '',
      },
    ]);
  });

  test('is never without who went', async () => {
    const { at, press, names } = open('');
    await press('Simpan hasil');
    expect(saidAt(at('Petugas'))).toBe('Petugas belum diisi.');
    expect(isRefused(at('Tanggal kunjungan'))).toBe(false);
    expect(names()).not.toContain('cooperative.addVerification');
  });
});
