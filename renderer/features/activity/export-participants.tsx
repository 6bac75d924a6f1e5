import { Button, Menu } from '@mantine/core';
import type { ActivityPage, BatchLine } from '#contract/activity.ts';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText } from '../../text/activity.ts';
import { keptText } from '../../text/parts/kept.ts';

const { participantsFile: text } = activityText;

interface ExportParticipantsProps {
  readonly activity: Pick<ActivityPage, 'id' | 'batches'>;
  readonly batch: BatchLine;
}

/** The participants of this batch as a workbook, or of all of them where there are several. */
export function ExportParticipants({ activity, batch }: ExportParticipantsProps) {
  const { run, state, cancel } = useTask('activity.exportParticipants');
  const save = async (one: BatchLine | null) => {
    const suggestedName = text.exportName(one?.number);
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await run({ activityId: activity.id, batchId: one?.id ?? null, path });
  };
  return (
    <>
      {activity.batches.length > 1 ? (
        <Menu>
          <Menu.Target>
            <Button variant="default">{text.export}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void save(batch)}>{activityText.batch.name(batch.number)}</Menu.Item>
            <Menu.Item onClick={() => void save(null)}>{text.everyBatch}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <Button variant="default" onClick={() => void save(batch)}>
          {text.export}
        </Button>
      )}
      <ErrorNotice error={state.phase === 'failed' ? state.error : null} />
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(state.value.rowCount)}>
          <FinishedFiles label={keptText.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={keptText.exporting} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
