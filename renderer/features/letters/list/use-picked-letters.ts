import { useState } from 'react';
import type { LetterLine } from '#contract/letters/letters.ts';
import type { TableSelection } from '../../../parts/table/data-table-column.ts';

export interface PickedLetters {
  /** The picked letters that are in the list now, in its order. */
  readonly letters: readonly LetterLine[];
  readonly clear: () => void;
  readonly selection: TableSelection;
}

/** Picking letters by box, Ctrl+click, Space and Shift. */
export function usePickedLetters(rows: readonly LetterLine[], first: readonly string[]): PickedLetters {
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(first));
  const [anchor, setAnchor] = useState(0);
  const letters = rows.filter(({ id }) => picked.has(id));
  const clear = () => setPicked(new Set());
  return {
    letters,
    clear,
    selection: {
      picked: letters.length === 0 ? 'none' : letters.length === rows.length ? 'all' : 'some',
      isPicked: (index) => picked.has(rows[index]?.id ?? ''),
      onToggle: (index) => {
        const id = rows[index]?.id;
        if (id === undefined) return;
        setAnchor(index);
        setPicked((now) => {
          const next = new Set(now);
          if (!next.delete(id)) next.add(id);
          return next;
        });
      },
      onMove: setAnchor,
      onExtend: (index) => {
        const [from, to] = [Math.min(anchor, index), Math.max(anchor, index)];
        setPicked(new Set(rows.slice(from, to + 1).map(({ id }) => id)));
      },
      onAll: () => setPicked(new Set(rows.map(({ id }) => id))),
      onNone: clear,
      onCopy: (clipboard) => {
        const lines = letters.map((one) =>
          [one.number, one.datedOn, one.subject, one.recipientLabel].join('\t'),
        );
        clipboard.setData('text/plain', lines.join('\n'));
      },
    },
  };
}
