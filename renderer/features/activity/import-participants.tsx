import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ParticipantsImport } from '#contract/activity/participants-file.ts';
import { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { activityText } from '../../text/activity.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './parts/activity.module.css';
import type { Tell } from './told-notice.tsx';

const { participantsFile: text } = activityText;

interface PileProps {
  readonly title: string;
  readonly rows: readonly { readonly row: number; readonly words: string }[];
}

/** Rows of the file that ended alike, each with its number in the file. */
function Pile({ title, rows }: PileProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={css.pile} aria-label={title}>
        {rows.map(({ row, words }, at) => (
          <li key={`${String(row)} ${String(at)}`}>{text.row(row, words)}</li>
        ))}
      </ul>
    </>
  );
}

/** What of the columns and cells is to be known before anything is kept. */
const notesOf = (tried: ParticipantsImport): readonly string[] => [
  ...(tried.unreadColumns.length > 0 ? [text.unreadColumns(tried.unreadColumns)] : []),
  ...(tried.maskedNik > 0 ? [text.maskedNik(tried.maskedNik)] : []),
  ...(tried.readsCrosses ? [activityText.pastedMarks.crosses] : []),
];

function Found({ tried }: { readonly tried: ParticipantsImport }) {
  const shown = (rows: ParticipantsImport['known']) => rows.map(({ row, text: words }) => ({ row, words }));
  return (
    <>
      <p>{text.found(tried.added.length, tried.marks)}</p>
      <Pile
        title={text.refused(tried.refused.length)}
        rows={tried.refused.map(({ row, message }) => ({ row, words: message }))}
      />
      <Pile
        title={text.unread(tried.unread.length)}
        rows={tried.unread.map(({ row, cell }) => ({ row, words: cell }))}
      />
      {notesOf(tried).map((note) => (
        <MarkedWord key={note} kind="warning">
          {note}
        </MarkedWord>
      ))}
      <Pile title={text.known(tried.known.length)} rows={shown(tried.known)} />
      <Pile title={text.passedOver(tried.passedOver.length)} rows={shown(tried.passedOver)} />
      <Pile
        title={text.added(tried.added.length)}
        rows={tried.added.map(({ row, name }) => ({ row, words: name }))}
      />
    </>
  );
}

interface ImportParticipantsProps {
  readonly batchId: string;
  readonly onTell: Tell;
}

/** Participants from the office's own list: tried first and shown, then added all or none. */
export function ImportParticipants({ batchId, onTell }: ImportParticipantsProps) {
  const { run, state, cancel } = useTask('activity.importParticipants');
  const [tried, setTried] = useState<ParticipantsImport & { readonly path: string }>();
  const [error, setError] = useState<AppError | null>(null);
  const choose = async () => {
    setError(null);
    const { path } = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (path === null) return;
    const found = await run({ batchId, path, isDryRun: true });
    if (found) setTried({ ...found, path });
  };
  const apply = async (path: string) => {
    const done = await run({ batchId, path, isDryRun: false });
    setTried(undefined);
    if (done) onTell(activityText.participant.added(done.added.length), { notes: notesOf(done) });
  };
  const failed = (thrown: unknown) =>
    setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
  const isRefused = tried !== undefined && tried.refused.length > 0;
  return (
    <>
      <Button variant="default" onClick={() => void choose().catch(failed)}>
        {text.import}
      </Button>
      <ErrorNotice error={error ?? (state.phase === 'failed' ? state.error : null)} />
      {tried && (
        <Modal opened onClose={() => setTried(undefined)} size="lg" title={<strong>{text.title}</strong>}>
          <Found tried={tried} />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={() => setTried(undefined)}>
              {partsText.cancel}
            </Button>
            <Button
              disabled={isRefused || tried.added.length === 0}
              loading={state.phase === 'running'}
              onClick={() => void apply(tried.path)}
            >
              {isRefused ? text.mendFirst : text.apply(tried.added.length)}
            </Button>
          </Group>
        </Modal>
      )}
      <ProgressDialog title={text.reading} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}
