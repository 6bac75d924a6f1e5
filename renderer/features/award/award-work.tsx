import type { AwardProgrammeState } from '#contract/award.ts';
import { PrintQueue } from '../../parts/print-queue/print-queue.tsx';
import type { PrintQueueState } from '../../parts/print-queue/use-print-queue.ts';
import { awardText } from '../../text/award/award.ts';
import { AwardLists } from './award-lists.tsx';
import type { AwardStep } from './award-steps.tsx';
import { ChooseStep } from './choose-step.tsx';
import { ChooseLoading, NotConfirmed } from './choose-waiting.tsx';
import { askedOf, CriteriaStrip } from './criteria-strip.tsx';
import css from './award.module.css';
import type { AwardYear } from './use-award-year.ts';

interface AwardWorkProps {
  readonly bookYear: number;
  readonly programme: AwardProgrammeState;
  readonly step: AwardStep;
  readonly year: AwardYear;
  readonly queue: PrintQueueState;
  readonly onStep: (step: AwardStep) => void;
  readonly onDone: (sentence: string) => void;
}

/** The work of the step that stands open; once confirmed the earlier steps show what was decided. */
export function AwardWork({ bookYear, programme, step, year, queue, onStep, onDone }: AwardWorkProps) {
  const { confirmed, count, ranking } = year;
  const lists = { bookYear, count, isFrozen: confirmed !== undefined, onDone };
  if (step === 'criteria') {
    return (
      <>
        {confirmed ? (
          <p className={css.quiet}>
            {awardText.criteriaFrozen(askedOf(programme), awardText.givers[programme.giver])}
          </p>
        ) : (
          <CriteriaStrip
            key={`${bookYear} ${programme.criteria.plannedCount}`}
            programme={programme}
            count={count}
            onChange={year.change}
          />
        )}
        <AwardLists key={`${bookYear} criteria`} {...lists} award={undefined} />
      </>
    );
  }
  if (confirmed) {
    return step === 'print' ? (
      <PrintQueue source={{ kind: 'award', bookYear }} state={queue} />
    ) : (
      <AwardLists key={`${bookYear} confirmed`} {...lists} award={confirmed} />
    );
  }
  if (step !== 'choose') return <NotConfirmed onChoose={() => onStep('choose')} />;
  if (!ranking) return year.error ? null : <ChooseLoading />;
  return (
    <ChooseStep
      key={bookYear}
      bookYear={bookYear}
      ranking={ranking}
      onRanking={(order) => year.change({ ranking: order })}
      onCriteria={() => onStep('criteria')}
    />
  );
}
