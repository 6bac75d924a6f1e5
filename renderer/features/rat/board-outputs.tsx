import { useState, type ReactNode } from 'react';
import { AppError } from '#contract/errors.ts';
import type { Act } from '../../parts/layout/secondary-acts.tsx';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ratText } from '../../text/rat/rat.ts';
import type { BoardQuery } from './board-query.ts';

export interface BoardOutputs {
  readonly acts: readonly Act[];
  /** What was made, refused or is being made. */
  readonly outcome: ReactNode;
}

/** The list as shown, as a workbook or on paper for the wall. */
export function useBoardOutputs(query: BoardQuery | undefined): BoardOutputs {
  const writing = useTask('rat.export');
  const printing = useTask('rat.print');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const write = async () => {
    if (!query) return;
    setRefusal(null);
    try {
      const { path } = await request('shell.saveAs', {
        suggestedName: ratText.fileName(query.bookYear),
        kind: 'spreadsheet',
      });
      if (path !== null) await writing.run({ ...query, path });
    } catch (error) {
      setRefusal(error instanceof AppError ? error : new AppError('INTERNAL'));
    }
  };
  const print = (isLandscape: boolean) => {
    if (query) void printing.run({ ...query, isLandscape });
  };
  const failed = [writing.state, printing.state].find((state) => state.phase === 'failed');
  const paths = [
    ...(writing.state.phase === 'done' ? [writing.state.value.path] : []),
    ...(printing.state.phase === 'done' ? [printing.state.value.path] : []),
  ];
  const paper = { menu: ratText.print, asks: 'rat.print', isDisabled: !query } as const;
  return {
    acts: [
      { label: ratText.export, asks: 'rat.export', isDisabled: !query, run: () => void write() },
      { ...paper, label: ratText.printLandscape, run: () => print(true) },
      { ...paper, label: ratText.printPortrait, run: () => print(false) },
    ],
    outcome: (
      <>
        <ProgressDialog title={ratText.exporting} state={writing.state} onCancel={writing.cancel} />
        <ProgressDialog
          title={ratText.printing}
          state={printing.state}
          onCancel={printing.cancel}
          delayMs={300}
        />
        <ErrorNotice error={refusal ?? (failed?.phase === 'failed' ? failed.error : null)} />
        {paths.length > 0 && <FinishedFiles label={ratText.files} paths={paths} />}
      </>
    ),
  };
}
