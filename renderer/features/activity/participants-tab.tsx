import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ActivityPage, BatchLine, ParticipantLine } from '#contract/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { COMPETENCE_KIND } from '#rules/activity/competence.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { activityText as text } from '../../text/activity.ts';
import css from './parts/activity.module.css';
import type { PastedMarks } from './attendance-paste.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { BatchDialog } from './batch-dialog.tsx';
import { ExportParticipants } from './export-participants.tsx';
import { ForgetParticipant } from './forget-participant.tsx';
import { CertificateButtons } from './certificate-buttons.tsx';
import { ImportParticipants } from './import-participants.tsx';
import { ParticipantDialog } from './participant-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { PrintDay } from './papers/print-day.tsx';
import { ScoresDialog } from './scores-dialog.tsx';
import type { Tell } from './told-notice.tsx';

/** More sentences than these push the table out of a low window. */
const MOST_WARNINGS = 2;
/** Of pasted cells that were not taken; the rest is counted. */
const MOST_NAMED = 8;

interface BatchButtonsProps {
  readonly page: ActivityPage;
  readonly chosen: BatchLine | undefined;
  readonly today: PlainDate;
  readonly onChoose: (id: string) => void;
  readonly onTell: Tell;
}

/** The batches side by side, and what can be done about them. */
function BatchButtons({ page, chosen, today, onChoose, onTell }: BatchButtonsProps) {
  const usualQuota = useRequest('activity.choices', {}).data?.quota ?? 0;
  const remove = useCommand('activity.removeBatch');
  const [open, setOpen] = useState<'add' | 'correct' | null>(null);
  const { batches } = page;
  const dialog = {
    activityId: page.id,
    nextNumber: Math.max(0, ...batches.map(({ number }) => number)) + 1,
    usualQuota,
    today,
    onSaved: (number: number, id: string) => {
      onChoose(id);
      onTell(text.batch.saved(number));
    },
    onClose: () => setOpen(null),
  };
  return (
    <>
      <div className={css.batches} role="group" aria-label={text.batch.list}>
        {batches.map((batch) => (
          <Button
            key={batch.id}
            variant={batch.id === chosen?.id ? 'light' : 'default'}
            aria-pressed={batch.id === chosen?.id}
            onClick={() => onChoose(batch.id)}
          >
            {`${text.batch.name(batch.number)}: ${batchDaysText(batch)}, ${text.ofQuota(batch.participants.length, batch.places)}`}
          </Button>
        ))}
        <Offered asks="activity.saveBatch">
          <Button variant="default" onClick={() => setOpen('add')}>
            {`+ ${text.batch.add}`}
          </Button>
          {chosen && (
            <Button variant="subtle" onClick={() => setOpen('correct')}>
              {text.batch.correct}
            </Button>
          )}
        </Offered>
        {chosen?.participants.length === 0 && (
          <Offered asks="activity.removeBatch">
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { id: chosen.id },
                  { onSuccess: () => onTell(text.batch.removed(chosen.number)) },
                )
              }
            >
              {text.batch.remove}
            </Button>
          </Offered>
        )}
      </div>
      <ErrorNotice error={remove.error} />
      {open === 'add' && <BatchDialog {...dialog} />}
      {open === 'correct' && chosen && <BatchDialog {...dialog} batch={chosen} />}
    </>
  );
}

interface ParticipantButtonsProps {
  readonly activity: Pick<ActivityPage, 'id' | 'kind' | 'batches'>;
  readonly today: PlainDate;
  readonly batch: BatchLine;
  readonly one: ParticipantLine | undefined;
  readonly onTell: Tell;
}

/** What can be done about the batch's participants, and about the one under the cursor. */
function ParticipantButtons({ activity, today, batch, one, onTell }: ParticipantButtonsProps) {
  const [open, setOpen] = useState<'add' | 'paste' | 'scores' | 'correct' | 'remove' | null>(null);
  const remove = useCommand('activity.removeParticipant');
  const close = () => setOpen(null);
  const isExam = activity.kind === COMPETENCE_KIND;
  return (
    <div className={css.bar}>
      <Offered asks="activity.addParticipants">
        <Button onClick={() => setOpen('add')}>{text.participant.add}</Button>
        <Button variant="default" onClick={() => setOpen('paste')}>
          {text.participant.paste}
        </Button>
      </Offered>
      <Offered asks="activity.importParticipants">
        <ImportParticipants key={batch.id} batchId={batch.id} onTell={onTell} />
      </Offered>
      {batch.participants.length > 0 && (
        <Offered asks="activity.setScores">
          <Button variant="default" onClick={() => setOpen('scores')}>
            {text.scores.open}
          </Button>
        </Offered>
      )}
      {one && (
        <>
          <Offered asks="activity.correctParticipant">
            <Button variant="default" onClick={() => setOpen('correct')}>
              {text.participant.correct}
            </Button>
          </Offered>
          <Offered asks="activity.removeParticipant">
            <Button variant="subtle" color="red" onClick={() => setOpen('remove')}>
              {text.participant.remove}
            </Button>
          </Offered>
          <ForgetParticipant one={one} onTell={onTell} />
        </>
      )}
      <Offered asks="activity.printAttendance">
        <PrintDay
          key={batch.id}
          batch={batch}
          who="participants"
          label={text.attendance.print}
          title={text.attendance.printTitle}
        />
      </Offered>
      {batch.participants.length > 0 && (
        <Offered asks="activity.exportParticipants">
          <ExportParticipants key={batch.id} activity={activity} batch={batch} />
        </Offered>
      )}
      <CertificateButtons activityId={activity.id} today={today} onTell={onTell} />
      {open === 'add' && (
        <ParticipantDialog
          batchId={batch.id}
          today={today}
          isExam={isExam}
          onSaved={() => onTell(text.participant.added(1))}
          onClose={close}
        />
      )}
      {open === 'paste' && (
        <PasteDialog
          batchId={batch.id}
          onAdded={(count) => onTell(text.participant.added(count))}
          onClose={close}
        />
      )}
      {open === 'scores' && (
        <ScoresDialog batch={batch} onSaved={(count) => onTell(text.scores.saved(count))} onClose={close} />
      )}
      {open === 'correct' && one && (
        <ParticipantDialog
          batchId={batch.id}
          today={today}
          isExam={isExam}
          one={one}
          onSaved={(name) => onTell(text.participant.corrected(name))}
          onClose={close}
        />
      )}
      {open === 'remove' && one && (
        <ReasonDialog
          title={text.participant.removeTitle(one.name)}
          saveLabel={text.participant.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id: one.id, reason },
              {
                onSuccess: () => {
                  onTell(text.participant.removed(one.name), {
                    back: { kind: 'participant', id: one.id, name: one.name },
                  });
                  close();
                },
              },
            )
          }
          onClose={close}
        >
          <p>{text.participant.removeWhat}</p>
        </ReasonDialog>
      )}
    </div>
  );
}

/** What is to be said of the batch, and of its participants: of many at once only on request, the table matters more. */
function Warnings({ batch }: { readonly batch: BatchLine }) {
  const [isWhole, setWhole] = useState(false);
  const own = batch.participants
    .flatMap(({ warnings }) => warnings)
    .filter(({ code, level }) => level === 'warning' && code !== 'HADIR_KURANG');
  const isFolded = own.length > MOST_WARNINGS && !isWhole;
  const said = [...batch.warnings.filter(({ level }) => level === 'warning'), ...(isFolded ? [] : own)];
  if (said.length === 0 && own.length === 0) return null;
  return (
    <>
      {said.length > 0 && (
        <ul aria-label={text.participant.warnings} className={css.warnings}>
          {said.map(({ code, message }) => (
            <li key={`${code} ${message}`}>
              <MarkedWord kind="warning">{message}</MarkedWord>
            </li>
          ))}
        </ul>
      )}
      {own.length > MOST_WARNINGS && (
        <div className={css.bar}>
          {isFolded && <MarkedWord kind="warning">{text.participant.manyWarnings(own.length)}</MarkedWord>}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? text.participant.foldWarnings : text.participant.showWarnings}
          </Button>
        </div>
      )}
    </>
  );
}

/** What a paste into the table of attendance is to be told about; the rest is counted. */
const notesOf = ({ unread, left, readsCrosses }: PastedMarks): readonly string[] => [
  ...(unread.length > 0 ? [text.pastedMarks.unread(unread.length, unread.slice(0, MOST_NAMED))] : []),
  ...(left.length > 0 ? [text.pastedMarks.left(left.length, left.slice(0, MOST_NAMED))] : []),
  ...(readsCrosses ? [text.pastedMarks.crosses] : []),
];

interface ParticipantsTabProps {
  readonly page: ActivityPage;
  readonly today: PlainDate;
  readonly onTell: Tell;
}

/** Batches, their participants and who was there on which day. */
export function ParticipantsTab({ page, today, onTell }: ParticipantsTabProps) {
  const may = useMay();
  const [batchId, setBatchId] = useState<string>();
  const [chosenId, setChosenId] = useState<string>();
  const mark = useCommand('activity.setAttendance');
  const batch = page.batches.find(({ id }) => id === batchId) ?? page.batches[0];
  const participants = batch?.participants ?? [];
  const paste = (batchOf: string, pasted: PastedMarks) => {
    const { changed } = pasted;
    const notes = notesOf(pasted);
    if (changed.length === 0) return onTell(text.pastedMarks.nothing, { notes });
    return mark.mutate(
      {
        batchId: batchOf,
        marks: changed.map(({ participantId, on, mark: to }) => ({ participantId, on, mark: to })),
      },
      {
        onSuccess: () =>
          onTell(text.pastedMarks.saved(changed.length), {
            notes,
            back: { kind: 'marks', batchId: batchOf, changed },
          }),
      },
    );
  };
  const count = (sex: 'L' | 'P') => participants.filter((one) => one.sex === sex).length;
  return (
    <>
      <BatchButtons page={page} chosen={batch} today={today} onChoose={setBatchId} onTell={onTell} />
      {batch ? (
        <>
          <ParticipantButtons
            key={batch.id}
            activity={page}
            today={today}
            batch={batch}
            one={participants.find(({ id }) => id === chosenId)}
            onTell={onTell}
          />
          <ErrorNotice error={mark.error} />
          <Warnings batch={batch} />
          {participants.length === 0 ? (
            <EmptyState title={text.participant.emptyTitle}>{text.participant.empty}</EmptyState>
          ) : (
            <AttendanceTable
              key={`marks ${batch.id}`}
              batch={batch}
              chosenId={chosenId}
              isOpen={may('activity.setAttendance')}
              onChoose={setChosenId}
              onMarks={(marks) => mark.mutate({ batchId: batch.id, marks })}
              onPaste={(pasted) => paste(batch.id, pasted)}
            />
          )}
          <div className={css.bar}>
            <span>{text.attendance.foot(participants.length, batch.places, count('L'), count('P'))}</span>
            <span className={css.quiet} title={batch.thresholdBasis}>
              {text.attendance.threshold(batch.threshold)}
            </span>
            <span className={css.quiet}>{text.attendance.help}</span>
          </div>
        </>
      ) : (
        <EmptyState title={text.batch.emptyTitle}>{text.batch.empty}</EmptyState>
      )}
    </>
  );
}
