import type { NeedState } from '#rules/village/lack.ts';
import css from './matrix.module.css';

/** The drawn mark of a need's state; its word always stands with it, on screen or for a reader. */
export function NeedMark({ state }: { readonly state: NeedState }) {
  if (state === 'there') {
    return (
      <svg className={css.there} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 8.5l3 3 6-7" />
      </svg>
    );
  }
  if (state === 'unnumbered') {
    return (
      <svg className={css.unnumbered} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M5 8.2l2.2 2.2L11 6" />
      </svg>
    );
  }
  if (state === 'not_asked') {
    return (
      <span className={css.notAsked} aria-hidden="true">
        –
      </span>
    );
  }
  return <span className={state === 'under_way' ? css.half : css.ring} aria-hidden="true" />;
}
