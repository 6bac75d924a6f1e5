import { useState } from 'react';
import type { CooperativeLine } from '#contract/cooperative/list.ts';
import type { TableSelection } from '../../parts/table/data-table-column.ts';
import {
  allBut,
  EVERYTHING_PICKED,
  movedTo,
  NOTHING_PICKED,
  pickedCount,
  rangeTo,
  toggled,
  withRange,
  type Picking,
} from './row-picking.ts';
import type { CooperativeRows } from './use-cooperative-rows.ts';

/** As many as one request may name, and as many as a clipboard carries without waiting. */
export const PICK_LIMIT = 10_000;

export interface RowPicking {
  readonly picking: Picking<CooperativeLine>;
  readonly count: number;
  readonly selection: Omit<TableSelection, 'onCopy'>;
  /** More was asked than can be picked one by one. */
  readonly isTooMany: boolean;
  readonly clear: () => void;
  /** Another list begins: what was named stays picked, "everything" would mean something else. */
  readonly onNewList: () => void;
  /** What a copy takes: the picked rows, else the one that has the cursor; null when they must be read first. */
  readonly pickedNow: (active: number) => readonly CooperativeLine[] | null;
  /** The same, read where needed; null: too many. */
  readonly readPicked: (active: number) => Promise<readonly CooperativeLine[] | null>;
}

/** The picked rows of the list; `activeRow` tells the row that has the cursor. */
export function useRowPicking(list: CooperativeRows, activeRow: () => number): RowPicking {
  const [picking, setPicking] = useState<Picking<CooperativeLine>>(NOTHING_PICKED);
  const [isTooMany, setTooMany] = useState(false);
  const change = (next: (now: Picking<CooperativeLine>) => Picking<CooperativeLine>) => {
    setTooMany(false);
    setPicking(next);
  };

  const toggle = (index: number) => {
    const row = list.rowAt(index);
    if (row === undefined) return;
    if (!picking.isAll) {
      change((now) => toggled(now, index, row));
      return;
    }
    // One out of everything: from here on the rows are named one by one.
    if (list.rowCount > PICK_LIMIT) setTooMany(true);
    else void list.readRows(0, list.rowCount - 1).then((rows) => change(() => allBut(rows, index)));
  };
  const extend = (index: number) => {
    const from = activeRow();
    const { first, last } = rangeTo(picking, from, index);
    if (last - first >= PICK_LIMIT) {
      setTooMany(true);
      return;
    }
    const loaded: CooperativeLine[] = [];
    for (let at = first; at <= last; at += 1) {
      const row = list.rowAt(at);
      if (row !== undefined) loaded.push(row);
    }
    if (loaded.length === last - first + 1) change((now) => withRange(now, from, loaded));
    else void list.readRows(first, last).then((rows) => change((now) => withRange(now, from, rows)));
  };

  const count = pickedCount(picking, list.rowCount);
  const pickedNow = (index: number) => {
    if (picking.isAll) return null;
    const row = list.rowAt(index);
    return picking.rows.size > 0 || row === undefined ? [...picking.rows.values()] : [row];
  };
  const readPicked = async (index: number) => {
    if (!picking.isAll) return pickedNow(index);
    return list.rowCount > PICK_LIMIT ? null : await list.readRows(0, list.rowCount - 1);
  };
  return {
    picking,
    count,
    isTooMany,
    clear: () => change(() => NOTHING_PICKED),
    onNewList: () => change((now) => (now.isAll ? NOTHING_PICKED : { ...now, base: now.rows, anchor: null })),
    pickedNow,
    readPicked,
    selection: {
      picked: picking.isAll ? 'all' : picking.rows.size > 0 ? 'some' : 'none',
      isPicked: (index) => {
        const row = list.rowAt(index);
        return row !== undefined && (picking.isAll || picking.rows.has(row.id));
      },
      onToggle: toggle,
      onMove: (index) => setPicking((now) => movedTo(now, index)),
      onExtend: extend,
      onAll: () => change(() => EVERYTHING_PICKED),
      onNone: () => change(() => NOTHING_PICKED),
    },
  };
}
