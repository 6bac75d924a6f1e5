import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { useScanOpener } from '../../parts/scan/use-scan-opener.tsx';
import { incomingText } from '../../text/incoming.ts';
import css from './incoming.module.css';

const { panel: text } = incomingText;

interface ScanListProps {
  readonly letterId: string;
  readonly scans: OutputOf<'incoming.get'>['scans'];
  /** Nothing is added to a letter that was taken out. */
  readonly isFixed: boolean;
}

/** The scans of a letter, opened in the system's own program. */
export function ScanList({ letterId, scans, isFixed }: ScanListProps) {
  const add = useTask('incoming.addScan');
  const remove = useCommand('incoming.removeScan');
  const opener = useScanOpener();
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'document' });
    if (path !== null) await add.run({ id: letterId, path });
  };
  return (
    <>
      <h3>{text.scans}</h3>
      {scans.length === 0 && <p className={css.quiet}>{text.noScans}</p>}
      <ul className={css.list}>
        {scans.map(({ id, fileName }) => (
          <li key={id} className={css.line}>
            <Offered asks="incoming.locateScan">
              <Button
                variant="subtle"
                size="compact-sm"
                className={css.name ?? ''}
                aria-label={text.openScan(fileName)}
                onClick={() => opener.open({ from: 'incoming', id, name: fileName })}
              >
                {fileName}
              </Button>
            </Offered>
            {!isFixed && (
              <Offered asks="incoming.removeScan">
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-label={text.removeScan(fileName)}
                  onClick={() => remove.mutate({ id })}
                >
                  ×
                </Button>
              </Offered>
            )}
          </li>
        ))}
      </ul>
      {!isFixed && (
        <Offered asks="incoming.addScan">
          <Button
            variant="default"
            size="compact-sm"
            loading={add.state.phase === 'running'}
            onClick={() => void choose()}
          >
            {text.addScan}
          </Button>
        </Offered>
      )}
      <ErrorNotice error={add.state.phase === 'failed' ? add.state.error : (opener.error ?? remove.error)} />
      {opener.dialog}
    </>
  );
}
