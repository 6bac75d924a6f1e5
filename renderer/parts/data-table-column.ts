import { type ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** A track of a CSS grid: `8rem`, `minmax(12rem, 1fr)`. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
  /** Stays in sight when the table is scrolled sideways; only for the first column. */
  readonly isPinned?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** The whole text of a cell that may be too long for its column, shown as its hint. */
  readonly textOf?: (row: Row) => string;
}

export interface TableSort {
  readonly key: string;
  readonly isDescending: boolean;
}

/** Picking many rows: by box, Ctrl+click and Space; Shift takes everything from the last row; Ctrl+A all. */
export interface TableSelection {
  readonly picked: 'none' | 'some' | 'all';
  readonly isPicked: (index: number) => boolean;
  readonly onToggle: (index: number) => void;
  /** The cursor went there without picking: the next range begins here. */
  readonly onMove: (index: number) => void;
  /** Everything from where the range began to here. */
  readonly onExtend: (index: number) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onCopy: (clipboard: DataTransfer, index: number) => void;
}
