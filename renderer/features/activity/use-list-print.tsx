import type { ReactNode } from 'react';
import type { ActivityFilterInput } from '#contract/activity.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import type { Act } from '../../parts/layout/secondary-acts.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText } from '../../text/activity.ts';

const { printList: text } = activityText;

/** The list as it is filtered, on paper: the act of the head, and what came of it. */
export function useListPrint(filter: ActivityFilterInput): {
  readonly act: Act;
  readonly outcome: ReactNode;
} {
  const { run, state, cancel } = useTask('activity.print');
  const print = () => void run(filter);
  return {
    act: { label: text.button, asks: 'activity.print', shortcut: 'Ctrl+P', run: print },
    outcome: (
      <>
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' && (
          <Notice kind="ok" title={text.done}>
            <FinishedFiles label={text.files} paths={[state.value.path]} />
          </Notice>
        )}
        <ProgressDialog title={text.running} state={state} onCancel={cancel} delayMs={QUIET_MS} />
      </>
    ),
  };
}
