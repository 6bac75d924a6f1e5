import type { OutputOf } from '#contract/index.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import type { ChoiceSums } from './choice-rows.ts';
import css from './choose-step.module.css';

interface ChoiceSumsProps {
  readonly ranking: OutputOf<'award.ranking'>;
  readonly sums: ChoiceSums;
}

interface ChoiceFootProps extends ChoiceSumsProps {
  readonly marked: number;
  readonly onExcluded: () => void;
}

/** Under the table: what it adds up to, and which kecamatan go without. */
export function ChoiceFoot({ ranking, sums, marked, onExcluded }: ChoiceFootProps) {
  const { excluded, substitutes, chosenDistricts, districts, emptyDistricts } = sums;
  return (
    <>
      <strong>{text.footChosen(sums.chosen, ranking.total)}</strong>
      {ranking.isProposal && <span>{text.footProposal}</span>}
      {excluded > 0 && (
        <button type="button" onClick={onExcluded}>
          {text.footExcluded(excluded)}
        </button>
      )}
      {substitutes > 0 && <span>{text.footSubstitutes(substitutes)}</span>}
      <span>{text.footDistricts(chosenDistricts, districts, emptyDistricts.slice(0, 4))}</span>
      {marked > 1 && <span>{text.marked(marked)}</span>}
    </>
  );
}

/** The side panel while no row is pointed at. */
export function ChoiceIdle({ ranking, sums }: ChoiceSumsProps) {
  const lines = [
    [text.idle.planned, ranking.planned === null ? text.noPlan : formatInteger(ranking.planned)],
    [text.idle.chosen, formatInteger(sums.chosen)],
    [text.idle.excluded, formatInteger(sums.excluded)],
    [text.idle.substitutes, formatInteger(sums.substitutes)],
    [text.idle.again, formatInteger(sums.again)],
  ] as const;
  return (
    <>
      <h2>{text.idleTitle(ranking.total)}</h2>
      <p className={css.never}>{text.idleHint}</p>
      <dl className={css.idle}>
        {lines.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>{value}</dd>,
        ])}
      </dl>
    </>
  );
}
