import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { InputOf } from '#contract/index.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { TaskOutcome } from '../../parts/dialog/task-outcome.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
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
): { readonly buttons: ReactNode; readonly outcome: ReactNode } {
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
  const isReady = day !== undefined;
  return {
    buttons: (
      <>
        <Offered asks="recap.exportTable">
          <Button variant="default" disabled={!isReady} onClick={() => void save()}>
            {text.export}
          </Button>
        </Offered>
        <Offered asks="recap.printTable">
          <ShortcutButton shortcut="Ctrl+P" variant="default" disabled={!isReady} onPress={toPaper}>
            {text.print}
          </ShortcutButton>
        </Offered>
      </>
    ),
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
