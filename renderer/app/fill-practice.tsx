import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTask } from '../lib/use-task.ts';
import { ErrorNotice } from '../parts/notice/error-notice.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { ProgressDialog } from '../parts/dialog/progress-dialog.tsx';
import { practiceText } from '../text/practice.ts';
import css from './start.module.css';

/** Practice that is still empty is filled by itself when it is entered. */
export function FillPractice() {
  const { run, state, cancel } = useTask('practice.fill');
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void run({});
  }, [run]);
  const again = <Button onClick={() => void run({})}>{practiceText.fillAgain}</Button>;
  return (
    <main className={css.failed}>
      {state.phase === 'failed' ? (
        <ErrorNotice error={state.error} action={again} />
      ) : (
        <Notice kind="info" title={practiceText.emptyTitle}>
          <p>{practiceText.emptyCause}</p>
        </Notice>
      )}
      <ProgressDialog title={practiceText.filling} state={state} onCancel={cancel} />
    </main>
  );
}
