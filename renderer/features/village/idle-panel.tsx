import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import type { WorkList } from '#rules/village/work/lists.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { matrixText } from '../../text/village/matrix.ts';
import type { Matrix } from './matrix-lines.ts';
import { NeedMark } from './need-mark.tsx';
import css from './missing-panel.module.css';
import { Attendants } from './work/attendants.tsx';
import { WorkLists } from './work/work-lists.tsx';

const { idle: text } = matrixText;

interface IdlePanelProps {
  readonly matrix: Matrix;
  readonly isOver: boolean;
  readonly onLack: (need: VillageLack) => void;
  readonly onList: (list: WorkList) => void;
  readonly onClose: (() => void) | undefined;
}

/** With no village chosen: what is lacking most in the list, each figure opening its villages. */
export function IdlePanel({ matrix, isOver, onLack, onList, onClose }: IdlePanelProps) {
  const { needs, total } = matrix;
  const lacking = needs
    .map((need, at) => ({ need, count: (total.asked[at] ?? 0) - (total.there[at] ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return (
    <SidePanel title={text.title(total.complete, total.villages)} isOver={isOver} onClose={onClose}>
      <p className={css.quiet}>{lacking.length === 0 ? text.none : text.hint}</p>
      <ul className={css.items}>
        {lacking.map(({ need, count }) => (
          <li key={need} className={css.item}>
            <button
              type="button"
              className={css.count}
              title={text.show(VILLAGE_LACK_LABELS[need])}
              onClick={() => onLack(need)}
            >
              <NeedMark state="missing" />
              {VILLAGE_LACK_LABELS[need]} <b>{formatInteger(count)}</b>
            </button>
          </li>
        ))}
      </ul>
      <WorkLists onList={onList} />
      <Attendants />
    </SidePanel>
  );
}
