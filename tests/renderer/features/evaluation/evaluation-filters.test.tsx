import { describe, expect, test, vi } from 'vitest';
import { evaluationFilter } from '../../../../renderer/features/evaluation/evaluation-filter.ts';
import { EvaluationFoot } from '../../../../renderer/features/evaluation/evaluation-foot.tsx';
import { EvaluationIdle } from '../../../../renderer/features/evaluation/evaluation-idle.tsx';
import { EVERYTHING, type EvaluationView } from '../../../../renderer/features/evaluation/evaluation-view.ts';
import { ListFilter } from '../../../../renderer/parts/filter/list-filter.tsx';
import { CLOSING, SUMMARY } from '../../../helpers/evaluation-samples.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

const changes = () => vi.fn<(changes: Partial<EvaluationView>) => void>();

describe('the filter of the evaluation', () => {
  const open = (view: Partial<EvaluationView>, overridden = 0) => {
    const onChange = changes();
    const summary = { ...SUMMARY, overridden };
    const part = renderPart(
      <ListFilter
        {...evaluationFilter({
          bookYear: 2024,
          years: [2024, 2023],
          summary,
          view: { ...EVERYTHING, ...view },
          onYear: () => undefined,
          onChange,
        })}
      />,
    );
    return { ...part, onChange };
  };

  test('the rarer parts come when they are asked for, open at once', async () => {
    const { page, press, user, onChange } = open({});
    expect(buttonsOf('semua kelas')).toEqual([]);
    await press('+ Saringan');
    await press('Kelas dinas');
    await user.click(await page.findByRole('checkbox', { name: /^sehat/ }));
    expect(onChange.mock.calls).toEqual([[{ localClass: 'healthy' }]]);
  });

  test('a part that holds is in sight and goes by its cross', async () => {
    const { press, onChange } = open({ certificate: 'expired' });
    await press('Hapus saringan Sertifikat NIK');
    expect(onChange.mock.calls).toEqual([[{ certificate: null }]]);
  });

  test('those decided by hand are shown, and let go again', async () => {
    const { press, onChange } = open({}, 3);
    await press('+ Saringan');
    await press('oleh petugas 3');
    expect(onChange.mock.calls).toEqual([[{ isOverridden: true }]]);
    const held = open({ isOverridden: true }, 3);
    await held.user.click(buttonsOf('oleh petugas 3').at(-1)!);
    expect(held.onChange.mock.calls).toEqual([[{ isOverridden: null }]]);
  });
});

test('the foot counts each grade; a press shows its cooperatives, another all', async () => {
  const onChange = changes();
  const view = { ...EVERYTHING };
  const { press, redraw, page } = renderPart(
    <EvaluationFoot summary={SUMMARY} view={view} total={12} onChange={onChange} />,
  );
  expect(page.queryByText('12 koperasi')).not.toBeNull();
  await press(/^A [\d.]+, Grade/);
  redraw(<EvaluationFoot summary={SUMMARY} view={{ ...view, grade: 'A' }} total={12} onChange={onChange} />);
  expect(buttonOf(/^A [\d.]+, Grade/).getAttribute('aria-pressed')).toBe('true');
  await press(/^A [\d.]+, Grade/);
  expect(onChange.mock.calls).toEqual([[{ grade: 'A' }], [{ grade: null }]]);
});

test('with nobody chosen the panel says how the year stands, who opened it again and why', () => {
  const reopening = { at: '2025-11-18T02:00:00.000Z', by: 'Rini', reason: 'Aturan diperbarui.' };
  const idle = (summary: typeof SUMMARY) => (
    <EvaluationIdle
      bookYear={2024}
      summary={summary}
      view={EVERYTHING}
      isOver={false}
      onChange={() => undefined}
      onClose={() => undefined}
    />
  );
  const { page, redraw } = renderPart(idle({ ...SUMMARY, closings: [{ ...CLOSING, reopening }] }));
  expect(
    page.queryByText(/masih terbuka: .+ Dibuka kembali .+ oleh Rini: Aturan diperbarui\./),
  ).not.toBeNull();
  expect(page.queryByText(SUMMARY.localClassDefinition)).not.toBeNull();
  redraw(idle({ ...SUMMARY, isClosed: true, closings: [CLOSING] }));
  expect(page.queryByText(/^Evaluasi tahun buku 2024 ditutup/)).not.toBeNull();
});
