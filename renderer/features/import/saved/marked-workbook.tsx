import { Button } from '@mantine/core';
import { fileNameOf } from '../../../lib/file-name.ts';
import { request } from '../../../lib/request.ts';
import { useDocuments } from '../../../lib/use-documents.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { importText } from '../../../text/import/import.ts';
import { useState } from 'react';
import { importInput, type ImportCorrections, type ImportSource } from '../parts/import-plan.ts';
import type { Kept } from '../parts/kept-choices.ts';

/** The office's own workbook back, each row marked with its outcome and reasons: tried again, nothing written. */
export function useMarkedWorkbook(source: ImportSource | null, corrections: ImportCorrections, kept: Kept) {
  const task = useTask('import.run');
  const documents = useDocuments();
  const [written, setWritten] = useState<string | null>(null);
  const { marked } = importText;
  const make = async () => {
    if (source === null) return;
    const suggestedName = fileNameOf(source.path).replace(/\.[^.]+$/, '') + marked.suffix;
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path === null) return;
    setWritten(null);
    const result = await task.run(
      importInput(source, corrections, { isDryRun: true, kept, markedWorkbookPath: path }),
    );
    if (result) setWritten(path);
  };
  const button = (
    <Button variant="default" title={marked.hint} onClick={() => void make()}>
      {marked.save}
    </Button>
  );
  const outcome = (
    <>
      <ErrorNotice error={task.state.phase === 'failed' ? task.state.error : documents.error} />
      {written !== null && (
        <Notice
          kind="ok"
          title={marked.done(fileNameOf(written))}
          action={
            <>
              <Button variant="default" onClick={() => documents.open(written)}>
                {marked.open}
              </Button>
              <Button variant="default" onClick={() => documents.showInFolder(written)}>
                {marked.show}
              </Button>
            </>
          }
        />
      )}
      <ProgressDialog title={marked.making} state={task.state} onCancel={task.cancel} />
    </>
  );
  return { button, outcome, forget: () => setWritten(null) };
}
