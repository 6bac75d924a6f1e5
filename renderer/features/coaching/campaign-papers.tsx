import { Button, Menu } from '@mantine/core';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { campaignText as text } from '../../text/coaching/campaign.ts';

/** The recap on paper, the recap and the list as workbooks; how each ended stands under the buttons. */
export function useCampaignPapers(id: string) {
  const print = useTask('coaching.printCampaign');
  const save = useTask('coaching.exportCampaign');
  const may = useMay();
  const write = async (content: 'recap' | 'list') => {
    const suggestedName = content === 'recap' ? text.recapName : text.listName;
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await save.run({ id, content, path });
  };
  const buttons = (
    <>
      {may('coaching.exportCampaign') && (
        <Menu>
          <Menu.Target>
            <Button variant="default">{text.export}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void write('recap')}>{text.exportRecap}</Menu.Item>
            <Menu.Item onClick={() => void write('list')}>{text.exportList}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {may('coaching.printCampaign') && (
        <Button variant="default" onClick={() => void print.run({ id })}>
          {text.print}
        </Button>
      )}
    </>
  );
  const ended = (
    <>
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {save.state.phase === 'failed' && <ErrorNotice error={save.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      {save.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(save.state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[save.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ProgressDialog title={text.exporting} state={save.state} onCancel={save.cancel} delayMs={QUIET_MS} />
    </>
  );
  return { buttons, ended };
}
