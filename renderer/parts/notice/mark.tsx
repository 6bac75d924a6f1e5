import css from './mark.module.css';

export type MarkKind = 'ok' | 'refuse' | 'warning' | 'info';

const SHAPES: Readonly<Record<MarkKind, string>> = {
  ok: 'M3.5 8.5l3 3 6-7',
  refuse: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  warning: 'M8 4v5M8 11.4v.6',
  info: 'M8 7.2V12M8 4v.6',
};

/** The small drawn mark before a verdict; it always stands beside its word, never alone. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className={`${css.mark} ${css[kind] ?? ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}

/** A mark and its word, as used in table cells. */
export function MarkedWord({ kind, children }: { readonly kind: MarkKind; readonly children: string }) {
  return (
    <span className={css.marked}>
      <Mark kind={kind} />
      {children}
    </span>
  );
}
