import type { VisitOutcome } from '#rules/coaching/visit.ts';
import { coachingText } from '../../../text/coaching/coaching.ts';
import css from './coaching.module.css';

const { marks: words } = coachingText.plans;

export type DotKind = keyof typeof words;

export function dotOf(outcome: VisitOutcome): DotKind {
  if (outcome === 'remote') return 'remote';
  return outcome === 'met_officers' ? 'met' : 'field';
}

export const dotWord = (kind: DotKind): string => words[kind];

/** One visit or plan in a month: told by its form, not by its colour alone. */
export function Dot({ kind }: { readonly kind: DotKind }) {
  return (
    <svg className={css.dot} viewBox="0 0 12 12" aria-hidden="true">
      {kind === 'met' && <circle cx="6" cy="6" r="5" fill="#0e5d49" />}
      {kind === 'field' && (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="#8a5a00" />
          <path d="M3.5 6h5" stroke="#8a5a00" />
        </>
      )}
      {kind === 'remote' && <circle cx="6" cy="6" r="5" fill="#9cc4b8" />}
      {kind === 'planned' && (
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="#5c6b66" strokeDasharray="2 2" />
      )}
    </svg>
  );
}

/** What each form means. */
export function DotLegend() {
  return (
    <span className={css.legend}>
      {(['met', 'field', 'remote', 'planned'] as const).map((kind) => (
        <span key={kind}>
          <Dot kind={kind} />
          {words[kind]}
        </span>
      ))}
    </span>
  );
}
