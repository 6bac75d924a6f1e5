import type { OutputOf } from '#contract/index.ts';
import { ACTIVITIES, ACTIVITY_LABELS } from '#rules/evaluation/activity.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';
import type { EvaluationView } from './evaluation-view.ts';

interface CountsProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** Counts of one kind; pressing one shows its cooperatives, pressing it again shows all. */
export function Counts<Value extends string>(props: CountsProps<Value>) {
  const { title, values, labelOf, counts, chosen, onChoose } = props;
  return (
    <fieldset className={css.counts}>
      <legend>{title}</legend>
      {values.map((value) => {
        const count = counts[value] ?? 0;
        return (
          <button
            key={value}
            type="button"
            aria-pressed={chosen === value}
            aria-label={text.showOnly(title, labelOf(value), count)}
            onClick={() => onChoose(chosen === value ? null : value)}
          >
            {text.chip(labelOf(value), count)}
          </button>
        );
      })}
    </fieldset>
  );
}

interface FootProps {
  readonly summary: OutputOf<'evaluation.summary'>;
  readonly view: EvaluationView;
  /** How many the list shows. */
  readonly total: number | undefined;
  readonly onChange: (changes: Partial<EvaluationView>) => void;
}

/** The foot of the table: how many it shows, and of the whole year how many of each grade and activity. */
export function EvaluationFoot({ summary, view, total, onChange }: FootProps) {
  return (
    <div className={css.foot}>
      <strong role="status">{total !== undefined && text.shown(total)}</strong>
      <Counts
        title={text.groups.grade}
        values={GRADES}
        labelOf={(grade) => grade}
        counts={summary.grade}
        chosen={view.grade}
        onChoose={(grade) => onChange({ grade })}
      />
      <Counts
        title={text.groups.activity}
        values={ACTIVITIES}
        labelOf={(activity) => ACTIVITY_LABELS[activity]}
        counts={summary.activity}
        chosen={view.activity}
        onChoose={(activity) => onChange({ activity })}
      />
    </div>
  );
}
