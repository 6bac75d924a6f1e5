import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { figureText } from '../../text/recap/official-figure.ts';

const { view: text } = figureText;

/** The annual recap of a frozen year, printed again or saved as a workbook from what was kept; nothing for other figures. */
export function useYearPaper(year: number | null): {
  readonly download: ReactNode;
  readonly print: ReactNode;
  readonly outcome: ReactNode;
} {
  const print = useTask('recap.print');
  const download = useTask('recap.exportAnnual');
  const { state } = print;
  const save = async (of: number) => {
    const suggestedName = text.yearFileName(of);
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await download.run({ year: of, path });
  };
  return {
    download: year !== null && (
      <Offered asks="recap.exportAnnual">
        <Button variant="default" onClick={() => void save(year)}>
          {text.exportYear}
        </Button>
      </Offered>
    ),
    print: year !== null && (
      <Offered asks="recap.print">
        <Button variant="default" onClick={() => void print.run({ year })}>
          {text.printYear}
        </Button>
      </Offered>
    ),
    outcome: (
      <>
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' && (
          <Notice kind="ok" title={text.printed(state.value.pages)}>
            <FinishedFiles label={text.files} paths={[state.value.path]} />
          </Notice>
        )}
        {download.state.phase === 'failed' && <ErrorNotice error={download.state.error} />}
        {download.state.phase === 'done' && (
          <Notice kind="ok" title={text.exported(download.state.value.sheetCount)}>
            <FinishedFiles label={text.files} paths={[download.state.value.path]} />
          </Notice>
        )}
        <ProgressDialog title={text.printing} state={state} onCancel={print.cancel} delayMs={QUIET_MS} />
        <ProgressDialog
          title={text.exporting}
          state={download.state}
          onCancel={download.cancel}
          delayMs={QUIET_MS}
        />
      </>
    ),
  };
}
