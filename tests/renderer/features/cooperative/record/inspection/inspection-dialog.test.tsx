import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { InspectionDialog } from '../../../../../../renderer/features/cooperative/record/inspection/inspection-dialog.tsx';
import { saidAt } from '../../../../../helpers/page-look.ts';
import { READ_AT } from '../../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../../helpers/scripted-bridge.ts';

const RECORD = {
  id: 'k1',
  updatedAt: READ_AT,
  status: 'active',
  documents: [{ id: 'd1', kind: 'LHPKK', title: 'Hasil 2024' }],
} as unknown as CooperativeRecord;

describe('an inspection', () => {
  function open(isSharia: boolean, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <InspectionDialog
        record={RECORD}
        updatedAt={READ_AT}
        isSharia={isSharia}
        inspection={null}
        onClose={onClose}
      />,
      script,
    );
    return { ...part, onClose };
  }
  const done = { id: 'i1', finalScore: '80,00', predicate: 'healthy', batchId: 'p1' };

  test('sends scores in thousandths, an empty one as none', async () => {
    const { at, fill, press, choose, asked } = open(false, { 'inspection.save': done as never });
    await fill(at('Tanggal pemeriksaan'), '10/10/2025');
    await fill(at('Pemeriksa'), 'Rini, Budi');
    await fill(at('Skor tata kelola'), '79,125');
    await fill(at('Skor permodalan'), '100');
    await choose('Pindaian LHPKK', 'LHPKK: Hasil 2024');
    await press('Simpan hasil');
    await waitFor(() => expect(asked('inspection.save')).toHaveLength(1));
    expect(asked('inspection.save')[0]).toMatchObject({
      cooperativeId: 'k1',
      id: null,
      expectedUpdatedAt: READ_AT,
      bookYear: 2024,
      inspectedOn: '2025-10-10',
      inspectors: 'Rini, Budi',
      scores: { governance: 79_125, risk: null, finance: null, capital: 100_000, sharia: null },
      documentId: 'd1',
    });
  });

  test('asks for the sharia aspect only where it applies', () => {
    const { page, redraw } = open(false);
    expect(page.queryByLabelText('Skor kepatuhan syariah')).toBeNull();
    redraw(
      <InspectionDialog
        record={RECORD}
        updatedAt={READ_AT}
        isSharia
        inspection={null}
        onClose={() => undefined}
      />,
    );
    expect(page.queryByLabelText('Skor kepatuhan syariah')).not.toBeNull();
  });

  test('a score over a hundred and a year of two digits are refused here', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Tanggal pemeriksaan'), '10/10/2025');
    await fill(at('Tahun buku yang diperiksa'), '24');
    await fill(at('Pemeriksa'), 'Rini');
    await fill(at('Skor profil risiko'), '100,1');
    await press('Simpan hasil');
    expect(saidAt(at('Tahun buku yang diperiksa'))).toBe('Tulis tahun buku, misalnya 2024.');
    expect(saidAt(at('Skor profil risiko'))).toBe('Tulis skor 0 sampai 100, misalnya 79,5.');
    expect(names()).not.toContain('inspection.save');
  });

  test('a score that the backend refuses is refused at its own field', async () => {
    const faults = [{ path: 'scores.risk', message: 'Skor ini wajib.' }];
    const { page, at, fill, press } = open(false, {
      'inspection.save': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Tanggal pemeriksaan'), '10/10/2025');
    await fill(at('Pemeriksa'), 'Rini');
    await press('Simpan hasil');
    await waitFor(() => expect(saidAt(at('Skor profil risiko'))).toBe('Skor ini wajib.'));
    expect(page.queryByRole('alert')).toBeNull();
  });
});
