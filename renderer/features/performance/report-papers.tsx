import { Button, Menu } from '@mantine/core';
import type { Quarter } from '#rules/performance/quarter.ts';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { performanceText } from '../../text/performance.ts';

const { papers: text } = performanceText;

interface Asked {
  readonly year: number;
  readonly quarter: Quarter;
}

/** The report as paper, workbook and Word file; the menu stands in the head, what was made below it. */
export function useReportPapers(asked: Asked) {
  const { year, quarter } = asked;
  const table = useTask('performance.print');
  const sheet = useTask('performance.export');
  const chapter = useTask('performance.exportChapter');
  const isAllowed = useMay()('performance.print');
  const print = () => void table.run(asked);
  const saveSheet = async () => {
    const suggestedName = text.name(year, quarter, 'xlsx');
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await sheet.run({ ...asked, path });
  };
  const saveChapter = async () => {
    const suggestedName = text.name(year, quarter, 'docx');
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'word' });
    if (path !== null) await chapter.run({ ...asked, path });
  };
  useShortcut('Ctrl+P', print, isAllowed);
  const tasks = [table, sheet, chapter];
  const failed = tasks.map(({ state }) => state).find((state) => state.phase === 'failed');
  const made = tasks.flatMap(({ state }) => (state.phase === 'done' ? [state.value.path] : []));
  return {
    menu: isAllowed && (
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button variant="default">{text.menu}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item rightSection="Ctrl+P" onClick={print}>
            {text.table}
          </Menu.Item>
          <Menu.Item onClick={() => void saveSheet()}>{text.sheet}</Menu.Item>
          <Menu.Item onClick={() => void saveChapter()}>{text.chapter}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    ),
    outcome: (
      <>
        {failed && <ErrorNotice error={failed.error} />}
        {made.length > 0 && (
          <Notice kind="ok" title={text.printed}>
            <FinishedFiles label={text.files} paths={made} />
          </Notice>
        )}
        {tasks.map(({ state, cancel }, at) => (
          <ProgressDialog
            // The three never change places.
            key={['table', 'sheet', 'chapter'][at]}
            title={text.printing}
            state={state}
            onCancel={cancel}
            delayMs={QUIET_MS}
          />
        ))}
      </>
    ),
  };
}
