import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityCertificatesText as text } from '../../text/activity-certificates.ts';
import css from './parts/activity.module.css';
import { CertificateDialog } from './certificate-dialog.tsx';
import { MatchDialog } from './match-dialog.tsx';

interface CertificateButtonsProps {
  readonly activityId: string;
  readonly today: PlainDate;
  readonly onTell: (sentence: string) => void;
}

/** Prints what was issued; the queue of the printer is one step away. */
function PrintButtons({
  activityId,
  trainingId,
}: {
  readonly activityId: string;
  readonly trainingId: string;
}) {
  const { go } = useNavigation();
  const { run, state, cancel } = useTask('activity.printCertificates');
  return (
    <>
      <Button variant="default" onClick={() => void run({ id: activityId })}>
        {text.print}
      </Button>
      <Button variant="subtle" onClick={() => go({ screen: 'printing', trainingId })}>
        {text.queue}
      </Button>
      {(state.phase === 'failed' || state.phase === 'done') && (
        <div className={css.wide}>
          {state.phase === 'failed' && <ErrorNotice error={state.error} />}
          {state.phase === 'done' && (
            <Notice
              kind="ok"
              title={
                state.value.pages === state.value.sheets
                  ? text.printedOneSide(state.value.sheets)
                  : text.printed(state.value.sheets, state.value.pages)
              }
            >
              <FinishedFiles label={text.files} paths={state.value.files} />
            </Notice>
          )}
        </div>
      )}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </>
  );
}

/** Certificates of the activity, and who of its participants the register knows. */
export function CertificateButtons({ activityId, today, onTell }: CertificateButtonsProps) {
  const check = useRequest('activity.certificates', { id: activityId });
  const [open, setOpen] = useState<'issue' | 'match' | null>(null);
  const close = () => setOpen(null);
  const last = check.data?.runs.at(-1);
  return (
    <>
      <Offered asks="activity.issueCertificates">
        <Button variant="default" disabled={!check.data} onClick={() => setOpen('issue')}>
          {text.issue}
        </Button>
      </Offered>
      <Offered asks="activity.matchParticipant">
        <Button variant="subtle" onClick={() => setOpen('match')}>
          {text.match.button}
        </Button>
      </Offered>
      {last && (
        <Offered asks="activity.printCertificates">
          <PrintButtons activityId={activityId} trainingId={last.trainingId} />
        </Offered>
      )}
      <ErrorNotice error={check.error} />
      {open === 'issue' && check.data && (
        <CertificateDialog
          activityId={activityId}
          check={check.data}
          today={today}
          onIssued={onTell}
          onClose={close}
        />
      )}
      {open === 'match' && <MatchDialog activityId={activityId} onClose={close} />}
    </>
  );
}
