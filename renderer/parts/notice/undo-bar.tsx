import { useEffect } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import css from './undo-bar.module.css';

const SHOWN_MS = 10_000;

interface UndoBarProps {
  /** What was done; another `key` is another act. */
  readonly children: string;
  readonly onUndo: (() => void) | undefined;
  readonly onGone: () => void;
}

/** What has just been done, with the way back, for ten seconds; later the history has it. */
export function UndoBar({ children, onUndo, onGone }: UndoBarProps) {
  useEffect(() => {
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
    // Another act begins its own ten seconds.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see above
  }, [children, onGone]);
  return (
    <div className={css.bar} role="status">
      <span>{children}</span>
      {onUndo && (
        <>
          <button type="button" onClick={onUndo}>
            {partsText.undoIt}
          </button>
          <kbd>Ctrl Z</kbd>
        </>
      )}
    </div>
  );
}
