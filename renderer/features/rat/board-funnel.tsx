import type { OutputOf } from '#contract/index.ts';
import { useIsLow } from '../../lib/use-room.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { ratText } from '../../text/rat/rat.ts';
import { STAGE_WORDS, type StageWord } from './board-query.ts';
import css from './rat.module.css';

type Counts = OutputOf<'rat.boardCount'>;

interface BoardFunnelProps {
  readonly counts: Counts | undefined;
  readonly chosen: StageWord | undefined;
  readonly onChoose: (stage: StageWord | undefined) => void;
}

/** How many have come to each stage; pressing one shows its list, pressing it again shows all. */
export function BoardFunnel({ counts, chosen, onChoose }: BoardFunnelProps) {
  const isLow = useIsLow();
  // In one line there is no room for a stage nobody is at that is seldom met.
  const shown = isLow
    ? STAGE_WORDS.filter((stage) => stage !== 'unplaced' || counts?.stages[stage] !== 0)
    : STAGE_WORDS;
  const shortOf = (stage: StageWord) =>
    isLow && stage !== 'none' && stage !== 'unplaced' ? ratText.stageHeaders[stage] : ratText.stages[stage];
  return (
    <ul className={css.funnel} aria-label={ratText.funnel}>
      {shown.map((stage) => {
        const count = counts?.stages[stage];
        const label = ratText.stages[stage];
        return (
          <li key={stage}>
            <button
              type="button"
              aria-pressed={chosen === stage}
              aria-label={count === undefined ? label : ratText.stageCount(label, count)}
              onClick={() => onChoose(chosen === stage ? undefined : stage)}
            >
              <span className={css.figure}>{count === undefined ? '\u00a0' : formatInteger(count)}</span>
              <span>{shortOf(stage)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
