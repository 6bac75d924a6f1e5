import { useState } from 'react';
import type { LegalBasisLine } from '#contract/legal-basis.ts';
import { useCommand } from '../../lib/use-command.ts';
import { legalBasisText as text } from '../../text/legal-basis.ts';
import { factsOf } from './legal-basis-entry.ts';

interface Saved {
  readonly id: string;
  readonly updatedAt: string;
}
interface Said {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
}

/** What was done last and the way back; a way back that later work stands on is refused by the save itself. */
export function useUndo() {
  const [said, setSaid] = useState<Said>();
  const remove = useCommand('basis.remove');
  const restore = useCommand('basis.restore');
  const correct = useCommand('basis.correct');
  const onEnd = { onSuccess: () => setSaid({ sentence: text.done.undone }) };
  return {
    said,
    error: remove.error ?? restore.error ?? correct.error,
    forget: () => setSaid(undefined),
    recorded: ({ id }: Saved, name: string) =>
      setSaid({
        sentence: text.done.recorded(name),
        undo: () => remove.mutate({ id, reason: text.undoReason }, onEnd),
      }),
    /** Corrected or ended: the law is written back as it stood. */
    changed: (sentence: string, before: LegalBasisLine, { id, updatedAt }: Saved) =>
      setSaid({
        sentence,
        undo: () => correct.mutate({ ...factsOf(before), id, expectedUpdatedAt: updatedAt }, onEnd),
      }),
    removed: ({ id, head }: LegalBasisLine) =>
      setSaid({ sentence: text.done.removed(head), undo: () => restore.mutate({ id }, onEnd) }),
    /** A list may have changed many; each is taken back or corrected by itself. */
    imported: (count: number) => setSaid({ sentence: text.sheet.imported(count) }),
    bringBack: ({ id, head }: LegalBasisLine) =>
      restore.mutate({ id }, { onSuccess: () => setSaid({ sentence: text.done.restored(head) }) }),
  };
}
