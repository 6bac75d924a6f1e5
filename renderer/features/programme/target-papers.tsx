import { Button } from '@mantine/core';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { useTask } from '../../lib/use-task.ts';
import { TaskOutcome } from '../../parts/dialog/task-outcome.tsx';
import { programmeText } from '../../text/programme.ts';
import css from './programme.module.css';

const { target: text } = programmeText;

/** The targets of the year on paper and as a workbook. */
export function TargetPapers({ year }: { readonly year: number }) {
  const printing = useTask('target.print');
  const leaving = useTask('target.export');
  const may = useMay();
  const print = () => void printing.run({ year });
  const save = async () => {
    const { path } = await request('shell.saveAs', {
      suggestedName: text.exportName(year),
      kind: 'spreadsheet',
    });
    if (path !== null) await leaving.run({ year, path });
  };
  useShortcut('Ctrl+P', print, may('target.print'));
  if (!may('target.print')) return null;
  return (
    <>
      <Button variant="default" className={css.push ?? ''} onClick={() => void save()}>
        {text.export}
      </Button>
      <Button variant="default" title="Ctrl+P" onClick={print}>
        {text.print}
      </Button>
      <TaskOutcome
        task={printing}
        title={text.printing}
        saidOf={() => text.printed}
        label={text.files}
        pathsOf={({ path }) => [path]}
      />
      <TaskOutcome
        task={leaving}
        title={text.exporting}
        saidOf={({ rowCount }) => text.exported(rowCount)}
        label={text.files}
        pathsOf={({ path }) => [path]}
      />
    </>
  );
}
