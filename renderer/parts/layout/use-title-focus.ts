import { useEffect, useRef, type RefObject } from 'react';
import { isUnderDialog } from '../../lib/under-dialog.ts';

const LOOK_MS = 50;
/** A dialog that leads to another screen closes a moment after it. */
const LOOKS = 20;

/** The first screen of the program leaves the cursor where the window begins. */
let isFirst = true;

/** Nobody has taken the cursor: it lies nowhere, or still on the menu entry that led here. */
function isFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest('nav') !== null;
}

/**
 * Another screen: the cursor stands at its title, so that the next Tab leads into the work and not through the whole
 * menu, and a dialog has something to give the cursor back to. A screen that puts it into a field of its own keeps it.
 */
export function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst) {
      isFirst = false;
      return undefined;
    }
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      const isDone = !isFree() || looks > LOOKS;
      const isUnder = isUnderDialog();
      if (!isDone && !isUnder) title.current?.focus({ preventScroll: true });
      if (isDone || !isUnder) clearInterval(timer);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return title;
}
