import { Button, Modal } from '@mantine/core';
import type { CooperativeStatus } from '#rules/cooperative.ts';
import { request } from '../../lib/request.ts';
import { useDocuments } from '../../lib/use-documents.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { cooperativeText } from '../../text/cooperative.ts';

interface ExportButtonProps {
  readonly text: string;
  readonly status: CooperativeStatus | null;
  readonly districtCode: string | null;
}

/** Saves exactly the list on screen as a workbook, where the clerk chooses. */
export function ExportButton({ text, status, districtCode }: ExportButtonProps) {
  const task = useTask('cooperative.export');
  const documents = useDocuments();
  const save = async () => {
    const { path } = await request('shell.saveAs', {
      suggestedName: cooperativeText.exportName,
      kind: 'spreadsheet',
    });
    if (path !== null) await task.run({ path, text, status, districtCode });
  };
  const { state } = task;
  const hasEnded = state.phase === 'done' || state.phase === 'failed';
  return (
    <>
      <Button variant="default" onClick={() => void save()}>
        {cooperativeText.export}
      </Button>
      <ProgressDialog title={cooperativeText.exporting} state={state} onCancel={task.cancel} />
      <Modal
        opened={hasEnded}
        onClose={task.reset}
        title={<strong>{cooperativeText.export}</strong>}
        size="lg"
      >
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' && (
          <Notice
            kind="ok"
            title={cooperativeText.exported(state.value.rowCount)}
            action={
              <Button variant="default" onClick={() => documents.open(state.value.path)}>
                {cooperativeText.open}
              </Button>
            }
          >
            <p>{state.value.path}</p>
          </Notice>
        )}
        <ErrorNotice error={documents.error} />
      </Modal>
    </>
  );
}
