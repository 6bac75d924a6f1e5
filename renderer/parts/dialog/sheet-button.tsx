import { Button } from '@mantine/core';
import { request } from '../../lib/request.ts';
import { QUIET_MS } from '../../lib/use-task.ts';
import type { TaskState } from '../../lib/use-task.ts';
import { keptText as text } from '../../text/parts/kept.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { Notice } from '../notice/notice.tsx';
import { FinishedFiles } from './finished-files.tsx';
import { ProgressDialog } from './progress-dialog.tsx';

interface SheetTask {
  readonly state: TaskState<{ readonly path: string; readonly rowCount: number }>;
  readonly cancel: () => void;
}

interface SheetButtonProps {
  readonly suggestedName: string;
  readonly task: SheetTask;
  readonly onSave: (path: string) => Promise<unknown>;
}

/** A list as a workbook under a name that the person chooses; says how many rows went into it and opens it. */
export function SheetButton({ suggestedName, task, onSave }: SheetButtonProps) {
  const { state, cancel } = task;
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await onSave(path);
  };
  return (
    <>
      <Button variant="default" onClick={() => void save()}>
        {text.export}
      </Button>
      <ErrorNotice error={state.phase === 'failed' ? state.error : null} />
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.exporting} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
