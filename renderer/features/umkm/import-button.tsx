import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { UmkmImport } from '#contract/umkm/import.ts';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { instantLine } from '../../lib/instant.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { umkmWorkText } from '../../text/umkm/work.ts';
import css from './umkm.module.css';

const { import: text } = umkmWorkText;

/** As many lines of one pile as are looked at; how many more there are is told. */
const SHOWN_LINES = 50;

interface PileProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Rows or columns that ended alike. */
function Pile({ title, lines }: PileProps) {
  if (lines.length === 0) return null;
  return (
    <details className={css.pile} open={lines.length <= SHOWN_LINES}>
      <summary>{title}</summary>
      <ul aria-label={title}>
        {lines.slice(0, SHOWN_LINES).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > SHOWN_LINES && <p>{text.more(lines.length - SHOWN_LINES)}</p>}
    </details>
  );
}

const reasonLines = (rows: UmkmImport['refused']): readonly string[] =>
  rows.map(({ row, name, reasons }) =>
    text.row(row, [name, ...reasons.map(({ message }) => message)].filter(Boolean).join('. ')),
  );

/** Every row and every column of the file, in its pile. */
function Tried({ tried }: { readonly tried: UmkmImport }) {
  const named = (rows: UmkmImport['added']) => rows.map(({ row, name }) => text.row(row, name));
  const read = tried.columns.filter(({ readAs }) => readAs !== '');
  const unread = tried.columns.filter(({ readAs }) => readAs === '');
  const changes = tried.changed.map(({ row, name, fields, products, licences }) =>
    text.row(
      row,
      [
        name,
        ...fields.map(({ label, before, after }) => text.change(label, before, after)),
        ...(products > 0 ? [text.products(products)] : []),
        ...(licences > 0 ? [text.licences(licences)] : []),
      ].join('. '),
    ),
  );
  return (
    <>
      <p>{text.tried(tried.sheet, tried.rows)}</p>
      <Pile title={text.refused(tried.refused.length)} lines={reasonLines(tried.refused)} />
      <Pile title={text.warned(tried.warned.length)} lines={reasonLines(tried.warned)} />
      <Pile
        title={text.unread(unread.length)}
        lines={unread.map(({ letter, heading, why }) => text.column(letter, heading, why))}
      />
      <Pile
        title={text.read(read.length)}
        lines={read.map(({ letter, heading, readAs }) => text.column(letter, heading, readAs))}
      />
      <Pile title={text.added(tried.added.length)} lines={named(tried.added)} />
      <Pile title={text.changed(tried.changed.length)} lines={changes} />
      <Pile title={text.same(tried.same.length)} lines={named(tried.same)} />
      <Pile
        title={text.passedOver(tried.passedOver.length)}
        lines={tried.passedOver.map(({ row, kind, text: words }) =>
          text.row(row, [text.kinds[kind], words].filter(Boolean).join(': ')),
        )}
      />
    </>
  );
}

interface EarlierProps {
  readonly onUndone: (sentence: string) => void;
}

/** Lists that were read in before, each with its way back. */
function Earlier({ onUndone }: EarlierProps) {
  const earlier = useRequest('umkm.imports', {});
  const undo = useCommand('umkm.undoImport');
  const rows = earlier.data ?? [];
  return (
    <details className={css.pile}>
      <summary>{text.earlier}</summary>
      <ErrorNotice error={earlier.error ?? undo.error} />
      {rows.length === 0 && <p>{text.noneEarlier}</p>}
      <ul aria-label={text.earlier}>
        {rows.map(({ id, fileName, at, who, added, changed, isUndone }) => (
          <li key={id}>
            {text.line(fileName, instantLine(at), who, added, changed)}{' '}
            {isUndone ? (
              <span className={css.quiet}>{text.isUndone}</span>
            ) : (
              <Offered asks="umkm.undoImport">
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={undo.isPending}
                  onClick={() =>
                    undo.mutate(
                      { importId: id },
                      { onSuccess: ({ removed, restored }) => onUndone(text.undone(removed, restored)) },
                    )
                  }
                >
                  {text.undo}
                </Button>
              </Offered>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ImportButtonProps {
  readonly onTold: (sentence: string, importId: string | null) => void;
}

/** An office's own list into the register: tried first and shown, then written in one piece. */
export function ImportButton({ onTold }: ImportButtonProps) {
  const may = useMay();
  const { run, state, cancel } = useTask('umkm.import');
  const [tried, setTried] = useState<UmkmImport & { readonly path: string }>();
  const [error, setError] = useState<AppError | null>(null);
  const choose = async () => {
    setError(null);
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    const found = await run({ path, isDryRun: true });
    if (found) setTried({ ...found, path });
  };
  const apply = async (path: string) => {
    const done = await run({ path, isDryRun: false });
    setTried(undefined);
    if (done) onTold(text.done(done.added.length, done.changed.length), done.importId);
  };
  const failed = (thrown: unknown) =>
    setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
  const count = tried === undefined ? 0 : tried.added.length + tried.changed.length;
  if (!may('umkm.import')) return null;
  return (
    <>
      <Button variant="default" onClick={() => void choose().catch(failed)}>
        {text.button}
      </Button>
      <ErrorNotice error={error ?? (state.phase === 'failed' ? state.error : null)} />
      {tried && (
        <Modal opened onClose={() => setTried(undefined)} size="xl" title={<strong>{text.title}</strong>}>
          <Tried tried={tried} />
          <Earlier
            onUndone={(sentence) => {
              setTried(undefined);
              onTold(sentence, null);
            }}
          />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setTried(undefined)}>
              {partsText.cancel}
            </Button>
            <Button
              disabled={count === 0}
              loading={state.phase === 'running'}
              onClick={() => void apply(tried.path)}
            >
              {count === 0 ? text.nothing : text.apply(count)}
            </Button>
          </Group>
        </Modal>
      )}
      <ProgressDialog title={text.reading} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
