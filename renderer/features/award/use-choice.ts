import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { useCommand } from '../../lib/use-command.ts';
import { awardChoiceText as text } from '../../text/award/choice.ts';

type Ranking = OutputOf<'award.ranking'>;
type Change = Pick<OutputOf<'award.choose'>, 'added' | 'removed'>;

/** What was just done, in a sentence, and how it is taken back. */
export interface Done {
  readonly title: string;
  readonly detail?: string;
  readonly isWarning?: boolean;
  readonly undo?: () => void;
}

export interface Choice {
  readonly take: (count: number) => Promise<boolean>;
  /** Ticks or unticks; seen at once, before it is stored. */
  readonly tick: (ids: readonly string[], isChosen: boolean) => void;
  readonly clear: () => void;
  readonly exclude: (ids: readonly string[], reason: string) => Promise<boolean>;
  readonly isChosen: (row: { readonly id: string; readonly isChosen: boolean }) => boolean;
  readonly done: Done | undefined;
  readonly say: (done: Done | undefined) => void;
  readonly error: AppError | null;
  readonly excludeError: AppError | null;
  readonly isBusy: boolean;
}

/** Everything that changes who is chosen; each says what it changed and can be taken back. */
export function useChoice(bookYear: number, ranking: Ranking | undefined): Choice {
  const taking = useCommand('award.take');
  const choosing = useCommand('award.choose');
  const deciding = useCommand('award.tickMany');
  const [done, setDone] = useState<Done>();
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const waiting = useRef(0);
  const shown = useRef(ranking);
  useEffect(() => {
    // What the backend has answered since stands for itself.
    if (shown.current === ranking) return;
    shown.current = ranking;
    if (waiting.current === 0) setTicked(new Map());
    // Each answer of the backend, not only what differs in it.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see above
  }, [ranking]);

  const choose = async (change: { readonly add: readonly string[]; readonly remove: readonly string[] }) => {
    waiting.current += 1;
    const answer = await choosing.mutateAsync({ bookYear, ...change }).catch(() => undefined);
    waiting.current -= 1;
    if (!answer && waiting.current === 0) setTicked(new Map());
    return answer;
  };
  const restore = ({ added, removed }: Change) => {
    void choose({ add: removed, remove: added }).then(
      (answer) => answer && setDone({ title: text.restored }),
    );
  };
  const take = async (count: number) => {
    const answer = await taking.mutateAsync({ bookYear, count }).catch(() => undefined);
    if (!answer) return false;
    const { chosen, added, removed, excluded, included, lacking, isPlanNew } = answer;
    setDone({
      title:
        lacking > 0
          ? text.lacking(chosen, lacking)
          : text.taken(chosen, { added: added.length, removed: removed.length }),
      detail: [text.kept(excluded, included), isPlanNew ? text.planKept(count) : '']
        .filter(Boolean)
        .join(' '),
      isWarning: lacking > 0,
      ...(added.length + removed.length > 0 && { undo: () => restore(answer) }),
    });
    return true;
  };
  const tick = (ids: readonly string[], isChosen: boolean) => {
    setTicked((now) => new Map([...now, ...ids.map((id) => [id, isChosen] as const)]));
    setDone(undefined);
    void choose(isChosen ? { add: ids, remove: [] } : { add: [], remove: ids });
  };
  const clear = () => {
    const ids = (ranking?.rows ?? []).filter((row) => row.isChosen).map(({ id }) => id);
    void choose({ add: [], remove: ids }).then(
      (answer) =>
        answer && setDone({ title: text.cleared(answer.removed.length), undo: () => restore(answer) }),
    );
  };
  const exclude = async (ids: readonly string[], reason: string) => {
    const decision = { bookYear, cooperativeIds: ids, choice: 'exclude', reason } as const;
    const answer = await deciding.mutateAsync(decision).catch(() => undefined);
    if (!answer) return false;
    const isProposal = ranking?.isProposal === true;
    const undo = async () => {
      const back = { bookYear, cooperativeIds: ids, choice: 'by_rule', reason: text.undoReason } as const;
      if (!(await deciding.mutateAsync(back).catch(() => undefined))) return;
      // A proposal follows the decisions by itself.
      if (!isProposal) await choose({ add: answer.removed, remove: answer.added });
      setDone({ title: text.restored });
    };
    setDone({ title: text.excluded(answer.ticked, answer.added.length), undo: () => void undo() });
    return true;
  };
  return {
    take,
    tick,
    clear,
    exclude,
    isChosen: (row) => ticked.get(row.id) ?? row.isChosen,
    done,
    say: setDone,
    error: taking.error ?? choosing.error,
    excludeError: deciding.error,
    isBusy: taking.isPending || deciding.isPending,
  };
}
