import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDecimal } from '#rules/value/numbers.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { request } from '../../../lib/request.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { settingsText } from '../../../text/settings/settings.ts';
import { ProofKeyHint } from '../parts/proof-key-hint.tsx';
import { Drill } from './drill.tsx';
import { Encryption } from './encryption.tsx';
import { OwnBackups } from './own-backups.tsx';
import { ReceiptContent } from './receipt-content.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { useRestore } from './use-restore.ts';

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
            {state.value.isEncrypted && <p>{backupText.createEncrypted}</p>}
            <p>{backupText.compared(state.value.comparedTables)}</p>
            {state.value.seal && (
              <p>{settingsText.backupSeal(state.value.seal.number, state.value.seal.code)}</p>
            )}
          </Notice>
          <ReceiptContent label={settingsText.rowCounts} receipt={state.value} />
        </>
      )}
      <Offered asks="backup.create">
        <Button onClick={() => void create()}>{settingsText.createBackup}</Button>
      </Offered>
      <ProgressDialog title={settingsText.creating} state={state} onCancel={task.cancel} />
    </FormGroup>
  );
}

/** Backups by themselves, by hand, encrypted, tried out and brought back. */
export function BackupTab() {
  const { data: state, error } = useRequest('backup.state', {});
  const [drilled, setDrilled] = useState<string | null>(null);
  const way = useRestore();
  return (
    <>
      <ErrorNotice error={error} />
      {state && <OwnBackups state={state} onDrill={setDrilled} onRestore={(path) => void way.look(path)} />}
      <CreateBackup />
      {state && <Encryption encryption={state.encryption} />}
      {state && <Drill state={state} picked={drilled} onPick={setDrilled} />}
      <RestoreBackup way={way} />
      <ProofKeyHint />
    </>
  );
}
