import { useEffect, useRef } from 'react';

const LOOK_MS = 50;
/** A screen that is still being read has no title yet. */
const LOOKS = 20;

/** Nobody has taken the cursor yet: it lies nowhere, or still on the menu entry that led here. */
function isFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest('nav') !== null;
}

/**
 * Another screen: the cursor stands at its title, so that the next Tab leads into the work and not through the whole
 * menu, and a dialog has something to give the cursor back to. A screen that puts it into a field of its own keeps it.
 */
export function useTitleFocus(visit: number | string): void {
  const shown = useRef(visit);
  useEffect(() => {
    if (shown.current === visit) return undefined;
    shown.current = visit;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      const title = document.querySelector<HTMLElement>('main h1');
      if (!isFree() || looks > LOOKS) clearInterval(timer);
      else if (title && document.querySelector('[aria-modal="true"]') === null) {
        title.focus({ preventScroll: true });
        clearInterval(timer);
      }
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [visit]);
}
