import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FigureTable, type FigureRow } from '../../../../renderer/parts/figure/figure-table.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('a table of figures', () => {
  const cell = (text: string, isOpen = true) => ({ text, isOpen });
  const rows: readonly FigureRow[] = [
    { key: 'a', label: 'Sangatta', cells: [cell('10'), cell('0', false)] },
    { key: 'b', label: 'Bengalon', cells: [cell('7'), cell('3')] },
  ];
  function open() {
    const onOpen = vi.fn<(row: FigureRow | null, column: number) => void>();
    const part = renderPart(
      <FigureTable
        label="Rekap"
        rowHeading="Kecamatan"
        columns={[
          { key: 'x', heading: 'Aktif' },
          { key: 'y', heading: 'Tidak' },
        ]}
        rows={rows}
        total={{ key: '', label: 'Jumlah', cells: [cell('17'), cell('3')] }}
        onOpen={onOpen}
      />,
    );
    const at2 = (row: number, column: number) => {
      const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
      if (!found) throw new Error(`no figure ${row} ${column}`);
      return found;
    };
    return { ...part, onOpen, figure: at2 };
  }

  test('opens what is behind a number by click and by Enter, the total too', async () => {
    const { user, figure, onOpen } = open();
    await user.click(figure(1, 0));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(figure(2, 0)));
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls.map(([row, column]) => [row?.key ?? null, column])).toEqual([
      ['b', 0],
      [null, 0],
    ]);
  });

  test('where nothing stands behind a number nothing opens', async () => {
    const { user, figure, onOpen } = open();
    await user.click(figure(0, 1));
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('one number has the cursor, and it does not leave the table', async () => {
    const { user, figure } = open();
    figure(0, 0).focus();
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).toBe(figure(0, 0));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(figure(0, 1)));
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1);
  });
});
