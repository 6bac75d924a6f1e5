import type { KeyboardEvent } from 'react';
import { HEALTH_ANSWERS } from '#rules/evaluation/health-worksheet.ts';
import type { GivenAnswer, HealthAnswer } from '#rules/evaluation/health-worksheet.ts';
import type { HealthQuestion } from '#rules/rule-book/health-worksheet-rule.ts';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import css from './worksheet.module.css';

/** Where the cursor of a question stands, and that of its remark. */
export const questionField = (code: string): string => `worksheet.answer.${code}`;
export const remarkField = (code: string): string => `worksheet.remark.${code}`;

interface QuestionRowProps {
  readonly number: number;
  readonly question: HealthQuestion;
  readonly given: GivenAnswer | undefined;
  readonly allowsNotApplicable: boolean;
  /** Asked for: it stands in the way of the result. */
  readonly isMissing: boolean;
  readonly onChange: (given: GivenAnswer) => void;
  /** To the question before (-1) or behind (1). */
  readonly onStep: (by: 1 | -1) => void;
  readonly onRemark: () => void;
}

const CLEARING: ReadonlySet<string> = new Set(['0', 'Delete', 'Backspace']);

/** One question: answered by 1, 2 or 3, which goes on to the next; the remark behind it by Tab. */
export function QuestionRow(props: QuestionRowProps) {
  const { number, question, given, allowsNotApplicable, isMissing, onChange, onStep, onRemark } = props;
  const answer = given?.answer ?? null;
  const remark = given?.remark ?? '';
  const choices = HEALTH_ANSWERS.filter((one) => one !== 'not_applicable' || allowsNotApplicable);
  const isUnexplained = answer === 'not_applicable' && remark.trim() === '';
  const choose = (chosen: HealthAnswer | null) => onChange({ answer: chosen, remark });
  const step = (event: KeyboardEvent): boolean => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    event.preventDefault();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
    return true;
  };
  const onAnswerKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || step(event)) return;
    const chosen = choices[Number(event.key) - 1];
    if (chosen) {
      event.preventDefault();
      choose(chosen);
      if (chosen === 'not_applicable') onRemark();
      else onStep(1);
    } else if (CLEARING.has(event.key)) {
      event.preventDefault();
      choose(null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onStep(1);
    }
  };
  const onRemarkKey = (event: KeyboardEvent) => {
    if (step(event) || event.key !== 'Enter') return;
    event.preventDefault();
    onStep(1);
  };
  const label = `worksheet-question-${question.code}`;
  return (
    <div className={css.question} data-missing={isMissing || undefined}>
      <span className={css.number}>{number}</span>
      <span id={label} className={css.words}>
        {question.text}
      </span>
      <div className={css.answers} role="radiogroup" aria-labelledby={label} onKeyDown={onAnswerKey}>
        {choices.map((one, at) => {
          const isPlace = answer === null ? at === 0 : answer === one;
          return (
            <label key={one} data-answer={one} data-chosen={answer === one || undefined}>
              <input
                type="radio"
                name={`worksheet-${question.code}`}
                checked={answer === one}
                {...(isPlace ? { 'data-field': questionField(question.code) } : {})}
                onChange={() => choose(one)}
              />
              {text.answers[one]}
            </label>
          );
        })}
      </div>
      <input
        className={css.remark}
        data-field={remarkField(question.code)}
        aria-label={text.remarkOf(question.text)}
        aria-invalid={isUnexplained}
        placeholder={isUnexplained ? text.remarkNeeded : text.remark}
        value={remark}
        maxLength={500}
        onChange={(event) => onChange({ answer, remark: event.currentTarget.value })}
        onKeyDown={onRemarkKey}
      />
    </div>
  );
}
