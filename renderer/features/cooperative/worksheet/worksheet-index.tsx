import type { WorksheetResult } from '#rules/evaluation/worksheet-score.ts';
import { formatScore, HEALTH_ASPECT_LABELS } from '#rules/rule-book/health-score.ts';
import type { HealthAspect } from '#rules/rule-book/health-score.ts';
import { Mark } from '../../../parts/notice/mark.tsx';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import css from './worksheet.module.css';

export type SectionName = 'data' | HealthAspect | 'result';
/** The cursor's place in the index. */
export const sectionField = (name: SectionName): string => `worksheet.section.${name}`;

interface WorksheetIndexProps {
  readonly result: WorksheetResult;
  readonly chosen: SectionName;
  readonly onChoose: (name: SectionName) => void;
}

/** The parts of the worksheet at the left: how far each is answered, and what it gave once it is. */
export function WorksheetIndex({ result, chosen, onChoose }: WorksheetIndexProps) {
  const entry = (name: SectionName, label: string, facts: string, isDone: boolean) => (
    <li key={name}>
      <button
        type="button"
        data-field={sectionField(name)}
        aria-current={chosen === name ? 'true' : undefined}
        onClick={() => onChoose(name)}
      >
        <span className={css.name}>
          {label}
          {isDone && <Mark kind="ok" />}
        </span>
        {facts !== '' && <span className={css.facts}>{facts}</span>}
      </button>
    </li>
  );
  return (
    <nav className={css.index} aria-label={text.index}>
      <ul>
        {entry('data', text.sections.data, '', false)}
        {result.aspects.map(({ aspect, answered, asked, score }) =>
          entry(
            aspect,
            HEALTH_ASPECT_LABELS[aspect],
            [
              text.progress(answered, asked),
              ...(score === null ? [] : [text.score(formatScore(score))]),
            ].join(', '),
            answered === asked,
          ),
        )}
        {entry('result', text.sections.result, '', false)}
      </ul>
    </nav>
  );
}
