import { Button } from '@mantine/core';
import { useState } from 'react';
import { fileNameOf } from '../../lib/file-name.ts';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FormGroup } from '../../parts/form-group.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { settingsText } from '../../text/settings.ts';
import { ReceiptContent } from './receipt-content.tsx';

/** The way back from a backup; also offered where the database cannot be opened at all. */
export function RestoreBackup() {
  const task = useTask('backup.restore');
  const [path, setPath] = useState<string | null>(null);
  const choose = async () => {
    const chosen = await request('shell.chooseFile', { kind: 'backup' });
    task.reset();
    setPath(chosen.path);
  };
  const restore = async () => {
    setPath(null);
    if (path !== null) await task.run({ path });
  };
  const { state } = task;
  return (
    <FormGroup title={settingsText.restore} hint={settingsText.restoreWhat}>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <>
          <Notice kind="ok" title={settingsText.restored}>
            <p>{settingsText.previousKept(state.value.previousPath)}</p>
          </Notice>
          <ReceiptContent label={settingsText.restoredCounts} receipt={state.value} />
        </>
      )}
      <Button variant="default" maw="14rem" onClick={() => void choose()}>
        {settingsText.restoreButton}
      </Button>
      <ConfirmDialog
        isOpen={path !== null}
        title={settingsText.restoreTitle}
        confirmLabel={settingsText.restoreConfirm}
        isDangerous
        onConfirm={() => void restore()}
        onClose={() => setPath(null)}
      >
        <p>{settingsText.restoreFile(fileNameOf(path ?? ''))}</p>
        <p>{settingsText.restoreWhat}</p>
      </ConfirmDialog>
      <ProgressDialog title={settingsText.restoring} state={state} onCancel={task.cancel} />
    </FormGroup>
  );
}
