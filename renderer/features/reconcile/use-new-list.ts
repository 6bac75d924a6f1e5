import { useRef, useState } from 'react';
import type { Reconciled } from '#contract/reconcile.ts';
import type { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { request } from '../../lib/request.ts';
import { useTask, type TaskState } from '../../lib/use-task.ts';
import { NO_CORRECTIONS, type Corrections } from '../../parts/columns/column-mapping.ts';

/** Where the list comes from, as the request names it. */
export type ListOrigin = Pick<InputOf<'reconcile.run'>, 'source' | 'sourceName' | 'exportedOn'>;

interface Job {
  readonly state: TaskState<Reconciled>;
  readonly cancel: () => void;
}

export interface NewListWork {
  readonly path: string | null;
  readonly corrections: Corrections;
  /** How the last trial ended; while a correction is tried the one before it stays. */
  readonly tried: Reconciled | undefined;
  readonly sheets: readonly string[];
  readonly trial: Job;
  readonly saving: Job;
  readonly error: AppError | undefined;
  readonly isUpToDate: boolean;
  readonly choose: () => Promise<void>;
  readonly chooseSheet: (sheet: string) => void;
  readonly correct: (changes: Partial<Corrections>) => void;
  readonly tryAgain: () => void;
  readonly save: (origin: ListOrigin) => Promise<Reconciled | undefined>;
}

const failureOf = (state: TaskState<Reconciled>): AppError | undefined =>
  state.phase === 'failed' ? state.error : undefined;

/** From the file to a kept reconciliation: every correction of the columns is tried at once, only `save` keeps it. */
export function useNewList(): NewListWork {
  const [path, setPath] = useState<string | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(NO_CORRECTIONS);
  const [tried, setTried] = useState<Reconciled>();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const trial = useTask('reconcile.run');
  const saving = useTask('reconcile.run');
  const last = useRef(0);

  const test = async (of: string, corrected: Corrections) => {
    if (trial.state.phase === 'running') trial.cancel();
    last.current += 1;
    const mine = last.current;
    setCorrections(corrected);
    // The source says nothing about how a file is read; it is asked for when the result is kept.
    const result = await trial.run({ ...corrected, path: of, source: 'ods', isTrial: true });
    if (result !== undefined && mine === last.current) setTried(result);
  };
  const choose = async () => {
    const chosen = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (chosen.path === null) return;
    saving.reset();
    setPath(chosen.path);
    setTried(undefined);
    setSheets([]);
    await test(chosen.path, NO_CORRECTIONS);
  };
  const testNow = (corrected: Corrections) => {
    if (path !== null) void test(path, corrected);
  };
  const error = failureOf(saving.state) ?? failureOf(trial.state);
  const told = tried?.sheets ?? error?.details.sheets;
  if (told !== undefined && told !== sheets) setSheets(told);
  return {
    path,
    corrections,
    tried,
    sheets,
    trial,
    saving,
    error,
    isUpToDate: trial.state.phase === 'done',
    choose,
    chooseSheet: (sheet) => {
      setTried(undefined);
      testNow({ ...NO_CORRECTIONS, sheet });
    },
    correct: (changes) => testNow({ ...corrections, ...changes }),
    tryAgain: () => testNow(corrections),
    save: async (origin) =>
      path === null ? undefined : saving.run({ ...corrections, ...origin, path, isTrial: false }),
  };
}
