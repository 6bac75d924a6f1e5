import { Button, Group, Modal } from '@mantine/core';
import { useTask } from '../lib/use-task.ts';
import { ConfirmDialog } from '../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../parts/notice/error-notice.tsx';
import { ProgressDialog } from '../parts/dialog/progress-dialog.tsx';
import { practiceText } from '../text/practice.ts';

interface MoveSampleProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The way out of a sample office that fills the office's own folder: it goes to practice, whole. */
export function MoveSample({ isOpen, onClose }: MoveSampleProps) {
  const task = useTask('practice.moveSample');
  const { state } = task;
  const move = async () => {
    onClose();
    await task.run({});
  };
  const isTold = state.phase === 'done' || state.phase === 'failed';
  return (
    <>
      <ConfirmDialog
        isOpen={isOpen}
        title={practiceText.moveTitle}
        confirmLabel={practiceText.moveConfirm}
        onConfirm={() => void move()}
        onClose={onClose}
      >
        <p>{practiceText.moveWhat}</p>
        <p>{practiceText.moveThen}</p>
      </ConfirmDialog>
      <ProgressDialog title={practiceText.moving} state={state} onCancel={task.cancel} />
      <Modal
        opened={isTold}
        onClose={task.reset}
        title={<strong>{state.phase === 'failed' ? practiceText.moveTitle : practiceText.movedTitle}</strong>}
        size="lg"
      >
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' && (
          <>
            <p>{practiceText.moved(state.value.folder)}</p>
            <p>
              {state.value.isOpenedByPractice ? practiceText.movedIntoPractice : practiceText.movedBeside}
            </p>
          </>
        )}
        <Group justify="flex-end" mt="md">
          <Button data-autofocus onClick={task.reset}>
            {practiceText.understood}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
