import { useId, type ReactNode, type Ref } from 'react';
import css from './fold-section.module.css';

interface FoldSectionProps {
  readonly title: string;
  /** What it holds, in one line, in sight while it is folded too. */
  readonly about?: ReactNode;
  readonly isOpen: boolean;
  /** The first hit of a search: what Enter takes. */
  readonly isMarked?: boolean;
  readonly headRef?: Ref<HTMLButtonElement> | undefined;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of a long page that is opened and folded by its heading. */
export function FoldSection(props: FoldSectionProps) {
  const { title, about, isOpen, isMarked = false, headRef, onToggle, children } = props;
  const body = useId();
  return (
    <section className={`${css.section} ${isMarked ? css.marked : ''}`}>
      <h2>
        <button
          ref={headRef}
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={onToggle}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={isOpen ? 'M5 8l5 5 5-5' : 'M8 5l5 5-5 5'} />
          </svg>
          <span>{title}</span>
        </button>
      </h2>
      {about !== undefined && <p className={css.about}>{about}</p>}
      {isOpen && (
        <div id={body} className={css.body}>
          {children}
        </div>
      )}
    </section>
  );
}
