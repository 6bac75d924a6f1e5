import { describe, expect, test, vi } from 'vitest';
import type { TaskState } from '../../../../renderer/lib/use-task.ts';
import { ProgressDialog } from '../../../../renderer/parts/dialog/progress-dialog.tsx';
import { buttonOf } from '../../../helpers/page-find.ts';
import { isDisabled } from '../../../helpers/page-look.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';

describe('long work', () => {
  const running: TaskState<unknown> = { phase: 'running', jobId: 'j1', progress: null, isCancelling: false };
  const dialog = (state: TaskState<unknown>, onCancel = () => undefined, delayMs = 0) => (
    <ProgressDialog title="Mencetak" state={state} onCancel={onCancel} delayMs={delayMs} />
  );

  test('says how far it is, in words and numbers', () => {
    const { page, redraw } = renderPart(dialog(running));
    expect(page.queryByText('Sedang bekerja…')).not.toBeNull();
    redraw(dialog({ ...running, progress: { done: 1200, total: 2000, label: 'Piagam KUD' } }));
    expect(page.queryByText('Piagam KUD')).not.toBeNull();
    expect(page.queryByText('1.200 dari 2.000 · 0 detik')).not.toBeNull();
  });

  test('is stopped by Batal and Esc, but not twice', async () => {
    const onCancel = vi.fn<() => undefined>();
    const { user, press, redraw } = renderPart(dialog(running, onCancel));
    await press('Batal');
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledTimes(2);
    redraw(dialog({ ...running, isCancelling: true }, onCancel));
    expect(isDisabled(buttonOf('Membatalkan…'))).toBe(true);
  });

  test('that is soon over is not shown at all', async () => {
    const { page, redraw } = renderPart(dialog(running, undefined, 10_000));
    await nextTurn();
    expect(page.queryByText('Mencetak')).toBeNull();
    redraw(dialog({ phase: 'idle' }, undefined, 10_000));
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('that takes long is shown after a while', async () => {
    const { page } = renderPart(dialog(running, undefined, 20));
    expect(page.queryByText('Mencetak')).toBeNull();
    expect(await page.findByText('Mencetak')).not.toBeNull();
  });
});
