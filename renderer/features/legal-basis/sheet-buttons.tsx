import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Modal } from '../../parts/dialog/modal.tsx';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { legalBasisText } from '../../text/legal-basis.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './legal-basis.module.css';

const { sheet: text, printed } = legalBasisText;
type Tried = OutputOf<'basis.import'>;

const MARKS: Readonly<Record<Tried['lines'][number]['change'], MarkKind>> = {
  new: 'warning',
  changed: 'warning',
  same: 'ok',
  skipped: 'info',
  refused: 'refuse',
};

/** The library out to a sheet, and laws in from one: tried first, then written. */
export function SheetButtons({ onImported }: { readonly onImported: (count: number) => void }) {
  const leave = useTask('basis.export');
  const attempt = useTask('basis.import');
  const [tried, setTried] = useState<(Tried & { readonly path: string }) | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const failed = (thrown: unknown) =>
    setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
  const save = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'spreadsheet' });
    if (path !== null) await leave.run({ path });
  };
  const choose = async () => {
    setError(null);
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    const found = await attempt.run({ path, isDryRun: true });
    if (found) setTried({ ...found, path });
  };
  const apply = async ({ path }: { readonly path: string }) => {
    const done = await attempt.run({ path, isDryRun: false });
    setTried(null);
    if (done) onImported(done.count);
  };
  const stopped = [leave.state, attempt.state].find((state) => state.phase === 'failed');
  return (
    <>
      <Offered asks="basis.export">
        <Button variant="default" onClick={() => void save().catch(failed)}>
          {text.export}
        </Button>
      </Offered>
      <Offered asks="basis.import">
        <Button variant="default" onClick={() => void choose().catch(failed)}>
          {text.import}
        </Button>
      </Offered>
      <ErrorNotice error={error ?? stopped?.error ?? null} />
      {leave.state.phase === 'done' && <FinishedFiles label={printed} paths={[leave.state.value.path]} />}
      {tried && (
        <Modal opened onClose={() => setTried(null)} size="70rem" title={<strong>{text.title}</strong>}>
          <p>{text.what}</p>
          {tried.count === 0 && <Notice kind="ok" title={text.nothing} />}
          <div className={css.laws}>
            <SmallTable
              label={text.title}
              headers={[text.headers.row, text.headers.name, text.headers.change]}
              rows={tried.lines.map(({ row, name, change, differences }) => ({
                key: String(row),
                cells: [
                  String(row),
                  name,
                  <div key="change">
                    <MarkedWord kind={MARKS[change]}>{text.changes[change]}</MarkedWord>
                    {differences.map((difference) => (
                      <div key={difference}>{difference}</div>
                    ))}
                  </div>,
                ],
              }))}
            />
          </div>
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setTried(null)}>
              {partsText.cancel}
            </Button>
            <Button disabled={tried.count === 0} onClick={() => void apply(tried)}>
              {text.apply(tried.count)}
            </Button>
          </Group>
        </Modal>
      )}
      <ProgressDialog title={text.exporting} state={leave.state} onCancel={leave.cancel} delayMs={QUIET_MS} />
      <ProgressDialog
        title={text.reading}
        state={attempt.state}
        onCancel={attempt.cancel}
        delayMs={QUIET_MS}
      />
    </>
  );
}
