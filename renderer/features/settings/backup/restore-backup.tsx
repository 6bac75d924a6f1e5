import { Button } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { fileNameOf } from '../../../lib/file-name.ts';
import { instantLine } from '../../../lib/instant.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { settingsText } from '../../../text/settings/settings.ts';
import { KeptStates } from './kept-states.tsx';
import { ReceiptContent } from './receipt-content.tsx';

interface Read {
  readonly path: string;
  readonly backup: OutputOf<'backup.check'>;
}

/** What comes back, and what the data in use have that would no longer be there. */
function Question({ path, backup }: Read) {
  const { fileAt, lastChangeAt, cooperatives, inUse } = backup;
  return (
    <>
      <p>{settingsText.restoreFile(fileNameOf(path), instantLine(fileAt))}</p>
      <p>{settingsText.restoreHolds(cooperatives, lastChangeAt === null ? '' : instantLine(lastChangeAt))}</p>
      <p>
        {inUse === null
          ? settingsText.restoreUnread
          : settingsText.restoreLoses(inUse.cooperatives, inUse.laterChanges)}
      </p>
      <p>{settingsText.restoreWhat}</p>
    </>
  );
}

/** The way back from a backup; also offered where the database cannot be opened at all. */
export function RestoreBackup() {
  const task = useTask('backup.restore');
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<AppError | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'backup' });
    beginAnew();
    if (path !== null) await look(path);
  };
  const beginAnew = () => {
    task.reset();
    setRefused(null);
  };
  const look = async (path: string) => {
    beginAnew();
    setReading(true);
    try {
      // Read before anything is asked: a file that is none is refused here, and the question can say what is in it. Not
      // as a task: every list would ask again, and where the database does not open this part would go with them.
      const backup = await request('backup.check', { path }, { jobId: crypto.randomUUID() });
      setRead({ path, backup });
    } catch (error) {
      setRefused(error instanceof AppError ? error : new AppError('INTERNAL'));
    } finally {
      setReading(false);
    }
  };
  const restore = async () => {
    setRead(null);
    if (read !== null) await task.run({ path: read.path });
  };
  const { state } = task;
  return (
    <FormGroup title={settingsText.restore} hint={settingsText.restoreWhat}>
      <ErrorNotice error={refused} />
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <>
          <Notice kind="ok" title={settingsText.restored}>
            <p>{settingsText.previousKept(state.value.previousPath)}</p>
          </Notice>
          <ReceiptContent label={settingsText.restoredCounts} receipt={state.value} />
        </>
      )}
      <Button variant="default" maw="14rem" loading={isReading} onClick={() => void choose()}>
        {settingsText.restoreButton}
      </Button>
      <KeptStates onChoose={(path) => void look(path)} />
      <ConfirmDialog
        isOpen={read !== null}
        title={settingsText.restoreTitle}
        confirmLabel={settingsText.restoreConfirm}
        isDangerous
        onConfirm={() => void restore()}
        onClose={() => setRead(null)}
      >
        {read && <Question {...read} />}
      </ConfirmDialog>
      <ProgressDialog title={settingsText.restoring} state={state} onCancel={task.cancel} />
    </FormGroup>
  );
}
