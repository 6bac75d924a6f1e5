import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { PrinterProfile, PrintSource, QueuedSheet } from '#contract/printing/printing.ts';
import type { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask, type TaskState } from '../../lib/use-task.ts';
import { printQueueText as text } from '../../text/printing/queue.ts';
import { profileKey, type PrintChoice } from './print-form.tsx';

export type Queue = OutputOf<'printing.queue'>;
type Made = OutputOf<'printing.make'>;

export interface QueueCounts {
  readonly sheets: number;
  readonly printed: number;
  readonly failed: number;
  /** Neither printed nor failed: the ones whose PDF is ready among them. */
  readonly waiting: number;
  /** Whose PDF is ready, and of which nobody has said yet whether they came out. */
  readonly made: number;
  readonly left: number;
}

export interface PrintQueueState {
  readonly queue: Queue | undefined;
  readonly counts: QueueCounts;
  readonly choice: PrintChoice;
  readonly profiles: readonly PrinterProfile[];
  readonly setChoice: (choice: PrintChoice) => void;
  readonly start: () => void;
  readonly confirmAll: () => void;
  readonly again: (numbers: readonly string[], reason: string) => Promise<boolean>;
  readonly fail: (position: number, reason: string) => Promise<boolean>;
  readonly cancel: () => void;
  readonly running: TaskState<unknown>;
  /** What was made last, and whether the system's own program took it. */
  readonly made:
    { readonly files: Made['files']; readonly isOpened: boolean; readonly isAgain: boolean } | undefined;
  readonly openMade: () => void;
  readonly openFolder: () => void;
  /** The folder could not be shown: it lies where this window may not look. */
  readonly isFolderClosed: boolean;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly failError: AppError | null;
}

const countOf = (sheets: readonly QueuedSheet[], state: QueuedSheet['state']): number =>
  sheets.filter((sheet) => sheet.state === state).length;

export function queueCounts(sheets: readonly QueuedSheet[]): QueueCounts {
  const [printed, failed, made] = [
    countOf(sheets, 'printed'),
    countOf(sheets, 'failed'),
    countOf(sheets, 'made'),
  ];
  const left = sheets.length - printed;
  return { sheets: sheets.length, printed, failed, made, left, waiting: left - failed };
}

/** The newest file among those made: where the PDF lies of the sheets nobody has spoken about. */
const readyFiles = (sheets: readonly QueuedSheet[]): readonly string[] => [
  ...new Set(sheets.filter(({ state, file }) => state === 'made' && file !== '').map(({ file }) => file)),
];

/** The one queue of a source: going on, what came out, what did not, and one sheet again. */
export function usePrintQueue(source: PrintSource | undefined): PrintQueueState {
  const asked = source ?? { kind: 'award', bookYear: 2000 };
  const answer = useRequest('printing.queue', { source: asked }, { isEnabled: source !== undefined });
  const printers = useRequest('printer.list', {});
  const starting = useTask('printing.start');
  const repeating = useTask('printing.again');
  const confirming = useCommand('printing.confirmSheets');
  const failing = useCommand('printing.failSheet');
  const [own, setChoice] = useState<PrintChoice>();
  const [made, setMade] = useState<PrintQueueState['made']>();
  const [isFolderClosed, setFolderClosed] = useState(false);
  const queue = source && !answer.isPlaceholderData ? answer.data : undefined;
  const sheets = queue?.sheets ?? [];
  const profiles = printers.data?.profiles ?? [];
  const usual = printers.data?.choices.find((one) => one.documentKind === queue?.paperKind);
  const choice = own ?? {
    isSeparate: queue?.isSeparate ?? false,
    folder: null,
    printer: usual ? profileKey(usual) : '',
  };
  const profile = profiles.find((one) => profileKey(one) === choice.printer);

  // One file goes to the system's PDF reader, where it is printed; many are handed over as their folder.
  const open = async (files: readonly string[], isAgain: boolean) => {
    const [first] = files;
    if (first === undefined) return;
    const opening =
      files.length === 1
        ? request('shell.openDocument', { path: first }).then(({ isOpened }) => isOpened)
        : request('shell.showInFolder', { path: first }).then(({ isShown }) => isShown);
    setMade({ files, isOpened: await opening.catch(() => false), isAgain });
  };
  const start = async () => {
    if (!source) return;
    repeating.reset();
    const { isSeparate, folder } = choice;
    const printer = profile ? { name: profile.printer, paper: profile.paper } : null;
    const done = await starting.run({ source, isSeparate, folder, printer });
    if (done) await open(done.files, false);
  };
  const again = async (numbers: readonly string[], reason: string) => {
    if (!source) return false;
    starting.reset();
    const done = await repeating.run({ source, numbers, reason });
    if (done) await open(done.files, true);
    return done !== undefined;
  };
  const batchId = queue?.batchId ?? null;
  const running = [starting.state, repeating.state].find((state) => state.phase === 'running');
  const failed = [starting.state, repeating.state].find((state) => state.phase === 'failed');
  const ready = readyFiles(sheets);
  return {
    queue,
    counts: queueCounts(sheets),
    choice,
    profiles,
    setChoice,
    start: () => void start(),
    confirmAll: () => {
      if (batchId !== null)
        confirming.mutate({ batchId, upTo: sheets.length }, { onSuccess: () => setMade(undefined) });
    },
    again,
    fail: async (position, reason) => {
      if (batchId === null) return false;
      const done = await failing.mutateAsync({ batchId, position, reason }).catch(() => undefined);
      setMade(undefined);
      return done !== undefined;
    },
    cancel: starting.state.phase === 'running' ? starting.cancel : repeating.cancel,
    running: running ?? { phase: 'idle' },
    made: made ?? (ready.length > 0 ? { files: ready, isOpened: true, isAgain: false } : undefined),
    openMade: () => void open(made?.files ?? ready, made?.isAgain ?? false),
    openFolder: () => {
      const file = sheets.find((sheet) => sheet.file !== '')?.file;
      if (file !== undefined)
        request('shell.showInFolder', { path: file }).catch(() => setFolderClosed(true));
    },
    isFolderClosed,
    isBusy: running !== undefined || confirming.isPending || failing.isPending,
    error: answer.error ?? (failed?.phase === 'failed' ? failed.error : null) ?? confirming.error,
    failError: failing.error,
  };
}

/** What the one primary button of a screen with this queue says and does. */
export function primaryOf(state: PrintQueueState): {
  readonly label: string;
  readonly onPress: (() => void) | undefined;
} {
  const { counts } = state;
  if (counts.made > 0) return { label: text.allOut(counts.made), onPress: state.confirmAll };
  if (counts.left > 0) return { label: text.start(counts.left, counts.sheets), onPress: state.start };
  return { label: text.nothingLeft, onPress: undefined };
}
