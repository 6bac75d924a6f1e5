import { Button } from '@mantine/core';
import type { ActivityLine } from '#contract/activity.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { activityText as text } from '../../text/activity.ts';

interface RestoreButtonProps {
  readonly line: Pick<ActivityLine, 'id' | 'title'>;
  readonly onRestored: (sentence: string) => void;
}

/** Brings an activity that was taken out back to the list. */
export function RestoreButton({ line: { id, title }, onRestored }: RestoreButtonProps) {
  const restore = useCommand('activity.restore');
  return (
    <>
      <ErrorNotice error={restore.error} />
      <Button
        variant="default"
        onClick={() => restore.mutate({ id }, { onSuccess: () => onRestored(text.restored(title)) })}
      >
        {text.restore}
      </Button>
    </>
  );
}
