import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { BoardQuery } from '../../../../renderer/features/rat/board-query.ts';
import { UnplacedBar } from '../../../../renderer/features/rat/unplaced-bar.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('RATs that the register names without a book year', () => {
  function open(ids: readonly string[], query: BoardQuery = { bookYear: 2025 }) {
    const onShow = vi.fn<(query: BoardQuery) => void>();
    const onBooked = vi.fn<(sentence: string, batchId: string | null) => void>();
    const part = renderPart(
      <UnplacedBar query={query} count={175} ids={ids} onShow={onShow} onBooked={onBooked} />,
      { 'rat.bookNamed': { booked: 174, batchId: 'p1', left: [{ id: 'k9', name: 'K', message: 'm' }] } },
    );
    return { ...part, onShow, onBooked };
  }

  test('all of the board are booked with one press, and what was left is said', async () => {
    const { page, press, asked, onBooked } = open([]);
    await page.findByText('RAT terakhir 175 koperasi tercatat, tahun bukunya belum dipastikan.');
    await press('Bukukan semua sebagai RAT tahun buku 2025');
    await waitFor(() => expect(onBooked).toHaveBeenCalledTimes(1));
    expect(asked('rat.bookNamed')).toMatchObject([{ bookYear: 2025, cooperativeIds: null }]);
    expect(onBooked.mock.calls[0]?.[0]).toMatch(/^174 koperasi dibukukan .* 2025\. 1 tidak, /);
    expect(onBooked.mock.calls[0]?.[1]).toBe('p1');
  });

  test('the picked alone are booked, and the list of them is shown', async () => {
    const { press, asked, onShow } = open(['k1', 'k2'], { bookYear: 2025, stages: ['none'] });
    await press('Tampilkan');
    expect(onShow.mock.calls).toEqual([[{ bookYear: 2025, standing: 'unplaced' }]]);
    await press('Bukukan 2 yang dipilih sebagai RAT tahun buku 2025');
    await waitFor(() => expect(asked('rat.bookNamed')).toMatchObject([{ cooperativeIds: ['k1', 'k2'] }]));
  });
});
