import { Menu, Button } from '@mantine/core';
import { useState } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { villageText as text } from '../../text/village/village.ts';
import { workText } from '../../text/village/work.ts';
import { matrixText } from '../../text/village/matrix.ts';
import { LettersDialog } from './letters-dialog.tsx';

/** The ways out of the board, on paper and as a workbook, and what became of them. */
export function useVillagePapers(filter: VillageFilter, villages: number, onGrid: () => void) {
  const { go } = useNavigation();
  const print = useTask('village.printMissing');
  const download = useTask('village.export');
  const weekly = useTask('village.printWeekly');
  const [isWriting, setWriting] = useState(false);
  const save = async (format: 'xlsx' | 'csv') => {
    const { path } = await request('shell.saveAs', {
      suggestedName: text.exportName(format),
      kind: format === 'csv' ? 'csv' : 'spreadsheet',
    });
    if (path !== null) await download.run({ ...filter, path, format });
  };
  const buttons = (
    <>
      <Menu transitionProps={{ duration: 0 }} position="bottom-end">
        <Menu.Target>
          <Button variant="default">{matrixText.more}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Offered asks="village.saveMany">
            <Menu.Item onClick={onGrid}>{text.grid}</Menu.Item>
          </Offered>
          <Menu.Item onClick={() => go({ screen: 'people' })}>{text.toPeople}</Menu.Item>
          <Offered asks="village.printWeekly">
            <Menu.Item onClick={() => void weekly.run({})}>{workText.weekly}</Menu.Item>
          </Offered>
          <Offered asks="village.writeLetters">
            <Menu.Item onClick={() => setWriting(true)}>{text.letters.menu}</Menu.Item>
          </Offered>
          <Menu.Divider />
          <Offered asks="village.export">
            <Menu.Item onClick={() => void save('xlsx')}>{matrixText.downloadXlsx}</Menu.Item>
          </Offered>
          <Offered asks="village.export">
            <Menu.Item onClick={() => void save('csv')}>{matrixText.downloadCsv}</Menu.Item>
          </Offered>
        </Menu.Dropdown>
      </Menu>
      <Offered asks="village.printMissing">
        <ShortcutButton variant="default" shortcut="Ctrl+P" onPress={() => void print.run({ ...filter })}>
          {text.print}
        </ShortcutButton>
      </Offered>
    </>
  );
  const outcome = (
    <>
      {isWriting && <LettersDialog filter={filter} villages={villages} onClose={() => setWriting(false)} />}
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {weekly.state.phase === 'failed' && <ErrorNotice error={weekly.state.error} />}
      {weekly.state.phase === 'done' && (
        <Notice kind="ok" title={workText.weeklyPrinted(weekly.state.value.pages)}>
          <FinishedFiles label={text.files} paths={[weekly.state.value.path]} />
        </Notice>
      )}
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
        title={workText.weeklyPrinting}
        state={weekly.state}
        onCancel={weekly.cancel}
        delayMs={QUIET_MS}
      />
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
