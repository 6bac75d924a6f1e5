import { describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/app/error-boundary.tsx';
import { NoticeBar } from '../../../renderer/app/notice-bar.tsx';
import { useRequest } from '../../../renderer/lib/use-request.ts';
import { buttonsOf } from '../../helpers/page-find.ts';
import { renderPart } from '../../helpers/render-part.tsx';

describe('the frame of the window', () => {
  function Drafts() {
    const { data } = useRequest('letter.getMarks', {});
    return <p>{data?.marks.number ?? '…'}</p>;
  }
  const marks = { number: 'satu', date: 'd', signature: 's' };

  test('a lost backend is said; back again everything is read anew', async () => {
    const { page, press, tell, answer } = renderPart(
      <>
        <NoticeBar />
        <Drafts />
      </>,
      { 'letter.getMarks': { marks, updatedAt: null } },
    );
    await page.findByText('satu');
    tell({ kind: 'backend-gone' });
    await page.findByText(/terputus dan sedang dihidupkan kembali/);
    expect(buttonsOf('Mengerti')).toEqual([]);
    answer({ 'letter.getMarks': { marks: { ...marks, number: 'dua' }, updatedAt: null } });
    tell({ kind: 'backend-restarted' });
    await page.findByText('dua');
    await press('Mengerti');
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('a screen that breaks leaves words and a way back, not a white window', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    function Broken() {
      if (isBroken) throw new Error('broken');
      return <p>Utuh</p>;
    }
    const { page, press } = renderPart(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(page.queryByText('Layar ini tidak dapat ditampilkan')).not.toBeNull();
    isBroken = false;
    await press('Muat ulang');
    expect(page.queryByText('Utuh')).not.toBeNull();
    quiet.mockRestore();
  });
});
