import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';

/** The to-do list on paper and as a workbook, exactly as filtered, and what became of them. */
export function useFindingPapers(selection: InputOf<'reconcile.print'>) {
  const print = useTask('reconcile.print');
  const download = useTask('reconcile.export');
  const [printed, setPrinted] = useState<string | null>(null);
  const printNow = async () => {
    const file = await print.run(selection);
    if (file) setPrinted(file.path);
  };
  const exportNow = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'spreadsheet' });
    if (path !== null) await download.run({ ...selection, path });
  };
  const outcome = (
    <>
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {download.state.phase === 'failed' && <ErrorNotice error={download.state.error} />}
      {download.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(download.state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[download.state.value.path]} />
        </Notice>
      )}
      <PreviewDialog title={text.printed} path={printed} onClose={() => setPrinted(null)} />
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ProgressDialog
        title={text.exporting}
        state={download.state}
        onCancel={download.cancel}
        delayMs={QUIET_MS}
      />
    </>
  );
  return { printNow, exportNow, outcome };
}
