import type { ReactNode } from 'react';
import { useTitleFocus } from './use-title-focus.ts';
import css from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One sentence: how things stand. */
  readonly state?: ReactNode;
  /** Buttons at the right, the primary one last. */
  readonly actions?: ReactNode;
  /** Tables take the whole width; forms no more than reads well. */
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** Title, how things stand, one primary button at the right, then the work. */
export function Page({ title, state, actions, isNarrow = false, children }: PageProps) {
  const titleRef = useTitleFocus();
  return (
    <section className={css.page} aria-label={title}>
      <header className={css.header}>
        <div className={css.heading}>
          <h1 ref={titleRef} tabIndex={-1}>
            {title}
          </h1>
          <p aria-live="polite" title={typeof state === 'string' ? state : undefined}>
            {state ?? '\u00a0'}
          </p>
        </div>
        <div className={css.actions}>{actions}</div>
      </header>
      <div className={isNarrow ? css.narrow : css.body}>{children}</div>
    </section>
  );
}
