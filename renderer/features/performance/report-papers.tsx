import type { Quarter } from '#rules/performance/quarter.ts';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import type { Act } from '../../parts/layout/secondary-acts.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { renjaText } from '../../text/performance-renja.ts';
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
  const renja = useTask('performance.printRenja');
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
  const tasks = [table, sheet, chapter, renja];
  const failed = tasks.map(({ state }) => state).find((state) => state.phase === 'failed');
  const made = tasks.flatMap(({ state }) => (state.phase === 'done' ? [state.value.path] : []));
  const paper = { menu: text.menu, asks: 'performance.print' } as const;
  return {
    acts: [
      { ...paper, label: text.table, shortcut: 'Ctrl+P', run: () => void table.run(asked) },
      ...(['A3', 'F4'] as const).map((kind) => ({
        menu: text.menu,
        asks: 'performance.printRenja' as const,
        label: kind === 'A3' ? renjaText.papers.wide : renjaText.papers.narrow,
        run: () => void renja.run({ ...asked, sheet: kind }),
      })),
      { ...paper, label: text.sheet, run: () => void saveSheet() },
      { ...paper, label: text.chapter, run: () => void saveChapter() },
    ] satisfies readonly Act[],
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
            // The four never change places.
            key={['table', 'sheet', 'chapter', 'renja'][at]}
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
