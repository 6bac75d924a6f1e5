import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { homeText } from '../../text/home.ts';

const { clock: text } = homeText;

/** Where the computer's day cannot be right: what it is, and the way on for one that is right after all. */
export function ClockNotice() {
  const [isAsking, setAsking] = useState(false);
  const { data } = useRequest('clock.state', {});
  const confirm = useCommand('clock.confirm');
  if (!data || data.fault === null) return null;
  const last = data.lastWorkOn === null ? '' : text.last(formatLongDate(data.lastWorkOn));
  return (
    <>
      <Notice
        kind="warning"
        title={text.title(formatLongDate(data.today))}
        action={
          <Button variant="default" onClick={() => setAsking(true)}>
            {text.isRight}
          </Button>
        }
      >
        <p>{[last, text.remedy].filter(Boolean).join(' ')}</p>
      </Notice>
      {isAsking && (
        <ReasonDialog
          title={text.dialog(formatLongDate(data.today))}
          saveLabel={text.isRight}
          isBusy={confirm.isPending}
          error={confirm.error}
          onSave={(reason) => confirm.mutate({ reason }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <p>{text.what}</p>
        </ReasonDialog>
      )}
    </>
  );
}
