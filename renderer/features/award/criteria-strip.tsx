import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { useId, useState } from 'react';
import type { AwardCriteriaInput, AwardProgrammeState } from '#contract/award.ts';
import type { OutputOf } from '#contract/index.ts';
import { AWARD_CRITERION_LABELS, type AwardCriterion } from '#rules/award/verdict.ts';
import { GRADES } from '#rules/value/grade-name.ts';
import type { Choice } from '../../parts/field/choice-field.tsx';
import { awardText as text } from '../../text/award/award.ts';
import { awardChoiceText } from '../../text/award/choice.ts';
import css from './award.module.css';

interface CriteriaStripProps {
  readonly programme: AwardProgrammeState;
  readonly count: OutputOf<'award.count'> | undefined;
  readonly onChange: (change: Partial<AwardCriteriaInput>, giver?: AwardProgrammeState['giver']) => void;
}

const SWITCHES = [
  ['report', 'isReportRequired'],
  ['timeliness', 'isTimelinessRequired'],
  ['status', 'isActiveStatusRequired'],
  ['business', 'isRunningBusinessRequired'],
  ['certificate', 'isCertificateRequired'],
] as const satisfies readonly (readonly [AwardCriterion, keyof AwardCriteriaInput])[];

const GIVERS: readonly Choice[] = [
  { value: 'head', label: text.givers.head },
  { value: 'regent', label: text.givers.regent },
];
const COOLING_OFF = [0, 1, 2, 3, 5];
const MINIMUM_YEARS = [0, 1, 2, 3, 5, 10];

/** A stored number that is none of the usual ones stays to be seen. */
function yearChoices(usual: readonly number[], value: number) {
  const all = [...new Set([...usual, value])].toSorted((a, b) => a - b);
  return all.map((years) => ({ value: String(years), label: text.years(years) }));
}

interface ChoiceOfProps {
  readonly label: string;
  readonly data: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice with its label on the same line: the strip must leave the height to the list. */
function ChoiceOf({ label, data, value, onChange }: ChoiceOfProps) {
  const id = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="sm"
        w="8rem"
        data={[...data]}
        value={value}
        allowDeselect={false}
        onChange={(next) => onChange(next ?? value)}
      />
    </div>
  );
}

/** What the award asks, each with how many fail it; a change counts the register anew. */
export function CriteriaStrip({ programme, count, onChange }: CriteriaStripProps) {
  const { criteria, ruleCriteria, basis, giver } = programme;
  const failing = (criterion: AwardCriterion): string => {
    const found = count?.failing.find((one) => one.criterion === criterion);
    if (!count) return '…';
    return found ? text.failing(found.count) : text.off;
  };
  const labelled = (label: string, criterion: AwardCriterion): string => {
    const found = count?.failing.find((one) => one.criterion === criterion);
    return found ? `${label} (${text.failing(found.count)})` : label;
  };
  const plannedId = useId();
  const [planned, setPlanned] = useState<number | ''>(criteria.plannedCount ?? '');
  const keepPlanned = () => {
    const plannedCount = planned === '' ? null : planned;
    if (plannedCount !== criteria.plannedCount) onChange({ plannedCount });
  };
  const isChanged = JSON.stringify(criteria) !== JSON.stringify(ruleCriteria);
  return (
    <section className={css.criteria} aria-label={text.criteria}>
      <p className={css.quiet}>{`${text.criteriaHint} ${text.basis(basis)}`}</p>
      <div className={css.switches}>
        {SWITCHES.map(([criterion, name]) => (
          <Checkbox
            key={criterion}
            label={AWARD_CRITERION_LABELS[criterion]}
            description={failing(criterion)}
            checked={criteria[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
          />
        ))}
      </div>
      <div className={css.switches}>
        <ChoiceOf
          label={labelled(text.coolingOff, 'cooling_off')}
          data={yearChoices(COOLING_OFF, criteria.coolingOffYears)}
          value={String(criteria.coolingOffYears)}
          onChange={(value) => onChange({ coolingOffYears: Number(value) })}
        />
        <ChoiceOf
          label={labelled(text.minimumYears, 'age')}
          data={yearChoices(MINIMUM_YEARS, criteria.minimumYears)}
          value={String(criteria.minimumYears)}
          onChange={(value) => onChange({ minimumYears: Number(value) })}
        />
        <ChoiceOf
          label={labelled(text.minimumGrade, 'grade')}
          data={[{ value: '', label: text.anyGrade }, ...GRADES.map((one) => ({ value: one, label: one }))]}
          value={criteria.minimumGrade ?? ''}
          onChange={(value) => onChange({ minimumGrade: GRADES.find((one) => one === value) ?? null })}
        />
        <div className={css.choice}>
          <label htmlFor={plannedId}>{awardChoiceText.plannedLabel}</label>
          <NumberInput
            id={plannedId}
            size="sm"
            w="8rem"
            hideControls
            min={1}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            placeholder={awardChoiceText.plannedNone}
            value={planned}
            onChange={(value) => setPlanned(typeof value === 'number' ? value : '')}
            onBlur={keepPlanned}
            onKeyDown={(event) => event.key === 'Enter' && keepPlanned()}
          />
        </div>
        <ChoiceOf
          label={text.giver}
          data={GIVERS}
          value={giver}
          onChange={(value) => onChange({}, value === 'regent' ? 'regent' : 'head')}
        />
        {isChanged && (
          <Button variant="subtle" onClick={() => onChange(ruleCriteria)}>
            {text.restoreCriteria}
          </Button>
        )}
      </div>
    </section>
  );
}

const thresholds = (criteria: AwardProgrammeState['criteria']): readonly string[] => [
  ...(criteria.coolingOffYears > 0 ? [`${text.coolingOff} ${text.years(criteria.coolingOffYears)}`] : []),
  ...(criteria.minimumYears > 0 ? [`${text.minimumYears} ${text.years(criteria.minimumYears)}`] : []),
  ...(criteria.minimumGrade === null ? [] : [`${text.minimumGrade} ${criteria.minimumGrade}`]),
];

const IN_A_SENTENCE: Partial<Record<AwardCriterion, string>> = { timeliness: 'tepat waktu' };
const inSentence = (label: string): string =>
  label.startsWith('RAT') ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** The same within a sentence: "RAT dilaporkan, tepat waktu, berstatus aktif, dan usaha berjalan". */
export function askedSentence({ criteria }: AwardProgrammeState): string {
  const parts = [
    ...SWITCHES.filter(([, name]) => criteria[name]).map(
      ([criterion]) => IN_A_SENTENCE[criterion] ?? AWARD_CRITERION_LABELS[criterion],
    ),
    ...thresholds(criteria),
  ].map(inSentence);
  const last = parts.at(-1) ?? '';
  const comma = parts.length > 2 ? ',' : '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${comma} dan ${last}`;
}

/** What is asked, as the middle of a sentence: "RAT dilaporkan, tepat waktu …". */
export function askedOf({ criteria }: AwardProgrammeState): string {
  return [
    ...SWITCHES.filter(([, name]) => criteria[name]).map(([criterion]) => AWARD_CRITERION_LABELS[criterion]),
    ...thresholds(criteria),
  ].join(', ');
}
