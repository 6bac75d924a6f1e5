import { describe, expect, test, vi } from 'vitest';
import { CountCard } from '../../../../renderer/features/home/count-card.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('a count of the first screen', () => {
  const card = (count: number | undefined, hasFailed: boolean, onOpen = () => undefined) => (
    <ul>
      <CountCard label="Aktif" count={count} hasFailed={hasFailed} onOpen={onOpen} />
    </ul>
  );

  test('is never 0 while it is being counted or could not be counted', () => {
    const { page, redraw } = renderPart(card(undefined, false));
    expect(page.getByRole('button').textContent).toBe('…Aktif');
    expect(buttonsOf('Aktif. Sedang dihitung')).toHaveLength(1);
    redraw(card(undefined, true));
    expect(page.getByRole('button').textContent).toBe('-Aktif');
    expect(buttonsOf('Aktif. Tidak dapat dihitung')).toHaveLength(1);
  });

  test('opens the list that it counts', async () => {
    const onOpen = vi.fn<() => undefined>();
    const { press } = renderPart(card(1200, false, onOpen));
    await press('Aktif: 1.200. Buka daftarnya.');
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});
