import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VisitPhotoLine } from '#contract/coaching/photos.ts';
import type { VisitLine } from '#contract/coaching/shapes.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { localDayOf } from '../../lib/instant.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { photosText as text } from '../../text/coaching/photos.ts';
import css from './parts/coaching.module.css';
import { PhotoDialog } from './photo-dialog.tsx';
import { PhotoImage } from './photo-image.tsx';
import type { Said } from './parts/said.ts';

/** The day that a photo shows: the camera's, or else the one it was added on. */
export function photoDay({ takenOn, recordedAt }: VisitPhotoLine): string {
  if (takenOn !== null) return text.takenOn(formatShortDate(takenOn));
  const added = localDayOf(recordedAt);
  return added ? text.addedOn(formatShortDate(added)) : '';
}

function Refused({ refused }: { readonly refused: OutputOf<'coaching.addPhotos'>['refused'] }) {
  return (
    <Notice kind="warning" title={text.refused(refused.length)}>
      <ul>
        {refused.map(({ fileName, cause, remedy }) => (
          <li key={fileName}>{`${fileName}: ${cause} ${remedy}`}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface VisitPhotosProps {
  readonly visit: VisitLine;
  /** Nothing is added to a visit that was taken out. */
  readonly isFixed: boolean;
  readonly onSaid: (said: Said) => void;
  /** Told to the screen, which can bring it back. */
  readonly onRemoved: (photoId: string) => void;
}

/** The photos of a visit, small; one that is pressed is shown large. */
export function VisitPhotos({ visit, isFixed, onSaid, onRemoved }: VisitPhotosProps) {
  const { data, error } = useRequest('coaching.photos', { visitId: visit.id });
  const add = useTask('coaching.addPhotos');
  const [shownId, setShown] = useState<string>();
  const rows = data?.rows ?? [];
  const choose = async () => {
    const { paths } = await request('shell.chooseFiles', { kind: 'photo' });
    if (paths.length === 0) return;
    const done = await add.run({ visitId: visit.id, paths });
    if (!done) return;
    const known = done.known.length > 0 ? text.known(done.known) : '';
    const added = done.added.length > 0 ? text.added(done.added.length) : '';
    if (added + known !== '') onSaid({ sentence: [added, known].filter(Boolean).join(' ') });
  };
  const altOf = (photo: VisitPhotoLine, at: number) =>
    text.alt(at + 1, rows.length, visit.cooperativeName, photoDay(photo));
  const refused = add.state.phase === 'done' ? add.state.value.refused : [];
  return (
    <>
      <h3>{text.title(rows.length)}</h3>
      <ErrorNotice error={add.state.phase === 'failed' ? add.state.error : error} />
      {refused.length > 0 && <Refused refused={refused} />}
      {data && rows.length === 0 && <p className={css.quiet}>{text.none}</p>}
      <ul className={css.photos}>
        {rows.map((photo, at) => (
          <li key={photo.id}>
            <button
              type="button"
              className={css.photo}
              aria-label={text.open(altOf(photo, at))}
              onClick={() => setShown(photo.id)}
            >
              <PhotoImage id={photo.id} alt={altOf(photo, at)} />
              <span>{photoDay(photo)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!isFixed && (
        <Offered asks="coaching.addPhotos">
          {data?.room === 0 ? (
            <p className={css.quiet}>{text.full}</p>
          ) : (
            <Button
              variant="default"
              size="compact-sm"
              loading={add.state.phase === 'running'}
              onClick={() => void choose()}
            >
              {text.add}
            </Button>
          )}
        </Offered>
      )}
      <ProgressDialog title={text.adding} state={add.state} onCancel={add.cancel} delayMs={300} />
      {shownId !== undefined && (
        <PhotoDialog
          photos={rows}
          shownId={shownId}
          isFixed={isFixed}
          altOf={altOf}
          onShow={setShown}
          onRemoved={(id) => {
            setShown(undefined);
            onRemoved(id);
          }}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}
