import { useState } from 'react';
import type { TableSelection } from '../../parts/table/data-table-column.ts';

interface Marks {
  readonly anchor: number;
  readonly keys: ReadonlySet<string>;
}

const NONE: Marks = { anchor: 0, keys: new Set() };

export interface MarkedRows {
  readonly keys: ReadonlySet<string>;
  readonly selection: TableSelection;
  readonly clear: () => void;
}

interface MarkableRows {
  readonly rowCount: number;
  /** Undefined for a row that cannot be marked. */
  readonly keyAt: (index: number) => string | undefined;
  readonly isTicked: (index: number) => boolean;
  /** The row's box was pressed, or Space over the marked rows. */
  readonly onTick: (indexes: readonly number[], isTicked: boolean) => void;
  readonly onTickAll: (isTicked: boolean) => void;
  readonly ticked: TableSelection['picked'];
  readonly onCopy: (clipboard: DataTransfer, marked: readonly number[]) => void;
}

/** Rows that are marked for the next command, apart from the box that says whether they are chosen. */
export function useMarks(rows: MarkableRows): MarkedRows {
  const { rowCount, keyAt, isTicked } = rows;
  const [marks, setMarks] = useState<Marks>(NONE);
  const isMarked = (index: number): boolean => {
    const key = keyAt(index);
    return key !== undefined && marks.keys.has(key);
  };
  const between = (from: number, to: number): ReadonlySet<string> => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const keys = Array.from({ length: last - first + 1 }, (_, step) => keyAt(first + step));
    return new Set(keys.filter((key) => key !== undefined));
  };
  const markedIndexes = (): readonly number[] =>
    Array.from({ length: rowCount }, (_, index) => index).filter(isMarked);
  const clear = () => setMarks((now) => ({ ...now, keys: NONE.keys }));
  return {
    keys: marks.keys,
    clear,
    selection: {
      picked: rows.ticked,
      isPicked: isTicked,
      // Space over several marked rows answers for all of them, as the one under the cursor would.
      onToggle: (index) => {
        const all = isMarked(index) ? markedIndexes() : [index];
        rows.onTick(all, !isTicked(index));
      },
      onMove: (index) => setMarks({ anchor: index, keys: between(index, index) }),
      onExtend: (index) => setMarks(({ anchor }) => ({ anchor, keys: between(anchor, index) })),
      onAll: () => rows.onTickAll(true),
      onNone: () => rows.onTickAll(false),
      onCopy: (clipboard, index) => {
        const marked = markedIndexes();
        rows.onCopy(clipboard, marked.length === 0 ? [index] : marked);
      },
      marks: {
        isMarked,
        onMark: (index) => {
          const key = keyAt(index);
          if (key === undefined) return;
          setMarks(({ keys }) => {
            const next = new Set(keys);
            if (!next.delete(key)) next.add(key);
            return { anchor: index, keys: next };
          });
        },
        onClear: clear,
      },
    },
  };
}
