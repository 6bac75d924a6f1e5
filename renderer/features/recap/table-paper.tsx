import type { ReactNode } from 'react';
import type { InputOf } from '#contract/index.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import type { Act } from '../../parts/layout/secondary-acts.tsx';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { TaskOutcome } from '../../parts/dialog/task-outcome.tsx';
import { recapText } from '../../text/recap/recap.ts';

const { paper: text } = recapText;

/** The table on screen, as it is asked for. */
export type ShownTable = Omit<InputOf<'recap.printTable'>, 'path'>;

/** "rekap-jenis-koperasi-2025-11-18.xlsx" */
export function tableFileName(grouping: ShownTable['grouping'], day: string): string {
  const name = recapGroupingOf(grouping).name.replaceAll(/[^a-z]+/g, '-');
  return text.fileName(name, day);
}

/** The table on screen on paper and as a workbook, and what became of them; its day is undefined while there is none. */
export function useTablePaper(
  shown: ShownTable,
  day: string | undefined,
): { readonly acts: readonly Act[]; readonly outcome: ReactNode } {
  const print = useTask('recap.printTable');
  const download = useTask('recap.exportTable');
  const save = async () => {
    const suggestedName = tableFileName(shown.grouping, day ?? '');
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path === null) return;
    print.reset();
    await download.run({ ...shown, path });
  };
  const toPaper = () => {
    download.reset();
    void print.run({ ...shown });
  };
  const isDisabled = day === undefined;
  return {
    acts: [
      { label: text.export, asks: 'recap.exportTable', isDisabled, run: () => void save() },
      { label: text.print, asks: 'recap.printTable', shortcut: 'Ctrl+P', isDisabled, run: toPaper },
    ],
    outcome: (
      <>
        <TaskOutcome
          task={print}
          title={text.printing}
          saidOf={({ pages }) => text.printed(pages)}
          label={text.files}
          pathsOf={({ path }) => [path]}
        />
        <TaskOutcome
          task={download}
          title={text.exporting}
          saidOf={({ rowCount }) => text.exported(rowCount)}
          label={text.files}
          pathsOf={({ path }) => [path]}
        />
      </>
    ),
  };
}
