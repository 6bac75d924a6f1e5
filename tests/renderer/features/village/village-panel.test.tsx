import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { VillagePanel } from '../../../../renderer/features/village/village-panel.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { DETAIL, ROW, WORK } from '../../../helpers/village-samples.ts';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('what is known of a village', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const onUndone = vi.fn<() => void>();
    const part = renderPart(<VillagePanel row={ROW} onClose={onClose} onUndone={onUndone} />, {
      'village.get': DETAIL,
      'village.work': WORK,
      'region.listChanges': { changes: [], seated: [{ id: 'k1', name: 'KDMP Singa Gembara' }] },
      ...script,
    });
    return { ...part, onClose, onUndone };
  }
  const saved = { changeId: 'c2', updatedAt: '2025-11-18T02:00:00.000Z' };

  test('only what changed is written, against what was read', async () => {
    const { page, at, fill, press, asked } = open({ 'village.save': saved });
    expect(valueOf(at('Tanggal musdesus'))).toBe('20/05/2025');
    await fill(at('Tanggal musdesus'), '21 Mei 2025');
    await fill(at('Kepala desa/lurah'), '');
    await press('Simpan');
    await page.findByText('Tersimpan.');
    expect(asked('village.save')).toEqual([
      {
        code: '64.08.04.2001',
        expectedUpdatedAt: '2025-11-17T02:00:00.000Z',
        changes: { musdesusOn: '2025-05-21', headName: '' },
      },
    ]);
  });

  test('a day and an area that cannot be read are named and nothing is written', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Tanggal musdesus'), 'Mei');
    await fill(at('Luas lahan (m²)'), 'satu hektar');
    await press('Simpan');
    expect(saidAt(at('Tanggal musdesus'))).toBe('Tanggal tidak terbaca. Tulis misalnya 20/05/2025.');
    expect(saidAt(at('Luas lahan (m²)'))).toBe('Tulis luas dalam meter persegi, angka saja.');
    expect(names()).not.toContain('village.save');
  });

  test('a new name is recorded with its day and basis, and nothing without them', async () => {
    const { page, at, fill, press, asked, onClose } = open({
      'region.recordChange': { id: 'r1', sentence: 'dimekarkan', changed: 1 },
    });
    await press('Catat perubahan wilayah');
    await page.findByRole('dialog');
    await press('Simpan perubahan');
    expect(saidAt(at('Nama baru'))).toBe('Harus diisi.');
    expect(asked('region.recordChange')).toEqual([]);
    await fill(at('Nama baru'), 'Singa Jaya');
    await fill(at('Berlaku sejak'), '1 Januari 2026');
    await fill(at('Dasar'), 'Perda 5/2025');
    await press('Simpan perubahan');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(asked('region.recordChange')).toEqual([
      {
        code: '64.08.04.2001',
        seenName: 'Singa Gembara',
        kind: 'renamed',
        newName: 'Singa Jaya',
        newCode: null,
        effectiveOn: '2026-01-01',
        basis: 'Perda 5/2025',
        movedIds: [],
      },
    ]);
  });

  test('one that was changed elsewhere is not overwritten; what was typed stays', async () => {
    const { page, at, fill, press } = open({ 'village.save': refusal('RECORD_CHANGED_ELSEWHERE') });
    await fill(at('Kepala desa/lurah'), 'Bu Ani');
    await press('Simpan');
    await page.findByRole('alert');
    expect(valueOf(at('Kepala desa/lurah'))).toBe('Bu Ani');
    expect(page.queryByText('Tersimpan.')).toBeNull();
  });

  test('a fault of the backend stands at its field', async () => {
    const faults = [{ path: 'changes.npwp', message: 'NPWP terdiri atas 15 atau 16 angka.' }];
    const { page, at, fill, press } = open({ 'village.save': refusal('INVALID_INPUT', { faults }) });
    await fill(at('NPWP'), '123');
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('NPWP'))).toBe('NPWP terdiri atas 15 atau 16 angka.'));
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('Ctrl+S saves from any field, Esc closes', async () => {
    const { at, fill, user, asked, onClose } = open({ 'village.save': saved });
    await fill(at('Kepala desa/lurah'), 'Bu Ani');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(asked('village.save')).toHaveLength(1));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('the proposed name says when it is taken, and what else would do', async () => {
    const { page } = open();
    await page.findByText('KDMP Singa Gembara', { selector: 'strong' });
    expect(
      page.queryByText(/pertimbangkan akhiran kecamatan: KDMP Singa Gembara Sangatta Utara/),
    ).not.toBeNull();
  });

  test('a link found by its name says so and opens the record', async () => {
    const { page, press, went } = open();
    expect(page.queryByText(/KDMP Singa Gembara \(ditemukan menurut nama\)/)).not.toBeNull();
    await press('Buka koperasi');
    expect(went).toEqual([{ screen: 'record', id: 'k1' }]);
  });

  test('a change is taken back by its own number, and the fields are told', async () => {
    const { page, press, asked, onUndone } = open({
      'village.undo': { code: ROW.code, updatedAt: '2025-11-18T02:00:00.000Z' },
    });
    await page.findByText('Kepala desa/lurah: kosong → Pak Amir');
    await press('Urungkan perubahan Singa Gembara');
    await waitFor(() => expect(asked('village.undo')).toEqual([{ changeId: 'c1' }]));
    await waitFor(() => expect(onUndone).toHaveBeenCalledTimes(1));
  });
});
