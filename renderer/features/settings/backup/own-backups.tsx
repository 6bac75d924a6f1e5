import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { instantLine } from '../../../lib/instant.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import css from '../parts/settings.module.css';
import { OwnBackupList } from './own-backup-list.tsx';
import { RulesDialog } from './rules-dialog.tsx';

const { own: text } = backupText;

interface OwnBackupsProps {
  readonly state: OutputOf<'backup.state'>;
  readonly onDrill: (path: string) => void;
  readonly onRestore: (path: string) => void;
}

/** Where the program backs up by itself, what came of it, and what to do where it failed. */
export function OwnBackups({ state, onDrill, onRestore }: OwnBackupsProps) {
  const run = useTask('backup.runNow');
  const [isChanging, setChanging] = useState(false);
  const [said, setSaid] = useState<string>();
  const { rules, failures, made } = state;
  return (
    <FormGroup title={text.title} hint={text.hint}>
      {failures.map(({ place, since, title, cause, remedy }) => (
        <Notice key={place} kind="refuse" title={`${text.failed(text.failedAt[place])}: ${title}`}>
          <p>
            {cause} {text.failedSince(instantLine(since))}
          </p>
          <p>{remedy}</p>
        </Notice>
      ))}
      {run.state.phase === 'failed' && <ErrorNotice error={run.state.error} />}
      {run.state.phase === 'done' && (
        <Notice kind={run.state.value.failed > 0 ? 'warning' : 'ok'} title={text.ran(run.state.value.made)}>
          {run.state.value.failed > 0 && <p>{text.ranFailed(run.state.value.failed)}</p>}
        </Notice>
      )}
      {said !== undefined && <Notice kind="ok" title={said} />}
      <dl className={css.facts}>
        <dt>{text.last}</dt>
        <dd>{made[0] ? text.lastOf(instantLine(made[0].at), made.length) : text.none}</dd>
        <dt>{text.ownFolder}</dt>
        <dd>{state.ownFolder}</dd>
        <dt>{text.folder}</dt>
        <dd>
          <FurtherFolder folder={state.folder} />
        </dd>
        <dt>{text.usb}</dt>
        <dd>
          <UsbFolder state={state} />
        </dd>
        <dt>{text.rules}</dt>
        <dd>
          {text.rulesOf(rules.days, rules.weeks, rules.months, rules.beforeRisk)}{' '}
          <Offered asks="backup.setRules">
            <Button size="xs" variant="subtle" onClick={() => setChanging(true)}>
              {text.changeRules}
            </Button>
          </Offered>
        </dd>
      </dl>
      <Offered asks="backup.runNow">
        <Button variant="default" onClick={() => void run.run({})}>
          {text.runNow}
        </Button>
      </Offered>
      <OwnBackupList made={made} onDrill={onDrill} onRestore={onRestore} />
      {isChanging && (
        <RulesDialog
          state={state}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            setSaid(backupText.rules.saved);
          }}
        />
      )}
      <ProgressDialog title={text.running} state={run.state} onCancel={run.cancel} />
    </FormGroup>
  );
}

interface ChoiceProps {
  readonly chooseLabel: string;
  readonly dropLabel: string;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (folder: string | null) => void;
}

function FolderButtons({ chooseLabel, dropLabel, isChosen, isBusy, onChoose }: ChoiceProps) {
  const choose = async () => {
    const { path } = await request('shell.chooseFolder', { title: chooseLabel });
    if (path !== null) onChoose(path);
  };
  return (
    <Group gap="xs" mt={4}>
      <Button
        size="xs"
        variant="default"
        aria-label={chooseLabel}
        loading={isBusy}
        onClick={() => void choose()}
      >
        {text.choose}
      </Button>
      {isChosen && (
        <Button size="xs" variant="subtle" aria-label={dropLabel} onClick={() => onChoose(null)}>
          {text.drop}
        </Button>
      )}
    </Group>
  );
}

function FurtherFolder({ folder }: { readonly folder: string | null }) {
  const task = useTask('backup.chooseFolder');
  return (
    <>
      <span>{folder ?? text.noFolder}</span>
      {task.state.phase === 'failed' && <ErrorNotice error={task.state.error} />}
      <FolderButtons
        chooseLabel={text.chooseFolderOf}
        dropLabel={text.dropFolder}
        isChosen={folder !== null}
        isBusy={task.state.phase === 'running'}
        onChoose={(chosen) => void task.run({ folder: chosen })}
      />
    </>
  );
}

function UsbFolder({ state }: { readonly state: OutputOf<'backup.state'> }) {
  const task = useTask('backup.chooseUsb');
  const { usb, usbAt, isUsbThere } = state;
  const isSameDisk = usb !== null && task.state.phase === 'done' && !task.state.value.isOtherDisk;
  return (
    <>
      <span>
        {usb === null
          ? text.noUsb
          : `${usb} (${isUsbThere ? text.usbThere : text.usbAway}; ${usbAt === null ? text.usbNever : text.usbAt(instantLine(usbAt))})`}
      </span>
      {task.state.phase === 'failed' && <ErrorNotice error={task.state.error} />}
      {isSameDisk && <Notice kind="warning" title={text.sameDisk} />}
      <FolderButtons
        chooseLabel={text.chooseUsbOf}
        dropLabel={text.dropUsb}
        isChosen={usb !== null}
        isBusy={task.state.phase === 'running'}
        onChoose={(chosen) => void task.run({ folder: chosen })}
      />
    </>
  );
}
