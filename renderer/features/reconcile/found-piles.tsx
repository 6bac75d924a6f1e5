import type { Reconciled } from '#contract/reconcile.ts';
import { RECONCILE_KINDS } from '#rules/reconcile/reconcile.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { Mark } from '../../parts/notice/mark.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import { KIND_MARKS } from './kind-marks.ts';
import css from './reconcile.module.css';

/** How the lists compare before anything is kept. */
export function FoundPiles({ result }: { readonly result: Reconciled }) {
  return (
    <>
      <ul className={css.piles} aria-label={text.found}>
        <li>
          <Mark kind="ok" />
          {text.same}: {formatInteger(result.sameCount)}
        </li>
        {RECONCILE_KINDS.map((kind) => (
          <li key={kind}>
            <Mark kind={KIND_MARKS[kind]} />
            {text.kinds[kind]}: {formatInteger(result.counts[kind])}
          </li>
        ))}
      </ul>
      {result.remarkedCount > 0 && <p className={css.quiet}>{text.remarked(result.remarkedCount)}</p>}
    </>
  );
}
