import { useCommand } from '../../../lib/use-command.ts';
import { halalText } from '../../../text/umkm/halal.ts';

const { said: text } = halalText;

/** Says on the screen what was done, with the way back. */
export type Say = (sentence: string, undo?: () => void) => void;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What was done to applications, taken back by the screen: the dialog that asked for it is gone by then. */
export function useHalalActs(say: Say) {
  const remove = useCommand('halal.remove');
  const restore = useCommand('halal.restore');
  const undoStage = useCommand('halal.undoStage');
  const bringBack = ({ id, name }: Named) =>
    restore.mutate({ id }, { onSuccess: () => say(text.restored(name)) });
  const takeBack = ({ id, name }: Named, eventId: string) =>
    undoStage.mutate({ id, eventId }, { onSuccess: () => say(text.stageUndone(name)) });
  return {
    recorded: ({ id, name }: Named) =>
      say(text.recorded(name), () =>
        remove.mutate(
          { id, reason: text.reason },
          { onSuccess: () => say(text.removed(name), () => bringBack({ id, name })) },
        ),
      ),
    corrected: ({ name }: Named) => say(text.corrected(name)),
    removed: (one: Named) => say(text.removed(one.name), () => bringBack(one)),
    bringBack,
    stageSaved: (one: Named, stage: string, eventId: string) =>
      say(text.stage(stage, one.name), () => takeBack(one, eventId)),
    takeBack,
    error: remove.error ?? restore.error ?? undoStage.error,
  };
}
export type HalalActs = ReturnType<typeof useHalalActs>;
