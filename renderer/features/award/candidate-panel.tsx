import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { JudgedCandidate, RankedCandidate } from '#contract/award.ts';
import type { OutputOf } from '#contract/index.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { awardText as text } from '../../text/award/award.ts';
import { awardChoiceText } from '../../text/award/choice.ts';
import css from './award.module.css';
import { CriterionList } from './criterion-list.tsx';
import { RecipientSheet } from '../../parts/print-queue/recipient-sheet.tsx';
import { RecipientActions } from './recipient-actions.tsx';
import { TickActions } from './tick-actions.tsx';

type Award = NonNullable<OutputOf<'award.get'>>;

interface CandidatePanelProps {
  readonly bookYear: number;
  readonly cooperativeId: string | undefined;
  /** The confirmed programme, once there is one. */
  readonly award: Award | undefined;
  readonly isFrozen?: boolean;
  /** Where it stands in the order of the candidates. */
  readonly rank?: RankedCandidate | undefined;
  readonly rankTotal?: number;
  /** What the panel shows while nothing is chosen. */
  readonly idle?: ReactNode;
  readonly onDone: (sentence: string) => void;
}

function verdictOf({ isEligible, tick }: JudgedCandidate): string {
  if (tick?.choice === 'include') return text.verdictIncluded;
  if (tick?.choice === 'exclude') return text.verdictExcluded;
  return isEligible ? text.verdictEligible : text.verdictNotEligible;
}

/** Why this cooperative earns the award or does not, criterion by criterion, and what can be decided about it. */
export function CandidatePanel(props: CandidatePanelProps) {
  const { bookYear, cooperativeId, award, rank, onDone } = props;
  const preview = useTask('award.preview');
  const assess = useTask('award.printAssessment');
  const [paper, setPaper] = useState<{ readonly title: string; readonly path: string } | null>(null);
  const answer = useRequest(
    'award.assess',
    { bookYear, cooperativeId: cooperativeId ?? '' },
    { isEnabled: cooperativeId !== undefined },
  );
  const candidate = answer.data?.id === cooperativeId ? answer.data : undefined;
  const recipient = award?.recipients.find((one) => one.cooperativeId === cooperativeId);
  const show = async (title: string, printing: Promise<{ readonly path: string } | undefined>) => {
    const file = await printing;
    if (file) setPaper({ title, path: file.path });
  };
  const canPreview = award ? recipient !== undefined : candidate?.isEligible === true;
  const failed = [preview.state, assess.state].find((state) => state.phase === 'failed');
  return (
    <aside className={css.why} aria-label={candidate ? text.why(candidate.name) : text.whyTitle}>
      {candidate && <h2>{candidate.name}</h2>}
      {candidate && rank && (
        <p className={css.quiet}>
          {awardChoiceText.rankOf(candidate.districtName, rank.rank, props.rankTotal ?? rank.rank)}
        </p>
      )}
      {!candidate &&
        (props.idle ?? (
          <>
            <h2>{text.whyTitle}</h2>
            <p className={css.quiet}>{text.whyHint}</p>
          </>
        ))}
      <ErrorNotice error={answer.error ?? (failed?.phase === 'failed' ? failed.error : null)} />
      {candidate && (
        <>
          <p className={css.verdict}>
            <MarkedWord kind={candidate.isEligible ? 'ok' : 'refuse'}>{verdictOf(candidate)}</MarkedWord>
          </p>
          {candidate.tick && (
            <p className={css.quiet}>{text.ticked(candidate.tick.decidedBy, candidate.tick.reason)}</p>
          )}
          <div className={css.reasons}>
            <CriterionList candidate={candidate} />
          </div>
          <div className={css.buttons}>
            <Button
              variant="default"
              disabled={!canPreview}
              onClick={() =>
                void show(
                  text.previewTitle(candidate.name),
                  preview.run({ bookYear, cooperativeId: candidate.id }),
                )
              }
            >
              {text.preview}
            </Button>
            <Button
              variant="default"
              onClick={() =>
                void show(text.assessmentTitle, assess.run({ bookYear, cooperativeId: candidate.id }))
              }
            >
              {text.assessment}
            </Button>
            {!award && props.isFrozen !== true && <TickActions bookYear={bookYear} candidate={candidate} />}
            {award && recipient && <RecipientSheet bookYear={bookYear} number={recipient.number} />}
            {award && recipient && <RecipientActions award={award} recipient={recipient} onDone={onDone} />}
          </div>
        </>
      )}
      <ProgressDialog title={text.previewing} state={preview.state} onCancel={preview.cancel} />
      <ProgressDialog title={text.assessing} state={assess.state} onCancel={assess.cancel} />
      <PreviewDialog title={paper?.title ?? ''} path={paper?.path ?? null} onClose={() => setPaper(null)} />
    </aside>
  );
}
