import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import type { Reason } from '#rules/value/reason.ts';
import {
  EvaluationButtons,
  EvaluationDialogs,
  useEvaluationActions,
} from '../../../../renderer/features/evaluation/evaluation-actions.tsx';
import { EvaluationPanel } from '../../../../renderer/features/evaluation/evaluation-panel.tsx';
import type { EvaluationView } from '../../../../renderer/features/evaluation/evaluation-view.ts';
import { ErrorNotice } from '../../../../renderer/parts/notice/error-notice.tsx';
import { CLOSING, ROW, SUMMARY } from '../../../helpers/evaluation-samples.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, textsOf } from '../../../helpers/page-look.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const VIEW: EvaluationView = {
  text: 'maju',
  grade: 'B',
  report: null,
  activity: null,
  localClass: null,
  predicate: null,
  certificate: null,
  isOverridden: null,
  sort: 'name',
  isDescending: false,
};

function Sample({ summary }: { readonly summary: OutputOf<'evaluation.summary'> | undefined }) {
  const actions = useEvaluationActions(2024, VIEW);
  return (
    <>
      <EvaluationButtons actions={actions} summary={summary} />
      <ErrorNotice error={actions.error} />
      <EvaluationDialogs actions={actions} summary={summary} bookYear={2024} />
    </>
  );
}

const CLOSED = { ...SUMMARY, isClosed: true, closings: [CLOSING, { ...CLOSING, version: 2 }] };
const open = (summary: OutputOf<'evaluation.summary'> | undefined, script: Script = {}) =>
  renderPart(<Sample summary={summary} />, script);

describe('the work on a year', () => {
  test('an open year is closed after a question that says what is sealed', async () => {
    const { page, press, asked, redraw } = open(SUMMARY, {
      'evaluation.close': { version: 1, rowCount: 1200 },
    });
    expect(textsOf(buttonsOf(/./))).toEqual(['Lainnya', 'Tutup evaluasi']);
    await press('Tutup evaluasi');
    await page.findByText(/alasan 1\.200 koperasi disimpan seperti keadaan hari ini/);
    expect(asked('evaluation.close')).toEqual([]);
    await press('Tutup evaluasi');
    await waitFor(() => expect(asked('evaluation.close')).toEqual([{ bookYear: 2024 }]));
    redraw(<Sample summary={CLOSED} />);
    expect(await page.findByText('Evaluasi ditutup sebagai versi 1: 1.200 koperasi.')).not.toBeNull();
  });

  test('leaving the question closes nothing', async () => {
    const { page, press, user, names } = open(SUMMARY);
    await press('Tutup evaluasi');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(names()).not.toContain('evaluation.close');
  });

  test('a refused closing says why and is not said to be done', async () => {
    const { page, press } = open(SUMMARY, { 'evaluation.close': refusal('EVALUATION_CLOSED') });
    await press('Tutup evaluasi');
    await press('Tutup evaluasi');
    await page.findByRole('alert');
    expect(page.queryByText(/^Evaluasi ditutup sebagai/)).toBeNull();
  });

  test('a closed year is opened again by its last version, and written into the register', async () => {
    const { page, press, user } = open(CLOSED, {
      'evaluation.previewStatus': { toActive: 0, toInactive: 0, unchanged: 1, leftAlone: 0, sample: [] },
    });
    expect(textsOf(buttonsOf(/./))).toEqual(['Lainnya', 'Cetak daftar']);
    await press('Lainnya');
    await press('Buka kembali');
    await page.findByText(/^Versi 2 tetap disimpan/);
    await user.keyboard('{Escape}');
    await press('Lainnya');
    await press('Terapkan status');
    expect(
      await page.findByText('Semua status di register sudah sesuai dengan evaluasi yang ditutup.'),
    ).not.toBeNull();
  });

  test('a year without cooperatives has nothing to close, print or save', () => {
    open({ ...SUMMARY, total: 0 });
    expect(buttonsOf(/./).every((button) => isDisabled(button))).toBe(true);
  });

  test('the list is saved as it is shown; no place chosen saves nothing', async () => {
    const { page, press, asked, answer } = open(SUMMARY, {
      'shell.saveAs': { path: null },
      'evaluation.export': { path: '/usb/e.xlsx', rowCount: 12 },
      'shell.openDocument': { isOpened: true },
    });
    await press('Lainnya');
    await press('Simpan ke Excel');
    await nextTurn();
    expect(asked('evaluation.export')).toEqual([]);
    answer({ 'shell.saveAs': { path: '/usb/e.xlsx' } });
    await press('Lainnya');
    await press('Simpan ke Excel');
    await page.findByText('Daftar 12 koperasi tersimpan.');
    expect(asked('shell.saveAs').at(-1)).toEqual({
      suggestedName: 'evaluasi-tahun-buku-2024.xlsx',
      kind: 'spreadsheet',
    });
    expect(asked('evaluation.export')).toEqual([{ ...VIEW, bookYear: 2024, path: '/usb/e.xlsx' }]);
    await press('Buka berkas');
    expect(asked('shell.openDocument')).toEqual([{ path: '/usb/e.xlsx' }]);
  });

  test('Ctrl+P prints a closed year', async () => {
    const { user, page, asked } = open(CLOSED, { 'evaluation.print': refusal('SNAPSHOT_ALTERED') });
    await user.keyboard('{Control>}p{/Control}');
    await page.findByRole('alert');
    expect(asked('evaluation.print')).toEqual([{ bookYear: 2024 }]);
  });
});

describe('why a cooperative was judged so', () => {
  const reason: Reason = { code: 'RAT_DILAPORKAN', level: 'info', message: 'RAT dilaporkan 3 Maret 2025.' };
  const verdict: OutputOf<'evaluation.get'> = {
    line: { ...ROW, isOverridden: true },
    reasons: { grade: [reason], rat: [], activity: [], localClass: [], certificate: [] },
    kuk: 3,
  };
  const panel = (isClosed: boolean, script: Script = {}) =>
    renderPart(
      <EvaluationPanel
        bookYear={2024}
        isClosed={isClosed}
        row={ROW}
        isOver={false}
        onClose={() => undefined}
      />,
      {
        'evaluation.get': verdict,
        ...script,
      },
    );

  test('only sections with reasons are shown', async () => {
    const { page, asked } = panel(false);
    await page.findByText(/RAT dilaporkan 3 Maret 2025\./);
    expect(textsOf(page.getAllByRole('heading', { level: 3 }))).toEqual(['Grade']);
    expect(asked('evaluation.get')).toEqual([{ bookYear: 2024, cooperativeId: 'k1' }]);
  });

  test('what was decided by hand can be taken back, what was not cannot', async () => {
    const { page, press, answer } = panel(false);
    await page.findByText(/RAT dilaporkan/);
    await press('Cabut penetapan');
    expect(page.queryByText('Cabut penetapan keaktifan KSP Maju')).not.toBeNull();
    answer({});
  });

  test('a closed year is looked at only', async () => {
    const { page } = panel(true);
    await page.findByText('Tahun buku ini sudah ditutup; penilaiannya tidak berubah lagi.');
    expect(buttonsOf(/penetapan|Tetapkan/)).toEqual([]);
  });

  test('the record is one press away', async () => {
    const { page, press, went } = panel(false);
    await page.findByText(/RAT dilaporkan/);
    await press('Buka catatan koperasi');
    expect(went).toEqual([{ screen: 'record', id: 'k1' }]);
    expect(isDisabled(buttonOf('Tetapkan keaktifan'))).toBe(false);
  });
});
