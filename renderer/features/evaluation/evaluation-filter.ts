import { PREDICATE_CHOICES, REPORT_STATES } from '#contract/evaluation/evaluation.ts';
import type { OutputOf } from '#contract/index.ts';
import { ACTIVITIES, ACTIVITY_LABELS } from '#rules/evaluation/activity.ts';
import {
  CERTIFICATE_STANDING_LABELS,
  CERTIFICATE_STANDINGS,
} from '#rules/evaluation/certificate-standing.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { LOCAL_CLASS_LABELS, LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import { flag, pickKept, pickOne } from '../../parts/filter/filter-part.ts';
import type { PillOption } from '../../parts/filter/filter-pill.tsx';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import { EVERYTHING, type EvaluationView } from './evaluation-view.ts';

type Summary = OutputOf<'evaluation.summary'>;

const PARTS = ['grade', 'report', 'activity', 'localClass', 'predicate', 'certificate'] as const;
type Part = (typeof PARTS)[number];
/** Always in sight; the others come when they are asked for, or while they hold. */
const ALWAYS: ReadonlySet<Part> = new Set(['grade', 'report']);

const predicateLabel = (value: (typeof PREDICATE_CHOICES)[number]): string =>
  value === 'none' ? text.notInspected : HEALTH_PREDICATE_LABELS[value];

function optionsOf<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string,
  counts?: Readonly<Record<string, number>>,
): readonly PillOption<string>[] {
  return values.map((value) => ({ value, label: labelOf(value), count: counts && (counts[value] ?? 0) }));
}

function choicesOf(part: Part, summary: Summary | undefined): readonly PillOption<string>[] {
  switch (part) {
    case 'grade':
      return optionsOf(GRADES, (grade) => grade, summary?.grade);
    case 'report':
      return optionsOf(REPORT_STATES, (state) => text.reports[state]);
    case 'activity':
      return optionsOf(ACTIVITIES, (activity) => ACTIVITY_LABELS[activity], summary?.activity);
    case 'localClass':
      return optionsOf(LOCAL_CLASSES, (one) => LOCAL_CLASS_LABELS[one], summary?.localClass);
    case 'predicate':
      return optionsOf(PREDICATE_CHOICES, predicateLabel, summary?.predicate);
    default:
      return optionsOf(
        CERTIFICATE_STANDINGS,
        (standing) => CERTIFICATE_STANDING_LABELS[standing],
        summary?.certificate,
      );
  }
}

interface FilterOptions {
  readonly bookYear: number | undefined;
  readonly years: readonly number[];
  readonly summary: Summary | undefined;
  readonly view: EvaluationView;
  readonly onYear: (year: number) => void;
  readonly onChange: (changes: Partial<EvaluationView>) => void;
}

/** The book year, the search and what else narrows the list; the rarer ones come by "+ Saringan". */
export function evaluationFilter(options: FilterOptions): ListFilterProps {
  const { bookYear, years, summary, view, onYear, onChange } = options;
  return {
    search: {
      label: text.search,
      short: text.searchShort,
      words: view.text,
      onWords: (words) => onChange({ text: words }),
    },
    parts: [
      pickKept({
        label: text.bookYear,
        options: years.map((year) => ({ value: String(year), label: String(year) })),
        value: bookYear === undefined ? undefined : String(bookYear),
        onChange: (year) => onYear(Number(year)),
      }),
      ...PARTS.map((part) =>
        pickOne({
          label: text.groups[part],
          any: text.any[part],
          options: choicesOf(part, summary),
          value: view[part],
          isRare: !ALWAYS.has(part),
          // The options are made from the very lists of the part.
          onChange: (one) => onChange({ [part]: one }),
        }),
      ),
      ...((summary?.overridden ?? 0) > 0 || view.isOverridden === true
        ? [
            flag({
              label: text.overridden(summary?.overridden ?? 0),
              isOn: view.isOverridden === true,
              isRare: true,
              onChange: (isOn) => onChange({ isOverridden: isOn ? true : null }),
            }),
          ]
        : []),
    ],
    onClear: () => onChange({ ...EVERYTHING, sort: view.sort, isDescending: view.isDescending }),
  };
}
