import { Button, Kbd } from '@mantine/core';
import type { WorksheetForm } from '#contract/evaluation/worksheet.ts';
import type { WorksheetResult } from '#rules/evaluation/worksheet-score.ts';
import {
  finalHealthScore,
  formatHealthScore,
  HEALTH_PREDICATE_LABELS,
  healthPredicate,
} from '#rules/rule-book/health-score.ts';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import { typedScores, type WorksheetTexts } from './worksheet-entry.ts';
import css from './worksheet.module.css';

const { keys } = text;

/** The score as it stands, or why there is none yet: never a score of half a worksheet. */
function runningText(result: WorksheetResult, rules: WorksheetForm, texts: WorksheetTexts) {
  const { finalScore, unanswered, unexplained } = result;
  if (texts.isManual !== '') {
    const typed = typedScores(texts);
    const isWhole = result.aspects.every(({ aspect, weight }) => weight === 0 || typed[aspect] !== null);
    if (isWhole) {
      const final = finalHealthScore(typed, rules.weights);
      const predicate = HEALTH_PREDICATE_LABELS[healthPredicate(final, rules.bands)];
      return {
        kind: 'info',
        words: text.manualRunning(formatHealthScore(final, rules.bands), predicate),
      } as const;
    }
  }
  if (finalScore !== null) {
    const predicate = HEALTH_PREDICATE_LABELS[healthPredicate(finalScore, rules.bands)];
    return {
      kind: 'ok',
      words: text.running(formatHealthScore(finalScore, rules.bands), predicate),
    } as const;
  }
  const words =
    unanswered.length > 0
      ? text.notScored(unanswered.length)
      : unexplained.length > 0
        ? text.notExplained(unexplained.length)
        : text.noScore;
  return { kind: 'warning', words } as const;
}

interface WorksheetFootProps {
  readonly result: WorksheetResult;
  readonly rules: WorksheetForm;
  readonly texts: WorksheetTexts;
  /** The questions are open: their keys are named. */
  readonly isAsking: boolean;
  readonly onNextOpen: () => void;
}

/** Under the questions: the running score, the way to what is open, the keys. */
export function WorksheetFoot({ result, rules, texts, isAsking, onNextOpen }: WorksheetFootProps) {
  const { kind, words } = runningText(result, rules, texts);
  const hints = [
    ['1', keys.yes],
    ['2', keys.no],
    ...(rules.asked.allowsNotApplicable ? [['3', keys.notApplicable] as const] : []),
    ['0', keys.clear],
    ['↑ ↓', keys.move],
  ] as const;
  return (
    <div className={css.foot}>
      <strong aria-live="polite">
        <MarkedWord kind={kind}>{words}</MarkedWord>
      </strong>
      <Button
        variant="default"
        size="compact-sm"
        disabled={result.unanswered.length === 0}
        onClick={onNextOpen}
      >
        {text.nextOpen}
      </Button>
      <span className={css.keys}>
        {(isAsking ? hints : []).map(([key, does]) => (
          <span key={key}>
            <Kbd size="xs">{key}</Kbd> {does}
          </span>
        ))}
      </span>
    </div>
  );
}
