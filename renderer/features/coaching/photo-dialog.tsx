import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VisitPhotoLine } from '#contract/coaching/photos.ts';
import { useCommand } from '../../lib/use-command.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { photosText as text } from '../../text/coaching/photos.ts';
import css from './parts/coaching.module.css';
import { PhotoImage } from './photo-image.tsx';

interface PhotoDialogProps {
  readonly photos: readonly VisitPhotoLine[];
  readonly shownId: string;
  readonly isFixed: boolean;
  readonly altOf: (photo: VisitPhotoLine, at: number) => string;
  readonly onShow: (id: string) => void;
  readonly onRemoved: (id: string) => void;
  readonly onClose: () => void;
}

/** One photo large; the arrow keys go to the one before and after. */
export function PhotoDialog(props: PhotoDialogProps) {
  const { photos, shownId, isFixed, altOf, onShow, onRemoved, onClose } = props;
  const remove = useCommand('coaching.removePhoto');
  const [isRemoving, setRemoving] = useState(false);
  const at = photos.findIndex(({ id }) => id === shownId);
  const photo = photos[at];
  if (!photo) return null;
  const step = (by: number) => {
    const next = photos[at + by];
    if (next) onShow(next.id);
  };
  return (
    <>
      <Modal
        opened
        size="xl"
        title={<strong>{text.large(at + 1, photos.length)}</strong>}
        closeButtonProps={{ 'aria-label': text.close }}
        onClose={onClose}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') step(-1);
          if (key === 'ArrowRight') step(1);
        }}
      >
        <div className={css.large}>
          <PhotoImage key={photo.id} id={photo.id} alt={altOf(photo, at)} />
        </div>
        <p className={css.quiet}>{text.by(photo.fileName, photo.recordedBy)}</p>
        <div className={css.buttons}>
          <Button variant="default" disabled={at === 0} onClick={() => step(-1)}>
            {text.before}
          </Button>
          <Button variant="default" disabled={at === photos.length - 1} onClick={() => step(1)}>
            {text.after}
          </Button>
          <span className={css.endButtons}>
            {!isFixed && (
              <Offered asks="coaching.removePhoto">
                <Button variant="default" onClick={() => setRemoving(true)}>
                  {text.remove}
                </Button>
              </Offered>
            )}
            <Button variant="subtle" data-gives-up onClick={onClose}>
              {text.close}
            </Button>
          </span>
        </div>
      </Modal>
      {isRemoving && (
        <ReasonDialog
          title={text.removeTitle}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate({ id: photo.id, reason }, { onSuccess: () => onRemoved(photo.id) })
          }
          onClose={() => setRemoving(false)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
