import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { VisitImport } from '#contract/coaching/sheets.ts';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { importVisitsText as text } from '../../text/coaching/import-visits.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './parts/coaching.module.css';

interface PileProps {
  readonly title: string;
  readonly rows: readonly { readonly row: number; readonly said: string }[];
}

function Pile({ title, rows }: PileProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={css.pile}>
        {rows.map(({ row, said }) => (
          <li key={row}>{text.row(row, said)}</li>
        ))}
      </ul>
    </>
  );
}

const asSaid = (rows: VisitImport['known']) => rows.map(({ row, text: said }) => ({ row, said }));

/** Visits from a workbook: tried first and shown, then all the good ones saved in one piece. */
export function ImportVisits() {
  const { run, state, cancel } = useTask('coaching.importVisits');
  const undo = useCommand('coaching.undoVisitTable');
  const may = useMay();
  const [tried, setTried] = useState<VisitImport & { readonly path: string }>();
  const [done, setDone] = useState<{ readonly sentence: string; readonly batchId: string | null }>();
  if (!may('coaching.importVisits')) return null;
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    setDone(undefined);
    const found = await run({ path, isDryRun: true });
    if (found) setTried({ ...found, path });
  };
  const apply = async (path: string) => {
    const saved = await run({ path, isDryRun: false });
    setTried(undefined);
    if (saved) setDone({ sentence: text.done(saved.added), batchId: saved.batchId });
  };
  const takeBack = (batchId: string) =>
    undo.mutate(
      { batchId },
      { onSuccess: ({ removed }) => setDone({ sentence: text.undone(removed), batchId: null }) },
    );
  const back = done?.batchId ?? null;
  return (
    <>
      <Button variant="default" onClick={() => void choose()}>
        {text.button}
      </Button>
      <ErrorNotice error={undo.error ?? (state.phase === 'failed' ? state.error : null)} />
      {done && (
        <Notice
          kind="ok"
          title={done.sentence}
          action={
            back !== null && (
              <Button variant="default" onClick={() => takeBack(back)}>
                {text.undo}
              </Button>
            )
          }
        />
      )}
      {tried && (
        <Modal opened onClose={() => setTried(undefined)} size="lg" title={<strong>{text.title}</strong>}>
          <p>{text.found(tried.added)}</p>
          <Pile
            title={text.refused(tried.refused.length)}
            rows={tried.refused.map(({ row, message }) => ({ row, said: message }))}
          />
          <Pile title={text.known(tried.known.length)} rows={asSaid(tried.known)} />
          <Pile title={text.passedOver(tried.passedOver.length)} rows={asSaid(tried.passedOver)} />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setTried(undefined)}>
              {partsText.cancel}
            </Button>
            <Button disabled={tried.added === 0} onClick={() => void apply(tried.path)}>
              {text.apply(tried.added)}
            </Button>
          </Group>
        </Modal>
      )}
      <ProgressDialog title={text.reading} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
