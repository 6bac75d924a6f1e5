import { useState } from 'react';
import type { TrainingCandidateLine } from '#contract/activity/candidates.ts';
import type { InputOf } from '#contract/index.ts';
import { request } from '../../lib/request.ts';
import type { TableSelection } from '../../parts/table/data-table-column.ts';

/** One page of the whole order at a time. */
const PAGE = 500;

interface CandidateRows {
  readonly rowCount: number;
  readonly rowAt: (index: number) => TrainingCandidateLine | undefined;
}

export interface PickedCandidates {
  readonly ids: ReadonlySet<string>;
  readonly clear: () => void;
  readonly selection: TableSelection;
}

/** Every cooperative of the order, those that are not on screen too. */
async function allIds(asked: InputOf<'activity.candidates'>): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const { rows } = await request('activity.candidates', { ...asked, offset: ids.length, limit: PAGE });
    ids.push(...rows.map(({ cooperativeId }) => cooperativeId));
    if (rows.length < PAGE) return ids;
  }
}

/** Picking whom to write to, by box, Ctrl+click, Space and Shift; who is picked stays picked while the list changes. */
export function usePickedCandidates(
  { rowAt, rowCount }: CandidateRows,
  asked: InputOf<'activity.candidates'>,
): PickedCandidates {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set<string>());
  const [anchor, setAnchor] = useState(0);
  const between = (first: number, last: number): readonly TrainingCandidateLine[] =>
    Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step)).filter(
      (row) => row !== undefined,
    );
  const clear = () => setIds(new Set<string>());
  const toggle = (index: number) => {
    const id = rowAt(index)?.cooperativeId;
    if (id === undefined) return;
    setAnchor(index);
    setIds((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return {
    ids,
    clear,
    selection: {
      picked: ids.size === 0 ? 'none' : ids.size === rowCount ? 'all' : 'some',
      isPicked: (index) => ids.has(rowAt(index)?.cooperativeId ?? ''),
      onToggle: toggle,
      onMove: setAnchor,
      onExtend: (index) => {
        const range = between(Math.min(anchor, index), Math.max(anchor, index));
        setIds((now) => new Set([...now, ...range.map(({ cooperativeId }) => cooperativeId)]));
      },
      onAll: () => void allIds(asked).then((all) => setIds(new Set(all))),
      onNone: clear,
      onCopy: (clipboard, index) => {
        const rows = between(0, rowCount - 1).filter(({ cooperativeId }) => ids.has(cooperativeId));
        const copied = rows.length > 0 ? rows : between(index, index);
        const lines = copied.map(({ name, districtName }) => `${name}\t${districtName}`);
        clipboard.setData('text/plain', lines.join('\n'));
      },
    },
  };
}
