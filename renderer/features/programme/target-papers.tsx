import { Button } from '@mantine/core';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
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
  const failed = [printing.state, leaving.state].find((state) => state.phase === 'failed');
  return (
    <>
      <Button variant="default" className={css.push ?? ''} onClick={() => void save()}>
        {text.export}
      </Button>
      <Button variant="default" title="Ctrl+P" onClick={print}>
        {text.print}
      </Button>
      {failed && <ErrorNotice error={failed.error} />}
      {printing.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed}>
          <FinishedFiles label={text.files} paths={[printing.state.value.path]} />
        </Notice>
      )}
      {leaving.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(leaving.state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[leaving.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog
        title={text.printing}
        state={printing.state}
        onCancel={printing.cancel}
        delayMs={QUIET_MS}
      />
      <ProgressDialog
        title={text.exporting}
        state={leaving.state}
        onCancel={leaving.cancel}
        delayMs={QUIET_MS}
      />
    </>
  );
}
