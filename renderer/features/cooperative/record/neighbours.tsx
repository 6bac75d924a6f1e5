import { useNavigation } from '../../../lib/navigation.tsx';
import { useListMemory } from '../../../lib/kept/list-memory.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { recordText as text } from '../../../text/cooperative/record.ts';
import { neighboursIn } from './neighbour-rows.ts';
import type { RecordTab } from './parts/record-place.ts';
import css from './parts/record.module.css';

interface NeighboursProps {
  readonly id: string;
  /** Its place in the list as that was left, counted from 0. */
  readonly row: number;
  /** The part in front, which stays in front. */
  readonly tab: RecordTab;
}

/** On to the next record of the list it was opened from, without going back to the list. */
export function Neighbours({ id, row, tab }: NeighboursProps) {
  const { go } = useNavigation();
  const memory = useListMemory();
  const { query } = memory.read();
  const offset = Math.max(0, row - 1);
  const near = useRequest('cooperative.list', { ...query, offset, limit: 3 }).data?.rows ?? [];
  const total = useRequest('cooperative.count', { text: query.text, filters: query.filters }).data?.total;
  const { before, after } = neighboursIn(
    near.map((one) => one.id),
    offset,
    { id, row },
  );
  const open = (next: typeof before) => {
    if (!next) return;
    // Coming back to the list finds the cursor on the record that was looked at last.
    memory.keep({ query, active: next.row });
    go({ screen: 'record', ...next, tab });
  };
  return (
    <>
      {total !== undefined && <span className={css.place}>{text.placeInList(row + 1, total)}</span>}
      <ShortcutButton
        shortcut="Ctrl+PageUp"
        variant="default"
        className={css.step ?? ''}
        disabled={!before}
        aria-label={text.previous}
        onPress={() => open(before)}
      >
        ‹
      </ShortcutButton>
      <ShortcutButton
        shortcut="Ctrl+PageDown"
        variant="default"
        className={css.step ?? ''}
        disabled={!after}
        aria-label={text.next}
        onPress={() => open(after)}
      >
        ›
      </ShortcutButton>
    </>
  );
}
