import { Button } from '@mantine/core';
import type { ActivityPage } from '#contract/activity.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText as text } from '../../text/activity.ts';
import { marksBefore } from './attendance-paste.ts';
import type { ChangedMark } from './attendance-paste.ts';

/** The way back from what was just done, as long as it is shown. */
type WayBack =
  | { readonly kind: 'participant'; readonly id: string; readonly name: string }
  | { readonly kind: 'marks'; readonly batchId: string; readonly changed: readonly ChangedMark[] };

interface ToldMore {
  readonly back?: WayBack | undefined;
  /** What is to be noticed about it; with any the whole is a warning. */
  readonly notes?: readonly string[];
}

/** Says on the page of an activity how something ended, with what is to be noticed and the way back. */
export type Tell = (sentence: string, more?: ToldMore) => void;

/** As the page keeps it. */
export interface Told extends ToldMore {
  readonly sentence: string;
}

interface ToldNoticeProps {
  readonly page: ActivityPage;
  readonly said: Told;
  readonly onTell: Tell;
}

/** How something on the page ended, with what is to be noticed about it and the way back. */
export function ToldNotice({ page, said, onTell }: ToldNoticeProps) {
  const { sentence, notes = [], back } = said;
  const restore = useCommand('activity.restoreParticipant');
  const mark = useCommand('activity.setAttendance');
  const goBack = (way: WayBack) => {
    if (way.kind === 'participant')
      return restore.mutate({ id: way.id }, { onSuccess: () => onTell(text.participant.restored(way.name)) });
    // Compared with the page as it is now, not as it was when the paste was told.
    const batch = page.batches.find(({ id }) => id === way.batchId);
    const marks = marksBefore(batch?.participants ?? [], way.changed);
    const kept = way.changed.length - marks.length;
    const undone =
      kept === 0 ? text.pastedMarks.undone(marks.length) : text.pastedMarks.undoneOf(marks.length, kept);
    if (marks.length === 0) return onTell(undone);
    return mark.mutate({ batchId: way.batchId, marks }, { onSuccess: () => onTell(undone) });
  };
  return (
    <>
      <ErrorNotice error={restore.error ?? mark.error} />
      <Notice
        kind={notes.length > 0 ? 'warning' : 'ok'}
        title={sentence}
        action={
          back && (
            <Button
              variant="default"
              loading={restore.isPending || mark.isPending}
              onClick={() => goBack(back)}
            >
              {text.undo}
            </Button>
          )
        }
      >
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
    </>
  );
}
