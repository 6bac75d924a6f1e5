import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { StatusDialog } from '../../../../../../renderer/features/cooperative/record/status/status-dialog.tsx';
import { saidAt, textsOf, valueOf } from '../../../../../helpers/page-look.ts';
import { READ_AT } from '../../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../../helpers/scripted-bridge.ts';

const RECORD = {
  id: 'k1',
  updatedAt: READ_AT,
  status: 'active',
  statusTimeline: [
    { status: 'active', on: null, isDated: false, reason: '' },
    { status: 'inactive', on: '2023-01-10', isDated: true, reason: '' },
    { status: 'active', on: '2024-06-01', isDated: true, reason: '' },
  ],
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

  test('shows the history as it will be, and whether today changes, before it is saved', async () => {
    const { page, at, fill, choose, names } = open();
    const told = () => {
      const table = page.getByRole('table', { name: 'Riwayat status sesudah disimpan' });
      return [...table.querySelectorAll('tbody tr')].map((row) => textsOf([...row.querySelectorAll('td')]));
    };
    await choose('Status baru', 'tidak aktif');
    await fill(at('Berlaku sejak'), '12/03/2022');
    expect(told()).toEqual([
      ['semula, tanggalnya belum tercatat', 'aktif'],
      ['12 Maret 2022', 'tidak aktif (diisi sekarang)'],
      ['10 Januari 2023', 'tidak aktif'],
      ['1 Juni 2024', 'aktif'],
    ]);
    await page.findByText(/^Status hari ini tetap aktif, sebab/);
    await fill(at('Berlaku sejak'), '12/03/2025');
    expect(told().at(-1)).toEqual(['12 Maret 2025', 'tidak aktif (diisi sekarang)']);
    await page.findByText('Status hari ini: tidak aktif.');
    await fill(at('Berlaku sejak'), '');
    expect(page.queryByRole('table')).toBeNull();
    expect(names()).not.toContain('cooperative.changeStatus');
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
