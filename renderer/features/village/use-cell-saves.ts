import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import type { MatrixRow } from '#contract/village.ts';
import { NEED_STATE_LABELS } from '#rules/village/lack.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { NEED_HEADS } from '#rules/village/need.ts';
import { request } from '../../lib/request.ts';
import { matrixText as text } from '../../text/village/matrix.ts';

type Entry = InputOf<'village.setNeed'>['entry'];
type Village = Pick<MatrixRow, 'code' | 'name' | 'updatedAt'>;

/** How the last act ended. */
export type CellOutcome =
  | { readonly kind: 'saved'; readonly said: string; readonly canUndo: boolean }
  | { readonly kind: 'failed'; readonly villageName: string; readonly error: AppError };

interface Done {
  readonly changeId: string;
  readonly village: Village;
}

const asError = (error: unknown): AppError => (error instanceof AppError ? error : new AppError('INTERNAL'));

/** The later of two instants: what the page has read, and what its own last save left. */
function laterOf(one: string | null, other: string | null | undefined): string | null {
  if (other === undefined || other === null) return one;
  return one === null || other > one ? other : one;
}

/**
 * Saves cells one after the other, each against what was on screen when it was pressed: two cells of one village in a
 * hurry are no conflict with oneself, another desk's change is. Every save can be taken back, the last one first.
 */
export function useCellSaves() {
  const client = useQueryClient();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const own = useRef(new Map<string, string | null>());
  const done = useRef<readonly Done[]>([]);
  const [saving, setSaving] = useState<ReadonlyMap<string, string>>(new Map());
  const [outcome, setOutcome] = useState<CellOutcome | null>(null);

  const mark = useCallback((code: string, need: VillageLack, isSaving: boolean) => {
    setSaving((now) => {
      const needs = new Set((now.get(code) ?? '').split(',').filter(Boolean));
      if (isSaving) needs.add(need);
      else needs.delete(need);
      const next = new Map(now);
      if (needs.size === 0) next.delete(code);
      else next.set(code, [...needs].join(','));
      return next;
    });
  }, []);

  /** @returns the refusal; null when it is saved */
  const save = useCallback(
    (village: Village, need: VillageLack, entry: Entry): Promise<AppError | null> => {
      const { code, name, updatedAt } = village;
      mark(code, need, true);
      const work = queue.current.then(async () => {
        try {
          const expectedUpdatedAt = laterOf(updatedAt, own.current.get(code));
          const saved = await request('village.setNeed', { code, expectedUpdatedAt, need, entry });
          own.current.set(code, saved.updatedAt);
          if (saved.changeId !== null)
            done.current = [...done.current, { changeId: saved.changeId, village }];
          const said = text.saved(NEED_HEADS[need], name, NEED_STATE_LABELS[saved.state]);
          setOutcome({ kind: 'saved', said, canUndo: saved.changeId !== null });
          return null;
        } catch (refused) {
          const error = asError(refused);
          setOutcome({ kind: 'failed', villageName: name, error });
          return error;
        } finally {
          void client.invalidateQueries().then(() => mark(code, need, false));
        }
      });
      queue.current = work;
      return work;
    },
    // oxlint-disable-next-line react/memo-dependencies -- the client is the window's own
    [client, mark],
  );

  const undo = useCallback((): Promise<void> => {
    // oxlint-disable-next-line promise/always-return -- what was taken back is said, not answered
    const work = queue.current.then(async () => {
      const last = done.current.at(-1);
      if (!last) return;
      done.current = done.current.slice(0, -1);
      try {
        const { code, updatedAt } = await request('village.undo', { changeId: last.changeId });
        own.current.set(code, updatedAt);
        setOutcome({ kind: 'saved', said: text.undone(last.village.name), canUndo: false });
      } catch (refused) {
        setOutcome({ kind: 'failed', villageName: last.village.name, error: asError(refused) });
      } finally {
        void client.invalidateQueries();
      }
    });
    queue.current = work;
    return work;
    // oxlint-disable-next-line react/memo-dependencies -- the client is the window's own
  }, [client]);

  const dismiss = useCallback(() => setOutcome(null), []);
  return { save, undo, saving, outcome, dismiss };
}
