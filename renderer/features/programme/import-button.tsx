import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { ProgrammeImport } from '#contract/programme.ts';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { partsText } from '../../text/parts/parts.ts';
import css from './programme.module.css';

/** Sentences of reading one kind of sheet. */
interface ImportText {
  readonly button: string;
  readonly title: string;
  readonly reading: string;
  readonly found: (added: number, changed: number, same: number) => string;
  readonly refused: (rows: number) => string;
  readonly passedOver: (rows: number) => string;
  readonly row: (row: number, words: string) => string;
  readonly apply: (changes: number) => string;
  readonly done: (added: number, changed: number) => string;
}

interface ImportButtonProps {
  readonly task: 'programme.import' | 'calendar.import';
  readonly text: ImportText;
  readonly year: number;
  readonly onImported: (sentence: string) => void;
}

/** A tree or a calendar from the office's own sheet: tried first and shown, then written in one piece. */
export function ImportButton({ task, text, year, onImported }: ImportButtonProps) {
  const { run, state, cancel } = useTask(task);
  const may = useMay();
  const [tried, setTried] = useState<ProgrammeImport & { readonly path: string }>();
  const [error, setError] = useState<AppError | null>(null);
  const choose = async () => {
    setError(null);
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    const found = await run({ year, path, isDryRun: true });
    if (found) setTried({ ...found, path });
  };
  const apply = async (path: string) => {
    const done = await run({ year, path, isDryRun: false });
    setTried(undefined);
    if (done) onImported(text.done(done.added, done.changed));
  };
  const failed = (thrown: unknown) =>
    setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
  if (!may(task)) return null;
  const changes = tried ? tried.added + tried.changed : 0;
  return (
    <>
      <Button variant="default" onClick={() => void choose().catch(failed)}>
        {text.button}
      </Button>
      <ErrorNotice error={error ?? (state.phase === 'failed' ? state.error : null)} />
      {tried && (
        <Modal opened onClose={() => setTried(undefined)} size="lg" title={<strong>{text.title}</strong>}>
          <p>{text.found(tried.added, tried.changed, tried.same)}</p>
          {tried.refused.length > 0 && (
            <>
              <p>{text.refused(tried.refused.length)}</p>
              <ul className={css.list}>
                {tried.refused.map(({ row, message }) => (
                  <li key={row}>{text.row(row, message)}</li>
                ))}
              </ul>
            </>
          )}
          {tried.passedOver.length > 0 && (
            <>
              <p>{text.passedOver(tried.passedOver.length)}</p>
              <ul className={css.list}>
                {tried.passedOver.map(({ row, text: words }) => (
                  <li key={row}>{text.row(row, words)}</li>
                ))}
              </ul>
            </>
          )}
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setTried(undefined)}>
              {partsText.cancel}
            </Button>
            <Button disabled={changes === 0} onClick={() => void apply(tried.path)}>
              {text.apply(changes)}
            </Button>
          </Group>
        </Modal>
      )}
      <ProgressDialog title={text.reading} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
