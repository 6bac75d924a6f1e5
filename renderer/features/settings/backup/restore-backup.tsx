import { Button } from '@mantine/core';
import { Offered } from '../../../parts/layout/offered.tsx';
import { fileNameOf } from '../../../lib/file-name.ts';
import { instantLine } from '../../../lib/instant.ts';
import { request } from '../../../lib/request.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { settingsText } from '../../../text/settings/settings.ts';
import { KeptStates } from './kept-states.tsx';
import { ReceiptContent } from './receipt-content.tsx';
import { SecretDialog } from './secret-dialog.tsx';
import { useRestore, type ReadBackup, type RestoreWay } from './use-restore.ts';

const SECRET_CODES: readonly string[] = [
  'BACKUP_PASSPHRASE_NEEDED',
  'BACKUP_PASSPHRASE_WRONG',
  'BACKUP_CODE_WRONG',
];

/** What comes back, and what the data in use have that would no longer be there. */
function Question({ path, backup }: ReadBackup) {
  const { fileAt, lastChangeAt, cooperatives, lostScans, inUse } = backup;
  return (
    <>
      <p>{settingsText.restoreFile(fileNameOf(path), instantLine(fileAt))}</p>
      <p>{settingsText.restoreHolds(cooperatives, lastChangeAt === null ? '' : instantLine(lastChangeAt))}</p>
      <p>
        {inUse === null
          ? settingsText.restoreUnread
          : settingsText.restoreLoses(inUse.cooperatives, inUse.laterChanges)}
      </p>
      {lostScans > 0 && <p>{backupText.restore.lost(lostScans)}</p>}
      <p>{settingsText.restoreWhat}</p>
    </>
  );
}

/** The same where nothing else begins it: also offered where the database cannot be opened at all. */
export function RestoreAlone() {
  return <RestoreBackup way={useRestore()} />;
}

/** The way back from a backup. */
export function RestoreBackup({ way }: { readonly way: RestoreWay }) {
  const { task, isReading, read, refused, look } = way;
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'backup' });
    way.beginAnew();
    if (path !== null) await look(path);
  };
  const isSecretAsked = refused !== null && SECRET_CODES.includes(refused.error.code);
  const hasWholeRows =
    refused?.error.code === 'BACKUP_DAMAGED' && refused.error.details.facts?.['dataTerbaca'] === 1;
  const { state } = task;
  return (
    <FormGroup title={settingsText.restore} hint={settingsText.restoreWhat}>
      {refused && !isSecretAsked && (
        <ErrorNotice
          error={refused.error}
          action={
            hasWholeRows && (
              <Button variant="default" onClick={() => void look(refused.path, refused.secret, true)}>
                {backupText.restore.readable}
              </Button>
            )
          }
        />
      )}
      {refused && isSecretAsked && (
        <SecretDialog
          title={backupText.secret.title}
          what={backupText.secret.what(String(refused.error.details.facts?.['lembar'] ?? ''))}
          saveLabel={backupText.secret.open}
          isBusy={isReading}
          error={refused.error.code === 'BACKUP_PASSPHRASE_NEEDED' ? null : refused.error}
          onSave={(secret) => void look(refused.path, secret)}
          onClose={way.leave}
        />
      )}
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <>
          <Notice kind="ok" title={settingsText.restored}>
            <p>{settingsText.previousKept(state.value.previousPath)}</p>
          </Notice>
          {state.value.isLeftPlain && (
            <Notice kind="warning" title={settingsText.leftPlain}>
              <p>{settingsText.leftPlainWhat}</p>
            </Notice>
          )}
          <ReceiptContent label={settingsText.restoredCounts} receipt={state.value} />
        </>
      )}
      <Offered asks="backup.restore">
        <Button variant="default" loading={isReading} onClick={() => void choose()}>
          {settingsText.restoreButton}
        </Button>
      </Offered>
      <KeptStates onChoose={(path) => void look(path)} />
      <ConfirmDialog
        isOpen={read !== null}
        title={settingsText.restoreTitle}
        confirmLabel={settingsText.restoreConfirm}
        isDangerous
        onConfirm={() => void way.restore()}
        onClose={way.leave}
      >
        {read && <Question {...read} />}
      </ConfirmDialog>
      <ProgressDialog title={settingsText.restoring} state={state} onCancel={task.cancel} />
    </FormGroup>
  );
}
