import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import css from './split.module.css';

interface SplitProps {
  /** The work; takes all the room there is. */
  readonly children: ReactNode;
  /** Under the work: what it adds up to. */
  readonly foot: ReactNode;
  /** Why, and the details. */
  readonly panel: ReactNode;
}

/** A table with its panel at the side; where there is no room for both the panel lies over it, on request. */
export function Split({ children, foot, panel }: SplitProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={css.frame}>
      <div className={css.split}>
        <div className={css.list}>
          {children}
          <div className={css.foot}>
            <div className={css.sums} aria-live="polite">
              {foot}
            </div>
            <Button
              className={css.toggle ?? ''}
              size="compact-sm"
              variant="default"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? partsText.closePanel : partsText.openPanel}
            </Button>
          </div>
        </div>
        <div className={css.side} data-open={isOpen}>
          {panel}
        </div>
      </div>
    </div>
  );
}
