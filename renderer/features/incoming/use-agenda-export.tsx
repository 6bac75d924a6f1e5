import type { ReactNode } from 'react';
import type { IncomingFilterInput } from '#contract/incoming.ts';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import type { Act } from '../../parts/layout/secondary-acts.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { incomingText as text } from '../../text/incoming.ts';

/** The agenda as it is filtered, as a workbook: the act of the head, and what came of it. */
export function useAgendaExport(filter: IncomingFilterInput): {
  readonly act: Act;
  readonly outcome: ReactNode;
} {
  const { run, state, cancel } = useTask('incoming.export');
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'spreadsheet' });
    if (path !== null) await run({ ...filter, path });
  };
  return {
    act: { label: text.export, asks: 'incoming.export', run: () => void save() },
    outcome: (
      <>
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' && (
          <Notice kind="ok" title={text.exported(state.value.rowCount)}>
            <FinishedFiles label={text.files} paths={[state.value.path]} />
          </Notice>
        )}
        <ProgressDialog title={text.exporting} state={state} onCancel={cancel} delayMs={QUIET_MS} />
      </>
    ),
  };
}
