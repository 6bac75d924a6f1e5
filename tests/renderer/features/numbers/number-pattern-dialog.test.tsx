import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { NumberSeriesLine } from '#contract/numbers.ts';
import { PatternDialog } from '../../../../renderer/features/numbers/pattern-dialog.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const pattern = { note: '', unitCode: null, classification: '500.3' };
const series: NumberSeriesLine = {
  code: 'surat',
  name: 'Surat dinas',
  patterns: [
    { ...pattern, inForceFrom: day('2020-01-01'), pattern: '{urut}/{tahun}' },
    { ...pattern, inForceFrom: day('2024-01-01'), pattern: '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}' },
  ],
  years: [2025],
  updatedAt: READ_AT,
};

function open(script: Script = {}) {
  const onClose = vi.fn<() => void>();
  const part = renderPart(<PatternDialog series={series} onClose={onClose} />, script);
  return { ...part, onClose };
}

describe('how a series writes its numbers', () => {
  test('shows the number that the newest pattern would write today, with the unit of the office', () => {
    const { at } = open();
    expect(saidAt(at('Pola'))).toBe('Contoh: 500.3/015/DISKOP/XI/2025');
  });

  test('the example follows what is typed, also a unit of its own', async () => {
    const { at, fill } = open();
    await fill(at('Kode unit'), 'BID-1');
    await fill(at('Kode klasifikasi'), '503');
    await fill(at('Pola'), '{urut}/{kode}/{unit}');
    expect(saidAt(at('Pola'))).toBe('Contoh: 015/503/BID-1');
  });

  test('a pattern without a running number has no example and is refused at its field', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Pola'), '{kode}/{tahun}');
    expect(saidAt(at('Pola'))).toBe('Contoh: …');
    await press('Simpan pola');
    expect(saidAt(at('Pola'))).not.toBe('Contoh: …');
    await waitFor(() => expect(document.activeElement).toBe(at('Pola')));
    expect(names()).not.toContain('number.savePattern');
  });

  test('saves for the day on; an empty unit is that of the office', async () => {
    const { at, fill, press, asked, onClose } = open({ 'number.savePattern': [series] });
    expect(valueOf(at('Berlaku mulai'))).toBe('18/11/2025');
    await fill(at('Berlaku mulai'), '1 Januari 2026');
    await fill(at('Kode unit'), '   ');
    await press('Simpan pola');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('number.savePattern')).toEqual([
      {
        series: 'surat',
        expectedUpdatedAt: READ_AT,
        pattern: '{kode}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
        classification: '500.3',
        unitCode: null,
        inForceFrom: '2026-01-01',
      },
    ]);
  });

  test('an empty pattern and an empty day are named', async () => {
    const { at, fill, press } = open();
    await fill(at('Pola'), '');
    await fill(at('Berlaku mulai'), '');
    await press('Simpan pola');
    expect(saidAt(at('Pola'))).toContain('Pola belum diisi.');
    expect(saidAt(at('Berlaku mulai'))).toBe('Berlaku mulai belum diisi.');
  });

  test('a refusal keeps the pattern that was typed', async () => {
    const { page, at, fill, press, onClose } = open({ 'number.savePattern': refusal('NOT_FOUND') });
    await fill(at('Pola'), '{urut}/{tahun}');
    await press('Simpan pola');
    await page.findByRole('alert');
    expect(valueOf(at('Pola'))).toBe('{urut}/{tahun}');
    expect(onClose).not.toHaveBeenCalled();
  });
});
