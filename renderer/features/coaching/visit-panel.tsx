import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { VisitLine } from '#contract/coaching/shapes.ts';
import { FINDING_LABELS, VISIT_LABELS as labels, VISIT_OUTCOME_LABELS } from '#rules/coaching/visit.ts';
import { ACTIVITY_SEEN_LABELS } from '#rules/cooperative/register-field.ts';
import { formatShortDate, formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useMay } from '../../lib/session/session.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';
import type { Said } from './parts/said.ts';
import { outcomeMark } from './visit-columns.tsx';
import { VisitDialog } from './visit-dialog.tsx';
import { VisitPhotos } from './visit-photos.tsx';

const { visitPanel: text, visitForm, followUps: due } = coachingText;

interface FollowUpsProps {
  readonly visit: VisitLine;
  readonly today: PlainDate;
  readonly onSaid: (said: Said) => void;
}

/** What is to be done, each with its box; a tick says it was done today. */
function FollowUps({ visit, today, onSaid }: FollowUpsProps) {
  const finish = useCommand('coaching.finishFollowUp');
  const may = useMay();
  return (
    <>
      <h3>{text.followUps}</h3>
      <ErrorNotice error={finish.error} />
      <ul>
        {visit.followUps.map(({ id, task, dueOn, when, officer, doneOn }) => {
          const until =
            dueOn === null ? due.noDue : [formatShortDate(dueOn), when].filter(Boolean).join(', ');
          const detail = [doneOn === null ? until : text.doneOn(formatShortDate(doneOn)), officer];
          return (
            <li key={id}>
              <Checkbox
                label={[task, ...detail].filter(Boolean).join(', ')}
                checked={doneOn !== null}
                disabled={finish.isPending || !may('coaching.finishFollowUp')}
                onChange={() => {
                  const isDone = doneOn === null;
                  // Told also where the list has drawn itself anew meanwhile: the panel may have gone with it.
                  void finish
                    .mutateAsync({ id, expectedUpdatedAt: visit.updatedAt, doneOn: isDone ? today : null })
                    .then(
                      () => onSaid({ sentence: isDone ? text.finished(task) : text.reopened(task) }),
                      () => undefined,
                    );
                }}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Facts({ visit }: { readonly visit: VisitLine }) {
  const facts = [
    [labels.officerIds, visit.officers.map(({ name }) => name).join(', ')],
    [
      labels.activitySeen,
      visit.activitySeen === 'unknown' ? '' : ACTIVITY_SEEN_LABELS[visit.activitySeen].toLowerCase(),
    ],
    [labels.metName, [visit.metName, visit.metPosition].filter(Boolean).join(', ')],
    [labels.advice, visit.advice],
    [labels.nextStep, visit.nextStep],
    [labels.note, visit.note],
  ] as const;
  return (
    <>
      <dl className={css.facts}>
        {facts.flatMap(([label, value]) =>
          value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
        )}
      </dl>
      {visit.findings.length > 0 && <h3>{text.findings}</h3>}
      <ul>
        {visit.findings.map(({ aspect, aspectText, state, note }) => (
          <li key={aspect}>
            <MarkedWord kind={state === 'good' ? 'ok' : 'warning'}>
              {`${aspectText}: ${FINDING_LABELS[state].toLowerCase()}`}
            </MarkedWord>
            {note !== '' && <p className={css.quiet}>{note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface VisitPanelProps {
  readonly visit: VisitLine;
  readonly isRemoved: boolean;
  readonly today: PlainDate;
  readonly onSaid: (said: Said) => void;
  readonly onRemoved: (visit: VisitLine) => void;
  readonly onRestore: (visit: VisitLine) => void;
  readonly onPhotoRemoved: (photoId: string) => void;
  readonly onClose: () => void;
}

/** One visit: what was found, what is still to be done, and what can be done about it. */
export function VisitPanel(props: VisitPanelProps) {
  const { visit, isRemoved, today, onSaid, onRemoved, onRestore, onPhotoRemoved, onClose } = props;
  const { go } = useNavigation();
  const [open, setOpen] = useState<'correct' | 'remove' | null>(null);
  const remove = useCommand('coaching.removeVisit');
  const name = visit.cooperativeName;
  return (
    <aside className={css.panel} aria-label={text.title}>
      <h2>{name}</h2>
      <p>{formatWeekdayDate(visit.visitedOn)}</p>
      <MarkedWord kind={outcomeMark(visit)}>{VISIT_OUTCOME_LABELS[visit.outcome]}</MarkedWord>
      <Facts visit={visit} />
      {visit.followUps.length > 0 && !isRemoved && <FollowUps visit={visit} today={today} onSaid={onSaid} />}
      <VisitPhotos visit={visit} isFixed={isRemoved} onSaid={onSaid} onRemoved={onPhotoRemoved} />
      <p className={css.quiet}>{text.by(visit.recordedBy, formatShortDate(visit.keyedOn))}</p>
      {isRemoved && <p>{text.removedFor(visit.removedReason)}</p>}
      <div className={css.buttons}>
        {isRemoved ? (
          <Offered asks="coaching.restoreVisit">
            <Button variant="default" onClick={() => onRestore(visit)}>
              {text.restore}
            </Button>
          </Offered>
        ) : (
          <>
            <Offered asks="coaching.correctVisit">
              <Button variant="default" onClick={() => setOpen('correct')}>
                {text.correct}
              </Button>
            </Offered>
            <Offered asks="coaching.removeVisit">
              <Button variant="default" onClick={() => setOpen('remove')}>
                {text.remove}
              </Button>
            </Offered>
          </>
        )}
        <Button variant="default" onClick={() => go({ screen: 'record', id: visit.cooperativeId })}>
          {text.open}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {text.close}
        </Button>
      </div>
      {open === 'correct' && (
        <VisitDialog
          visit={visit}
          today={today}
          onSaved={(_id, cooperative) => onSaid({ sentence: visitForm.corrected(cooperative) })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'remove' && (
        <ReasonDialog
          title={text.removeTitle(name)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id: visit.id, reason }, { onSuccess: () => onRemoved(visit) })}
          onClose={() => setOpen(null)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </aside>
  );
}
