import { formatInteger } from '#rules/value/numbers.ts';
import { WORK_LIST_LABELS } from '#rules/village/work/lists.ts';
import type { WorkList } from '#rules/village/work/lists.ts';
import { OPERATION_LABELS } from '#rules/village/work/operation.ts';
import { WORK_STAGE_LABELS } from '#rules/village/work/stages.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { workText as text } from '../../../text/village/work.ts';
import css from './work.module.css';

/** How far the cooperatives of the whole region are, and the lists to work off, each figure opening its villages. */
export function WorkLists({ onList }: { readonly onList: (list: WorkList) => void }) {
  const answer = useRequest('village.stages', {}).data;
  if (!answer) return null;
  const { total, lists } = answer;
  return (
    <>
      <h3 className={css.heading}>{text.stages}</h3>
      <ul className={css.figures}>
        {total.stages.map(({ stage, villages, percent }) => (
          <li key={stage}>
            {WORK_STAGE_LABELS[stage]}{' '}
            <span>{text.stage(formatInteger(villages), formatInteger(total.villages), percent)}</span>
          </li>
        ))}
        {total.operation.map(({ state, villages }) => (
          <li key={state}>
            {text.operation(OPERATION_LABELS[state])} <span>{formatInteger(villages)}</span>
          </li>
        ))}
      </ul>
      <h3 className={css.heading}>{text.workLists}</h3>
      <ul className={css.lists}>
        {lists.map(({ list, villages, unrecorded }) => (
          <li key={list}>
            <button
              type="button"
              className={css.count}
              title={text.showList(WORK_LIST_LABELS[list])}
              onClick={() => onList(list)}
            >
              {WORK_LIST_LABELS[list]} <b>{text.listCount(villages, unrecorded)}</b>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
