import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { useDocuments } from '../../lib/use-documents.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { useTask } from '../../lib/use-task.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import type { EvaluationView } from './evaluation-view.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';

type Dialog = 'close' | 'reopen' | 'status' | 'history';

/** The work on a year: what runs, what is asked, how it ended. */
export function useEvaluationActions(bookYear: number | undefined, view: EvaluationView) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [printed, setPrinted] = useState<string | null>(null);
  const close = useTask('evaluation.close');
  const print = useTask('evaluation.print');
  const save = useTask('evaluation.export');
  const printNow = async () => {
    if (bookYear === undefined) return;
    const made = await print.run({ bookYear });
    if (made) setPrinted(made.path);
  };
  const exportNow = async () => {
    if (bookYear === undefined) return;
    const suggestedName = text.exportName(bookYear);
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'spreadsheet' });
    if (path !== null) await save.run({ ...view, bookYear, path });
  };
  const closeNow = async () => {
    setDialog(null);
    if (bookYear !== undefined) await close.run({ bookYear });
  };
  const failed = [close.state, print.state, save.state].find((state) => state.phase === 'failed');
  const error: AppError | null = failed?.phase === 'failed' ? failed.error : null;
  return { dialog, setDialog, printed, setPrinted, close, print, save, printNow, exportNow, closeNow, error };
}

export type EvaluationActions = ReturnType<typeof useEvaluationActions>;
type Summary = OutputOf<'evaluation.summary'>;

interface ButtonsProps {
  readonly actions: EvaluationActions;
  readonly summary: Summary | undefined;
}

/** The primary button, and the rarer acts under "Lainnya". */
export function EvaluationButtons({ actions, summary }: ButtonsProps) {
  const may = useMay();
  const isEmpty = !summary || summary.total === 0;
  const isClosed = summary?.isClosed === true;
  useShortcut('Ctrl+P', () => void actions.printNow(), !isEmpty && !isClosed && may('evaluation.print'));
  return (
    <>
      <Menu transitionProps={{ duration: 0 }} position="bottom-end">
        <Menu.Target>
          <Button variant="default" disabled={isEmpty}>
            {text.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Offered asks="evaluation.export">
            <Menu.Item onClick={() => void actions.exportNow()}>{text.export}</Menu.Item>
          </Offered>
          {!isClosed && (
            <Offered asks="evaluation.print">
              <Menu.Item rightSection={<kbd>Ctrl P</kbd>} onClick={() => void actions.printNow()}>
                {text.print}
              </Menu.Item>
            </Offered>
          )}
          {isClosed && (
            <>
              <Offered asks="evaluation.applyStatus">
                <Menu.Item onClick={() => actions.setDialog('status')}>{text.applyStatus}</Menu.Item>
              </Offered>
              <Offered asks="evaluation.reopen">
                <Menu.Item onClick={() => actions.setDialog('reopen')}>{text.reopen}</Menu.Item>
              </Offered>
            </>
          )}
          {summary !== undefined && summary.closings.length > 0 && (
            <Menu.Item onClick={() => actions.setDialog('history')}>{text.history}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isClosed ? (
        <Offered asks="evaluation.print">
          <ShortcutButton shortcut="Ctrl+P" onPress={() => void actions.printNow()}>
            {text.print}
          </ShortcutButton>
        </Offered>
      ) : (
        <Offered asks="evaluation.close">
          <Button disabled={isEmpty} onClick={() => actions.setDialog('close')}>
            {text.close}
          </Button>
        </Offered>
      )}
    </>
  );
}

/** What the work says while it runs and when it is done. */
export function EvaluationDialogs({
  actions,
  summary,
  bookYear,
}: ButtonsProps & { readonly bookYear: number }) {
  const documents = useDocuments();
  const { dialog, setDialog, close, print, save } = actions;
  const dismiss = () => setDialog(null);
  const last = summary?.closings.at(-1);
  return (
    <>
      {close.state.phase === 'done' && summary?.isClosed && (
        <Notice
          kind="ok"
          title={text.closeDialog.done(close.state.value.version, close.state.value.rowCount)}
        />
      )}
      {save.state.phase === 'done' && (
        <Notice
          kind="ok"
          title={text.exported(save.state.value.rowCount)}
          action={
            <Button
              variant="default"
              onClick={() => save.state.phase === 'done' && documents.open(save.state.value.path)}
            >
              {text.openFile}
            </Button>
          }
        />
      )}
      <ConfirmDialog
        isOpen={dialog === 'close'}
        title={text.closeDialog.title(bookYear)}
        confirmLabel={text.closeDialog.confirm}
        onConfirm={() => void actions.closeNow()}
        onClose={dismiss}
      >
        <p>{text.closeDialog.what(summary?.total ?? 0)}</p>
        <p>{text.closeDialog.later}</p>
      </ConfirmDialog>
      {dialog === 'reopen' && last && (
        <ReopenDialog bookYear={bookYear} version={last.version} onClose={dismiss} />
      )}
      {dialog === 'status' && <StatusDialog bookYear={bookYear} onClose={dismiss} />}
      {dialog === 'history' && summary && (
        <HistoryDialog bookYear={bookYear} closings={summary.closings} onClose={dismiss} />
      )}
      <ProgressDialog title={text.closeDialog.running} state={close.state} onCancel={close.cancel} />
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} />
      <ProgressDialog title={text.exporting} state={save.state} onCancel={save.cancel} delayMs={300} />
      <PreviewDialog
        title={text.previewTitle(bookYear)}
        path={actions.printed}
        onClose={() => actions.setPrinted(null)}
      />
    </>
  );
}
