import { Button } from '@mantine/core';
import type { ActivityFilterInput } from '#contract/activity.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText } from '../../text/activity.ts';
import css from './parts/activity.module.css';

const { printList: text } = activityText;

/** The list as it is filtered, on paper. */
export function PrintListButton({ filter }: { readonly filter: ActivityFilterInput }) {
  const { run, state, cancel } = useTask('activity.print');
  const print = () => void run(filter);
  useShortcut('Ctrl+P', print);
  return (
    <>
      <Button variant="default" title="Ctrl+P" className={css.push ?? ''} onClick={print}>
        {text.button}
      </Button>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.done}>
          <FinishedFiles label={text.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.running} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
