import { formatInteger } from '#rules/value/numbers.ts';
import { NEED_HEADS } from '#rules/village/need.ts';
import { matrixText as text } from '../../text/village/matrix.ts';
import { needColumns, type Matrix } from './matrix-lines.ts';
import css from './matrix.module.css';

/** Whole percent; a hundred only where all have it. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '-';
  const rounded = Math.round((part * 100) / whole);
  return formatInteger(part < whole ? Math.min(99, rounded) : rounded);
}

/** What the list shows, added up: how many have each need, and what part that is of those it is asked of. */
export function MatrixFoot({
  matrix,
  tracks,
}: {
  readonly matrix: Matrix;
  readonly tracks: { readonly gridTemplateColumns: string };
}) {
  const { total, needs } = matrix;
  const starts = new Set(needColumns(needs).map((group) => group.needs[0]));
  return (
    <div className={css.foot} role="rowgroup">
      <div className={css.line} role="row" aria-label={text.total} style={tracks}>
        <div role="rowheader" className={css.name}>
          {text.totalOf(total.villages, total.complete)}
        </div>
        {needs.map((need, at) => (
          <div
            key={need}
            role="gridcell"
            className={starts.has(need) ? css.groupStart : ''}
            title={text.totalCell(NEED_HEADS[need], total.there[at] ?? 0, total.asked[at] ?? 0)}
          >
            {formatInteger(total.there[at] ?? 0)}
          </div>
        ))}
        <div role="gridcell" className={`${css.number} ${css.groupStart}`}>
          {formatInteger(total.lacking)}
        </div>
      </div>
      <div className={`${css.line} ${css.percent}`} role="row" aria-label={text.percent} style={tracks}>
        <div role="rowheader" className={css.name}>
          {text.percent}
        </div>
        {needs.map((need, at) => (
          <div key={need} role="gridcell" className={starts.has(need) ? css.groupStart : ''}>
            {percent(total.there[at] ?? 0, total.asked[at] ?? 0)}
          </div>
        ))}
        <div role="gridcell" className={css.groupStart} />
      </div>
    </div>
  );
}
