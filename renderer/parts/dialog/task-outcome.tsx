import type { ReactNode } from 'react';
import { QUIET_MS } from '../../lib/use-task.ts';
import type { TaskState } from '../../lib/use-task.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { Notice } from '../notice/notice.tsx';
import { FinishedFiles } from './finished-files.tsx';
import { ProgressDialog } from './progress-dialog.tsx';

interface TaskOutcomeProps<Value> {
  readonly task: { readonly state: TaskState<Value>; readonly cancel: () => void };
  /** While it runs. */
  readonly title: string;
  /** What is said once it is done. */
  readonly saidOf: (value: Value) => string;
  /** Names the list of files. */
  readonly label: string;
  readonly pathsOf: (value: Value) => readonly string[];
  /** Said where the task is asked for, such as in its dialog. */
  readonly hasOwnError?: boolean;
  readonly children?: ReactNode;
}

/** What became of a task that leaves files: how far it is, what went wrong, or what it made. */
export function TaskOutcome<Value>(props: TaskOutcomeProps<Value>) {
  const { task, title, saidOf, label, pathsOf, hasOwnError = false, children } = props;
  const { state, cancel } = task;
  return (
    <>
      {state.phase === 'failed' && !hasOwnError && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <Notice kind="ok" title={saidOf(state.value)}>
          {children}
          <FinishedFiles label={label} paths={pathsOf(state.value)} />
        </Notice>
      )}
      <ProgressDialog title={title} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
