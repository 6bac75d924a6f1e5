import { Button } from '@mantine/core';
import { formatDecimal } from '#rules/value/numbers.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { settingsText } from '../../../text/settings/settings.ts';
import { ProofKeyHint } from '../parts/proof-key-hint.tsx';
import { ReceiptContent } from './receipt-content.tsx';
import { RestoreBackup } from './restore-backup.tsx';

const sizeOf = (bytes: number) => settingsText.megabytes(formatDecimal(bytes / 1_048_576, 1));

function CreateBackup() {
  const task = useTask('backup.create');
  const create = async () => {
    const chosen = await request('shell.chooseFolder', { title: settingsText.chooseBackupFolder });
    if (chosen.path !== null) await task.run({ folder: chosen.path });
  };
  const { state } = task;
  return (
    <FormGroup title={settingsText.backup} hint={settingsText.backupWhat}>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <>
          <Notice kind="ok" title={settingsText.created(sizeOf(state.value.byteCount))}>
            <p>{state.value.path}</p>
            {state.value.seal && (
              <p>{settingsText.backupSeal(state.value.seal.number, state.value.seal.code)}</p>
            )}
          </Notice>
          <ReceiptContent label={settingsText.rowCounts} receipt={state.value} />
        </>
      )}
      <Button maw="14rem" onClick={() => void create()}>
        {settingsText.createBackup}
      </Button>
      <ProgressDialog title={settingsText.creating} state={state} onCancel={task.cancel} />
    </FormGroup>
  );
}

/** A copy that is opened and checked before it counts, and the way back from one. */
export function BackupTab() {
  return (
    <>
      <CreateBackup />
      <RestoreBackup />
      <ProofKeyHint />
    </>
  );
}
