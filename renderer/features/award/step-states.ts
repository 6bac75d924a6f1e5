import { awardChoiceText as text } from '../../text/award/choice.ts';
import type { AwardStep, StepState } from './award-steps.tsx';

interface Standing {
  /** Each undefined while it is being read. */
  readonly eligible: number | undefined;
  readonly chosen: number | undefined;
  readonly planned: number | null;
  /** The day as it is written; undefined while it is a draft. */
  readonly confirmedOn: string | undefined;
  readonly printed: { readonly printed: number; readonly sheets: number } | undefined;
}

/** What each step has come to; another number than planned asks to be looked at until it is confirmed. */
export function stepStates(standing: Standing): Readonly<Record<AwardStep, StepState>> {
  const { eligible, chosen, planned, confirmedOn, printed } = standing;
  const isConfirmed = confirmedOn !== undefined;
  const isOff = chosen !== undefined && planned !== null && chosen !== planned;
  return {
    criteria: { count: eligible === undefined ? '' : text.eligible(eligible), isDone: true },
    choose: {
      count: chosen === undefined ? '' : text.chosenOf(chosen, planned),
      isDone: isConfirmed,
      isOff: isOff && !isConfirmed,
    },
    confirm: { count: confirmedOn ?? '', isDone: isConfirmed },
    print: {
      count: printed === undefined ? '' : text.printedOf(printed.printed, printed.sheets),
      isDone: printed !== undefined && printed.sheets > 0 && printed.printed === printed.sheets,
    },
  };
}
