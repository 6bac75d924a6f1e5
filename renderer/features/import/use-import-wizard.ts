import { useRef, useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { ImportResult } from '#contract/spreadsheet-import.ts';
import { request } from '../../lib/request.ts';
import { useTask, type TaskState } from '../../lib/use-task.ts';
import {
  importInput,
  NO_CORRECTIONS,
  NOTHING_KEPT,
  stillKept,
  type Corrections,
  type ImportKind,
  type ImportSource,
  type Kept,
} from './import-plan.ts';

export type Step = 'choose' | 'columns' | 'trial' | 'saved';

interface Job {
  readonly state: TaskState<ImportResult>;
  readonly cancel: () => void;
}

export interface ImportWizard {
  readonly step: Step;
  readonly source: ImportSource | null;
  readonly corrections: Corrections;
  readonly kept: Kept;
  /** How the last trial ended; while a correction is tried the one before it stays. */
  readonly tested: ImportResult | undefined;
  readonly saved: ImportResult | undefined;
  readonly testing: Job;
  readonly saving: Job;
  readonly error: AppError | undefined;
  /** The shown trial is that of the shown corrections, so that it may be saved. */
  readonly isUpToDate: boolean;
  readonly choose: (kind: ImportKind) => Promise<void>;
  readonly correct: (changes: Partial<Corrections>) => void;
  readonly testAgain: () => void;
  readonly setKept: (kept: Kept) => void;
  readonly goTo: (step: Step) => void;
  readonly save: () => Promise<void>;
}

/** From the file to the register: every correction is tried at once, and only `save` writes. */
export function useImportWizard(): ImportWizard {
  const [step, goTo] = useState<Step>('choose');
  const [source, setSource] = useState<ImportSource | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(NO_CORRECTIONS);
  const [kept, setKept] = useState<Kept>(NOTHING_KEPT);
  const [tested, setTested] = useState<ImportResult>();
  const trial = useTask('import.run');
  const real = useTask('import.run');
  // A correction made while the one before it is still tried overtakes it.
  const lastTrial = useRef(0);

  const test = async (of: ImportSource, corrected: Corrections): Promise<boolean> => {
    if (trial.state.phase === 'running') trial.cancel();
    lastTrial.current += 1;
    const mine = lastTrial.current;
    const result = await trial.run(importInput(of, corrected, { isDryRun: true }));
    if (result === undefined || mine !== lastTrial.current) return false;
    setTested(result);
    setKept((before) => stillKept(before, result.changes));
    return true;
  };
  const correctAndTest = (corrected: Corrections) => {
    setCorrections(corrected);
    if (source) void test(source, corrected);
  };
  const choose = async (kind: ImportKind) => {
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    real.reset();
    setSource({ path, kind });
    setCorrections(NO_CORRECTIONS);
    setKept(NOTHING_KEPT);
    setTested(undefined);
    goTo('choose');
    if (await test({ path, kind }, NO_CORRECTIONS)) goTo('columns');
  };
  const save = async () => {
    if (source === null) return;
    const result = await real.run(importInput(source, corrections, { isDryRun: false, kept }));
    if (result) goTo('saved');
  };
  const failed = [real.state, trial.state].find((state) => state.phase === 'failed');
  return {
    step,
    source,
    corrections,
    kept,
    tested,
    saved: real.state.phase === 'done' ? real.state.value : undefined,
    testing: trial,
    saving: real,
    error: failed?.phase === 'failed' ? failed.error : undefined,
    isUpToDate: trial.state.phase === 'done',
    choose,
    correct: (changes) =>
      correctAndTest(
        // Another sheet is another table: what was corrected in this one means nothing there.
        changes.sheet === undefined
          ? { ...corrections, ...changes }
          : { ...NO_CORRECTIONS, sheet: changes.sheet },
      ),
    testAgain: () => correctAndTest(corrections),
    setKept,
    goTo,
    save,
  };
}
