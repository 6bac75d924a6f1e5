import { Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
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
import { partsText } from '../../text/parts.ts';
import { evaluationText as text } from '../../text/evaluation.ts';
import css from './evaluation.module.css';
import { EVERYTHING, isNarrowed, type EvaluationView } from './evaluation-view.ts';

type Summary = OutputOf<'evaluation.summary'>;

interface GroupProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** Counts of one kind; pressing one shows its cooperatives, pressing it again shows all. */
function Group<Value extends string>({
  title,
  values,
  labelOf,
  counts,
  chosen,
  onChoose,
}: GroupProps<Value>) {
  return (
    <fieldset className={css.group}>
      <legend>{title}</legend>
      {values.map((value) => {
        const count = counts[value] ?? 0;
        return (
          <button
            key={value}
            type="button"
            className={css.chip}
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

interface GroupsProps {
  readonly summary: Summary;
  readonly view: EvaluationView;
  readonly onChange: (changes: Partial<EvaluationView>) => void;
}

/** How many of each grade, activity and class, with the definition the class rests on. */
export function EvaluationGroups({ summary, view, onChange }: GroupsProps) {
  return (
    <>
      <div className={css.groups}>
        <Group
          title={text.groups.grade}
          values={GRADES}
          labelOf={(grade) => grade}
          counts={summary.grade}
          chosen={view.grade}
          onChoose={(grade) => onChange({ grade })}
        />
        <Group
          title={text.groups.activity}
          values={ACTIVITIES}
          labelOf={(activity) => ACTIVITY_LABELS[activity]}
          counts={summary.activity}
          chosen={view.activity}
          onChoose={(activity) => onChange({ activity })}
        />
        <Group
          title={text.groups.localClass}
          values={LOCAL_CLASSES}
          labelOf={(localClass) => LOCAL_CLASS_LABELS[localClass]}
          counts={summary.localClass}
          chosen={view.localClass}
          onChoose={(localClass) => onChange({ localClass })}
        />
        {summary.overridden > 0 && (
          <button
            type="button"
            className={css.chip}
            aria-pressed={view.isOverridden === true}
            aria-label={text.showOverridden(summary.overridden)}
            onClick={() => onChange({ isOverridden: view.isOverridden ? null : true })}
          >
            {text.overridden(summary.overridden)}
          </button>
        )}
      </div>
      <p
        className={css.definition}
        title={`${summary.localClassDefinition} Keaktifan: ${summary.activityBasis}.`}
      >
        {summary.localClassDefinition}
      </p>
    </>
  );
}

const predicateLabel = (value: (typeof PREDICATE_CHOICES)[number]): string =>
  value === 'none' ? text.notInspected : HEALTH_PREDICATE_LABELS[value];

interface FiltersProps extends Omit<GroupsProps, 'summary'> {
  readonly summary: Summary | undefined;
  readonly total: number | undefined;
}

/** The choices with longer words, and the search. */
export function EvaluationFilters({ summary, view, total, onChange }: FiltersProps) {
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const counted = (label: string, count: number | undefined) =>
    count === undefined ? label : `${label} (${count})`;
  return (
    <div className={css.filters} role="search">
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        value={view.text}
        w="12rem"
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <Select
        aria-label={text.groups.report}
        placeholder={text.any.report}
        data={REPORT_STATES.map((value) => ({ value, label: text.reports[value] }))}
        value={view.report}
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.groups.report) }}
        w="11rem"
        onChange={(report) => onChange({ report })}
      />
      <Select
        aria-label={text.groups.predicate}
        placeholder={text.any.predicate}
        data={PREDICATE_CHOICES.map((value) => ({
          value,
          label: counted(predicateLabel(value), summary?.predicate[value]),
        }))}
        value={view.predicate}
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.groups.predicate) }}
        w="12rem"
        onChange={(predicate) => onChange({ predicate })}
      />
      <Select
        aria-label={text.groups.certificate}
        placeholder={text.any.certificate}
        data={CERTIFICATE_STANDINGS.map((value) => ({
          value,
          label: counted(CERTIFICATE_STANDING_LABELS[value], summary?.certificate[value]),
        }))}
        value={view.certificate}
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.groups.certificate) }}
        w="13rem"
        onChange={(certificate) => onChange({ certificate })}
      />
      {isNarrowed(view) && (
        <button
          type="button"
          className={css.chip}
          onClick={() => onChange({ ...EVERYTHING, sort: view.sort, isDescending: view.isDescending })}
        >
          {text.clear}
        </button>
      )}
      <span className={css.shown}>{total !== undefined && text.shown(total)}</span>
    </div>
  );
}
