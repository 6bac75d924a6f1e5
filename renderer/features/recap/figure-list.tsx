import type { FigureSummary } from '#contract/recap/official-figure.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { localClockOf, localDayOf } from '../../lib/instant.ts';
import { useRequest } from '../../lib/use-request.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { figureText as text } from '../../text/recap/official-figure.ts';
import css from './recap.module.css';

/** Checking a seal reads the whole figure; the older ones are checked when they are opened. */
const CHECKED = 10;

/** "18/11/2025 14.05" */
function shortInstant(instant: string): string {
  const day = localDayOf(instant);
  return day ? `${formatShortDate(day)} ${localClockOf(instant)}` : instant;
}

/** Whether the figure is still what was frozen; nothing while it is being checked. */
function Seal({ figure: { id, isWhole } }: { readonly figure: FigureSummary }) {
  const { isSuccess, error } = useRequest('figure.get', { id }, { isEnabled: isWhole });
  if (!isWhole || error?.code === 'SNAPSHOT_ALTERED')
    return <MarkedWord kind="refuse">{text.sealBroken}</MarkedWord>;
  return isSuccess ? <MarkedWord kind="ok">{text.sealWhole}</MarkedWord> : <span>{'\u00a0'}</span>;
}

interface FigureListProps {
  readonly figures: readonly FigureSummary[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The frozen figures, newest first: what, of which day, how many, by whom. */
export function FigureList({ figures, openId, onOpen }: FigureListProps) {
  return (
    <ul className={css.figures} aria-label={text.list}>
      {figures.map((figure, index) => (
        <li key={figure.id}>
          <button type="button" aria-current={figure.id === openId} onClick={() => onOpen(figure.id)}>
            <strong>{figure.title}</strong>
            <span>
              {text.cutOff(formatShortDate(figure.cutOffOn))} · {text.totals(figure.total, figure.active)}
            </span>
            {figure.year === null && figure.purpose !== '' && <span>{text.purpose(figure.purpose)}</span>}
            <small>{text.frozen(shortInstant(figure.frozenAt), figure.frozenBy)}</small>
            {(index < CHECKED || !figure.isWhole) && <Seal figure={figure} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
