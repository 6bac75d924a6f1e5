import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { EvaluationClosing, EvaluationLine } from '#contract/evaluation/evaluation.ts';
import { HistoryDialog } from '../../../../renderer/features/evaluation/history-dialog.tsx';
import { OverrideDialog } from '../../../../renderer/features/evaluation/override-dialog.tsx';
import { ReopenDialog } from '../../../../renderer/features/evaluation/reopen-dialog.tsx';
import { StatusDialog } from '../../../../renderer/features/evaluation/status-dialog.tsx';
import { CLOSING, ROW } from '../../../helpers/evaluation-samples.ts';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('the own decision of an officer', () => {
  function open(isWithdrawing: boolean, script: Script = {}, row: EvaluationLine = ROW) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <OverrideDialog bookYear={2024} row={row} isWithdrawing={isWithdrawing} onClose={onClose} />,
      script,
    );
    return { ...part, onClose };
  }

  test.each([
    ['active', 'tidak aktif', 'inactive'],
    ['inactive', 'aktif', 'active'],
  ] as const)('of one judged %s begins with the opposite', async (activity, shown, sent) => {
    const { at, fill, press, asked, onClose } = open(
      false,
      { 'evaluation.override': { activity: sent } },
      { ...ROW, activity },
    );
    expect(valueOf(at('Keaktifan'))).toBe(shown);
    await fill(at('Alasan'), 'BA kunjungan 12/03/2025');
    await press('Simpan penetapan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('evaluation.override')).toEqual([
      { bookYear: 2024, cooperativeId: 'k1', activity: sent, reason: 'BA kunjungan 12/03/2025' },
    ]);
  });

  test('can be the same as the rule says, when chosen', async () => {
    const { at, fill, press, choose, asked, onClose } = open(false, {
      'evaluation.override': { activity: 'active' },
    });
    await choose('Keaktifan', 'aktif');
    await fill(at('Alasan'), 'Laporan rusak');
    await press('Simpan penetapan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('evaluation.override')[0]?.activity).toBe('active');
  });

  test('is taken back with a reason too, and chooses nothing', async () => {
    const { page, at, fill, press, asked, onClose } = open(true, {
      'evaluation.override': { activity: null },
    });
    expect(page.queryByLabelText('Keaktifan')).toBeNull();
    await press('Cabut penetapan');
    expect(saidAt(at('Alasan'))).toContain('Tulis alasannya.');
    expect(asked('evaluation.override')).toEqual([]);
    await fill(at('Alasan'), 'Laporan ditemukan');
    await press('Cabut penetapan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('evaluation.override')).toEqual([
      { bookYear: 2024, cooperativeId: 'k1', activity: null, reason: 'Laporan ditemukan' },
    ]);
  });

  test('for a year closed meanwhile is refused and the reason stays', async () => {
    const { page, at, fill, press, onClose } = open(false, {
      'evaluation.override': refusal('EVALUATION_CLOSED'),
    });
    await fill(at('Alasan'), 'Laporan rusak');
    await press('Simpan penetapan');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('Laporan rusak');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('opening a closed year again', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<ReopenDialog bookYear={2024} version={3} onClose={onClose} />, script), onClose };
  }

  test('needs a reason and names the version that stays', async () => {
    const { page, at, fill, press, asked, onClose } = open({ 'evaluation.reopen': { version: 3 } });
    expect(page.queryByText(/^Versi 3 tetap disimpan\./)).not.toBeNull();
    await press('Buka kembali');
    expect(saidAt(at('Alasan'))).toContain('Tulis alasannya.');
    await waitFor(() => expect(document.activeElement).toBe(at('Alasan')));
    await fill(at('Alasan'), 'Tiga laporan menyusul');
    await press('Buka kembali');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('evaluation.reopen')).toEqual([{ bookYear: 2024, reason: 'Tiga laporan menyusul' }]);
  });

  test('a fault that the backend finds in the reason stands at the field alone', async () => {
    const faults = [{ path: 'reason', message: 'Sebutkan laporannya.' }];
    const { page, at, fill, press } = open({ 'evaluation.reopen': refusal('INVALID_INPUT', { faults }) });
    await fill(at('Alasan'), 'Perlu');
    await press('Buka kembali');
    await waitFor(() => expect(isRefused(at('Alasan'))).toBe(true));
    expect(saidAt(at('Alasan'))).toContain('Sebutkan laporannya.');
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('one already open is refused above', async () => {
    const { page, at, fill, press, onClose } = open({ 'evaluation.reopen': refusal('EVALUATION_OPEN') });
    await fill(at('Alasan'), 'Menyusul');
    await press('Buka kembali');
    await page.findByRole('alert');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('writing the activity into the register', () => {
  const preview = {
    toActive: 2,
    toInactive: 30,
    unchanged: 1100,
    leftAlone: 4,
    sample: [{ id: 'k1', name: 'KSP Maju', before: 'aktif', after: 'tidak aktif' }],
  };
  function open(script: Script) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<StatusDialog bookYear={2024} onClose={onClose} />, script), onClose };
  }

  test('says what would change before it changes, and writes for the day as typed', async () => {
    const { page, at, fill, press, asked } = open({
      'evaluation.previewStatus': preview,
      'evaluation.applyStatus': { changed: 32, batchId: 'p1' },
    });
    await page.findByText(
      /^2 koperasi menjadi aktif dan 30 menjadi tidak aktif\. 1\.100 sudah sesuai; 4 dibiarkan/,
    );
    expect(page.queryByText('1 yang pertama dari 32:')).not.toBeNull();
    expect(valueOf(at('Status berlaku sejak'))).toBe('18/11/2025');
    expect(asked('evaluation.applyStatus')).toEqual([]);
    await fill(at('Status berlaku sejak'), '31/10/2025');
    await press('Ubah status 32 koperasi');
    await page.findByText('Status 32 koperasi diubah; dapat diurungkan sekaligus.');
    expect(asked('evaluation.applyStatus')).toEqual([{ bookYear: 2024, sinceOn: '2025-10-31' }]);
  });

  test('without a readable day nothing is written', async () => {
    const { page, at, fill, press, names } = open({ 'evaluation.previewStatus': preview });
    await page.findByText('1 yang pertama dari 32:');
    await fill(at('Status berlaku sejak'), '31/2');
    await press('Ubah status 32 koperasi');
    expect(saidAt(at('Status berlaku sejak'))).toBe('Isi tanggal, misalnya 18/11/2025.');
    expect(names()).not.toContain('evaluation.applyStatus');
    await fill(at('Status berlaku sejak'), '3/2');
    expect(isRefused(at('Status berlaku sejak'))).toBe(false);
  });

  test('all of it can be put back at once, by its own batch, one time', async () => {
    const { page, press, asked } = open({
      'evaluation.previewStatus': preview,
      'evaluation.applyStatus': { changed: 32, batchId: 'p1' },
      'change.undo': { restored: 32 },
    });
    await page.findByText('1 yang pertama dari 32:');
    await press('Ubah status 32 koperasi');
    await page.findByText(/^Status 32 koperasi diubah/);
    await press('Urungkan');
    await page.findByText('Status 32 koperasi diurungkan.');
    expect(asked('change.undo')).toEqual([{ batchId: 'p1' }]);
    expect(buttonsOf('Urungkan')).toEqual([]);
  });

  test('later work keeps it from being put back, and says so', async () => {
    const { page, press } = open({
      'evaluation.previewStatus': preview,
      'evaluation.applyStatus': { changed: 32, batchId: 'p1' },
      'change.undo': refusal('CHANGE_HAS_LATER_WORK'),
    });
    await page.findByText('1 yang pertama dari 32:');
    await press('Ubah status 32 koperasi');
    await page.findByText(/^Status 32 koperasi diubah/);
    await press('Urungkan');
    await page.findByRole('alert');
    expect(buttonsOf('Urungkan')).toHaveLength(1);
  });

  test('where nothing changes there is nothing to press but Tutup', async () => {
    const { page } = open({
      'evaluation.previewStatus': { ...preview, toActive: 0, toInactive: 0, sample: [] },
    });
    await page.findByText('Semua status di register sudah sesuai dengan evaluasi yang ditutup.');
    expect(buttonsOf(/^Ubah status/)).toEqual([]);
    expect(buttonsOf('Tutup').map((one) => one.textContent)).toContain('Tutup');
  });

  test('a refusal comes back to the question with the day as typed', async () => {
    const { page, at, fill, press } = open({
      'evaluation.previewStatus': preview,
      'evaluation.applyStatus': refusal('CANCELLED'),
    });
    await page.findByText('1 yang pertama dari 32:');
    await fill(at('Status berlaku sejak'), '31/10/2025');
    await press('Ubah status 32 koperasi');
    await page.findByRole('alert');
    expect(valueOf(at('Status berlaku sejak'))).toBe('31/10/2025');
  });
});

describe('the closings of a year', () => {
  const reopened: EvaluationClosing = {
    ...CLOSING,
    reopening: { at: '2025-11-05T02:00:00.000Z', by: 'budi', reason: 'Laporan menyusul' },
  };
  const second = { ...CLOSING, version: 2, rowCount: 1201 };
  const third = { ...CLOSING, version: 3 };
  const rows = (page: ReturnType<typeof renderPart>['page'], name: RegExp) =>
    [...page.getByRole('table', { name }).querySelectorAll('tbody tr')].map((row) =>
      textsOf([...row.children]),
    );

  test('stand newest first; who opened one again and why stands beside it', async () => {
    const { page, asked } = renderPart(
      <HistoryDialog bookYear={2024} closings={[reopened, second]} onClose={() => undefined} />,
      { 'evaluation.compare': { total: 0, differences: [] } },
    );
    await page.findByText('Tidak ada koperasi yang penilaiannya berbeda.');
    const [newest, oldest] = rows(page, /^Riwayat penutupan/);
    expect([newest?.[0], newest?.[3], newest?.[4]]).toEqual(['2', '1.201', 'berlaku sekarang']);
    expect(oldest?.[4]).toMatch(/^Dibuka kembali 5 November 2025 pukul .* oleh budi: Laporan menyusul$/);
    expect(asked('evaluation.compare')).toEqual([{ bookYear: 2024, from: 1, to: 2 }]);
  });

  test('the last two are compared, with what moved and why', async () => {
    const { page, asked } = renderPart(
      <HistoryDialog bookYear={2024} closings={[reopened, second, third]} onClose={() => undefined} />,
      {
        'evaluation.compare': {
          total: 1,
          differences: [
            { id: 'k1', name: 'KSP Maju', changes: ['Grade B → A', 'tepat waktu'], why: ['RAT.', 'Usaha.'] },
          ],
        },
      },
    );
    await page.findByText('1 koperasi berpindah.');
    expect(asked('evaluation.compare')).toEqual([{ bookYear: 2024, from: 2, to: 3 }]);
    expect(rows(page, /^Perbedaan versi 2 dan 3$/)).toEqual([
      ['KSP Maju', 'Grade B → A; tepat waktu', 'RAT. Usaha.'],
    ]);
  });

  test('a single closing is compared with nothing', async () => {
    const { page, names } = renderPart(
      <HistoryDialog bookYear={2024} closings={[CLOSING]} onClose={() => undefined} />,
    );
    await nextTurn();
    expect(names()).not.toContain('evaluation.compare');
    expect(page.queryByText(/^Perbedaan/)).toBeNull();
  });

  test('a broken seal is said instead of differences', async () => {
    const { page } = renderPart(
      <HistoryDialog bookYear={2024} closings={[reopened, second]} onClose={() => undefined} />,
      { 'evaluation.compare': refusal('SNAPSHOT_ALTERED') },
    );
    await page.findByRole('alert');
    expect(page.queryByText('Tidak ada koperasi yang penilaiannya berbeda.')).toBeNull();
  });
});
