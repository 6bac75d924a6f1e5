import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EntryGrid, type GridColumn } from '../../../renderer/parts/grid/entry-grid.tsx';
import type { Rows } from '../../../renderer/parts/grid/grid-place.ts';
import { buttonOf } from '../../helpers/page-find.ts';
import { clipboardAfter, isDisabled, isRefused, saidAt, textsOf } from '../../helpers/page-look.ts';
import { renderPart } from '../../helpers/render-part.tsx';

const COLUMNS: readonly GridColumn[] = [
  { header: 'Nama', width: '10rem' },
  {
    header: 'JK',
    width: '4rem',
    tidy: (text) => text.trim().toUpperCase(),
    fault: (text) => (/^[LP]$/.test(text) ? undefined : 'Tulis L atau P.'),
  },
];

function open(rows: Rows = [], more: Partial<Parameters<typeof EntryGrid>[0]> = {}) {
  const onRows = vi.fn<(rows: Rows) => void>();
  const part = renderPart(
    <EntryGrid label="Pendiri" columns={COLUMNS} rows={rows} onRows={onRows} {...more} />,
  );
  const cell = (row: number, column: number) => {
    const found = part.page.getByRole('grid').querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[
      column
    ];
    if (!found) throw new Error(`no cell ${row} ${column}`);
    return found;
  };
  const shown = () =>
    [...part.page.getByRole('grid').querySelectorAll('tbody tr')].map((line) =>
      textsOf([...line.querySelectorAll('td')]),
    );
  return { ...part, cell, shown, onRows };
}

describe('a grid in which rows are entered as in a spreadsheet', () => {
  test('typing begins in the cell with the cursor; Enter keeps it and goes down', async () => {
    const { user, cell, shown, onRows } = open();
    await user.click(cell(0, 0));
    await user.keyboard('Siti{Enter}Budi{Enter}');
    expect(shown()).toEqual([
      ['Siti', ''],
      ['Budi', ''],
      ['', ''],
    ]);
    expect(onRows.mock.lastCall).toEqual([
      [
        ['Siti', ''],
        ['Budi', ''],
      ],
    ]);
    expect(document.activeElement).toBe(cell(2, 0));
  });

  test('Tab goes right and Enter back to where the run began, one row down', async () => {
    const { user, cell, shown } = open();
    await user.click(cell(0, 0));
    await user.keyboard('Siti{Tab}p{Enter}');
    expect(shown()[0]).toEqual(['Siti', 'P']);
    expect(document.activeElement).toBe(cell(1, 0));
  });

  test('Tab leaves the grid after its last cell', async () => {
    const { user, cell } = open();
    await user.click(cell(0, 1));
    await user.tab();
    expect(document.activeElement?.closest('table')).toBeNull();
  });

  test('Esc gives up what was typed, F2 changes what stands there', async () => {
    const { user, cell, shown, onRows } = open([['Siti', 'P']]);
    await user.click(cell(0, 0));
    await user.keyboard('Budi{Escape}');
    expect(shown()[0]).toEqual(['Siti', 'P']);
    expect(onRows).not.toHaveBeenCalled();
    await user.keyboard('{F2} A{Enter}');
    expect(shown()[0]).toEqual(['Siti A', 'P']);
  });

  test('a wrong cell says what is wrong with it and how to mend it', async () => {
    const { user, cell } = open();
    await user.click(cell(0, 1));
    await user.keyboard('x{Enter}');
    expect(isRefused(cell(0, 1))).toBe(true);
    expect(saidAt(cell(0, 1))).toBe('Tulis L atau P.');
    expect(isRefused(cell(0, 0))).toBe(false);
    await user.click(cell(0, 1));
    await user.keyboard('l{Enter}');
    expect(isRefused(cell(0, 1))).toBe(false);
  });

  test('a cell wrong in view of the others is said by the owner', () => {
    const { cell } = open([['Siti', 'P']], {
      faultAt: (row, column) => (row === 0 && column === 0 ? 'Dua kali.' : undefined),
    });
    expect(saidAt(cell(0, 0))).toBe('Dua kali.');
  });

  test('a pasted block fills cells and rows; what has no place is counted', async () => {
    const { page, user, cell, shown } = open();
    await user.click(cell(0, 0));
    await user.paste('Siti\tp\tlebih\nBudi\tl\tlebih\n');
    expect(shown()).toEqual([
      ['Siti', 'P'],
      ['Budi', 'L'],
      ['', ''],
    ]);
    expect(page.getByRole('status').textContent).toMatch(/^1 kolom terakhir yang ditempel tidak muat/);
  });

  test('while a cell is being typed in, pasting belongs to its text', async () => {
    const { user, cell, shown } = open();
    await user.click(cell(0, 0));
    await user.keyboard('{F2}');
    await user.paste('Siti\tp');
    await user.keyboard('{Enter}');
    expect(shown()[0]?.[1]).toBe('');
  });

  test('a block is copied as a spreadsheet reads it, and cut out of the grid', async () => {
    const { user, cell, shown } = open([
      ['Siti', 'P'],
      ['Budi', 'L'],
    ]);
    await user.click(cell(0, 0));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(clipboardAfter('copy')).toBe('Siti\tP\nBudi\tL');
    expect(clipboardAfter('cut')).toBe('Siti\tP\nBudi\tL');
    expect(shown()).toEqual([['', '']]);
  });

  test('Delete empties the block, Ctrl+Z and Ctrl+Y take it back and do it again', async () => {
    const { user, cell, shown } = open([['Siti', 'P']]);
    await user.click(cell(0, 0));
    await user.keyboard('{Delete}');
    expect(shown()[0]).toEqual(['', 'P']);
    await user.keyboard('{Control>}z{/Control}');
    expect(shown()[0]).toEqual(['Siti', 'P']);
    await user.keyboard('{Control>}y{/Control}');
    expect(shown()[0]).toEqual(['', 'P']);
  });

  test('rows are taken out and put back by the buttons, which say which rows', async () => {
    const { user, press, cell, shown } = open([
      ['Siti', 'P'],
      ['Budi', 'L'],
    ]);
    expect(isDisabled(buttonOf('Urungkan'))).toBe(true);
    await user.click(cell(1, 0));
    await press('Hapus baris 2');
    expect(shown()).toEqual([
      ['Siti', 'P'],
      ['', ''],
    ]);
    await press('Urungkan');
    expect(shown()[1]).toEqual(['Budi', 'L']);
    await press('Ulangi');
    expect(shown()).toHaveLength(2);
  });

  test('the empty row at the end cannot be taken out', async () => {
    const { user, cell } = open([['Siti', 'P']]);
    await user.click(cell(1, 0));
    expect(isDisabled(buttonOf('Hapus baris 2'))).toBe(true);
  });

  test('Ctrl+S of the screen takes the cell that is being typed along', async () => {
    const { user, cell, onRows } = open();
    await user.click(cell(0, 0));
    await user.keyboard('Siti{Control>}s{/Control}');
    expect(onRows.mock.lastCall).toEqual([[['Siti', '']]]);
  });

  test('the cursor can be led to a cell, again with another object', async () => {
    const part = open([['Siti', 'P']], { cursor: { row: 0, column: 1 } });
    await waitFor(() => expect(document.activeElement).toBe(part.cell(0, 1)));
  });

  test('a note of each row stands in a last column of its own', () => {
    const { page, shown } = open([['Siti', 'P']], {
      note: { header: 'Catatan', width: '5rem', render: (row) => `baris ${row + 1}` },
    });
    expect(textsOf(page.getAllByRole('columnheader').slice(0, 4))).toEqual(['No.', 'Nama', 'JK', 'Catatan']);
    expect(shown()[0]).toEqual(['Siti', 'P', 'baris 1']);
  });
});
