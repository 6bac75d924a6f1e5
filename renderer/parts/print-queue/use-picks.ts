import { useState } from 'react';
import type { QueuedSheet } from '#contract/printing/printing.ts';
import type { TableSelection } from '../table/data-table-column.ts';

interface Picks {
  readonly rows: readonly QueuedSheet[];
  readonly selection: TableSelection;
}

/** Sheets picked by their number: a pick stays where the list is sorted or looked at otherwise. */
export function usePicks(rows: readonly QueuedSheet[]): Picks {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState(0);
  const shown = rows.filter(({ number }) => picked.has(number));
  const some = shown.length === 0 ? 'none' : 'some';
  return {
    rows: shown,
    selection: {
      picked: rows.length > 0 && shown.length === rows.length ? 'all' : some,
      isPicked: (index) => picked.has(rows[index]?.number ?? ''),
      onToggle: (index) => {
        const number = rows[index]?.number;
        if (number === undefined) return;
        setAnchor(index);
        setPicked((now) => {
          const next = new Set(now);
          if (!next.delete(number)) next.add(number);
          return next;
        });
      },
      onMove: setAnchor,
      onExtend: (index) => {
        const part = rows.slice(Math.min(anchor, index), Math.max(anchor, index) + 1);
        setPicked(new Set(part.map(({ number }) => number)));
      },
      onAll: () => setPicked(new Set(rows.map(({ number }) => number))),
      onNone: () => setPicked(new Set()),
      onCopy: (clipboard) =>
        clipboard.setData('text/plain', shown.map(({ number, name }) => `${number}\t${name}`).join('\r\n')),
    },
  };
}
