import { Mark } from '../../parts/notice/mark.tsx';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import css from './award-steps.module.css';

export const AWARD_STEPS = ['criteria', 'choose', 'confirm', 'print'] as const;
export type AwardStep = (typeof AWARD_STEPS)[number];

export interface StepState {
  /** What the step has come to: "54 dari 54". */
  readonly count: string;
  readonly isDone: boolean;
  /** Not as planned: somebody should look. */
  readonly isOff?: boolean;
}

interface AwardStepsProps {
  readonly step: AwardStep;
  readonly states: Readonly<Record<AwardStep, StepState>>;
  readonly onStep: (step: AwardStep) => void;
}

/** From the criteria to the last sheet, each with what it has come to; any of them is one press away. */
export function AwardSteps({ step, states, onStep }: AwardStepsProps) {
  return (
    <ol className={css.steps} aria-label={text.steps}>
      {AWARD_STEPS.map((one, index) => {
        const { count, isDone, isOff = false } = states[one];
        return (
          <li key={one}>
            <button
              type="button"
              className={css.step}
              data-step={one}
              data-done={isDone}
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onStep(one)}
            >
              <span className={css.mark} aria-hidden="true">
                {isDone && one !== step ? <Mark kind="ok" /> : index + 1}
              </span>
              {text.stepNames[one]}
              <span className={isOff ? css.off : css.count}>{count}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
