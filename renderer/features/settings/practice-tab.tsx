import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { usePractice } from '../../lib/practice.tsx';
import { useTask } from '../../lib/use-task.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { practiceText } from '../../text/practice.ts';

/** Empties practice and fills it again, after one question; also what mends a practice that does not open. */
export function StartPracticeAgain() {
  const { reopen } = usePractice();
  const { run, state, cancel } = useTask('practice.startAgain');
  const [isAsked, setAsked] = useState(false);
  const start = async () => {
    setAsked(false);
    if ((await run({})) !== undefined) reopen();
  };
  return (
    <FormGroup title={practiceText.startAgain} hint={practiceText.startAgainWhat}>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      <Group>
        <Button variant="default" onClick={() => setAsked(true)}>
          {`${practiceText.startAgain}…`}
        </Button>
      </Group>
      <ConfirmDialog
        isOpen={isAsked}
        title={practiceText.startAgainTitle}
        confirmLabel={practiceText.startAgainConfirm}
        isDangerous
        onConfirm={() => void start()}
        onClose={() => setAsked(false)}
      >
        <p>{practiceText.startAgainWhat}</p>
      </ConfirmDialog>
      <ProgressDialog title={practiceText.filling} state={state} onCancel={cancel} />
    </FormGroup>
  );
}

/** The way into practice and out of it. */
export function PracticeTab() {
  const { isPractice, isSample, enter, leave } = usePractice();
  const isInside = isPractice || isSample;
  return (
    <>
      <FormGroup
        title={practiceText.tab}
        hint={
          isPractice ? practiceText.tabInside : isSample ? practiceText.sampleInOffice : practiceText.tabWhat
        }
      >
        <Group>
          <Button onClick={isInside ? leave : enter}>
            {isInside ? practiceText.leave : practiceText.enter}
          </Button>
        </Group>
      </FormGroup>
      {isPractice && <StartPracticeAgain />}
    </>
  );
}
