import { useState } from 'react';
import type { BoardLine } from '#contract/rat.ts';
import { request } from '../../lib/request.ts';
import type { TableSelection } from '../../parts/table/data-table-column.ts';
import type { BoardQuery } from './board-query.ts';
import type { BoardRows } from './use-board-rows.ts';

/** As many as a batch of letters takes. */
const PICK_LIMIT = 5000;

export interface BoardPicking {
  readonly ids: ReadonlySet<string>;
  readonly isTooMany: boolean;
  readonly clear: () => void;
  readonly selection: TableSelection;
}

/** The picked cooperatives of the board, known by their ids, so that they stay picked while the list changes. */
export function useBoardPicking(board: BoardRows, query: BoardQuery | undefined): BoardPicking {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set<string>());
  const [anchor, setAnchor] = useState(0);
  const [isTooMany, setTooMany] = useState(false);
  const idsBetween = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, step) => board.rowAt(first + step)?.id).filter(
      (id) => id !== undefined,
    );
  const toggle = (index: number) => {
    const id = board.rowAt(index)?.id;
    if (id === undefined) return;
    setAnchor(index);
    setIds((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const pickAll = () => {
    if (query === undefined || board.rowCount > PICK_LIMIT) {
      setTooMany(true);
      return;
    }
    setTooMany(false);
    void request('rat.boardIds', query).then((all) => setIds(new Set(all)));
  };
  const clear = () => {
    setTooMany(false);
    setIds(new Set<string>());
  };
  const copied = (index: number): readonly BoardLine[] =>
    Array.from({ length: board.rowCount }, (_, at) => board.rowAt(at)).filter(
      (row, at): row is BoardLine => row !== undefined && (ids.size === 0 ? at === index : ids.has(row.id)),
    );
  return {
    ids,
    isTooMany,
    clear,
    selection: {
      picked: ids.size === 0 ? 'none' : ids.size === board.rowCount ? 'all' : 'some',
      isPicked: (index) => ids.has(board.rowAt(index)?.id ?? ''),
      onToggle: toggle,
      onMove: setAnchor,
      onExtend: (index) => {
        const range = idsBetween(Math.min(anchor, index), Math.max(anchor, index));
        setIds((now) => new Set([...now, ...range]));
      },
      onAll: pickAll,
      onNone: clear,
      onCopy: (clipboard, index) =>
        clipboard.setData(
          'text/plain',
          copied(index)
            .map(({ name, districtName }) => `${name}\t${districtName}`)
            .join('\n'),
        ),
    },
  };
}
