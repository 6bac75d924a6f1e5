import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { IndicatorImport } from '#contract/performance/shapes.ts';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { performanceText } from '../../text/performance.ts';
import css from './performance.module.css';

const { import: text } = performanceText;

interface ImportButtonProps {
  readonly year: number;
  readonly onImported: (sentence: string) => void;
  /** Null: an earlier failure is told no longer. */
  readonly onFailed: (error: AppError | null) => void;
}

/** Indicators and targets from the office's own sheet: tried first and shown, then written in one piece. */
export function ImportButton({ year, onImported, onFailed }: ImportButtonProps) {
  const { run, state, cancel } = useTask('performance.import');
  const may = useMay();
  const [tried, setTried] = useState<IndicatorImport & { readonly path: string }>();
  const error = state.phase === 'failed' ? state.error : null;
  useEffect(() => {
    if (error) onFailed(error);
    // oxlint-disable-next-line react/exhaustive-deps -- told once for each failure, however often the screen is drawn
  }, [error]);
  const choose = async () => {
    onFailed(null);
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
    onFailed(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
  if (!may('performance.import')) return null;
  const changes = tried ? tried.added + tried.changed : 0;
  return (
    <>
      <button type="button" onClick={() => void choose().catch(failed)}>
        {text.button}
      </button>
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
