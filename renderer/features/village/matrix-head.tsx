import type { VillageSort } from '#contract/village.ts';
import { NEED_STATE_LABELS, NEED_STATES, VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { NEED_HEADS } from '#rules/village/need.ts';
import { matrixText as text } from '../../text/village/matrix.ts';
import { needColumns, type Matrix } from './matrix-lines.ts';
import { NeedMark } from './need-mark.tsx';
import css from './matrix.module.css';

export interface MatrixSort {
  readonly by: VillageSort;
  readonly isReversed: boolean;
}

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly tracks: { readonly gridTemplateColumns: string };
  readonly sort: MatrixSort;
  readonly onSort: (by: VillageSort) => void;
  readonly areAllFolded: boolean;
  readonly onFoldAll: () => void;
}

const ariaSort = (sort: MatrixSort, by: VillageSort) => {
  if (sort.by !== by) return 'none';
  return sort.isReversed ? 'ascending' : 'descending';
};
const arrow = (sort: MatrixSort, by: VillageSort) => (sort.by === by ? (sort.isReversed ? ' ▲' : ' ▼') : '');

/** The needs under their groups; pressing one puts first what lacks it. The corner says what the marks mean. */
export function MatrixHead({ matrix, tracks, sort, onSort, areAllFolded, onFoldAll }: MatrixHeadProps) {
  const groups = needColumns(matrix.needs);
  const starts = new Set(groups.map(({ needs }) => needs[0]));
  return (
    <div className={css.head} role="rowgroup">
      <div className={`${css.line} ${css.groups}`} role="row" aria-rowindex={1} style={tracks}>
        <div role="columnheader" className={css.name}>
          <button type="button" className={css.foldAll} aria-pressed={areAllFolded} onClick={onFoldAll}>
            {areAllFolded ? text.unfoldAll : text.foldAll}
          </button>
        </div>
        {groups.map(({ label, needs }) => (
          <div
            key={label}
            role="columnheader"
            aria-colspan={needs.length}
            className={css.groupStart}
            style={{ gridColumn: `span ${needs.length}` }}
          >
            {label}
          </div>
        ))}
        <div role="gridcell" className={css.groupStart} />
      </div>
      <div className={`${css.line} ${css.labels}`} role="row" aria-rowindex={2} style={tracks}>
        <div role="columnheader" className={`${css.name} ${css.corner}`} aria-sort={ariaSort(sort, 'code')}>
          <ul className={css.legend} aria-label={text.legend}>
            {NEED_STATES.filter((state) => state !== 'not_asked').map((state) => (
              <li key={state} title={NEED_STATE_LABELS[state]}>
                <NeedMark state={state} />
                {text.legendWords[state]}
              </li>
            ))}
          </ul>
          <button type="button" title={text.sortByCode} onClick={() => onSort('code')}>
            {text.village}
          </button>
        </div>
        {matrix.needs.map((need) => (
          <div
            key={need}
            role="columnheader"
            aria-sort={ariaSort(sort, need)}
            className={`${css.need} ${starts.has(need) ? css.groupStart : ''}`}
          >
            <button
              type="button"
              tabIndex={-1}
              title={text.sortByLack(VILLAGE_LACK_LABELS[need])}
              onClick={() => onSort(need)}
            >
              {NEED_HEADS[need]}
              <span aria-hidden="true">{arrow(sort, need)}</span>
            </button>
          </div>
        ))}
        <div
          role="columnheader"
          aria-sort={ariaSort(sort, 'count')}
          className={`${css.number} ${css.groupStart}`}
        >
          <button type="button" title={text.sortByCount} onClick={() => onSort('count')}>
            {text.count}
            <span aria-hidden="true">{arrow(sort, 'count')}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
