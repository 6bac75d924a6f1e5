import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PerformanceReport } from '#contract/performance/shapes.ts';
import { quarterDays, quarterName, quarterShort } from '#rules/performance/quarter.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { performanceText } from '../../text/performance.ts';

const { freeze: text } = performanceText;

interface FreezeButtonProps {
  readonly report: PerformanceReport;
  readonly onSaid: (sentence: string) => void;
}

/** Keeps a quarter that is over as it is reported, or opens it again with a reason. */
export function FreezeButton({ report, onSaid }: FreezeButtonProps) {
  const { year, quarter, state, rows, frozen } = report;
  const [isOpen, setOpen] = useState(false);
  const freeze = useCommand('performance.freeze');
  const thaw = useCommand('performance.thaw');
  const period = quarterName(year, quarter);
  const known = frozen.find((one) => one.quarter === quarter);
  const missing = rows.filter((row) => row.isMissing).map(({ code }) => code);
  const close = () => {
    setOpen(false);
    freeze.reset();
    thaw.reset();
  };
  if (known) {
    return (
      <Offered asks="performance.thaw">
        <Button variant="default" onClick={() => setOpen(true)}>
          {text.thaw}
        </Button>
        {isOpen && (
          <ReasonDialog
            title={text.thawTitle(period)}
            saveLabel={text.thawSave}
            isBusy={thaw.isPending}
            error={thaw.error}
            onSave={(reason) =>
              thaw.mutate(
                { id: known.id, reason },
                {
                  onSuccess: () => {
                    close();
                    onSaid(text.thawed(period));
                  },
                },
              )
            }
            onClose={close}
          >
            <p>{text.thawWhat}</p>
          </ReasonDialog>
        )}
      </Offered>
    );
  }
  const confirm = () =>
    freeze.mutate(
      { year, quarter, isMissingAccepted: missing.length > 0 },
      {
        onSuccess: (done) => {
          close();
          onSaid(text.done(period, done.rows));
        },
      },
    );
  const isOver = state === 'over';
  return (
    <Offered asks="performance.freeze">
      <Button
        disabled={!isOver || rows.length === 0}
        title={isOver ? undefined : text.notOver(formatLongDate(quarterDays(year, quarter).until))}
        onClick={() => setOpen(true)}
      >
        {text.button(quarterShort(quarter))}
      </Button>
      {isOpen && (
        <ConfirmDialog
          isOpen
          title={text.title(period)}
          confirmLabel={missing.length > 0 ? text.anyway : text.confirm}
          isBusy={freeze.isPending}
          onConfirm={confirm}
          onClose={close}
        >
          <p>{text.what}</p>
          {missing.length > 0 && <p>{text.missing(missing.join(', '))}</p>}
          <ErrorNotice error={freeze.error} />
        </ConfirmDialog>
      )}
    </Offered>
  );
}
