import { useRef, useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { ImportResult } from '#contract/import.ts';
import { request } from '../../lib/request.ts';
import { useTask, type TaskState } from '../../lib/use-task.ts';
import { NO_CORRECTIONS, type Corrections } from '../../parts/columns/column-mapping.ts';
import { importInput, type ImportKind, type ImportSource } from './import-plan.ts';
import { keptOf, NOTHING_KEPT, type Kept } from './kept-choices.ts';

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
  /** Sheets of the workbook as far as they are known, also when none of them could be read. */
  readonly sheets: readonly string[];
  readonly chooseSheet: (sheet: string) => void;
  readonly correct: (changes: Partial<Corrections>) => void;
  readonly testAgain: () => void;
  readonly setKept: (kept: Kept) => void;
  readonly goTo: (step: Step) => void;
  readonly save: () => Promise<void>;
}

function failureOf(state: TaskState<ImportResult>): AppError | undefined {
  return state.phase === 'failed' ? state.error : undefined;
}

/** From the file to the register: every correction is tried at once, and only `save` writes. */
export function useImportWizard(): ImportWizard {
  const [step, goTo] = useState<Step>('choose');
  const [source, setSource] = useState<ImportSource | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(NO_CORRECTIONS);
  const [kept, setKept] = useState<Kept>(NOTHING_KEPT);
  const [tested, setTested] = useState<ImportResult>();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const trial = useTask('import.run');
  const real = useTask('import.run');
  // A correction made while the one before it is still tried overtakes it.
  const lastTrial = useRef(0);

  const test = async (of: ImportSource, corrected: Corrections, choices: Kept): Promise<boolean> => {
    if (trial.state.phase === 'running') trial.cancel();
    lastTrial.current += 1;
    const mine = lastTrial.current;
    const result = await trial.run(importInput(of, corrected, { isDryRun: true, kept: choices }));
    if (result === undefined || mine !== lastTrial.current) return false;
    setTested(result);
    setKept(keptOf(result.keep));
    return true;
  };
  const correctAndTest = (corrected: Corrections) => {
    setCorrections(corrected);
    if (source) void test(source, corrected, kept);
  };
  // Another sheet is another table: what was corrected, kept and shown of this one means nothing there.
  const chooseSheet = async (sheet: string) => {
    if (source === null) return;
    const corrected = { ...NO_CORRECTIONS, sheet };
    setCorrections(corrected);
    setKept(NOTHING_KEPT);
    setTested(undefined);
    goTo('choose');
    if (await test(source, corrected, NOTHING_KEPT)) goTo(step === 'trial' ? 'trial' : 'columns');
  };
  const choose = async (kind: ImportKind) => {
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    real.reset();
    setSource({ path, kind });
    setCorrections(NO_CORRECTIONS);
    setKept(NOTHING_KEPT);
    setTested(undefined);
    setSheets([]);
    goTo('choose');
    if (await test({ path, kind }, NO_CORRECTIONS, NOTHING_KEPT)) goTo('columns');
  };
  const save = async () => {
    if (source === null) return;
    const result = await real.run(importInput(source, corrections, { isDryRun: false, kept }));
    if (result) goTo('saved');
  };
  const error = failureOf(real.state) ?? failureOf(trial.state);
  const told = tested?.sheets ?? error?.details.sheets;
  // Kept while another sheet is tried, and when that is broken off.
  if (told !== undefined && told !== sheets) setSheets(told);
  return {
    step,
    source,
    corrections,
    kept,
    tested,
    saved: real.state.phase === 'done' ? real.state.value : undefined,
    testing: trial,
    saving: real,
    error,
    isUpToDate: trial.state.phase === 'done',
    choose,
    sheets,
    chooseSheet: (sheet) => void chooseSheet(sheet),
    correct: (changes) => correctAndTest({ ...corrections, ...changes }),
    testAgain: () => correctAndTest(corrections),
    setKept,
    goTo,
    save,
  };
}
