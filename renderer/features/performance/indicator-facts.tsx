import { useState } from 'react';
import type { IndicatorRecord, ReportRow } from '#contract/performance/shapes.ts';
import { amountText } from '#rules/performance/amount.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import { achievementText } from '#rules/performance/sentence.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useMay } from '../../lib/session/session.tsx';
import { performanceText } from '../../text/performance.ts';
import { BehindDialog } from './behind-dialog.tsx';
import { behindOf } from './fact-place.ts';
import type { Behind } from './fact-place.ts';
import css from './performance.module.css';

const { panel: text } = performanceText;

interface FactProps {
  readonly name: string;
  readonly amount: number | null;
  /** Empty where the indicator is gone: its list is not known any more. */
  readonly fact: IndicatorFact | '';
  readonly on: PlainDate;
}

type List = Extract<Behind, { readonly kind: 'list' }>;

/** A figure by its name; pressing it opens what it counts, where the program keeps that. */
function Fact({ name, amount, fact, on }: FactProps) {
  const { go } = useNavigation();
  const may = useMay();
  const [opened, setOpened] = useState<List>();
  const behind = fact === '' || amount === null ? undefined : behindOf(fact, on);
  const shown = amountText(amount, '');
  const open = (to: Behind) => (to.kind === 'list' ? setOpened(to) : go(to.place));
  return (
    <>
      {behind && (behind.kind === 'screen' || may('recap.behind')) ? (
        <button
          type="button"
          className={css.link}
          aria-label={`${shown} ${name}. ${text.list(name)}`}
          onClick={() => open(behind)}
        >
          {shown}
        </button>
      ) : (
        <strong>{shown}</strong>
      )}{' '}
      {name}
      {opened && <BehindDialog name={name} on={on} behind={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

interface IndicatorFactsProps {
  readonly row: ReportRow;
  readonly record: IndicatorRecord | undefined;
  readonly on: PlainDate;
}

/** Both facts by name, the value, and how the achievement comes about. */
export function IndicatorFacts({ row, record, on }: IndicatorFactsProps) {
  const { formula, unit } = row;
  const below = formula === 'growth' ? '' : (record?.denominator ?? '');
  const more: readonly (readonly [string, string])[] = [
    [text.value, `${amountText(row.value, unit)} ${unit}`],
    [text.achievement, achievementText(row)],
    [text.definition, row.definition],
    [text.objective, row.objective],
    [text.source, row.source],
    [text.typedSource, row.typedSource],
  ];
  return (
    <dl className={css.facts}>
      <dt>{formula === 'single' ? text.counted : text.numerator}</dt>
      <dd>
        <Fact name={row.numeratorName} amount={row.numerator} fact={record?.numerator ?? ''} on={on} />
      </dd>
      {row.denominatorName !== '' && (
        <>
          <dt>{text.denominator}</dt>
          <dd>
            <Fact name={row.denominatorName} amount={row.denominator} fact={below} on={on} />
          </dd>
        </>
      )}
      {more.flatMap(([label, value]) =>
        value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
      )}
    </dl>
  );
}
