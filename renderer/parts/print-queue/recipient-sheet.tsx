import { Button } from '@mantine/core';
import { useState } from 'react';
import { printQueueText as text } from '../../text/printing/queue.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { Notice } from '../notice/notice.tsx';
import { SheetState } from './queue-columns.tsx';
import { QuickReason } from './quick-reason.tsx';
import { usePrintQueue } from './use-print-queue.ts';

interface RecipientSheetProps {
  readonly bookYear: number;
  readonly number: string;
}

/** One recipient's certificate in the queue, wherever the recipient is shown: how far it is, and printing it again. */
export function RecipientSheet({ bookYear, number }: RecipientSheetProps) {
  const state = usePrintQueue({ kind: 'award', bookYear });
  const [isAsking, setAsking] = useState(false);
  const sheet = state.queue?.sheets.find((one) => one.number === number);
  if (!sheet) return null;
  return (
    <>
      <ErrorNotice error={state.error} />
      <SheetState sheet={sheet} />
      {state.made?.isAgain === true && <Notice kind="ok" title={text.againDone(1)} />}
      {sheet.state === 'printed' && (
        <Button variant="default" aria-label={text.againOf(number)} onClick={() => setAsking(true)}>
          {text.again}
        </Button>
      )}
      {isAsking && (
        <QuickReason
          title={text.againTitle(1, number)}
          what={text.againWhat}
          reasons={text.againReasons}
          isBusy={state.isBusy}
          error={null}
          onReason={(reason) => {
            setAsking(false);
            void state.again([number], reason);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
