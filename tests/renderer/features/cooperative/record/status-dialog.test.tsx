import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { StatusDialog } from '../../../../../renderer/features/cooperative/record/status-dialog.tsx';
import { saidAt, valueOf } from '../../../../helpers/page-look.ts';
import { READ_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const RECORD = {
  id: 'k1',
  updatedAt: READ_AT,
  status: 'active',
  documents: [{ id: 'd1', kind: 'LHPKK', title: 'Hasil 2024' }],
} as unknown as CooperativeRecord;

const touched = { batchId: 'p1' };

describe('a new status of a cooperative', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<StatusDialog record={RECORD} onClose={onClose} />, script), onClose };
  }

  test('is written for the day as typed, with its reason', async () => {
    const { at, fill, press, choose, asked, onClose } = open({ 'cooperative.changeStatus': touched });
    expect(valueOf(at('Status baru'))).toBe('aktif');
    await choose('Status baru', 'tidak aktif');
    await fill(at('Berlaku sejak'), '12/03/2025');
    await fill(at('Alasan'), 'Tidak RAT tiga tahun');
    await press('Simpan status');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.changeStatus')).toEqual([
      {
        id: 'k1',
        expectedUpdatedAt: READ_AT,
        status: 'inactive',
        sinceOn: '2025-03-12',
        reason: 'Tidak RAT tiga tahun',
      },
    ]);
  });

  test('needs a day and a reason', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Berlaku sejak'), '');
    await press('Simpan status');
    expect(saidAt(at('Berlaku sejak'))).toBe('Tanggal belum terbaca. Tulis misalnya 18/11/2025.');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    expect(names()).not.toContain('cooperative.changeStatus');
  });

  test('a day that is refused is refused at the day, the reason stays', async () => {
    const faults = [{ path: 'sinceOn', message: 'Hari itu belum tiba.' }];
    const { page, at, fill, press } = open({
      'cooperative.changeStatus': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Alasan'), 'Tidak RAT');
    await press('Simpan status');
    await waitFor(() => expect(saidAt(at('Berlaku sejak'))).toBe('Hari itu belum tiba.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at('Alasan'))).toBe('Tidak RAT');
  });
});
