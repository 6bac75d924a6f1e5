import { Button } from '@mantine/core';
import type { VillageFilter } from '#contract/village.ts';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FinishedFiles } from '../../parts/finished-files.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { villageText as text } from '../../text/village.ts';

/** The two ways out of the board, on paper and as a workbook, and what became of them. */
export function useVillagePapers(filter: VillageFilter) {
  const print = useTask('village.printMissing');
  const download = useTask('village.export');
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'spreadsheet' });
    if (path !== null) await download.run({ ...filter, path });
  };
  const buttons = (
    <>
      <Button variant="default" onClick={() => void save()}>
        {text.export}
      </Button>
      <ShortcutButton shortcut="Ctrl+P" onPress={() => void print.run({ ...filter })}>
        {text.print}
      </ShortcutButton>
    </>
  );
  const outcome = (
    <>
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {download.state.phase === 'failed' && <ErrorNotice error={download.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed(print.state.value.pages)}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      {download.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(download.state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[download.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ProgressDialog
        title={text.exporting}
        state={download.state}
        onCancel={download.cancel}
        delayMs={QUIET_MS}
      />
    </>
  );
  return { buttons, outcome };
}
