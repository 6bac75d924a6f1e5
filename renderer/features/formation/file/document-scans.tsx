import { Button } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';
import css from '../parts/formation.module.css';

const { scans: text } = formationBoardText;

interface DocumentScansProps {
  readonly stored: OutputOf<'formation.get'>;
  readonly code: string;
  readonly name: string;
}

async function openScan(id: string): Promise<void> {
  const { path } = await request('formation.locateScan', { id });
  await request('shell.openDocument', { path });
}

/** The scans of one document of the checklist, opened in the system's own program. */
export function DocumentScans({ stored, code, name }: DocumentScansProps) {
  const add = useTask('formation.addScan');
  const remove = useCommand('formation.removeScan');
  const [unopened, setUnopened] = useState<AppError | null>(null);
  const open = (id: string) => {
    setUnopened(null);
    openScan(id).catch((error: unknown) =>
      setUnopened(error instanceof AppError ? error : new AppError('INTERNAL')),
    );
  };
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'document' });
    if (path !== null) await add.run({ id: stored.id, code, path });
  };
  return (
    <div className={css.scans}>
      {stored.scans
        .filter((scan) => scan.code === code)
        .map(({ id, fileName }) => (
          <span key={id} title={fileName}>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={text.open(fileName)}
              onClick={() => open(id)}
            >
              {fileName}
            </Button>
            <Button
              variant="subtle"
              color="red"
              size="compact-xs"
              aria-label={text.remove(fileName)}
              onClick={() => remove.mutate({ id })}
            >
              ×
            </Button>
          </span>
        ))}
      <Button variant="subtle" size="compact-xs" aria-label={text.addFor(name)} onClick={() => void choose()}>
        {text.add}
      </Button>
      <ErrorNotice error={add.state.phase === 'failed' ? add.state.error : (unopened ?? remove.error)} />
    </div>
  );
}
