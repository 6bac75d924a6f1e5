import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import css from './side-panel.module.css';

interface SidePanelProps {
  readonly title: string;
  /** What it is, in a line or two. */
  readonly about?: ReactNode;
  /** Lies over the table instead of beside it. */
  readonly isOver: boolean;
  /** Left out where the panel always stands. */
  readonly onClose?: (() => void) | undefined;
  /** Small buttons under it. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The one place for "why" and details: beside the table, or over it where the window is narrow. */
export function SidePanel({ title, about, isOver, onClose, foot, children }: SidePanelProps) {
  return (
    <aside
      className={`${css.panel} ${isOver ? css.over : ''}`}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={css.head}>
        <div>
          <h2>{title}</h2>
          {about && <p>{about}</p>}
        </div>
        {onClose && <CloseButton aria-label={partsText.closePanel} onClick={onClose} />}
      </header>
      <div className={css.body} tabIndex={0} role="region" aria-label={partsText.panelContent(title)}>
        {children}
      </div>
      {foot && <footer className={css.foot}>{foot}</footer>}
    </aside>
  );
}
