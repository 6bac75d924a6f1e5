import { fireEvent, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { DataTable } from '../../../../renderer/parts/table/data-table.tsx';
import { type Column, type TableSelection } from '../../../../renderer/parts/table/data-table-column.ts';
import { clipboardAfter, textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly members: number;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    header: 'Nama',
    width: '1fr',
    isSortable: true,
    render: (row) => row.name,
    textOf: (row) => row.name,
  },
  {
    key: 'members',
    header: 'Anggota',
    width: '6rem',
    isNumber: true,
    isSortable: true,
    render: (row) => row.members,
  },
];
const rowAt = (index: number): Row => ({ id: `k${index}`, name: `Koperasi ${index}`, members: index * 10 });

type Props = Parameters<typeof DataTable<Row>>[0];

function open(props: Partial<Props> = {}) {
  const onOpen = vi.fn<(row: Row) => void>();
  const table = (more: Partial<Props>) => (
    <DataTable
      label="Koperasi"
      columns={COLUMNS}
      rowCount={1000}
      rowAt={rowAt}
      keyOf={(row: Row) => row.id}
      nameOf={(row: Row) => row.name}
      onOpen={onOpen}
      empty={<p>Kosong</p>}
      {...props}
      {...more}
    />
  );
  const part = renderPart(table({}));
  const rows = () => part.page.getAllByRole('row').slice(1);
  const row = (index: number) => {
    const found = document.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!found) throw new Error(`row ${index} is not drawn`);
    return found;
  };
  return { ...part, rows, row, onOpen, become: (more: Partial<Props>) => part.redraw(table(more)) };
}

describe('a table of any length', () => {
  test('draws the rows in sight and a few more, and says how many there are', () => {
    const { page, rows } = open();
    expect(page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
    expect(rows().length).toBeGreaterThan(15);
    expect(rows().length).toBeLessThan(60);
    expect(textsOf([...(rows()[3]?.children ?? [])])).toEqual(['Koperasi 3', '30']);
  });

  test('tells which rows are in sight', () => {
    const onRange = vi.fn<(first: number, last: number) => void>();
    open({ onRange });
    expect(onRange.mock.lastCall?.[0]).toBe(0);
    expect(onRange.mock.lastCall?.[1]).toBeGreaterThan(15);
  });

  test('a row that is still being read is an empty line, not a missing one', () => {
    const { row } = open({ rowAt: (index) => (index === 2 ? undefined : rowAt(index)) });
    expect(row(2).textContent).toBe('');
    expect(row(3).textContent).toContain('Koperasi 3');
  });

  test('no rows: what to do stands there', () => {
    const { page, rows } = open({ rowCount: 0 });
    expect(rows()).toEqual([]);
    expect(page.queryByText('Kosong')).not.toBeNull();
  });

  test('one row has the cursor; arrows, Home, End and pages move it within the list', async () => {
    const { user, row } = open({ rowCount: 30 });
    row(0).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(row(2)));
    expect(row(2).tabIndex).toBe(0);
    expect(row(0).tabIndex).toBe(-1);
    await user.keyboard('{PageDown}');
    await waitFor(() => expect(document.activeElement).toBe(row(16)));
    await user.keyboard('{Home}{ArrowUp}');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
  });

  test('Enter opens the row with the cursor, a click the row under it', async () => {
    const { user, row, onOpen } = open();
    row(0).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    await user.keyboard('{Enter}');
    await user.click(row(4));
    expect(onOpen.mock.calls.map(([one]) => one.id)).toEqual(['k1', 'k4']);
  });

  test('the open row is marked, and no other', () => {
    const { rows } = open({ selectedKey: 'k3' });
    expect(
      rows()
        .filter((one) => one.getAttribute('aria-selected') === 'true')
        .map((one) => one.dataset['index']),
    ).toEqual(['3']);
  });

  test('another list begins at its first row', async () => {
    const { user, row, become } = open({ listKey: 'a' });
    row(0).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(row(2).tabIndex).toBe(0));
    become({ listKey: 'b' });
    await waitFor(() => expect(row(0).tabIndex).toBe(0));
  });

  test('late rows do not take the cursor from a box in which somebody types', async () => {
    const { redraw } = open({ rowCount: 0, firstActive: 0 });
    redraw(
      <>
        <input aria-label="Cari" />
        <DataTable
          label="K"
          columns={COLUMNS}
          rowCount={0}
          rowAt={rowAt}
          keyOf={(row) => row.id}
          firstActive={0}
          empty={null}
        />
      </>,
    );
    const box = document.querySelector('input');
    box?.focus();
    redraw(
      <>
        <input aria-label="Cari" />
        <DataTable
          label="K"
          columns={COLUMNS}
          rowCount={3}
          rowAt={rowAt}
          keyOf={(row) => row.id}
          firstActive={0}
          empty={null}
        />
      </>,
    );
    await waitFor(() => expect(document.querySelector('[data-index="0"]')).not.toBeNull());
    expect(document.activeElement).toBe(box);
  });

  test('a pressed heading sorts, and says how the list is sorted', async () => {
    const onSort = vi.fn<(key: string) => void>();
    const { page, user } = open({ onSort, sort: { key: 'members', isDescending: true } });
    const [name, members] = page.getAllByRole('columnheader');
    expect(name?.getAttribute('aria-sort')).toBe('none');
    expect(members?.getAttribute('aria-sort')).toBe('descending');
    expect(members?.textContent).toBe('Anggota ▼');
    await user.click(page.getByTitle('Urutkan menurut Nama'));
    expect(onSort.mock.calls).toEqual([['name']]);
  });

  test('totals stand under their columns, their word in the first', () => {
    const { page } = open({ foot: { label: 'Jumlah', cellOf: (key) => `total ${key}` } });
    expect(textsOf([...page.getByRole('row', { name: 'Jumlah' }).children])).toEqual([
      'Jumlah',
      'total members',
    ]);
  });
});

describe('a table in which rows are picked', () => {
  function Picking({ log, onOpen }: { log: (what: string) => void; onOpen: (row: Row) => void }) {
    const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
    const selection: TableSelection = {
      picked: picked.size === 0 ? 'none' : picked.size === 50 ? 'all' : 'some',
      isPicked: (index) => picked.has(index),
      onToggle: (index) => {
        log(`toggle ${index}`);
        setPicked(
          (now) => new Set(now.has(index) ? [...now].filter((one) => one !== index) : [...now, index]),
        );
      },
      onMove: (index) => log(`move ${index}`),
      onExtend: (index) => log(`extend ${index}`),
      onAll: () => log('all'),
      onNone: () => log('none'),
      onCopy: (clipboard, index) => clipboard.setData('text/plain', `row ${index}`),
    };
    return (
      <DataTable
        label="Koperasi"
        columns={COLUMNS}
        rowCount={50}
        rowAt={rowAt}
        keyOf={(row) => row.id}
        nameOf={(row) => row.name}
        selection={selection}
        onOpen={onOpen}
        empty={null}
      />
    );
  }
  function open2() {
    const log: string[] = [];
    const onOpen = vi.fn<(row: Row) => void>();
    const part = renderPart(<Picking log={(what) => log.push(what)} onOpen={onOpen} />);
    const row = (index: number) => {
      const found = document.querySelector<HTMLElement>(`[data-index="${index}"]`);
      if (!found) throw new Error(`row ${index} is not drawn`);
      return found;
    };
    return { ...part, log, row, onOpen };
  }

  test('a click only goes there, Ctrl picks, Shift takes the range, a double click opens', async () => {
    const { user, row, log, onOpen } = open2();
    await user.click(row(2));
    await user.keyboard('{Control>}');
    await user.click(row(3));
    await user.keyboard('{/Control}{Shift>}');
    await user.click(row(6));
    await user.keyboard('{/Shift}');
    expect(log).toEqual(['move 2', 'toggle 3', 'extend 6']);
    expect(onOpen).not.toHaveBeenCalled();
    await user.dblClick(row(4));
    expect(onOpen.mock.calls.map(([one]) => one.id)).toEqual(['k4']);
  });

  test('the box picks, with Shift up to here, and never opens', async () => {
    const { page, user, log, onOpen, row } = open2();
    await user.click(page.getByLabelText('Pilih Koperasi 1'));
    expect(row(1).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Shift>}');
    await user.click(page.getByLabelText('Pilih Koperasi 5'));
    await user.keyboard('{/Shift}');
    await user.dblClick(page.getByLabelText('Pilih Koperasi 7'));
    expect(log.slice(0, 2)).toEqual(['toggle 1', 'extend 5']);
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('Space picks, Shift with an arrow extends, Ctrl+A takes all, Esc lets go, Enter opens', async () => {
    const { user, row, log, onOpen } = open2();
    row(0).focus();
    await user.keyboard('{Escape}');
    expect(log).toEqual([]);
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    await user.keyboard('{Control>}a{/Control}{Escape}{Enter}');
    expect(log).toEqual(['toggle 0', 'extend 1', 'all', 'none']);
    expect(onOpen.mock.calls.map(([one]) => one.id)).toEqual(['k1']);
  });

  test('the box of the heading takes all, half a choice is shown as half', async () => {
    const { page, user, log } = open2();
    const all = page.getByLabelText<HTMLInputElement>('Pilih semua');
    expect(all.indeterminate).toBe(false);
    await user.click(page.getByLabelText('Pilih Koperasi 1'));
    expect(all.indeterminate).toBe(true);
    await user.click(all);
    expect(log.at(-1)).toBe('all');
  });

  test('Ctrl+C copies what the list gives for the row with the cursor', async () => {
    const { user, row } = open2();
    await user.click(row(3));
    row(3).focus();
    expect(clipboardAfter('copy')).toBe('row 3');
    expect(within(row(3)).queryAllByRole('gridcell')).toHaveLength(3);
  });
});

describe('the width of a column', () => {
  const KEY = 'meja.columns Koperasi';
  const tracks = (row: HTMLElement | undefined) => row?.style.gridTemplateColumns;
  const edge = () => document.querySelector<HTMLElement>('[data-edge="Nama"]')!;

  test('dragged it is kept under the table’s name, for heading and rows; a double click gives it back', async () => {
    localStorage.removeItem(KEY);
    const { page, row, become } = open();
    edge().setPointerCapture = () => undefined;
    fireEvent.pointerDown(edge(), { pointerId: 1, clientX: 100 });
    fireEvent.pointerMove(edge(), { pointerId: 1, clientX: 260 });
    fireEvent.pointerUp(edge(), { pointerId: 1 });
    await waitFor(() => expect(tracks(page.getAllByRole('row')[0])).toBe('10rem 6rem'));
    expect(tracks(row(0))).toBe('10rem 6rem');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ name: 10 });
    fireEvent.pointerMove(edge(), { pointerId: 1, clientX: 600 });
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ name: 10 });
    become({});
    fireEvent.doubleClick(edge());
    await waitFor(() => expect(tracks(row(0))).toBe('1fr 6rem'));
  });

  test('kept where it was left, and never so narrow that it is lost', () => {
    localStorage.setItem(KEY, JSON.stringify({ name: 0.1, members: 'x' }));
    const { row } = open();
    expect(tracks(row(0))).toBe('3rem 6rem');
    localStorage.removeItem(KEY);
  });

  test('of a memory that cannot be read is the one the program gives', () => {
    localStorage.setItem(KEY, 'no json');
    expect(tracks(open().row(0))).toBe('1fr 6rem');
    localStorage.removeItem(KEY);
  });
});

describe('the right button on a row', () => {
  const nameCell = (row: HTMLElement) => row.querySelectorAll('[role="gridcell"]')[0]!;

  test('offers to open it, what its list adds, and to copy; the row has the cursor afterwards', async () => {
    const act = vi.fn<(name: string) => void>();
    const { page, row, onOpen } = open({
      actionsOf: ({ name }) => [
        { label: 'Tindakan lain', run: () => act(name) },
        { label: 'Tidak bisa', isDisabled: true, run: () => act('never') },
      ],
    });
    fireEvent.contextMenu(nameCell(row(3)), { clientX: 40, clientY: 80 });
    const menu = await page.findByRole('menu', { name: 'Tindakan untuk baris ini' });
    expect(textsOf(within(menu).getAllByRole('menuitem'))).toEqual([
      'Buka',
      'Tindakan lain',
      'Tidak bisa',
      'Salin isi sel',
      'Salin baris',
    ]);
    expect(within(menu).getByRole('menuitem', { name: 'Tidak bisa' })).toHaveProperty('disabled', true);
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'Tindakan lain' }));
    expect(act).toHaveBeenCalledExactlyOnceWith('Koperasi 3');
    await waitFor(() => expect(page.queryByRole('menu')).toBeNull());
    expect(document.activeElement).toBe(row(3));
    fireEvent.contextMenu(nameCell(row(3)), { clientX: 40, clientY: 80 });
    fireEvent.click(await page.findByRole('menuitem', { name: 'Buka' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(rowAt(3));
  });

  test('copies the words of the cell, or of the whole row with a tabulator between', async () => {
    const copied: string[] = [];
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true }) as ClipboardEvent;
      const clipboard = new Map<string, string>();
      Object.defineProperty(event, 'clipboardData', {
        value: { setData: (kind: string, words: string) => clipboard.set(kind, words) },
      });
      document.dispatchEvent(event);
      copied.push(clipboard.get('text/plain') ?? '');
      return true;
    };
    const { page, row } = open();
    for (const label of ['Salin isi sel', 'Salin baris']) {
      fireEvent.contextMenu(nameCell(row(2)), { clientX: 10, clientY: 10 });
      fireEvent.click(await page.findByRole('menuitem', { name: label }));
      await waitFor(() => expect(page.queryByRole('menu')).toBeNull());
    }
    expect(copied).toEqual(['Koperasi 2', 'Koperasi 2\t20']);
  });
});
