import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { useScanOpener } from '../../../parts/scan/use-scan-opener.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';
import css from '../parts/formation.module.css';

const { scans: text } = formationBoardText;

interface DocumentScansProps {
  readonly stored: OutputOf<'formation.get'>;
  readonly code: string;
  readonly name: string;
}

/** The scans of one document of the checklist. */
export function DocumentScans({ stored, code, name }: DocumentScansProps) {
  const add = useTask('formation.addScan');
  const remove = useCommand('formation.removeScan');
  const opener = useScanOpener();
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
              onClick={() => opener.open({ from: 'formation', id, name: fileName })}
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
      <ErrorNotice error={add.state.phase === 'failed' ? add.state.error : (opener.error ?? remove.error)} />
      {opener.dialog}
    </div>
  );
}
