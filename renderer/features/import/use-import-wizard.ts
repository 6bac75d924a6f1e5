import { useRef, useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { ImportResult } from '#contract/import.ts';
import { request } from '../../lib/request.ts';
import { useTask, type TaskState } from '../../lib/use-task.ts';
import {
  importInput,
  isBlocked,
  NOTHING_CORRECTED,
  type ImportCorrections,
  type ImportKind,
  type ImportSource,
} from './parts/import-plan.ts';
import { keptOf, NOTHING_KEPT, type Kept } from './parts/kept-choices.ts';
import { NOTHING_ASKED, withAsked, type AskedOfFile } from './parts/asked-of-file.ts';

export type Step = 'choose' | 'columns' | 'trial' | 'saved';

interface Job {
  readonly state: TaskState<ImportResult>;
  readonly cancel: () => void;
}

export interface ImportWizard {
  readonly step: Step;
  readonly source: ImportSource | null;
  readonly corrections: ImportCorrections;
  readonly askedOfFile: AskedOfFile;
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
  /** The same for a file that was dropped. */
  readonly open: (kind: ImportKind, path: string) => Promise<void>;
  /** Sheets of the workbook as far as they are known, also when none of them could be read. */
  readonly sheets: readonly string[];
  readonly chooseSheet: (sheet: string) => void;
  /** Reads the same file as one of the other kind. */
  readonly readAs: (kind: ImportKind) => void;
  readonly correct: (changes: Partial<ImportCorrections>) => void;
  readonly chooseHeaderRow: (row: number) => void;
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
  const [corrections, setCorrections] = useState<ImportCorrections>(NOTHING_CORRECTED);
  const [kept, setKept] = useState<Kept>(NOTHING_KEPT);
  const [tested, setTested] = useState<ImportResult>();
  const [askedOfFile, setAskedOfFile] = useState<AskedOfFile>(NOTHING_ASKED);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const trial = useTask('import.run');
  const real = useTask('import.run');
  // A correction made while the one before it is still tried overtakes it.
  const lastTrial = useRef(0);

  const test = async (
    of: ImportSource,
    corrected: ImportCorrections,
    choices: Kept,
  ): Promise<ImportResult | undefined> => {
    if (trial.state.phase === 'running') trial.cancel();
    lastTrial.current += 1;
    const mine = lastTrial.current;
    const result = await trial.run(importInput(of, corrected, { isDryRun: true, kept: choices }));
    if (result === undefined || mine !== lastTrial.current) return undefined;
    setTested(result);
    setKept(keptOf(result.keep));
    setAskedOfFile((before) => withAsked(before, result));
    // An answer to what is no longer asked would be sent along and mean nothing.
    setCorrections({
      ...corrected,
      answers: new Map(result.answered.map(({ row, answer }) => [row, answer])),
    });
    return result;
  };
  const correctAndTest = (corrected: ImportCorrections) => {
    setCorrections(corrected);
    if (source) void test(source, corrected, kept);
  };
  // Another table: what was corrected, answered and kept of the one before means nothing there.
  const beginTable = (corrected: ImportCorrections) => {
    setCorrections(corrected);
    setKept(NOTHING_KEPT);
    setAskedOfFile(NOTHING_ASKED);
  };
  const chooseSheet = async (sheet: string) => {
    if (source === null) return;
    const corrected = { ...NOTHING_CORRECTED, isStrict: corrections.isStrict, sheet };
    beginTable(corrected);
    setTested(undefined);
    goTo('choose');
    const result = await test(source, corrected, NOTHING_KEPT);
    if (result) goTo(step === 'trial' && !isBlocked(result, source.kind) ? 'trial' : 'columns');
  };
  const chooseHeaderRow = (headerRow: number) => {
    if (source === null || tested === undefined) return;
    const { isStrict } = corrections;
    const corrected = { ...NOTHING_CORRECTED, isStrict, sheet: tested.sheet, headerRow };
    beginTable(corrected);
    void test(source, corrected, NOTHING_KEPT);
  };
  const readAs = (kind: ImportKind) => {
    if (source === null || tested === undefined) return;
    const [other, corrected] = [
      { ...source, kind },
      { ...NOTHING_CORRECTED, isStrict: corrections.isStrict, sheet: tested.sheet },
    ];
    setSource(other);
    beginTable(corrected);
    void test(other, corrected, NOTHING_KEPT);
  };
  const choose = async (kind: ImportKind) => {
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path !== null) await open(kind, path);
  };
  const open = async (kind: ImportKind, path: string) => {
    real.reset();
    setSource({ path, kind });
    beginTable(NOTHING_CORRECTED);
    setTested(undefined);
    setSheets([]);
    goTo('choose');
    if (await test({ path, kind }, NOTHING_CORRECTED, NOTHING_KEPT)) goTo('columns');
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
    askedOfFile,
    kept,
    tested,
    saved: real.state.phase === 'done' ? real.state.value : undefined,
    testing: trial,
    saving: real,
    error,
    isUpToDate: trial.state.phase === 'done',
    choose,
    open,
    sheets,
    chooseSheet: (sheet) => void chooseSheet(sheet),
    readAs,
    correct: (changes) => correctAndTest({ ...corrections, ...changes }),
    chooseHeaderRow,
    testAgain: () => correctAndTest(corrections),
    setKept,
    goTo,
    save,
  };
}
