import { Button } from '@mantine/core';
import type { OfficerLine } from '#contract/coaching/shapes.ts';
import { OFFICER_LABELS as labels } from '#rules/coaching/officer.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import { handoverText } from '../../text/coaching/handover.ts';
import css from './parts/coaching.module.css';

const { panel: text } = handoverText;
const { officers } = coachingText;

function periodText({ startsOn, endsOn }: OfficerLine): string {
  return [
    startsOn === null ? '' : officers.from(formatShortDate(startsOn)),
    endsOn === null ? '' : officers.until(formatShortDate(endsOn)),
  ]
    .filter(Boolean)
    .join(' ');
}

interface OfficerPanelProps {
  readonly officer: OfficerLine;
  readonly isRemoved: boolean;
  readonly onWork: () => void;
  readonly onReport: () => void;
  readonly onCorrect: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** One officer: who, how much, and every paper and step that belongs to him or her, each a button. */
export function OfficerPanel(props: OfficerPanelProps) {
  const { officer, isRemoved, onWork, onReport, onCorrect, onRemove, onRestore, onClose } = props;
  const n = formatInteger;
  const { certificates: pace } = officer;
  const facts = [
    [labels.role, officer.roleText],
    [labels.decreeNumber, officer.decreeNumber],
    [officers.columns.period, periodText(officer)],
    [labels.areas, officer.areaText],
    [labels.superior, officer.superior],
    [text.loads.planned, n(officer.planned)],
    [text.loads.visits, n(officer.visits)],
    [text.loads.remote, n(officer.remote)],
    [text.loads.cooperatives, n(officer.cooperatives)],
    [text.loads.certificates, text.pace(pace.done, pace.due, pace.target)],
    [text.loads.open, n(officer.openFollowUps)],
  ] as const;
  return (
    <aside className={css.panel} aria-label={text.title}>
      <h2>{officer.name}</h2>
      {officer.overdue > 0 && <MarkedWord kind="refuse">{text.overdue(officer.overdue)}</MarkedWord>}
      <dl className={css.facts}>
        {facts.flatMap(([label, value]) =>
          value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
        )}
      </dl>
      <p className={css.quiet}>{text.paceHint}</p>
      {isRemoved && <p>{text.removedFor(officer.removedReason)}</p>}
      <div className={css.buttons}>
        {isRemoved ? (
          <Offered asks="coaching.restoreOfficer">
            <Button variant="default" onClick={onRestore}>
              {text.restore}
            </Button>
          </Offered>
        ) : (
          <>
            <Offered asks="coaching.printReport">
              <Button variant="default" onClick={onReport}>
                {text.report}
              </Button>
            </Offered>
            <Offered asks="coaching.openWork">
              <Button variant="default" onClick={onWork}>
                {text.work}
              </Button>
            </Offered>
            <Offered asks="coaching.saveOfficer">
              <Button variant="default" onClick={onCorrect}>
                {text.correct}
              </Button>
            </Offered>
            <Offered asks="coaching.removeOfficer">
              <Button variant="default" onClick={onRemove}>
                {text.remove}
              </Button>
            </Offered>
          </>
        )}
        <Button variant="subtle" onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </aside>
  );
}
