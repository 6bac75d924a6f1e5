import { type ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What the heading means, where its word alone could be taken for another's. */
  readonly hint?: string;
  /** A track of a CSS grid: `8rem`, `minmax(12rem, 1fr)`. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
  /** Stays in sight when the table is scrolled sideways; only for the first column. */
  readonly isPinned?: boolean;
  /** Its words are struck through where the row is. */
  readonly isStruck?: boolean;
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
  /**
   * Where a box says something of its own (chosen or not), rows are marked apart from it: a click and the arrow keys mark
   * one, Shift many, Ctrl+click one more, Escape none.
   */
  readonly marks?: {
    readonly isMarked: (index: number) => boolean;
    readonly onMark: (index: number) => void;
    readonly onClear: () => void;
  };
}

/** One thing that can be done with a row, in the menu of the right button. */
export interface RowAction {
  readonly label: string;
  readonly run: () => void;
  readonly isDisabled?: boolean;
}

/** How a row stands apart from its neighbours. */
export interface RowLook<Row> {
  /** Struck: it is there and counts no more. Quiet: it does not count yet. */
  readonly toneOf?: (row: Row) => 'struck' | 'quiet' | undefined;
  /** A line across the table in place of cells. */
  readonly lineOf?: (row: Row) => string | undefined;
  /** Such a line heads the rows below it, instead of parting them from those above. */
  readonly isLineHeading?: boolean;
}
