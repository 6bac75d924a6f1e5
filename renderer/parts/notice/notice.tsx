import type { ReactNode } from 'react';
import { Mark, type MarkKind } from './mark.tsx';
import css from './notice.module.css';

interface NoticeProps {
  readonly kind: MarkKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A quiet box that says how something ended. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  return (
    <div className={`${css.notice} ${css[kind] ?? ''}`} role="status">
      <Mark kind={kind} />
      <div className={css.text}>
        <strong>{title}</strong>
        {children}
      </div>
      {action}
    </div>
  );
}
