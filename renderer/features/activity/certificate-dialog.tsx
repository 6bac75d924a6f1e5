import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { activityCertificatesText as text } from '../../text/activity-certificates.ts';
import css from './parts/activity.module.css';

type Check = OutputOf<'activity.certificates'>;

const of = (check: Check, standing: Check['people'][number]['standing']) =>
  check.people.filter((one) => one.standing === standing);

interface CertificateDialogProps {
  readonly activityId: string;
  readonly check: Check;
  readonly today: PlainDate;
  readonly onIssued: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What the certificates will have on their backs, for the batches that get some. */
function Backs({ check }: { readonly check: Check }) {
  const batches = new Set(of(check, 'ready').map(({ batchId }) => batchId));
  return check.batches
    .filter(({ batchId }) => batches.has(batchId))
    .map(({ batchId, batch, lessons, hours }) =>
      lessons === 0 ? (
        <p key={batchId}>
          <MarkedWord kind="warning">{text.noLessons(batch)}</MarkedWord>
        </p>
      ) : (
        <p key={batchId}>{text.lessons(batch, lessons, hours)}</p>
      ),
    );
}

/** Who gets a certificate, who does not and why, before one number is drawn. */
export function CertificateDialog({ activityId, check, today, onIssued, onClose }: CertificateDialogProps) {
  const issue = useCommand('activity.issueCertificates');
  const [replacesVoid, setReplacesVoid] = useState(false);
  const [isOpenSignature, setOpenSignature] = useState(false);
  const { entry, date, refuse, unplaced } = useEntry('certificate', { datedOn: formatShortDate(today) });
  const [ready, issued, voided] = [of(check, 'ready'), of(check, 'issued'), of(check, 'void')];
  const without = [...voided, ...of(check, 'refused')];
  const count = ready.length + (replacesVoid ? voided.length : 0);
  const changed = issued.filter(({ reason }) => reason !== '');
  const save = () => {
    const datedOn = parseTypedDate(entry.datedOn);
    if (datedOn === undefined) return refuse({ datedOn: text.dateFault });
    return issue.mutate(
      { id: activityId, datedOn, replacesVoid, isOpenSignature },
      {
        onSuccess: ({ issued: made, firstNumber, lastNumber }) => {
          onIssued(text.issued(made, firstNumber, lastNumber));
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save(count)}
      isBusy={issue.isPending}
      error={unplaced(issue.error)}
      onSave={save}
      onClose={onClose}
    >
      <DateField {...date('datedOn')} label={text.datedOn} today={today} isRequired />
      <div className={css.said}>
        <p>
          <MarkedWord kind={ready.length === 0 ? 'warning' : 'ok'}>{text.ready(ready.length)}</MarkedWord>
        </p>
        {issued.length > 0 && <p>{text.issuedBefore(issued.length)}</p>}
        <Backs check={check} />
        {changed.length > 0 && (
          <ul aria-label={text.changed} className={css.warnings}>
            {changed.map(({ participantId, name, number, reason }) => (
              <li key={participantId}>
                <MarkedWord kind="warning">{`${name}, ${number}: ${reason}`}</MarkedWord>
              </li>
            ))}
          </ul>
        )}
        {without.length > 0 && (
          <>
            <p>{text.refused(without.length)}</p>
            <div className={css.refused}>
              <SmallTable
                label={text.refusedTable}
                headers={[text.refusedColumns.name, text.refusedColumns.batch, text.refusedColumns.why]}
                rows={without.map(({ participantId, name, batch, reason }) => ({
                  key: participantId,
                  cells: [name, String(batch), reason],
                }))}
              />
            </div>
          </>
        )}
      </div>
      {voided.length > 0 && (
        <Checkbox
          label={text.replacesVoid(voided.length)}
          checked={replacesVoid}
          onChange={(event) => setReplacesVoid(event.currentTarget.checked)}
        />
      )}
      {(issue.error?.code === 'SIGNATURE_OPEN' || isOpenSignature) && (
        <Checkbox
          label={text.openSignature}
          checked={isOpenSignature}
          onChange={(event) => setOpenSignature(event.currentTarget.checked)}
        />
      )}
      <p className={css.quiet}>{text.hint}</p>
    </FormDialog>
  );
}
