import type { ReactNode } from 'react';
import css from './entry.module.css';

/** One numbered part of the form, without a frame of its own: many have to stand in one window. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.section}>
      <legend>{title}</legend>
      <div className={css.fields}>{children}</div>
    </fieldset>
  );
}

interface FoldedSectionProps {
  readonly title: string;
  /** What stands in it while it is folded. */
  readonly note: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What is seldom filled in, out of the way until it is asked for. */
export function FoldedSection({ title, note, isOpen, onToggle, children }: FoldedSectionProps) {
  return (
    <details className={css.section} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        {title} <span>{note}</span>
      </summary>
      {isOpen && <div className={css.fields}>{children}</div>}
    </details>
  );
}
