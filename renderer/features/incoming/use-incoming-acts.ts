import { useCallback, useState } from 'react';
import type { DispositionLine, IncomingLine } from '#contract/incoming.ts';
import { useCommand } from '../../lib/use-command.ts';
import { incomingText as text } from '../../text/incoming.ts';

/** What has just been done, and the way back. */
export interface Said {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
}

/**
 * What is done at once, and taken back: it belongs to the screen, because the dialog that asked for it is gone by the
 * time the answer comes.
 */
export function useIncomingActs() {
  const [said, setSaid] = useState<Said>();
  const remove = useCommand('incoming.remove');
  const restore = useCommand('incoming.restore');
  const reopen = useCommand('incoming.reopen');
  const unfinish = useCommand('incoming.unfinish');
  const removeDisposition = useCommand('incoming.removeDisposition');
  const restoreDisposition = useCommand('incoming.restoreDisposition');
  const say = (sentence: string, undo?: () => void) => setSaid({ sentence, undo });
  const dismiss = useCallback(() => setSaid(undefined), []);
  const reason = text.undoneReason;

  const bringBack = ({ id, agenda }: Pick<IncomingLine, 'id' | 'agenda'>) =>
    restore.mutate({ id }, { onSuccess: () => say(text.restored(agenda)) });
  const openAgain = ({ id, agenda }: Pick<IncomingLine, 'id' | 'agenda'>) =>
    reopen.mutate({ id }, { onSuccess: () => say(text.reopened(agenda)) });
  const waitAgain = ({ id, toWhom }: Pick<DispositionLine, 'id' | 'toWhom'>) =>
    unfinish.mutate({ id }, { onSuccess: () => say(text.unfinished(toWhom)) });
  const bringDispositionBack = ({ id, toWhom }: Pick<DispositionLine, 'id' | 'toWhom'>) =>
    restoreDisposition.mutate({ id }, { onSuccess: () => say(text.dispositionRestored(toWhom)) });

  return {
    said,
    say,
    dismiss,
    bringBack,
    openAgain,
    waitAgain,
    recorded: (made: Pick<IncomingLine, 'id' | 'agenda' | 'sender'>) =>
      say(text.recorded(made.agenda, made.sender), () =>
        remove.mutate({ id: made.id, reason }, { onSuccess: () => say(text.removed(made.agenda)) }),
      ),
    removed: (line: IncomingLine) => say(text.removed(line.agenda), () => bringBack(line)),
    closed: (line: IncomingLine) => say(text.closed(line.agenda), () => openAgain(line)),
    disposed: (line: IncomingLine, to: readonly string[], ids: readonly string[]) =>
      say(text.disposed(line.agenda, to), () =>
        removeDisposition.mutate(
          { ids, reason },
          { onSuccess: () => say(text.dispositionRemoved(to.join(', '))) },
        ),
      ),
    finished: (one: DispositionLine) => say(text.finished(one.toWhom), () => waitAgain(one)),
    dispositionRemoved: (one: DispositionLine) =>
      say(text.dispositionRemoved(one.toWhom), () => bringDispositionBack(one)),
    error:
      remove.error ??
      restore.error ??
      reopen.error ??
      unfinish.error ??
      removeDisposition.error ??
      restoreDisposition.error,
  };
}
