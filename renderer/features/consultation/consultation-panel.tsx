import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ConsultationLine } from '#contract/consultation.ts';
import type { InputOf } from '#contract/index.ts';
import { CHANNEL_LABELS, CONSULTATION_LABELS as labels } from '#rules/consultation/consultation.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useMay } from '../../lib/session/session.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { RevealDialog } from '../../parts/dialog/reveal-dialog.tsx';
import { consultationText } from '../../text/consultation.ts';
import { recordText } from '../../text/cooperative/record.ts';
import { markOf, outcomeText } from './consultation-columns.tsx';
import css from './consultation.module.css';
import { CorrectDialog } from './correct-dialog.tsx';
import { useFinish } from './use-finish.ts';

const { panel: text } = consultationText;

interface NumberProps {
  readonly what: string;
  readonly kind: InputOf<'number.reveal'>['kind'];
  readonly id: string;
  readonly masked: string;
}

/** A visitor's number: masked, in full once its purpose has been told. */
function VisitorNumber({ what, kind, id, masked }: NumberProps) {
  const [full, setFull] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const may = useMay();
  return (
    <dd>
      {full ?? masked}
      {full === null && may('number.reveal', { kind }) && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={recordText.revealLabel(what)}
          onClick={() => setAsking(true)}
        >
          {recordText.reveal}
        </Button>
      )}
      {isAsking && (
        <RevealDialog what={what} kind={kind} id={id} onRevealed={setFull} onClose={() => setAsking(false)} />
      )}
    </dd>
  );
}

function Facts({ line }: { readonly line: ConsultationLine }) {
  const day = [formatShortDate(line.heldOn), line.heldAt.replace(':', '.')].filter(Boolean).join(', ');
  const facts = [
    [labels.heldOn, `${day}, ${CHANNEL_LABELS[line.channel].toLowerCase()}`],
    [labels.topic, line.topicText],
    [labels.place, line.place],
    [labels.summary, line.summary],
    [labels.followUpNote, line.followUpNote],
    [labels.dueOn, line.dueOn === null ? '' : formatShortDate(line.dueOn)],
    [labels.doneOn, line.doneOn === null ? '' : formatShortDate(line.doneOn)],
    [labels.referredTo, line.referredTo],
    [labels.officer, line.officer],
  ] as const;
  return (
    <dl className={css.facts}>
      {facts.flatMap(([label, value]) =>
        value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
      )}
      {line.phone !== '' && [
        <dt key="phone">{labels.phone}</dt>,
        <VisitorNumber
          key="number"
          what={labels.phone}
          kind="consultation.phone"
          id={line.id}
          masked={line.phone}
        />,
      ]}
      {line.nikKtp !== '' && [
        <dt key="nik">{labels.nikKtp}</dt>,
        <VisitorNumber
          key="nikNumber"
          what={labels.nikKtp}
          kind="consultation.nikKtp"
          id={line.id}
          masked={line.nikKtp}
        />,
      ]}
    </dl>
  );
}

interface ConsultationPanelProps {
  readonly line: ConsultationLine;
  /** Taken out of the log: it can only be taken back. */
  readonly isRemoved: boolean;
  readonly onDone: (sentence: string) => void;
  readonly onRemoved: (line: ConsultationLine) => void;
  readonly onRestore: (line: ConsultationLine) => void;
  readonly onClose: () => void;
}

/** One consultation: what was said, what is still to be done, and what can be done about it. */
export function ConsultationPanel(props: ConsultationPanelProps) {
  const { line, isRemoved, onDone, onRemoved, onRestore, onClose } = props;
  const { go } = useNavigation();
  const [open, setOpen] = useState<'correct' | 'remove' | 'forget' | null>(null);
  const remove = useCommand('consultation.remove');
  const forget = useCommand('people.anonymiseVisitor');
  const finish = useFinish(line, (sentence) => onDone(sentence));
  const { id, name, cooperativeId } = line;
  return (
    <aside className={css.panel} aria-label={text.title}>
      <h2>{name}</h2>
      {line.cooperativeName !== '' && <p>{line.cooperativeName}</p>}
      <MarkedWord kind={markOf(line)}>{outcomeText(line)}</MarkedWord>
      <Facts key={id} line={line} />
      <p className={css.quiet}>{text.by(line.recordedBy)}</p>
      {isRemoved && <p>{text.removedFor(line.removedReason)}</p>}
      <ErrorNotice error={finish.error} />
      <div className={css.buttons}>
        {isRemoved ? (
          <Button variant="default" onClick={() => onRestore(line)}>
            {text.restore}
          </Button>
        ) : (
          <>
            {line.outcome === 'follow_up' && (
              <Button variant="default" loading={finish.isPending} onClick={finish.run}>
                {text.finish}
              </Button>
            )}
            <Button variant="default" onClick={() => setOpen('correct')}>
              {text.correct}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setOpen('remove')}>
              {text.remove}
            </Button>
          </>
        )}
        <Offered asks="people.anonymiseVisitor">
          <Button variant="subtle" color="red" onClick={() => setOpen('forget')}>
            {text.forget}
          </Button>
        </Offered>
        {cooperativeId !== null && (
          <Button variant="default" onClick={() => go({ screen: 'record', id: cooperativeId })}>
            {text.open}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {text.close}
        </Button>
      </div>
      {open === 'correct' && (
        <CorrectDialog
          line={line}
          onCorrected={(corrected) => onDone(consultationText.corrected(corrected))}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'forget' && (
        <ReasonDialog
          title={text.forgetTitle(name)}
          saveLabel={text.forgetSave}
          isDangerous
          isBusy={forget.isPending}
          error={forget.error}
          onSave={(reason) =>
            forget.mutate(
              { consultationId: id, reason },
              { onSuccess: ({ consultations }) => onDone(consultationText.forgotten(consultations)) },
            )
          }
          onClose={() => setOpen(null)}
        >
          <p>{text.forgetWhat}</p>
        </ReasonDialog>
      )}
      {open === 'remove' && (
        <ReasonDialog
          title={text.removeTitle(name)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id, reason }, { onSuccess: () => onRemoved(line) })}
          onClose={() => setOpen(null)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </aside>
  );
}
