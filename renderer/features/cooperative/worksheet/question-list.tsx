import type { AskedWorksheet, GivenAnswer, WorksheetAnswers } from '#rules/evaluation/health-worksheet.ts';
import type { AspectResult } from '#rules/evaluation/worksheet-score.ts';
import { HEALTH_ASPECT_LABELS } from '#rules/rule-book/health-score.ts';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import { QuestionRow } from './question-row.tsx';
import css from './worksheet.module.css';

interface QuestionListProps {
  readonly asked: AskedWorksheet;
  readonly section: AskedWorksheet['sections'][number];
  readonly result: AspectResult;
  readonly answers: WorksheetAnswers;
  /** Codes that stand in the way of the result, once it was asked for. */
  readonly missing: ReadonlySet<string>;
  readonly onAnswer: (code: string, given: GivenAnswer) => void;
  readonly onStep: (from: string, by: 1 | -1) => void;
  readonly onRemark: (code: string) => void;
}

/** The questions of one aspect, component by component. */
export function QuestionList(props: QuestionListProps) {
  const { asked, section, result, answers, missing, onAnswer, onStep, onRemark } = props;
  const heading = HEALTH_ASPECT_LABELS[section.aspect];
  return (
    <section aria-label={heading}>
      <header className={css.aspect}>
        <h2>{heading}</h2>
        <p>{text.weight(result.weight)}</p>
      </header>
      {section.components.map((component, index) => {
        const counted = result.components[index];
        return (
          <section key={component.code} aria-label={component.name}>
            <h3 className={css.component}>
              {component.name}
              <span>{counted && text.progress(counted.answered, counted.asked)}</span>
            </h3>
            {component.questions.map((question, at) => (
              <QuestionRow
                key={question.code}
                number={at + 1}
                question={question}
                given={answers[question.code]}
                allowsNotApplicable={asked.allowsNotApplicable}
                isMissing={missing.has(question.code)}
                onChange={(given) => onAnswer(question.code, given)}
                onStep={(by) => onStep(question.code, by)}
                onRemark={() => onRemark(question.code)}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}
