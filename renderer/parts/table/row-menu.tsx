import { Menu } from '@mantine/core';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { copyText, paragraphsToCopy } from '../../lib/copy-text.ts';
import { partsText as text } from '../../text/parts/parts.ts';
import type { Column, RowAction, TableSelection } from './data-table-column.ts';

interface MenuRow<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rowAt: (index: number) => Row | undefined;
  readonly selection?: TableSelection | undefined;
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** What else can be done with a row, after opening it. */
  readonly actionsOf?: ((row: Row) => readonly RowAction[]) | undefined;
  readonly onActive: (index: number) => void;
}

interface Opened {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** The words of the cell that was pressed; none where the key opened the menu. */
  readonly cell: string;
  readonly row: HTMLElement;
}

const MENU_KEY = -1;

/** Right click, or the menu key, on a row: what can be done with it, and its text to copy. */
export function useRowMenu<Row>(table: MenuRow<Row>): {
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  readonly menu: ReactNode;
} {
  const [opened, setOpened] = useState<Opened | null>(null);
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-index]');
    if (!row || target?.closest('input, textarea')) return;
    event.preventDefault();
    const index = Number(row.dataset['index']);
    const cell = target?.closest('[role="gridcell"]')?.textContent.trim() ?? '';
    const box = row.getBoundingClientRect();
    const isKey = event.button === MENU_KEY || (event.clientX === 0 && event.clientY === 0);
    const place = isKey ? { x: box.left + 40, y: box.bottom } : { x: event.clientX, y: event.clientY };
    table.onActive(index);
    setOpened({ index, cell, row, ...place });
  };
  const close = () => {
    opened?.row.focus({ preventScroll: true });
    setOpened(null);
  };
  const menu = opened && (
    <RowMenu key={`${opened.index} ${opened.x}`} {...table} opened={opened} onClose={close} />
  );
  return { onContextMenu, menu };
}

function RowMenu<Row>(props: MenuRow<Row> & { readonly opened: Opened; readonly onClose: () => void }) {
  const { columns, rowAt, selection, onOpen, actionsOf, opened, onClose } = props;
  const row = rowAt(opened.index);
  if (row === undefined) return null;
  const copy = (words: string) => copyText(paragraphsToCopy(words));
  const rowText = () =>
    [...opened.row.querySelectorAll('[role="gridcell"]')]
      .slice(-columns.length)
      .map((cell) => cell.textContent.trim())
      .join('\t');
  const isPicked = selection?.isPicked(opened.index) === true;
  const actions: readonly RowAction[] = [
    ...(onOpen ? [{ label: text.openRow, run: () => onOpen(row) }] : []),
    ...(actionsOf?.(row) ?? []),
    ...(selection
      ? [{ label: isPicked ? text.unpickRow : text.pickRow, run: () => selection.onToggle(opened.index) }]
      : []),
    ...(opened.cell === '' ? [] : [{ label: text.copyCell, run: () => copy(opened.cell) }]),
    { label: text.copyRow, run: () => copy(rowText()) },
  ];
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={0}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Menu.Target>
        <div aria-label={text.rowMenu} style={{ position: 'fixed', left: opened.x, top: opened.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, run, isDisabled }) => (
          <Menu.Item key={label} disabled={isDisabled === true} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
