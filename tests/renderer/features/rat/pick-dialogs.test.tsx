import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { StageDialog } from '../../../../renderer/features/rat/pick-dialogs.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('a RAT stage for all that are picked', () => {
  function open(script: Script = {}) {
    const onSaved = vi.fn<(sentence: string, batchId: string | null) => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <StageDialog ids={['k1', 'k2']} bookYear={2024} onSaved={onSaved} onClose={onClose} />,
      script,
    );
    return { ...part, onSaved, onClose };
  }

  test('is recorded with its day and note, and said for how many', async () => {
    const { at, fill, press, choose, asked, onSaved, onClose } = open({
      'rat.recordStage': { changed: 2, batchId: 'p1' },
    });
    await choose('Tahap atau surat', 'Dijadwalkan');
    await fill(at('Tanggal'), '20/02/2025');
    await fill(at('Catatan'), 'per telepon');
    await press('Simpan tahap');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.recordStage')).toEqual([
      {
        cooperativeIds: ['k1', 'k2'],
        bookYear: 2024,
        note: 'per telepon',
        stage: 'scheduled',
        on: '2025-02-20',
      },
    ]);
    expect(onSaved.mock.calls).toEqual([['"Dijadwalkan" dicatat untuk 2 koperasi.', 'p1']]);
  });

  test('a warning letter is recorded as a letter, not as a stage', async () => {
    const { at, fill, press, choose, asked, names } = open({
      'rat.recordReminder': { changed: 2, batchId: 'p1' },
    });
    await choose('Tahap atau surat', 'Teguran SP2 dikirim');
    await fill(at('Tanggal'), '20/02/2025');
    await press('Simpan tahap');
    await waitFor(() => expect(asked('rat.recordReminder')).toHaveLength(1));
    expect(asked('rat.recordReminder')).toEqual([
      { cooperativeIds: ['k1', 'k2'], bookYear: 2024, note: '', step: 2, sentOn: '2025-02-20' },
    ]);
    expect(names()).not.toContain('rat.recordStage');
  });

  test('no day, nothing recorded: today is not put in', async () => {
    const { at, press, names } = open();
    expect(valueOf(at('Tanggal'))).toBe('');
    await press('Simpan tahap');
    expect(saidAt(at('Tanggal'))).toBe('Isi tanggalnya, misalnya 20/02/2026.');
    expect(names()).not.toContain('rat.recordStage');
  });

  test('the day of a letter that is refused is refused at the day', async () => {
    const faults = [{ path: 'sentOn', message: 'SP1 belum dikirim.' }];
    const { page, at, fill, press, choose, onSaved } = open({
      'rat.recordReminder': refusal('INVALID_INPUT', { faults }),
    });
    await choose('Tahap atau surat', 'Teguran SP2 dikirim');
    await fill(at('Tanggal'), '20/02/2025');
    await press('Simpan tahap');
    await waitFor(() => expect(saidAt(at('Tanggal'))).toBe('SP1 belum dikirim.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(onSaved).not.toHaveBeenCalled();
  });
});
