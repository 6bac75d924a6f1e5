import { Button } from '@mantine/core';
import { Offered } from '../../parts/layout/offered.tsx';
import { Modal } from '../../parts/dialog/modal.tsx';
import { request } from '../../lib/request.ts';
import { useDocuments } from '../../lib/use-documents.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { proofText } from '../../text/proof.ts';
import css from './proof.module.css';

/** Saves the page that checks without the program, and says what to do with it. */
export function SavePage() {
  const task = useTask('proof.savePage');
  const documents = useDocuments();
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: proofText.pageName, kind: 'page' });
    if (path !== null) await task.run({ path });
  };
  const { state } = task;
  const isOpen = state.phase === 'done' || state.phase === 'failed';
  return (
    <>
      <Offered asks="proof.savePage">
        <Button
          variant="default"
          title={proofText.savePageHint}
          loading={state.phase === 'running'}
          onClick={() => void save()}
        >
          {proofText.savePage}
        </Button>
      </Offered>
      <Modal opened={isOpen} onClose={task.reset} title={<strong>{proofText.savePage}</strong>} size="lg">
        <ErrorNotice error={state.phase === 'failed' ? state.error : documents.error} />
        {state.phase === 'done' && (
          <>
            <Notice kind="ok" title={proofText.pageSaved(state.value.keyCount, state.value.revokedCount)}>
              <p>{state.value.path}</p>
              <p>{proofText.pageSavedRemedy}</p>
            </Notice>
            <div className={css.buttons}>
              <Button variant="default" onClick={() => documents.open(state.value.path)}>
                {proofText.open}
              </Button>
              <Button variant="default" onClick={() => documents.showInFolder(state.value.path)}>
                {proofText.showInFolder}
              </Button>
              <Button ml="auto" onClick={task.reset}>
                {partsText.close}
              </Button>
            </div>
          </>
        )}
      </Modal>
    </>
  );
}
