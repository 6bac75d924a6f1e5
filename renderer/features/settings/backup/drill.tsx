import { Button, Group, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { fileNameOf } from '../../../lib/file-name.ts';
import { instantLine } from '../../../lib/instant.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { request } from '../../../lib/request.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { SecretDialog, type TypedSecret } from './secret-dialog.tsx';

const { drill: text, secret: secretText } = backupText;

/** The letter template of a drill that was made without the program. */
const RECORD_BY_HAND = 'ba-uji-pulih';

type Drilled = OutputOf<'backup.drill'>;

function Result({ drilled }: { readonly drilled: Drilled }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Notice
        kind={drilled.isPassed ? 'ok' : 'refuse'}
        title={drilled.isPassed ? text.passed : text.failed}
        action={
          <Button variant="default" onClick={() => setOpen(true)}>
            {text.record}
          </Button>
        }
      >
        <p>{drilled.summary}</p>
        {!drilled.isPassed && <p>{text.failedRemedy}</p>}
      </Notice>
      <SmallTable
        label={text.steps}
        headers={text.headers}
        rows={drilled.steps.map(({ title, verdict, sentence }) => ({
          key: title,
          cells: [title, text.verdicts[verdict], sentence],
        }))}
      />
      <PreviewDialog
        title={text.recordTitle}
        path={isOpen ? drilled.record.path : null}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

interface DrillProps {
  readonly state: OutputOf<'backup.state'>;
  /** A backup that was picked from the list above; null: none. */
  readonly picked: string | null;
  readonly onPick: (path: string | null) => void;
}

/** Restores a backup beside the office, compares, and puts it on paper. */
export function Drill({ state, picked, onPick }: DrillProps) {
  const { go } = useNavigation();
  const today = useToday();
  const task = useTask('backup.drill');
  const [witness, setWitness] = useState('');
  const [sealPassphrase, setSealPassphrase] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const { lastDrill, drillDueOn } = state;
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'backup' });
    if (path !== null) onPick(path);
  };
  const run = async (path: string, secret: TypedSecret = { passphrase: null, code: null }) => {
    onPick(null);
    setFile(path);
    await task.run({
      path,
      ...secret,
      witness,
      sealPassphrase: sealPassphrase === '' ? null : sealPassphrase,
    });
  };
  const error = task.state.phase === 'failed' ? task.state.error : null;
  const isSecretAsked =
    error !== null &&
    ['BACKUP_PASSPHRASE_NEEDED', 'BACKUP_PASSPHRASE_WRONG', 'BACKUP_CODE_WRONG'].includes(error.code);
  const isDue = drillDueOn !== null && today !== undefined && drillDueOn <= today;
  return (
    <FormGroup title={text.title} hint={text.hint}>
      <p>
        {lastDrill ? text.last(instantLine(lastDrill.at), lastDrill.fileName, lastDrill.summary) : text.never}{' '}
        {drillDueOn !== null && !isDue && text.next(formatLongDate(drillDueOn))}
      </p>
      {isDue && drillDueOn !== null && <Notice kind="warning" title={text.due(formatLongDate(drillDueOn))} />}
      {!isSecretAsked && <ErrorNotice error={error} />}
      {task.state.phase === 'done' && <Result drilled={task.state.value} />}
      <Group gap="xs">
        <Offered asks="backup.drill">
          <Button variant="default" onClick={() => void choose()}>
            {text.choose}
          </Button>
        </Offered>
        {/* Who restored it without the program has no record of it yet. */}
        <Offered asks="letter.createBatch">
          <Button
            variant="default"
            title={text.byHandHint}
            onClick={() =>
              go({ screen: 'letters', draft: { templateCode: RECORD_BY_HAND, cooperativeIds: [] } })
            }
          >
            {text.byHand}
          </Button>
        </Offered>
      </Group>
      {picked !== null && (
        <FormDialog
          title={text.dialog(fileNameOf(picked))}
          saveLabel={text.start}
          isBusy={false}
          error={null}
          onSave={() => void run(picked)}
          onClose={() => onPick(null)}
        >
          <p>{text.hint}</p>
          <TextField name="witness" label={text.witness} value={witness} onChange={setWitness} />
          <PasswordInput
            data-field="seal"
            label={text.seal}
            maxLength={200}
            value={sealPassphrase}
            onChange={(event) => setSealPassphrase(event.currentTarget.value)}
          />
        </FormDialog>
      )}
      {isSecretAsked && file !== null && (
        <SecretDialog
          title={secretText.title}
          what={secretText.what(String(error.details.facts?.['lembar'] ?? ''))}
          saveLabel={secretText.open}
          isBusy={false}
          error={error.code === 'BACKUP_PASSPHRASE_NEEDED' ? null : error}
          onSave={(secret) => void run(file, secret)}
          onClose={task.reset}
        />
      )}
      <ProgressDialog title={text.running} state={task.state} onCancel={task.cancel} />
    </FormGroup>
  );
}
