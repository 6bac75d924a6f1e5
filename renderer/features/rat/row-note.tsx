import { Mark, type MarkKind } from '../../parts/notice/mark.tsx';
import { ratTableText as text } from '../../text/rat/table.ts';
import css from './rat-table.module.css';
import { standingOf, type JudgedRow, type Standing } from './table-rows.ts';

export const MARK_OF: Readonly<Record<Exclude<Standing, 'waiting'>, MarkKind>> = {
  ready: 'ok',
  look: 'warning',
  wrong: 'refuse',
  same: 'info',
};

/** What is said of one row in its last column; the whole sentence is its hint. */
export function RowNote({ judged }: { readonly judged: JudgedRow | undefined }) {
  if (!judged) return null;
  const standing = standingOf(judged);
  if (standing === 'waiting') return <span className={css.note}>{text.waiting}</span>;
  const { faults = [], reasons = [] } = judged.checked ?? {};
  const told = reasons.find(({ level }) => level !== 'info') ?? reasons[0];
  const words =
    standing === 'same'
      ? text.same
      : standing === 'wrong'
        ? (faults[0]?.message ?? text.unreadable(judged.unreadable.map((name) => text.columns[name])))
        : (told?.message ?? text.ready);
  return (
    <span className={css.note} title={words}>
      <Mark kind={MARK_OF[standing]} />
      <span>{words}</span>
    </span>
  );
}
