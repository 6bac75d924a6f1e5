import { Button } from '@mantine/core';
import type { VisitFilterInput } from '#contract/coaching/shapes.ts';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';

const { visits: text } = coachingText;

/** The list as it is filtered, as a workbook. */
export function ExportButton({ filter }: { readonly filter: VisitFilterInput }) {
  const { run, state, cancel } = useTask('coaching.export');
  const may = useMay();
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'spreadsheet' });
    if (path !== null) await run({ ...filter, path });
  };
  if (!may('coaching.export')) return null;
  return (
    <>
      <Button variant="default" className={css.push ?? ''} onClick={() => void save()}>
        {text.export}
      </Button>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.exporting} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
