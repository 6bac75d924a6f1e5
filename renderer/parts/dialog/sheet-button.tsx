import { Button } from '@mantine/core';
import { request } from '../../lib/request.ts';
import type { TaskState } from '../../lib/use-task.ts';
import { keptText as text } from '../../text/parts/kept.ts';
import { TaskOutcome } from './task-outcome.tsx';

interface SheetTask {
  readonly state: TaskState<{ readonly path: string; readonly rowCount: number }>;
  readonly cancel: () => void;
}

interface SheetButtonProps {
  readonly suggestedName: string;
  readonly task: SheetTask;
  readonly onSave: (path: string) => Promise<unknown>;
}

/** A list as a workbook under a name that the person chooses; says how many rows went into it and opens it. */
export function SheetButton({ suggestedName, task, onSave }: SheetButtonProps) {
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await onSave(path);
  };
  return (
    <>
      <Button variant="default" onClick={() => void save()}>
        {text.export}
      </Button>
      <TaskOutcome
        task={task}
        title={text.exporting}
        saidOf={({ rowCount }) => text.exported(rowCount)}
        label={text.files}
        pathsOf={({ path }) => [path]}
      />
    </>
  );
}
