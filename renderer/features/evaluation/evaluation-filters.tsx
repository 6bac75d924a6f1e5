import { Menu, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
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
import { useShortcut } from '../../lib/use-shortcut.ts';
import { FilterPill, type PillOption } from '../../parts/layout/filter-pill.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';
import { EVERYTHING, isNarrowed, type EvaluationView } from './evaluation-view.ts';

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

interface FiltersProps {
  readonly summary: Summary | undefined;
  readonly view: EvaluationView;
  readonly onChange: (changes: Partial<EvaluationView>) => void;
}

/** The search and the filter as pills; the rarer ones come by "Saringan". */
export function EvaluationFilters({ summary, view, onChange }: FiltersProps) {
  const box = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState<Part | null>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const isShown = (part: Part) => ALWAYS.has(part) || view[part] !== null || added === part;
  const hidden = PARTS.filter((part) => !isShown(part));
  return (
    <>
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        value={view.text}
        size="xs"
        w="8.5rem"
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      {PARTS.filter(isShown).map((part) => {
        const chosen = view[part];
        return (
          <FilterPill
            key={part}
            label={text.groups[part]}
            any={text.any[part]}
            options={choicesOf(part, summary)}
            value={chosen === null ? [] : [chosen]}
            isSingle
            startsOpen={added === part && chosen === null}
            // The options are made from the very lists of the part.
            onChange={([one]) => onChange({ [part]: one ?? null })}
          />
        );
      })}
      {view.isOverridden === true && (
        <button
          type="button"
          className={css.chip}
          aria-pressed
          onClick={() => onChange({ isOverridden: null })}
        >
          {text.overridden(summary?.overridden ?? 0)}
        </button>
      )}
      {(hidden.length > 0 || (summary?.overridden ?? 0) > 0) && (
        <Menu transitionProps={{ duration: 0 }} position="bottom-start">
          <Menu.Target>
            <button type="button" className={css.chip}>
              {text.moreFilters}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {hidden.map((part) => (
              <Menu.Item key={part} onClick={() => setAdded(part)}>
                {text.groups[part]}
              </Menu.Item>
            ))}
            {summary !== undefined && summary.overridden > 0 && view.isOverridden !== true && (
              <Menu.Item onClick={() => onChange({ isOverridden: true })}>
                {text.overridden(summary.overridden)}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {isNarrowed(view) && (
        <button
          type="button"
          className={css.chip}
          onClick={() => onChange({ ...EVERYTHING, sort: view.sort, isDescending: view.isDescending })}
        >
          {text.clear}
        </button>
      )}
    </>
  );
}
